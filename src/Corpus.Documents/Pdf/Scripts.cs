using System.Globalization;
using System.Text;

namespace Corpus.Documents.Pdf;

/// <summary>What the scripts of the world ask of a reader of pages: which have no spaces, which run from right to left, which characters sit on
/// others.</summary>
internal static class Scripts
{
    /// <summary>Whether words of its script have no spaces between them, so that the end of a line is none either.</summary>
    public static bool HasNoSpaces(Rune rune) => rune.Value is
        (>= 0x2E80 and <= 0x303F) or (>= 0x3040 and <= 0x30FF) or (>= 0x3100 and <= 0x312F) or (>= 0x31A0 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF00 and <= 0xFFEF) or (>= 0x20000 and <= 0x3FFFF)
        or (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF);

    public static bool IsRightToLeft(Rune rune) => rune.Value is
        (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFE) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF)
        && !IsMark(rune) && !Rune.IsDigit(rune);

    /// <summary>Whether it is a letter of Arabic script, beside which numbers have rules of their own.</summary>
    public static bool IsArabic(Rune rune) => rune.Value is (>= 0x0600 and <= 0x08FF and not (>= 0x07C0 and <= 0x085F)) or (>= 0xFB50 and <= 0xFDFF)
        or (>= 0xFE70 and <= 0xFEFE);

    public static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Whether it begins with a mark that has a width of its own, as the signs of vowels in the scripts of India do.</summary>
    public static bool IsSpacingMark(string text) => Rune.GetUnicodeCategory(First(text)) is UnicodeCategory.SpacingCombiningMark;

    /// <summary>Whether all of it sits on the character before it.</summary>
    public static bool IsMarks(string text)
    {
        if (text.Length == 0)
        {
            return false;
        }

        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsMark(rune))
            {
                return false;
            }
        }

        return true;
    }

    public static bool AnyRightToLeft(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value >= 0x0590 && IsRightToLeft(rune))
            {
                return true;
            }
        }

        return false;
    }

    public static Rune First(string text) => Rune.DecodeFromUtf16(text, out var rune, out _) == System.Buffers.OperationStatus.Done ? rune
        : Rune.ReplacementChar;

    public static Rune Last(string text) =>
        Rune.DecodeLastFromUtf16(text, out var rune, out _) == System.Buffers.OperationStatus.Done ? rune : Rune.ReplacementChar;

    /// <summary>
    /// A character as it is written, for one as it is shown: the forms of Arabic and Hebrew letters by their place in the word, and the joined letters of
    /// Latin.
    /// </summary>
    public static string Plain(string text)
    {
        foreach (var c in text)
        {
            if (c is (>= '\uFB00' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC') or '\u017F')
            {
                return Parted(text);
            }
        }

        return text;
    }

    /// <summary>Whether a text is a letter of Arabic script in the form that it has at the end of a word, which would be another before a letter that it is
    /// joined to.</summary>
    public static bool EndsJoining(string text) => text.Length > 0 && text[^1] switch
    {
        var c and >= '\uFE89' and <= '\uFE8C' => c - '\uFE89' < 2,
        var c and >= '\uFE8F' and <= '\uFE92' => c - '\uFE8F' < 2,
        var c and >= '\uFE95' and <= '\uFEA8' => (c - '\uFE95') % 4 < 2,
        var c and >= '\uFEB1' and <= '\uFEEC' => (c - '\uFEB1') % 4 < 2,
        var c and >= '\uFEF1' and <= '\uFEF4' => c - '\uFEF1' < 2,
        var c and >= '\uFB52' and <= '\uFB81' => (c - '\uFB52') % 4 < 2,
        var c and >= '\uFB8E' and <= '\uFB9D' => (c - '\uFB8E') % 4 < 2,
        var c and >= '\uFBA6' and <= '\uFBAD' => (c - '\uFBA6') % 4 < 2,
        var c and >= '\uFBFC' and <= '\uFBFF' => c - '\uFBFC' < 2,
        _ => false,
    };

    /// <summary>Whether a text is a letter of Arabic script, in no certain form, that can be joined to the next.</summary>
    public static bool IsJoining(string text) =>
        text.Length > 0 && "ئبتثجحخسشصضطظعغفقكلمنهيىپچکگیہھڤ".Contains(text[^1], StringComparison.Ordinal);

    private static string Parted(string text)
    {
        var plain = new StringBuilder();
        foreach (var c in text)
        {
            switch (c)
            {
                case '\uFB05':
                    plain.Append("st");
                    break;
                case (>= '\uFB00' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC') when char.GetUnicodeCategory(c) != UnicodeCategory.OtherNotAssigned:
                    // A form that stands alone carries its mark on a space, or on a stretch of the line.
                    plain.Append(c.ToString().Normalize(NormalizationForm.FormKC).TrimStart(' '));
                    break;
                default:
                    plain.Append(c);
                    break;
            }
        }

        return plain.ToString();
    }

    /// <summary>The mark that sits on a letter, for the accent that stands by itself; null where there is none.</summary>
    public static char? Combining(string accent) => accent.Length != 1 ? null : accent[0] switch
    {
        '\u0060' or '\u02CB' => '\u0300',
        '\u00B4' or '\u02CA' => '\u0301',
        '\u02C6' or '\u005E' => '\u0302',
        '\u02DC' or '\u007E' => '\u0303',
        '\u00AF' or '\u02C9' => '\u0304',
        '\u02D8' => '\u0306',
        '\u02D9' => '\u0307',
        '\u00A8' => '\u0308',
        '\u02DA' => '\u030A',
        '\u02DD' => '\u030B',
        '\u02C7' => '\u030C',
        '\u00B8' => '\u0327',
        '\u02DB' => '\u0328',
        _ => null,
    };
}
