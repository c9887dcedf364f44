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

    /// <summary>Whether any of it is of a script whose letters change by those beside them, as Arabic is and those of India and its neighbours, or of
    /// another from right to left.</summary>
    public static bool AnyShaped(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value >= 0x0590
                && (IsRightToLeft(rune) || rune.Value is (>= 0x0900 and <= 0x0DFF) or (>= 0x0E00 and <= 0x109F) or (>= 0x1780 and <= 0x17FF)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a sign of a vowel stands where no word of a script of India or its neighbours has one: before all letters, behind another such
    /// sign, or, if it is drawn before its letter, behind what is no letter of a consonant.</summary>
    public static bool IsMisplaced(Rune sign, Rune before)
    {
        if (sign.Value is not (>= 0x0900 and < 0x10A0) and not (>= 0x1780 and < 0x1800))
        {
            return false;
        }

        if (!IsMark(before) && !Rune.IsLetter(before))
        {
            return IsMark(sign) && before.Value is not (0x200C or 0x200D or 0x25CC or 0xA0);
        }

        if (sign.Value is not (>= 0x0900 and < 0x0D80) || (sign.Value & 0x7F) is not (>= 0x3E and <= 0x4C))
        {
            return false;
        }

        // The blocks of these scripts are laid out alike.
        var place = before.Value & 0x7F;
        return before.Value is >= 0x0900 and < 0x0D80
            && ((place is >= 0x3E and <= 0x4C && before.Value / 0x80 == sign.Value / 0x80) || (IsDrawnBefore(sign) && place is >= 0x05 and <= 0x14));
    }

    private static bool IsDrawnBefore(Rune sign) => sign.Value is 0x093F or 0x09BF or 0x09C7 or 0x09C8 or 0x0A3F or 0x0ABF or 0x0B47
        or (>= 0x0BC6 and <= 0x0BC8) or (>= 0x0D46 and <= 0x0D48);

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
