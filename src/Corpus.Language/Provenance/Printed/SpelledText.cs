using System.Globalization;
using System.Text;
using Corpus.Language.Provenance.Words;

namespace Corpus.Language.Provenance.Printed;

/// <summary>
/// The pieces of a quote as one text, a character for each of theirs, for those who read numbers by spelling: small letters, digits of all scripts as 0 to
/// 9, and
/// what parts pieces so that one says nothing of the other as <see cref="Border"/>.
/// </summary>
internal sealed class SpelledText
{
    public const char Border = '\n';

    private readonly int[] _pieces;
    private readonly int[] _starts;
    private readonly bool[] _native;

    public SpelledText(List<QuotePiece> pieces)
    {
        Pieces = pieces;
        var text = new StringBuilder();
        var original = new StringBuilder();
        var owners = new List<int>();
        var native = new List<bool>();
        _starts = new int[pieces.Count];
        for (var index = 0; index < pieces.Count; index++)
        {
            var separator = pieces[index].Separator;
            for (var at = 0; at < separator.Length; at++)
            {
                Add(pieces[index].IsBehindBorder && at == separator.Length - 1 ? Border : separator[at], separator[at], index);
            }

            if (pieces[index].IsBehindBorder && separator.Length == 0)
            {
                Add(Border, Border, index);
            }

            // Two columns are no one number: “三 十五”.
            if (pieces[index].IsSpaced && separator.Length == 0 && !pieces[index].IsBehindBorder)
            {
                Add(' ', ' ', index);
            }

            _starts[index] = text.Length;
            foreach (var character in pieces[index].Text)
            {
                Add(character, character, index);
            }
        }

        (Text, Original, _pieces, _native) = (text.ToString(), original.ToString(), [.. owners], [.. native]);

        void Add(char value, char own, int piece)
        {
            var digit = value < '\u0080' ? -1 : CharUnicodeInfo.GetDecimalDigitValue(value);
            text.Append(digit >= 0 ? (char)('0' + digit) : value switch
            {
                '\uFF05' or '\u066A' or '\uFE6A' => '%',
                '\uFF0D' => '-',
                '\u3000' => ' ',
                '\uFF0E' => '.',
                _ => char.ToLowerInvariant(value),
            });
            original.Append(own);
            owners.Add(piece);
            native.Add(digit >= 0 && value is not (>= '\uFF10' and <= '\uFF19'));
        }
    }

    public List<QuotePiece> Pieces { get; }

    public string Text { get; }

    /// <summary>The same with the letters and digits of the quote.</summary>
    public string Original { get; }

    public int Length => Text.Length;

    /// <summary>The character at an index; a border outside of the text.</summary>
    public char this[int index] => index >= 0 && index < Text.Length ? Text[index] : Border;

    public bool IsDigit(int index) => Characters.IsAsciiDigit(this[index]);

    /// <summary>Whether the digit at an index is one of a script of its own.</summary>
    public bool IsNative(int index) => index < _native.Length && _native[index];

    /// <summary>Whether there is a letter or a mark of one at an index.</summary>
    public bool IsLetter(int index) => index >= 0 && index < Text.Length && (char.IsLetter(Text[index]) || Characters.IsMark(Text, index) || IsJoiner(index));

    /// <summary>Whether a word begins at an index that has a capital and small letters behind it.</summary>
    public bool IsCapitalized(int index) => IsLetter(index) && char.IsUpper(Original[index]) && IsLetter(index + 1) && char.IsLower(Original[index + 1]);

    /// <summary>Whether the character at an index is written without spaces to others, and so is no letter of a longer word.</summary>
    public bool IsIdeograph(int index) => IsIdeograph(this[index]);

    /// <inheritdoc cref="IsIdeograph(int)"/>
    public static bool IsIdeograph(char value) => value is '\u3005' or '\u3007' or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF');

    /// <summary>The piece that a character is of, or that it is before.</summary>
    public int PieceAt(int index) => _pieces[index];

    /// <summary>Where a piece begins.</summary>
    public int StartOf(int piece) => piece < _starts.Length ? _starts[piece] : Text.Length;

    /// <summary>What the quote has from one index to another.</summary>
    public string Words(int start, int end) => Original.Substring(start, end - start).Replace(Border, ' ').Trim();

    public int SkipSpaces(int index)
    {
        while (this[index] == ' ')
        {
            index++;
        }

        return index;
    }

    public int SkipSpacesBack(int index)
    {
        while (this[index - 1] == ' ')
        {
            index--;
        }

        return index;
    }

    /// <summary>Whether a phrase, in small letters, begins at an index and ends with a word.</summary>
    public bool HasPhrase(int start, string phrase)
    {
        if (start < 0 || start + phrase.Length > Text.Length || phrase.Length == 0
            || string.CompareOrdinal(Text, start, phrase, 0, phrase.Length) != 0)
        {
            return false;
        }

        var end = start + phrase.Length;
        return IsIdeograph(end - 1) || IsIdeograph(end) || !IsLetter(end) || !IsLetter(end - 1);
    }

    /// <summary>Where the phrase begins that ends at an index, white space and a full stop aside; -1 where there is none of these.</summary>
    public int PhraseBefore(int end, string[] phrases)
    {
        var last = SkipSpacesBack(end);
        foreach (var at in this[last - 1] == '.' ? new[] { last, last - 1 } : [last])
        {
            foreach (var phrase in phrases)
            {
                var start = at - phrase.Length;
                if (start >= 0 && string.CompareOrdinal(Text, start, phrase, 0, phrase.Length) == 0
                    && (IsIdeograph(start) || IsIdeograph(start - 1) || !IsLetter(start - 1) || !IsLetter(start)))
                {
                    return start;
                }
            }
        }

        return -1;
    }

    /// <summary>The phrase behind an index, white space aside; null where there is none of these.</summary>
    public string? PhraseBehind(int end, string[] phrases)
    {
        var start = SkipSpaces(end);
        return Array.Find(phrases, phrase => HasPhrase(start, phrase));
    }

    // The joiners of Arabic script are within words.
    private bool IsJoiner(int index) => Text[index] is '\u200C' or '\u200D';
}
