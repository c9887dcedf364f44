namespace Corpus.Documents.Text;

/// <summary>The language that a document says it is in.</summary>
internal static class StatedLanguage
{
    /// <summary>
    /// A BCP 47 tag of what a document states (<c>en-US</c>, <c>en_us</c>), in the usual letters: language small, script with a capital, region large. Null
    /// where it is no tag.
    /// </summary>
    public static string? Of(string? text)
    {
        var parts = (text ?? "").Trim().Replace('_', '-').Split('-');
        if (parts[0].Length is < 2 or > 3 || !parts.All(IsPart))
        {
            return null;
        }

        for (var index = 0; index < parts.Length; index++)
        {
            var small = parts[index].ToLowerInvariant();
            parts[index] = index > 0 && small.Length == 2 ? small.ToUpperInvariant()
                : index > 0 && small.Length == 4 && char.IsAsciiLetter(small[0]) ? char.ToUpperInvariant(small[0]) + small[1..]
                : small;
        }

        var tag = string.Join('-', parts);
        return tag is "und" or "mul" or "zxx" or "mis" ? null : tag;
    }

    private static bool IsPart(string part) => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit);
}
