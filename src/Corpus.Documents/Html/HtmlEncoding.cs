using System.Text;

namespace Corpus.Documents.Html;

/// <summary>The encoding that a page declares: in an XML declaration, or in a <c>meta</c> element near its beginning.</summary>
internal static class HtmlEncoding
{
    /// <summary>Browsers look as far as this; some pages have long comments first, so we look further.</summary>
    private const int Prefix = 8_192;

    public static string? Declared(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Prefix)]);
        if (start.StartsWith("<?xml", StringComparison.Ordinal) && start.IndexOf("?>", StringComparison.Ordinal) is > 0 and var end)
        {
            if (ValueAfter(start[..end], "encoding") is { } encoding)
            {
                return encoding;
            }
        }

        for (var at = Next(start, 0); at >= 0; at = Next(start, at + 1))
        {
            var close = start.IndexOf('>', at);
            if (ValueAfter(close < 0 ? start[at..] : start[at..close], "charset") is { } charset)
            {
                return charset;
            }
        }

        return null;
    }

    private static int Next(string text, int from) => text.IndexOf("<meta", from, StringComparison.OrdinalIgnoreCase);

    private static string? ValueAfter(string text, string name)
    {
        var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var rest = text.AsSpan(at + name.Length).TrimStart();
        if (rest is not ['=', ..])
        {
            return null;
        }

        rest = rest[1..].TrimStart().TrimStart("\"'");
        var length = rest.IndexOfAny("\"' ;/\t\r\n?");
        return (length < 0 ? rest : rest[..length]).ToString() is { Length: > 0 } value ? value : null;
    }
}
