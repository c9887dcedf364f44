using System.Text;

namespace Corpus.Documents.Text;

/// <summary>
/// What a reader takes for what when it stands higher than the line: the mark of a note is set apart from its word, a power is written in superscript
/// characters, the
/// end of an ordinal or abbreviation is joined. docs/documents.md has the rules; they look at the word before and at nothing else that could differ between
/// formats.
/// </summary>
internal static class RaisedText
{
    private const int LongestMark = 4;

    private const string Elements =
        " H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn"
        + " Sb Te I Xe Cs"
        + " Ba La Ce Pr Nd Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Po At Rn Fr Ra Ac Th Pa U Np Pu Am Cm Bk Cf Es ";

    /// <summary>Lengths and what else is squared or cubed, by their symbols; those that are words besides are not here.</summary>
    private const string PowerUnits = " m km cm mm dm \u03BCm \u00B5m nm hm ft yd inch mile miles s ";

    /// <summary>The same, which are units only behind a number or within an expression of units.</summary>
    private const string PowerUnitsBehindNumbers = " in mi h A V K L l ";

    /// <summary>Appends what is raised. Whether it was set apart as the mark of a note.</summary>
    public static bool Append(StringBuilder line, string raised, RaisedSurroundings around)
    {
        var text = raised.Trim();
        if (text.Length == 0)
        {
            line.Append(raised);
            return false;
        }

        var plain = around.IsSuperscript ? Superscripts.ToPlain(text) : text;
        if (text[0] is '[' or '(' or '\u3010' or '\uFF08' && text[^1] is ']' or ')' or '\u3011' or '\uFF09')
        {
            line.Append(raised);
            return false;
        }

        var before = RaisedBase.Of(line);
        if (plain is "TM" or "SM" && !around.IsNote)
        {
            line.Append(plain == "TM" ? '\u2122' : '\u2120');
            return false;
        }

        if (around.IsUpperNumber && char.IsDigit(plain[0]))
        {
            line.Append(before.EndsInDigit ? " " : "").Append(plain);
            return false;
        }

        if (!around.IsNote && before.EndsInDigit && plain is "o" or "0" or "\u00B0" && IsScale(around.After))
        {
            line.Append('\u00B0');
            return false;
        }

        if (!around.IsNote && IsPower(before, plain, around))
        {
            line.Append(around.IsSuperscript ? text : Superscripts.Of(plain) ?? "^" + plain);
            return false;
        }

        if (IsJoined(before, plain, around))
        {
            line.Append(raised);
            return false;
        }

        SetApart(line, text, around.After);
        return true;
    }

    private static void SetApart(StringBuilder line, string text, string after)
    {
        if (line.Length > 0 && !WhiteSpace.Is(line[^1]) && !IsOpening(line[^1]))
        {
            line.Append(' ');
        }

        line.Append(text);
        if (after.Length > 0 && (char.IsLetterOrDigit(after[0]) || char.IsHighSurrogate(after[0]) || IsOpening(after[0])))
        {
            line.Append(' ');
        }
    }

    private static bool IsScale(string after)
    {
        var rest = after.TrimStart();
        return rest.Length > 0 && rest[0] is 'C' or 'F' or 'N' or 'S' or 'E' or 'W' && (rest.Length == 1 || !char.IsLetter(rest[1]));
    }

    private static bool IsPower(RaisedBase before, string plain, RaisedSurroundings around)
    {
        var isNumber = IsNumber(plain);
        if (plain is [.., '+' or '-' or '\u2212'] && plain[..^1].All(char.IsAsciiDigit))
        {
            return before.EndsInLetter || before.EndsInDigit || before.EndsInPower;
        }

        if (isNumber && before.IsApart && IsElement(around.After))
        {
            return true;
        }

        if (before.EndsInDigit)
        {
            return isNumber ? IsPowerOfNumber(before, plain) : plain is "n" or "x" or "y" or "k" or "t" or "i" or "m";
        }

        if (!before.EndsInLetter)
        {
            return false;
        }

        if (isNumber)
        {
            return IsUnit(before, plain) || (plain != "1" && (before.IsVariable || plain[0] is '-' or '\u2212'));
        }

        return before.IsVariable && plain is "n" or "x" or "k" or "t" or "i" or "T";
    }

    // A number that is raised above a number is a power of ten or two, or it stands in a formula. Above a year or an amount it is a note.
    private static bool IsPowerOfNumber(RaisedBase before, string plain) =>
        plain[0] is '-' or '\u2212' or '+'
        || (before.Word == "10" && (plain != "1" || before.FollowsOperator))
        || (before.Word == "2" && plain != "1")
        || (before.Word.Length <= 3 && before.FollowsOperator);

    private static bool IsUnit(RaisedBase before, string plain)
    {
        var isSigned = plain[0] is '-' or '\u2212' or '+';
        if (isSigned)
        {
            return before.Word.Length <= 3;
        }

        return plain is "2" or "3" or "4" or "6"
            && (PowerUnits.Contains($" {before.Word} ", StringComparison.Ordinal)
                || (before.FollowsNumber && PowerUnitsBehindNumbers.Contains($" {before.Word} ", StringComparison.Ordinal)));
    }

    private static bool IsJoined(RaisedBase before, string plain, RaisedSurroundings around)
    {
        if (plain.Any(char.IsDigit) || plain.All(static character => character is '*' or '\u2020' or '\u2021' or '\u00A7' or '\u00B6' or '#' or '\u2016'))
        {
            return false;
        }

        if (!plain.All(char.IsLetter))
        {
            return !plain.Any(char.IsLetter);
        }

        if (before.EndsInDigit)
        {
            return plain is "st" or "nd" or "rd" or "th" || (!around.IsNote && (plain.Length > 1 || plain is "e" or "o" or "\u00E8" or "r"));
        }

        if (around.IsNote || !before.EndsInLetter || plain.Length > LongestMark)
        {
            return false;
        }

        return plain.Length > 1
            ? !plain.All(static letter => letter is 'i' or 'v' or 'x')
            : plain is "e" or "o" or "a" or "c" or "r" && (before.IsVariable || before.IsRomanNumeral);
    }

    private static bool IsNumber(string text)
    {
        var digits = text.AsSpan(text[0] is '-' or '\u2212' or '\u2013' or '+' ? 1 : 0);
        return digits.Length is > 0 and <= 3 && !digits.ContainsAnyExceptInRange('0', '9');
    }

    private static bool IsElement(string after)
    {
        var length = 0;
        while (length < after.Length && char.IsAsciiLetter(after[length]))
        {
            length++;
        }

        return length is 1 or 2 && Elements.Contains($" {after[..length]} ", StringComparison.Ordinal);
    }

    private static bool IsOpening(char character) => character is '(' or '[' or '\u201C' or '\u2018' or '\u00AB' or '\u300C' or '\uFF08' or '/';
}

/// <summary>What stands around something raised, and what the document says of it.</summary>
/// <param name="After">What follows on the line, or the next piece of it.</param>
/// <param name="IsUpperNumber">Whether it is the upper number of a fraction.</param>
/// <param name="IsNote">Whether the document says that this is the mark of a note.</param>
/// <param name="IsSuperscript">Whether it is in superscript characters already.</param>
internal readonly record struct RaisedSurroundings(string After, bool IsUpperNumber, bool IsNote, bool IsSuperscript);
