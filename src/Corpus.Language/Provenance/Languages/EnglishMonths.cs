namespace Corpus.Language.Provenance.Languages;

/// <summary>The names of the months in English.</summary>
internal static class EnglishMonths
{
    private const int ShortestAbbreviation = 3;

    private static readonly string[] Names =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    private static readonly HashSet<string> Prepositions = new(StringComparer.OrdinalIgnoreCase)
    {
        "in", "of", "since", "until", "till", "by", "from", "to", "during", "before", "after", "early", "late", "mid", "last", "next", "this", "through",
    };

    /// <summary>The number of the month that a word names: the whole name, its first three letters, or “Sept”; with a capital.</summary>
    public static int? Number(string word)
    {
        if (word.Length < ShortestAbbreviation || word[0] is < 'A' or > 'Z')
        {
            return null;
        }

        for (var month = 0; month < Names.Length; month++)
        {
            var name = Names[month];
            var isAbbreviation = word.Length == ShortestAbbreviation || (word.Length == 4 && month == 8);
            if (word.Equals(isAbbreviation ? name.Substring(0, word.Length) : name, StringComparison.OrdinalIgnoreCase))
            {
                return month + 1;
            }
        }

        return null;
    }

    /// <summary>Whether the word means something else as often, so that it needs a day, a year or a preposition beside it to be a month.</summary>
    public static bool IsAmbiguous(string word) =>
        word.Equals("May", StringComparison.OrdinalIgnoreCase) || word.Equals("March", StringComparison.OrdinalIgnoreCase)
        || word.Equals("Mar", StringComparison.OrdinalIgnoreCase);

    public static bool IsPreposition(string word) => Prepositions.Contains(word);
}
