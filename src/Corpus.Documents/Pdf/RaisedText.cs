using System.Text;

namespace Corpus.Documents.Pdf;

/// <summary>Writes what is raised: an exponent, the ending of an ordinal, or the mark of a footnote, which is no part of the word before it.</summary>
internal static class RaisedText
{
    private const string Digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Symbols of units that are squared, cubed or in the denominator.</summary>
    private static readonly HashSet<string> Units = new(
        ["m", "km", "cm", "mm", "dm", "hm", "nm", "µm", "μm", "s", "ms", "h", "d", "g", "kg", "mg", "t", "l", "L", "mL", "ml", "W", "kW", "MW", "K", "J",
            "kJ", "MJ", "V", "A", "N", "Pa", "hPa",
            "Hz", "mol", "cd", "ft", "in", "mi", "yd", "ha", "yr", "a", "sr", "rad", "min", "day", "Gyr", "Myr", "pc", "kpc", "Mpc", "eV", "keV", "MeV",
                "GeV", "Å", "м", "км", "см", "мм"],
        StringComparer.Ordinal);

    /// <param name="text">What stands before it on its line.</param>
    /// <param name="raised">The raised characters.</param>
    /// <param name="next">What follows it without a space; null where nothing does.</param>
    public static void Append(StringBuilder text, string raised, string? next)
    {
        var before = text.Length > 0 ? text[^1] : ' ';
        if (before is not ' ' && (IsExponent(raised, text) || IsEnding(raised, before)
            || raised[0] is '(' or '[' or '™' or '®' or '℠' or '°' or '’' or '\'' or '′' or '″'))
        {
            text.Append(IsExponent(raised, text) ? Exponent(raised) : raised);
            return;
        }

        // A letter in the middle of a word is drawn higher for its looks.
        if (char.IsLetter(before) && next is { Length: > 0 } && char.IsLetter(next[0]) && raised.All(char.IsLetter))
        {
            text.Append(raised);
            return;
        }

        // Before a symbol that it belongs to, as the mass of an isotope does.
        if (before is ' ' && text.Length > 1 && next is { Length: > 0 } && char.IsUpper(next[0]) && raised.All(char.IsAsciiDigit))
        {
            text.Append(Exponent(raised));
            return;
        }

        text.Append(before is ' ' or '(' or '[' or '“' or '"' ? "" : " ").Append(raised);
        if (next is { Length: > 0 } && (char.IsLetterOrDigit(next[0]) || text.Length == raised.Length))
        {
            text.Append(' ');
        }
    }

    /// <summary>A number that is raised after a number, after the symbol of a unit, or after the one letter of a quantity.</summary>
    private static bool IsExponent(string raised, StringBuilder text)
    {
        var signed = raised[0] is '-' or '−' or '–' or '+';
        var number = raised.AsSpan(signed ? 1 : 0);
        if (number.Length is 0 or > 4 || number.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        if (char.IsDigit(text[^1]) || (signed && char.IsLetter(text[^1])))
        {
            return true;
        }

        var start = text.Length;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        var word = text.ToString(start, text.Length - start);
        return word.Length == 1 || (Units.Contains(word) && IsAfterNumber(text, start));
    }

    /// <summary>Whether a unit stands behind a number or behind another unit, and not in running text, where <c>in</c> and <c>day</c> are words.</summary>
    private static bool IsAfterNumber(StringBuilder text, int start)
    {
        while (start > 0 && text[start - 1] is ' ' or '(')
        {
            start--;
        }

        return start == 0 || char.IsDigit(text[start - 1]) || text[start - 1] is '/' or '·' or '⋅' or '⁻' or '¹' or '²' or '³' or '%'
            || (start >= 2 && text[start - 1] is 'r' or 'n' && text.ToString(Math.Max(0, start - 8), Math.Min(8, start)) is var end
                && (end.EndsWith("per", StringComparison.Ordinal) || end.EndsWith("million", StringComparison.Ordinal)
                    || end.EndsWith("billion", StringComparison.Ordinal)));
    }

    /// <summary>Letters behind a number (<c>20th</c>, <c>19e</c>) or two and more behind a letter (<c>Mme</c>).</summary>
    private static bool IsEnding(string raised, char before) =>
        raised.All(char.IsLetter) && ((char.IsDigit(before) && (raised.Length > 1 || raised is "e" or "o" or "º" or "ª"))
            || (char.IsLetter(before) && (raised.Length > 1 || raised is "o" or "e" or "r")));

    private static string Exponent(string raised) => string.Concat(raised.Select(static c => c switch
    {
        '-' or '−' or '–' => '⁻',
        '+' => '⁺',
        >= '0' and <= '9' => Digits[c - '0'],
        _ => c,
    }));
}
