using System.Text;

namespace Corpus.Documents.Text;

/// <summary>The word that something raised stands behind.</summary>
/// <param name="Word">The digits with their separators, or the letters, right before it; empty where there is neither.</param>
/// <param name="Last">The character right before it; NUL at a line's beginning.</param>
/// <param name="Before">The last character before the word that is no white space; NUL where there is none.</param>
internal readonly record struct RaisedBase(string Word, char Last, char Before)
{
    private const int LongestWord = 24;

    public bool EndsInDigit => char.IsAsciiDigit(Last);

    public bool EndsInLetter => char.IsLetter(Last);

    public bool EndsInPower => Superscripts.IsSuperscript(Last);

    /// <summary>Whether it belongs to no word before it, and is not the first on its line.</summary>
    public bool IsApart => WhiteSpace.Is(Last) || Last is '(' or '[' or '/' or '-' or '\u2013';

    public bool FollowsOperator =>
        Before is '\u00D7' or '\u00B7' or '\u22C5' or '*' or '=' or '^' or '\u2248' or '~' or '<' or '>' or '\u2264' or '\u2265' or '\u221A';

    /// <summary>Whether a unit is likely: behind a number or another unit.</summary>
    public bool FollowsNumber => char.IsAsciiDigit(Before) || Before is '/' or '\u00B7' or '\u22C5' or '\u00D7';

    /// <summary>Whether the word is the name of a quantity: one letter, or the second side of an equation.</summary>
    public bool IsVariable => Word.Length == 1 ? Word[0] is not ('I' or 'a') : Word.Length == 2 && FollowsOperator;

    public bool IsRomanNumeral => Word.Length > 0 && Word.All(static letter => letter is 'I' or 'V' or 'X' or 'L' or 'C' or 'D' or 'M');

    private static bool IsOfNumber(char character) => char.IsAsciiDigit(character) || character is '.' or ',' or '\u00A0' or '\u202F';

    public static RaisedBase Of(StringBuilder line)
    {
        if (line.Length == 0)
        {
            return new("", '\0', '\0');
        }

        var last = line[^1];
        var start = line.Length;
        Func<char, bool>? belongs = char.IsAsciiDigit(last) ? IsOfNumber
            : char.IsLetter(last) ? char.IsLetter : null;
        while (belongs is not null && start > 0 && line.Length - start < LongestWord && belongs(line[start - 1]))
        {
            start--;
        }

        var before = start - 1;
        while (before >= 0 && start - before < LongestWord && WhiteSpace.Is(line[before]))
        {
            before--;
        }

        return new(line.ToString(start, line.Length - start), last, before >= 0 ? line[before] : '\0');
    }
}
