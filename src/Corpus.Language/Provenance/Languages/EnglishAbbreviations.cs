namespace Corpus.Language.Provenance.Languages;

/// <summary>What English shortens with a full stop that ends no sentence.</summary>
internal static class EnglishAbbreviations
{
    public static readonly HashSet<string> Words = new(
        ("Mr|Mrs|Ms|Dr|Prof|St|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|Maj|Adm|Cmdr|Rev|Hon|Pres|Jr|Sr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|No|Nos|Art|"
            + "Arts|Sec|Ch|Fig|Vol|Ed|Eds|pp|p|para|cf|e.g|i.e|vs|v|ca|c|approx|max|min|est|U.S|U.K|U.N|E.U|D.C|Inc|Ltd|Co|Corp|Mt|Ft|al|etc|viz|"
            + "seq").Split('|'),
        StringComparer.OrdinalIgnoreCase);
}
