using System.Globalization;

namespace Corpus.Documents.Text;

/// <summary>The dates that documents say of themselves, in the forms that their formats prescribe.</summary>
internal static class StatedDate
{
    /// <summary>
    /// The day, month or year that a text of ISO 8601 (<c>2024-01-15T08:00:00Z</c>, <c>20240115</c>), of PDF (<c>D:20240115080000+01'00'</c>) or of RFC 5322
    /// (<c>Mon, 15 Jan 2024 08:00:00 GMT</c>) names, as EDTF; the day where its author was. Null for anything else.
    /// </summary>
    public static string? Of(string? text)
    {
        var stated = (text ?? "").Trim();
        if (stated.StartsWith("D:", StringComparison.Ordinal))
        {
            return OfDigits(stated[2..]);
        }

        return OfIso(stated) ?? OfDigits(stated) ?? OfMail(stated);
    }

    private static string? OfIso(string text)
    {
        var date = text.Split(['T', 't', ' '], 2)[0];
        if (DateTime.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            || DateTime.TryParseExact(date, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return date;
        }

        return date.Length == 4 && date == text && IsYear(date) ? date : null;
    }

    private static string? OfDigits(string text)
    {
        var length = 0;
        while (length < text.Length && length < 8 && char.IsAsciiDigit(text[length]))
        {
            length++;
        }

        if (length < text.Length && length < 8)
        {
            return null;
        }

        return length switch
        {
            8 => OfIso($"{text[..4]}-{text[4..6]}-{text[6..8]}"),
            6 => OfIso($"{text[..4]}-{text[4..6]}"),
            4 when IsYear(text) => text,
            _ => null,
        };
    }

    private static string? OfMail(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        var words = text[(comma + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= 3
            && DateTime.TryParseExact(
                string.Join(' ', words[..3]), ["d MMM yyyy", "dd MMM yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }

    private static bool IsYear(string text) => text.All(char.IsAsciiDigit) && text[0] is '1' or '2';
}
