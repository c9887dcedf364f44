namespace Corpus.Language.Provenance.Languages;

/// <summary>The names of the months in English, whole and as their first three letters.</summary>
internal static class EnglishMonths
{
    private static readonly string[] Names =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    public static readonly MonthNames Words = new()
    {
        Numbers = Numbered(),
        Ambiguous = new(StringComparer.OrdinalIgnoreCase) { "May", "March", "Mar" },
        Prepositions = NameTables.Set("""
            in of since until till by from to during before after early late mid last next this through
            """),
    };

    private static Dictionary<string, int> Numbered()
    {
        var numbers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["Sept"] = 9 };
        for (var month = 0; month < Names.Length; month++)
        {
            numbers[Names[month]] = month + 1;
            numbers[Names[month].Substring(0, 3)] = month + 1;
        }

        return numbers;
    }
}
