namespace Corpus.Language.Provenance.Printed;

/// <summary>Numbers in Roman numerals, as centuries have them.</summary>
internal static class RomanNumerals
{
    private static readonly string[] Tens = ["", "x", "xx", "xxx"];
    private static readonly string[] Ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];

    private static readonly Dictionary<string, int> Numbers = Enumerable.Range(1, 39)
        .ToDictionary(static number => Tens[number / 10] + Ones[number % 10], static number => number, StringComparer.Ordinal);

    /// <summary>The number that a word in small letters is, up to 39; null where it is none.</summary>
    public static int? Of(string word) => Numbers.TryGetValue(word, out var number) ? number : null;
}
