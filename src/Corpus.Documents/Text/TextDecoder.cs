using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Corpus.Documents.Text;

/// <summary>
/// Makes characters of bytes. In this order it believes: the caller, a byte order mark, the file's declaration, bytes that are UTF-8; else it is windows-1252.
/// </summary>
internal static class TextDecoder
{
    private const string Western = "windows-1252";

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <param name="given">What the caller says; null for nothing.</param>
    /// <param name="declared">What the file says in the way of its format; null for nothing.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? given, string? declared = null)
    {
        if (given is not null)
        {
            return TryFind(given, out var encoding)
                ? Decoded(bytes[MarkLength(bytes, encoding)..], encoding, EncodingSource.Given)
                : throw new ReadingStoppedException(new(
                    RefusalKind.NeedsChoice,
                    $"cannot be read as “{given}”, which is no encoding that is known",
                    "give --encoding with an IANA name, as in utf-8 or windows-1251"));
        }

        if (Marked(bytes) is { } marked)
        {
            return Decoded(bytes[MarkLength(bytes, marked)..], marked, EncodingSource.Mark);
        }

        var isUtf8 = System.Text.Unicode.Utf8.IsValid(bytes);
        if (declared is not null && TryFind(declared, out var found))
        {
            // What declares itself in ASCII is not in two bytes a character, whatever it says: HTML's rule.
            var isPossible = found.CodePage is not (1200 or 1201 or 12000 or 12001);
            if (isPossible && found.CodePage != Encoding.UTF8.CodePage && isUtf8 && !IsAscii(bytes) && found.IsSingleByte)
            {
                // Saved again by a browser or an editor, with its old declaration: letters of UTF-8 in another encoding are never meant.
                return Decoded(bytes, Encoding.UTF8, EncodingSource.Bytes);
            }

            if (isPossible && (found.CodePage != Encoding.UTF8.CodePage || isUtf8 || MostlyUtf8(bytes)))
            {
                return Decoded(bytes, found, EncodingSource.Declared);
            }
        }

        return isUtf8 || MostlyUtf8(bytes)
            ? Decoded(bytes, Encoding.UTF8, EncodingSource.Bytes)
            : Decoded(bytes, Encoding.GetEncoding(Western), EncodingSource.Guessed);
    }

    /// <summary>An encoding by its IANA name, or by one of those that the web uses for it.</summary>
    public static bool TryFind(string name, [NotNullWhen(true)] out Encoding? encoding)
    {
        var known = name.Trim().ToLowerInvariant() switch
        {
            "utf8" or "unicode-1-1-utf-8" => "utf-8",

            // What calls itself Latin-1 has the quotation marks of windows-1252, and means them: HTML's rule.
            "iso-8859-1" or "iso8859-1" or "latin1" or "latin-1" or "ascii" or "us-ascii" or "ansi" or "cp1252" or "l1" => Western,
            "iso-8859-9" or "latin5" => "windows-1254",
            "iso-8859-11" or "tis-620" => "windows-874",
            "gb2312" or "gbk" or "gb_2312-80" or "x-gbk" => "gb18030",
            "x-sjis" or "sjis" or "ms932" or "windows-31j" => "shift_jis",
            "ks_c_5601-1987" or "euckr" or "windows-949" => "euc-kr",
            "big5-hkscs" or "cn-big5" => "big5",
            "utf7" or "utf-7" => "",
            var other => other,
        };

        try
        {
            encoding = known.Length == 0 ? null : Encoding.GetEncoding(known);
        }
        catch (ArgumentException)
        {
            encoding = null;
        }

        return encoding is not null;
    }

    private static DecodedText Decoded(ReadOnlySpan<byte> bytes, Encoding encoding, EncodingSource source)
    {
        var text = encoding.GetString(bytes);
        return new(text, encoding.WebName, source) { Unknown = text.AsSpan().Count('\uFFFD') };
    }

    private static Encoding? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    private static int MarkLength(ReadOnlySpan<byte> bytes, Encoding encoding) =>
        encoding.GetPreamble() is { Length: > 0 } preamble && bytes.StartsWith(preamble) ? preamble.Length : 0;

    private static bool IsAscii(ReadOnlySpan<byte> bytes) => System.Text.Ascii.IsValid(bytes);

    /// <summary>Whether all but a few of the characters beyond ASCII are UTF-8: a file with a broken place in it, not one of another encoding.</summary>
    private static bool MostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        int good = 0, bad = 0;
        while (!bytes.IsEmpty)
        {
            var length = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (length < 0)
            {
                break;
            }

            bytes = bytes[length..];
            var isGood = Rune.DecodeFromUtf8(bytes, out _, out var consumed) == System.Buffers.OperationStatus.Done;
            good += isGood ? 1 : 0;
            bad += isGood ? 0 : 1;
            bytes = bytes[consumed..];
        }

        return good > 20 * bad;
    }
}
