using System.Globalization;

namespace Corpus.Documents.Tables;

/// <summary>Tells by its look whether the text of a cell is a value: a number, a date, a time.</summary>
internal static class ValueText
{
    // “12 Mar 2024”, “55 bcm”, “1.5 GHz” are values; “2019 production” heads a column.
    private const int MostLetters = 6;

    private static readonly HashSet<string> Nothings = new(StringComparer.OrdinalIgnoreCase)
    {
        "-", "–", "—", "−", ".", "..", "...", "…", ":", "*", "x", "n/a", "n.a.", "na", "#n/a", "nan", "null", "nil", "none", "n.d.", "?",
    };

    public static bool Is(string text)
    {
        var letters = 0;
        var hasDigit = false;
        foreach (var character in text)
        {
            if (char.IsDigit(character))
            {
                hasDigit = true;
            }
            else if (!hasDigit && !IsBeforeNumber(character))
            {
                return false;
            }
            else if (char.IsLetter(character) && ++letters > MostLetters)
            {
                return false;
            }
        }

        return hasDigit;
    }

    /// <summary>Whether it says that there is no value.</summary>
    public static bool IsNothing(string text) => Nothings.Contains(text);

    /// <summary>Whether it is a year of four digits, which may head a column too.</summary>
    public static int? Year(string text) =>
        text.Length == 4 && text[0] is '1' or '2' && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    private static bool IsBeforeNumber(char character) =>
        character is '+' or '-' or '−' or '–' or '±' or '<' or '>' or '≤' or '≥' or '~' or '≈' or '(' or '.' or ',' or '\''
        || char.IsWhiteSpace(character) || char.GetUnicodeCategory(character) == UnicodeCategory.CurrencySymbol;
}
