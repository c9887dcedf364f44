namespace Corpus.Language.Provenance.Languages;

/// <summary>What denies in English.</summary>
internal static class EnglishContextNegations
{
    public static readonly (ContextTrigger Trigger, string Phrases)[] Triggers =
    [
        (Of(ContextReach.Verb),
            "not|not yet|never|never yet|"
            + "cannot|can not|could not|would not|will not|should not|must not|shall not|may not|might not|need not|do not|does not|did not|"
            + "can't|couldn't|wouldn't|won't|shouldn't|mustn't|shan't|mightn't|needn't|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|"
            + "ain't|no longer|not any longer|neither|yet to|has yet to|have yet to|had yet to|is yet to|are yet to"),
        (Of(ContextReach.Clause),
            "nor|nobody|no one|none|none of|nothing|nowhere|hardly|scarcely|seldom|"
            + "no more|not any more|by no means|in no way|at no time|on no account|under no circumstances|in no case|"
            + "remains to be|remain to be|"
            + "refused to|refuses to|refuse to|refusing to|refusal to|declined to|declines to|decline to|declining to|"
            + "failed to|fails to|fail to|failing to|failure to|failed in|neglected to|neglects to|omitted to|omits to|"
            + "unable to|inability to|unwilling to|unwillingness to|powerless to|ceased to|ceases to|cease to|ceasing to|"
            + "forbidden to|forbidden from|prohibited from|barred from|banned from|prevented from|stopped from|kept from|excluded from|"
            + "exempt from|exempted from|abstained from|abstains from|refrained from|refrains from|refrain from|refraining from|dissuaded from|shied away from|"
            + "opted not to|chose not to|decided not to|decided against|voted against|ruled against|advised against|stopped short of|stops short of|"
            + "stopping short of|"
            + "denies|deny|denying|denied that|denied having|denied being|denied any|denied ever|denied it|denied they|denied he|denied she|denied the|"
            + "denied claims|"
            + "denied allegations|denied reports|denied accusations|denial that|denials that|denial of|denials of|"
            + "disputes that|disputed that|dispute that|disputing that|doubts that|doubted that|doubt that|"
            + "rejected claims|rejects claims|rejected the claim|rejects the claim|rejected suggestions|rejected the suggestion|rejected the idea|"
            + "rejects the idea|"
            + "rejected allegations|rejects allegations|rejected reports|rejected plans|rejected a plan|rejected a proposal|rejected the proposal|"
            + "rejected proposals|rejected the notion|"
            + "dismissed claims|dismisses claims|dismissed the claim|dismissed reports|dismissed the idea|dismissed suggestions|dismissed as|"
            + "refutes|refuted|refuting|rebutted|rebuts|debunked|debunks|disproved|disproves|disproving|"
            + "rules out|rule out|ruling out|acquitted|acquits|acquitting|exonerated|exonerates|at no point|not one of|contrary to the claim that|"
            + "untrue that|not true that|false that|incorrect that|wrong that|mistaken that|untrue to say|false to say|wrong to say|incorrect to say|"
            + "a myth that|the myth that|a lie that|the lie that|a hoax that|a fallacy that|the fallacy that|a misconception that|the misconception that|"
            + "a falsehood that|a legend that|the legend that|a fiction that|an error that|a mistake to|wrongly|falsely|mistakenly|erroneously|incorrectly|"
            + "no evidence that|no evidence of|no sign of|no sign that|no signs of|no proof that|no proof of|no trace of|no indication of|no indication that|"
            + "no record of|"
            + "no suggestion that|no truth in|no basis for|no grounds for|lack of evidence that|negative for|tested negative for|against the claim"),
        (Of(ContextReach.Subject), "no"),
        (Of(ContextReach.Phrase),
            "rejected|rejects|rejecting|vetoed|vetoes|vetoing|cancelled|canceled|cancels|cancelling|scrapped|scraps|refused|refuses|turned down|turns down|"
            + "voted down|"
            + "struck down|threw out|called off|withheld|denied|nowhere near|"
            + "without|sans|lacks|lacked|lack|lacking|lack of|absence of|in the absence of|absent any|free of|free from|devoid of|bereft of|void of|rid of|"
            + "stripped of|deprived of|"
            + "acquitted of|cleared of|exonerated of|exonerated from|absolved of|absolved from|innocent of|not guilty of|found not guilty of|not convicted of|"
            + "instead of|rather than|in lieu of|in place of|anything but|anything other than|everything but|all but|"
            + "except|except for|excepting|excluding|exclusive of|save for|with the exception of|"
            + "nothing like|far from being|not so much|never a|never an|never the|unlike any"),
        (Of(ContextReach.Both),
            "ruled out|out of the question|"
            + "is untrue|was untrue|are untrue|were untrue|is false|was false|are false|were false|is not true|was not true|are not true|were not true|"
            + "is incorrect|was incorrect|"
            + "are incorrect|is a myth|was a myth|is a lie|was a lie|is a hoax|was a hoax|is a fiction|is a legend|is a fallacy|is a misconception|"
            + "is not the case|was not the case|"
            + "has been disproved|was disproved|has been refuted|was refuted|was debunked|has been debunked|were disproved|were refuted|"
            + "is absent|was absent|is missing|was missing|is lacking|was lacking|"
            + "never happened|never materialised|never materialized|never took place|did not happen|did not take place|did not materialise|did not materialize|"
            + "does not exist|do not exist|did not exist|never existed|was never built|came to nothing|fell through|is impossible|was impossible|"
            + "was avoided|were avoided|was averted|were averted|was not found|were not found|was not detected|were not detected|not detected|"
            + "was not seen|were not seen|was not observed|were not observed|not observed"),
        (Of(ContextReach.Next), "almost|nearly|virtually|not quite|all but"),
    ];

    private static ContextTrigger Of(ContextReach reach) => new(ContextKinds.Negated, reach);
}
