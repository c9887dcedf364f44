namespace Corpus.Language.Provenance.Languages;

/// <summary>The words of English around ranges and tolerances.</summary>
internal static class EnglishRanges
{
    public static readonly RangeWords Words = new()
    {
        To = new(StringComparer.OrdinalIgnoreCase) { "to", "through" },
        Between = new(StringComparer.OrdinalIgnoreCase) { "between" },
        And = new(StringComparer.OrdinalIgnoreCase) { "and" },
        From = new(StringComparer.OrdinalIgnoreCase) { "from" },
        Changes = NameTables.Set("""
            rise rises rose risen rising grow grows grew grown growing increase increases increased increasing climb climbs climbed jump jumps jumped
            soar soared surge surged raise raises raised raising fall falls fell fallen falling drop drops dropped decline declines declined decrease
            decreases decreased cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering go goes went gone move moves moved change
            changes changed shift shifts shifted extend extends extended expand expands expanded up down
            """),
        Tolerances = [["plus", "or", "minus"], ["plus", "minus"], ["give", "or", "take"]],
    };
}
