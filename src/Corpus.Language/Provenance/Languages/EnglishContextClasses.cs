namespace Corpus.Language.Provenance.Languages;

/// <summary>The classes of English words that the rules of context ask for.</summary>
internal static class EnglishContextClasses
{
    public static readonly (ContextClasses Classes, string Words)[] Words =
    [
        (ContextClasses.Definite, "the this these those its his her their our my your both"),
        (ContextClasses.Indefinite, "a an some any each every another all most many few several no such one"),
        (ContextClasses.Preposition,
            "in on at by for from with within into onto upon over under above below between among against during through throughout across along around near "
            + "to toward towards via per "
            + "after before since until till despite amid about beyond behind beside besides inside outside off up down without than like unlike"),
        (ContextClasses.Of, "of"),
        (ContextClasses.Limit, "than over above below under beyond exceed exceeds exceeded exceeding"),
        (ContextClasses.Auxiliary,
            "is are was were has had does did will would could may might shall must should can am isn't aren't wasn't weren't hasn't hadn't doesn't didn't "
            + "won't wouldn't couldn't can't cannot"),
        (ContextClasses.Finite, "have don't haven't shouldn't mustn't shan't mightn't needn't ain't do need never"),
        (ContextClasses.Subordinator,
            "although though because whereas while when whenever where wherever before after until till since once unless if whether so lest whilst albeit "
            + "despite as than"),
        (ContextClasses.As, "as"),
        (ContextClasses.Relative, "who which whom whose"),
        (ContextClasses.That, "that"),
        (ContextClasses.Coordinator, "and or nor but yet plus"),
        (ContextClasses.Adversative, "but although though whereas while whilst however nevertheless nonetheless yet albeit still instead rather otherwise"),
        (ContextClasses.Pronoun, "he she it they we i you there this these those who that his its"),
        (ContextClasses.FirstPerson, "i we"),
        (ContextClasses.Number,
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty "
            + "forty fifty sixty seventy "
            + "eighty ninety hundred thousand million billion trillion dozen half"),
        (ContextClasses.Verb,
            "drew rose fell grew made paid took gave held ran sold bought sent won lost led left met kept built spent stood wrote came went got saw began "
            + "became brought broke chose "
            + "drove ate flew found fought knew laid meant sank shot slept spoke stole struck swam taught threw told understood wore stood lies runs makes "
            + "takes gives holds sells "
            + "costs weighs covers carries employs contains has amounts remains includes stands produces comes goes begins ends opens provides said says"),
        (ContextClasses.Document,
            "act law treaty agreement contract constitution statute regulation regulations article section paragraph clause convention charter protocol pact "
            + "accord directive ordinance "
            + "rule rules code bill schedule label datasheet manual map table figure sign specification standard text preamble annex appendix document deed "
            + "will lease licence license "
            + "policy warranty certificate inscription plaque calendar timetable census register plan"),
        (ContextClasses.Abbreviation,
            "dr mr mrs ms prof gen col sen rep gov capt lt sgt rev hon st mt ft no nos art arts sec secs fig figs vol vols ch chap p pp para paras c ca "
            + "approx vs v e.g i.e cf al ed eds "
            + "jan feb mar apr jun jul aug sept sep oct nov dec messrs adm maj cmdr pres supt"),
        (ContextClasses.AmbiguousAbbreviation, "inc ltd co corp etc jr sr u.s u.k u.n e.u a.m p.m d.c b.c a.d ph.d bros dept est plc"),
    ];
}
