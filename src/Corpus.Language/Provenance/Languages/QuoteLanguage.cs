namespace Corpus.Language.Provenance.Languages;

/// <summary>The language of a quote, as far as it matters to what the quote prints. What is known of it are <see cref="LanguageTables"/>.</summary>
/// <param name="Code">The code of ISO 639 in small letters: <c>de</c>; empty where no language is said.</param>
/// <param name="Region">The region of ISO 3166-1 in capitals: <c>CH</c>; empty where none is said. Separators and scales may be its own.</param>
internal sealed record QuoteLanguage(string Code, string Region = "")
{
    /// <summary>English: number words, month names, a comma between thousands and a point before decimals.</summary>
    public static readonly QuoteLanguage English = new("en");

    /// <summary>Nothing is known: plain digits and ISO 8601 dates print values, words and separators do not.</summary>
    public static readonly QuoteLanguage Other = new("");

    /// <summary>
    /// Whether it is written without spaces, and its words cannot be told without a dictionary: Thai, Lao, Khmer, Burmese. What a quote of it prints is not
    /// known.
    /// </summary>
    public bool IsWithoutWords => Code is "th" or "lo" or "km" or "my";

    /// <summary>The language that a BCP 47 tag (<c>en</c>, <c>de-CH</c>, <c>zh-Hans-CN</c>) names, without regard to case.</summary>
    public static QuoteLanguage FromTag(string? tag)
    {
        if (tag is null)
        {
            return Other;
        }

        var parts = tag.Split('-');
        var region = Array.Find(parts, part => part.Length == 2 && part != parts[0]);
        return new(parts[0].ToLowerInvariant(), region?.ToUpperInvariant() ?? "");
    }
}
