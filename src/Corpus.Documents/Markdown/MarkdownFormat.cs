using Corpus.Documents.Formats;
using Corpus.Documents.Html;
using Corpus.Documents.Text;
using Markdig;

namespace Corpus.Documents.Markdown;

/// <summary>Markdown: CommonMark with tables, footnotes and definition lists. It is read as the page that it stands for.</summary>
internal static class MarkdownFormat
{
    private static readonly string[] Steps = ["markdown 1", .. HtmlFormat.Steps];

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseGridTables()
        .UseFootnotes()
        .UseFooters()
        .UseCitations()
        .UseDefinitionLists()
        .UseEmphasisExtras()
        .UseTaskLists()
        .UseAutoLinks()
        .UseYamlFrontMatter()
        .Build();

    public static ReadableFormat Format { get; } = new("markdown", "text/markdown", [".md", ".markdown"], Read);

    private static Extraction Read(ReadOnlyMemory<byte> bytes, ExtractionOptions options, CancellationToken cancellation) =>
        GuardedReading.Run("Markdown", options, cancellation, allowance => Read(bytes, options, allowance));

    private static Extraction Read(ReadOnlyMemory<byte> bytes, ExtractionOptions options, Allowance allowance)
    {
        var decoded = TextDecoder.Decode(bytes.Span, options.Encoding);
        if (TextFiles.RefusalOf(decoded) is { } refusal)
        {
            return refusal;
        }

        allowance.CheckCharacters(decoded.Text.Length);
        var page = Markdig.Markdown.ToHtml(decoded.Text, Pipeline);
        allowance.CheckNow();
        var recipe = new ExtractionRecipe("markdown", Steps, options.Encoding is null ? [] : [new("encoding", decoded.Encoding)]);
        return HtmlFormat.ReadPage(page, recipe, decoded.Oddities(), FrontMatter.Read(decoded.Text), options, allowance);
    }
}
