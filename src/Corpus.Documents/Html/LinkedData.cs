using System.Net;
using System.Text.Json;
using Corpus.Documents.Text;

namespace Corpus.Documents.Html;

/// <summary>What a page's JSON-LD says of the article on it, in the terms of schema.org.</summary>
internal sealed record LinkedData(string? Title, IReadOnlyList<string> Authors, string? Publisher, string? Published)
{
    private static readonly string[] Kinds =
    [
        "Article", "NewsArticle", "Report", "ScholarlyArticle", "TechArticle", "BlogPosting", "ReportageNewsArticle", "AnalysisNewsArticle",
        "OpinionNewsArticle", "Legislation",
    ];

    private static LinkedData None { get; } = new(null, [], null, null);

    /// <summary>Reads the first article that the blocks name. What is no JSON is passed over.</summary>
    public static LinkedData Of(IEnumerable<string> blocks)
    {
        foreach (var block in blocks)
        {
            try
            {
                using var json = JsonDocument.Parse(block, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
                if (Articles(json.RootElement).Select(Read).FirstOrDefault() is { } article)
                {
                    return article;
                }
            }
            catch (Exception exception) when (exception is JsonException or InvalidOperationException)
            {
                // A page with broken data is still a page.
            }
        }

        return None;
    }

    private static IEnumerable<JsonElement> Articles(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            return element.EnumerateArray().SelectMany(Articles);
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        return Texts(Get(element, "@type")).Any(Kinds.Contains) ? [element] : Get(element, "@graph") is { } graph ? Articles(graph) : [];
    }

    private static LinkedData Read(JsonElement article) => new(
        Texts(Get(article, "headline")).Concat(Texts(Get(article, "name"))).FirstOrDefault(),
        [.. Names(Get(article, "author"))],
        Names(Get(article, "publisher")).FirstOrDefault(),
        Texts(Get(article, "datePublished")).FirstOrDefault());

    private static IEnumerable<string> Names(JsonElement? element) => element switch
    {
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray().SelectMany(static item => Names(item)),
        { ValueKind: JsonValueKind.Object } named => Texts(Get(named, "name")),
        _ => Texts(element),
    };

    private static IEnumerable<string> Texts(JsonElement? element) => element switch
    {
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray().SelectMany(static item => Texts(item)),
        { ValueKind: JsonValueKind.String } text when DocumentTextWriter.Line(WebUtility.HtmlDecode(text.GetString()!)) is { Length: > 0 } line => [line],
        _ => [],
    };

    private static JsonElement? Get(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value : null;
}
