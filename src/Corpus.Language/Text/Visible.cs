using System.Globalization;
using System.Text;

namespace Corpus.Language.Text;

/// <summary>
/// Which characters a reader sees. The table is our own: those of hosts differ from each other with the version of Unicode they know, and what is
/// emitted may not depend on the host.
/// </summary>
internal static class Visible
{
    /// <summary>Characters of formatting, those that Unicode lets programs ignore, and fillers that look like nothing. Pairs of first and last.</summary>
    private static readonly int[] Invisible =
    [
        0x00AD, 0x00AD, 0x034F, 0x034F, 0x0600, 0x0605, 0x061C, 0x061C, 0x06DD, 0x06DD, 0x070F, 0x070F, 0x0890, 0x0891, 0x08E2, 0x08E2, 0x115F, 0x1160, 0x17B4,
        0x17B5,
        0x180B, 0x180F, 0x200B, 0x200F, 0x2028, 0x202E, 0x2060, 0x206F, 0x2800, 0x2800, 0x3164, 0x3164, 0xD800, 0xDFFF, 0xFE00, 0xFE0F, 0xFEFF, 0xFEFF, 0xFFA0,
        0xFFA0, 0xFFF0, 0xFFFB,
        0x110BD, 0x110BD, 0x110CD, 0x110CD, 0x13430, 0x1343F, 0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A, 0xE0000, 0xE0FFF,
    ];

    /// <summary>Whether a character shows: not a control, not half of a pair, not one of those that leave no trace.</summary>
    public static bool Is(int character)
    {
        if (character is >= ' ' and <= '~')
        {
            return true;
        }

        if (character is < ' ' or >= 0x7F and < 0xA0 || (character & 0xFFFE) == 0xFFFE)
        {
            return false;
        }

        var at = Array.BinarySearch(Invisible, character);
        // Between the two of a pair the next larger entry is at an odd index.
        return at < 0 && ((~at) & 1) == 0;
    }

    /// <summary>Whether a character looks like a space and is another: no-break, thin, ideographic.</summary>
    public static bool IsSpaceOfAnotherKind(int character) => character is 0xA0 or 0x1680 or >= 0x2000 and <= 0x200A or 0x202F or 0x205F or 0x3000;

    /// <summary>Appends the character that stands at an index, or its number; gives the index of the last unit that it has.</summary>
    public static int Append(StringBuilder shown, string text, int index)
    {
        var isPair = char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
        var character = isPair ? char.ConvertToUtf32(text[index], text[index + 1]) : text[index];
        if (Is(character))
        {
            shown.Append(text, index, isPair ? 2 : 1);
        }
        else
        {
            shown.Append(isPair ? "\\U" : "\\u").Append(character.ToString(isPair ? "X8" : "X4", CultureInfo.InvariantCulture));
        }

        return isPair ? index + 1 : index;
    }

    /// <summary>A text in which everything shows.</summary>
    public static string Text(string text)
    {
        var first = 0;
        while (first < text.Length && text[first] is >= ' ' and <= '~')
        {
            first++;
        }

        if (first == text.Length)
        {
            return text;
        }

        var shown = new StringBuilder(text, 0, first, text.Length + 16);
        for (var i = first; i < text.Length; i++)
        {
            i = Append(shown, text, i);
        }

        return shown.ToString();
    }
}
