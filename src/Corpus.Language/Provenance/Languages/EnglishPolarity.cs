namespace Corpus.Language.Provenance.Languages;

/// <summary>How English affirms and denies the words of a property.</summary>
internal static class EnglishPolarity
{
    public static readonly PolarityWords Words = new()
    {
        Auxiliaries = NameTables.Set("""
            is has are was were have had does do did be been can will
            """),
        WordsBetween = 3,
        Negations = new(StringComparer.OrdinalIgnoreCase) { "not", "never", "no", "isn't", "aren't", "wasn't", "weren't" },
        Spellings = [("ense", "ence"), ("our", "or"), ("ise", "ize"), ("isation", "ization"), ("ised", "ized"), ("yse", "yze"), ("tre", "ter"), ("ogue",
            "og"), ("amme", "am")],
        Prefixes = ["un", "non", "not"],
        PrefixesOfAdjectives = ["in", "im", "il", "ir", "dis", "a"],
        ParticipleEndings = ["ed", "ing"],
        Suffixes = new(StringComparer.OrdinalIgnoreCase) { "free", "less" },
        Endings = [("ies", "y"), ("ied", "y"), ("sses", "ss"), ("ing", ""), ("ed", ""), ("es", ""), ("ss", "ss"), ("s", ""), ("e", "")],
    };
}
