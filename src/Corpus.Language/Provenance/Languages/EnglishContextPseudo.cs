namespace Corpus.Language.Provenance.Languages;

/// <summary>What looks like a trigger in English and is none: it says something else, or takes back what it says.</summary>
internal static class EnglishContextPseudo
{
    public static readonly (ContextTrigger Trigger, string Phrases)[] Triggers =
    [
        (new(ContextKinds.None, ContextReach.Pseudo),
            // What adds to what is said, or stresses it.
            "not only|not just|not merely|not simply|not solely|not alone|not exclusively|not least|not to mention|not surprisingly|not unexpectedly|"
            + "not the only|not the first|not the last|not long after|not long before|not long ago|not far from|not unlike|not uncommon|not unusual|"
            + "nothing less than|nothing short of|nothing but|none other than|no other than|no small|no sooner|no matter|no wonder|no surprise|"
            + "in no time|no less a|never before|not a few|not for nothing|in no small|if not|if any|if anything|as if|whether or not|or not|"
            // Two negations, which affirm.
            + "no doubt|no question|no secret|no dispute|no denying|no reason to doubt|without doubt|without question|without a doubt|without exception|without fail|"
            + "not deny|not denied|not dispute|not disputed|not doubt|not doubted|not in doubt|not in dispute|not in question|never denied|never deny|"
            + "never disputed|never doubted|never fails to|never failed to|not fail to|did not fail to|does not fail to|"
            + "nobody disputes|nobody disputed|nobody denies|nobody denied|nobody doubts|nobody doubted|nobody questions|"
            + "no one disputes|no one disputed|no one denies|no one denied|no one doubts|no one doubted|none dispute|none deny|none doubt|few dispute|few doubt|few deny|"
            + "cannot deny|cannot be denied|cannot be disputed|cannot be doubted|could not be denied|cannot but|"
            + "does not deny|did not deny|do not deny|does not dispute|did not dispute|do not dispute|"
            + "doesn't deny|didn't deny|don't deny|doesn't dispute|didn't dispute|don't dispute|not refuse to|did not refuse to|"
            // Comparators: they say how a number is meant.
            + "no more than|no less than|no fewer than|no later than|no earlier than|no longer than|no shorter than|no greater than|no smaller than|no higher than|"
            + "no lower than|no larger than|no better than|no worse than|no sooner than|no heavier than|no lighter than|no older than|no younger than|no bigger than|"
            + "not more than|not less than|not fewer than|not later than|not earlier than|not longer than|not greater than|not higher than|not lower than|not larger than|"
            + "not over|not above|not below|not under|not exceeding|not exceed|not to exceed|not be more than|not be less than|not be fewer than|not be later than|"
            + "must not exceed|shall not exceed|may not exceed|can not exceed|cannot exceed|could not exceed|should not exceed|will not exceed|would not exceed|"
            + "does not exceed|do not exceed|did not exceed|has not exceeded|have not exceeded|not exceeded|doesn't exceed|don't exceed|didn't exceed|can't exceed|"
            + "must not be more than|shall not be more than|may not be more than|must not be less than|shall not be less than|shall not be fewer than|"
            + "may not be less than|no more nor less than|no more and no less than|no more or less than|nothing more than|"
            + "not until|not before|not earlier|"
            + "as possible|if possible|where possible|wherever possible|if necessary|if needed|if at all|"

            // Nouns.
            + "free will|political will|good will|ill will|at will|last will|living will|iron will|popular will|national will|the will|"
            + "military might|naval might|economic might|with might|all his might|all their might|"
            + "insurance claim|insurance claims|compensation claim|compensation claims|damages claim|damages claims|unemployment claims|jobless claims|"
            + "pension plan|pension plans|health plan|savings plan|floor plan|floor plans|"
            // What was so from a time that is past already: “he would later win”.
            + "would later|would go on to|would eventually|would become|would subsequently|would ultimately|would soon|would then|"
            + "could not help but|"
            // What is charged or owed under a rule is so.
            + "will be charged|will be levied|will be fined|will be liable|will be deemed|will be payable|will be entitled|will be construed|will be imprisoned|will be forfeited|"
            + "than expected|as expected|as planned|as projected|than planned|than forecast|than anticipated|as anticipated|as predicted|according to plan|"
            // What is said, and what only has the word.
            + "said little|said nothing|said no more|says nothing|say nothing|says little|said goodbye|said no|said yes|said farewell|says no|that said|having said that|so to say|needless to say|"
            + "to say the least|that is to say|easy to say|hard to say|goes without saying|nothing to say|final say|last say|a say|no say|more to say|"
            + "the said|of said|to say nothing of|not to say|thought of|thought for|"
            + "without prejudice to|including without limitation|without limitation|but not limited to|not limited to"),
        (new(ContextKinds.Negated | ContextKinds.Possible, ContextReach.Clause),
            "not all|not every|not always|not entirely|not fully|not wholly|not completely|not everyone|not everything|not each|not both"),
        (new(ContextKinds.Possible, ContextReach.Both), "cannot be ruled out|could not be ruled out|can't be ruled out|not ruled out|cannot be excluded|not be excluded|not be ruled out"),
        (new(ContextKinds.Possible, ContextReach.Clause), "cannot rule out|could not rule out|can't rule out|not rule out|did not rule out|does not rule out|not necessarily"),
    ];
}
