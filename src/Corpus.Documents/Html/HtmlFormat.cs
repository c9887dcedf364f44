using AngleSharp.Html.Parser;
using Corpus.Documents.Formats;
using Corpus.Documents.Text;

namespace Corpus.Documents.Html;

/// <summary>Web pages. Nothing that a page points to is fetched, and no script of it is run.</summary>
internal static class HtmlFormat
{
    public const string PartsStep = "page parts 1";
    public const string TablesStep = "tables 1";

    /// <summary>Elements within a line are nested for no reason (an unclosed font in each paragraph), so a page may be deeper than other documents.</summary>
    public const int InlineDepth = 8;

    /// <summary>One control in so many characters, and a file is no page with a broken place in it.</summary>
    private const int NoPage = 100;

    /// <summary>The steps by which a page is read.</summary>
    public static IReadOnlyList<string> Steps { get; } = [PartsStep, "page blocks 1", TablesStep, "raised text 1"];

    public static ReadableFormat Format { get; } = new("html", "text/html", [".html", ".htm", ".xhtml", ".xht"], Read) { Recognizes = Recognizes };

    /// <summary>Whether a file begins as a page does.</summary>
    private static bool Recognizes(ReadOnlyMemory<byte> bytes)
    {
        var start = FirstCharacters.Of(bytes);
        if (start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
        {
            return start.Contains("<html", StringComparison.OrdinalIgnoreCase) || start.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase);
        }

        while (start.StartsWith("<!--", StringComparison.Ordinal))
        {
            var end = start.IndexOf("-->", StringComparison.Ordinal);
            start = end < 0 ? "" : start[(end + 3)..].TrimStart();
        }

        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<head", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<body", StringComparison.OrdinalIgnoreCase);
    }

    private static Extraction Read(ReadOnlyMemory<byte> bytes, ExtractionOptions options, CancellationToken cancellation) =>
        GuardedReading.Run("HTML", options, cancellation, allowance => Read(bytes, options, allowance));

    private static Extraction Read(ReadOnlyMemory<byte> bytes, ExtractionOptions options, Allowance allowance)
    {
        var decoded = TextDecoder.Decode(bytes.Span, options.Encoding, HtmlEncoding.Declared(bytes.Span));
        if ((long)decoded.Text.Count(IsNoText) * NoPage > decoded.Text.Length)
        {
            return TextFiles.NoText;
        }

        var source = XhtmlTags.IsXhtml(decoded.Text) ? XhtmlTags.ToHtml(decoded.Text) : decoded.Text;
        var recipe = new ExtractionRecipe("html", Steps, options.Encoding is null ? [] : [new("encoding", decoded.Encoding)]);
        return ReadPage(source, recipe, decoded.Oddities(), null, options, allowance);
    }

    /// <summary>Reads a page.</summary>
    /// <param name="oddities">What is known to be odd already.</param>
    /// <param name="stated">What the document says of itself elsewhere; null where the page is all there is.</param>
    public static Extraction ReadPage(
        string page, ExtractionRecipe recipe, IEnumerable<string> oddities, DocumentProperties? stated, ExtractionOptions options, Allowance allowance)
    {
        TagDepth.Check(page, allowance);
        var parser = new HtmlParser(new HtmlParserOptions
        {
            MaximumDepth = (allowance.Limits.Depth * InlineDepth) + 64,
            SkipComments = true,
            DisableElementPositionTracking = true,
        });
        using var document = parser.ParseDocument(page);
        allowance.CheckNow();
        if (document.Body is not { LocalName: "body" } body)
        {
            return new ExtractionRefusal(
                RefusalKind.NoText,
                "is a set of frames, which has no text of its own",
                "open it in a browser, open the frame with the text in a tab of its own, and save that");
        }

        var properties = PageProperties.Of(document);
        properties = stated is null ? properties : stated with { Title = stated.Title ?? properties.Title };
        var writer = new DocumentTextWriter(allowance);
        var lines = new List<ExplainedLine>();
        var reader = new PageReader(new(document, body, properties.Language, allowance), writer, allowance)
        {
            Explain = options.Explains ? (raw, step, result) => lines.Add(new(null, Shortened(raw), step, result)) : null,
        };
        reader.Read(body);
        var (text, cells) = writer.Finish();
        if (text.Length == 0)
        {
            return new ExtractionRefusal(
                RefusalKind.NoText,
                document.Scripts.Length > 0 ? "shows no text but what a script would write" : "has no text",
                "open it in a browser, wait until it shows its text, and save it as PDF or as a whole page");
        }

        return new ExtractedDocument(text, cells, properties, recipe, new(null, reader.Removed.ToList(), [.. oddities, .. Oddities(reader)])) { Lines = lines };
    }

    private static bool IsNoText(char character) => character is < ' ' and not ('\t' or '\n' or '\f' or '\r');

    private static IEnumerable<string> Oddities(PageReader reader)
    {
        if (reader.Struck > 0)
        {
            yield return reader.Struck == 1
                ? "A passage is struck out on the page; it is left out."
                : FormattableString.Invariant($"{reader.Struck} passages are struck out on the page; they are left out.");
        }
    }

    private static string Shortened(string raw)
    {
        const int longest = 300;
        var line = WhiteSpace.Collapse(raw.Length > 4 * longest ? raw[..(4 * longest)] : raw);
        return line.Length <= longest ? line : line[..longest] + "…";
    }
}
