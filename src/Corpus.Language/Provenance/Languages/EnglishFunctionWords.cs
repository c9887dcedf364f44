namespace Corpus.Language.Provenance.Languages;

/// <summary>
/// English words that name nothing by themselves: pronouns, articles, prepositions, conjunctions, auxiliary verbs, and adverbs of their kind.
/// </summary>
internal static class EnglishFunctionWords
{
    public static readonly HashSet<string> All = NameTables.Set("""
        I me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us our ours ourselves they them their
        theirs themselves one oneself thou thee thy this that these those here there who whom whose which what whatever whichever whoever
        someone somebody something anyone anybody anything everyone everybody everything nobody nothing none each either neither both all any some many much more
        most few fewer less least several other others another such same own
        a an the and or nor but if as than so because since unless until while whereas whether though although lest
        of in on at by for from to into onto with without within over under through throughout across along around about above below behind beside besides
        beyond between among amid against despite during before after near off out up down upon via per towards toward like unlike except inside outside
        am is are was were be been being has have had having do does did doing done can could will would shall should may might must ought cannot
        not no yes never ever also too very just only even still yet already now then again once always often when where why how thus hence therefore however
        there's it's that's he's she's they're we're I'm you're
        """);
}
