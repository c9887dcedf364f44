using System.Text;

namespace Corpus.Documents.Formats;

/// <summary>The beginning of a file, by which some formats are known.</summary>
internal static class FirstCharacters
{
    private const int Length = 2_048;

    /// <summary>The first characters, without byte order mark and white space before them; of a file in UTF-16 as well.</summary>
    public static string Of(ReadOnlyMemory<byte> bytes)
    {
        var start = bytes.Span[..Math.Min(bytes.Length, Length)];
        var encoding = start switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            _ => Encoding.UTF8,
        };
        return encoding.GetString(start).TrimStart('\uFEFF').TrimStart();
    }
}
