using System.Globalization;
using System.Text;
using Corpus.Documents.Model;
using Corpus.Language.Provenance.Languages;

namespace Corpus.Cli.Ingesting;

/// <summary>
/// What a document shows of itself, as far as a record can say it. What somebody else wrote into a file is cleaned, and dropped where it is nothing.
/// </summary>
internal sealed record Bibliography(string? Title, IReadOnlyList<string> Authors, string? Publisher, string? Issued, string? Language)
{
    /// <summary>The longest text that is taken over: more is no title and no name.</summary>
    private const int MostCharacters = 500;
    private const int MostAuthors = 50;

    public static Bibliography None { get; } = new(null, [], null, null, null);

    public static Bibliography Of(DocumentProperties properties) => new(
        Clean(properties.Title),
        [.. properties.Authors.Select(Clean).OfType<string>().Distinct(StringComparer.Ordinal).Take(MostAuthors)],
        Clean(properties.Publisher),
        properties.Issued is { } issued && EdtfDate.TryParse(issued, out _) ? issued : null,
        properties.Language is { } tag ? LanguageTag.Read(tag).Tag : null);

    /// <summary>Whether a text is taken over as it is.</summary>
    public static bool IsClean(string text) => Clean(text) == text;

    /// <summary>Text on one line, without what steers the direction of writing or cannot be seen; null where nothing is left.</summary>
    private static string? Clean(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length && clean.Length <= MostCharacters; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                {
                    clean.Append(' ');
                }
            }
            else if (char.IsSurrogatePair(text, i))
            {
                clean.Append(text, i++, 2);
            }
            else if (IsShown(text[i]))
            {
                clean.Append(text[i]);
            }
        }

        var line = clean.ToString().TrimEnd();
        return line.Length > 0 && line.Length <= MostCharacters && line.Any(char.IsLetterOrDigit) ? line : null;
    }

    private static bool IsShown(char character) => character is '\u200C' or '\u200D'
        || CharUnicodeInfo.GetUnicodeCategory(character) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned) && character != '\uFFFD';
}
