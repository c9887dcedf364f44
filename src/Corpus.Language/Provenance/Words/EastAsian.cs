using System.Runtime.CompilerServices;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Words;

/// <summary>The characters of Chinese and Japanese, which are written without spaces: docs/provenance.md, “Characters”.</summary>
internal static class EastAsian
{
    /// <summary>Nothing below is one of them: all other texts are told by this alone.</summary>
    private const char First = '\u2E80';

    /// <summary>Whether this is a Han character, hiragana or a squared word such as <c>㎡</c>: each is a word of its own.</summary>
    [MethodImpl(JitHints.Step)]
    public static bool IsSingle(string text, int index) => text[index] >= First && IsSingle(CodePoint(text, index));

    /// <summary>Whether this is a Han character, the iteration mark and the zero among them.</summary>
    public static bool IsHan(string text, int index) => text[index] >= First && IsHan(CodePoint(text, index));

    /// <summary>Whether this is katakana, the long-vowel mark and half-width forms among them: a run is a word.</summary>
    [MethodImpl(JitHints.Step)]
    public static bool IsKatakana(string text, int index) => text[index] >= First && IsKatakana(CodePoint(text, index));

    /// <summary>Whether words begin and end at this character although no space stands there.</summary>
    [MethodImpl(JitHints.Step)]
    public static bool Is(string text, int index) =>
        text[index] >= First && CodePoint(text, index) is var character && (IsSingle(character) || IsKatakana(character));

    /// <summary>Whether this is punctuation of full width, beside which white space says nothing. The signs of numbers are none.</summary>
    public static bool IsPunctuation(char value) =>
        value is '\u2329' or '\u232A'
        || (value > '\u3000' && value is <= '\u303F' or '\u309B' or '\u309C' or '\u30A0' or '\u30FB'
            or '\uFF01' or '\uFF02' or (>= '\uFF06' and <= '\uFF0A') or '\uFF0C' or '\uFF0E' or '\uFF0F' or (>= '\uFF1A' and <= '\uFF20')
            or (>= '\uFF3B' and <= '\uFF40') or (>= '\uFF5B' and <= '\uFF65'));

    /// <summary>Whether this is the full-width form of a mark that joins the digits of a number.</summary>
    public static bool IsNumberConnector(char value) => value is '\uFF0C' or '\uFF0E' or '\uFF0F' or '\uFF1A';

    public static bool IsFullWidthDigit(char value) => value is >= '\uFF10' and <= '\uFF19';

    private static bool IsSingle(int character) =>
        IsHan(character)
        || character is (>= 0x3031 and <= 0x3035) or (>= 0x3041 and <= 0x3096) or (>= 0x309D and <= 0x309F) or (>= 0x3300 and <= 0x33FF)
            or (>= 0x1B001 and <= 0x1B11F) or 0x1B132 or (>= 0x1B150 and <= 0x1B152);

    private static bool IsHan(int character) =>
        character is (>= 0x3005 and <= 0x3007) or (>= 0x3021 and <= 0x3029) or (>= 0x3038 and <= 0x303C)
            or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFD);

    private static bool IsKatakana(int character) =>
        character is (>= 0x30A1 and <= 0x30FA) or (>= 0x30FC and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) or (>= 0xFF66 and <= 0xFF9F)
            or (>= 0x1AFF0 and <= 0x1AFFE) or 0x1B000 or (>= 0x1B120 and <= 0x1B122) or 0x1B155 or (>= 0x1B164 and <= 0x1B167);

    private static int CodePoint(string text, int index) =>
        Characters.LengthAt(text, index) == 2 ? char.ConvertToUtf32(text[index], text[index + 1]) : text[index];
}
