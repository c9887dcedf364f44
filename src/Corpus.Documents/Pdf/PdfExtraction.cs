using UglyToad.PdfPig;

namespace Corpus.Documents.Pdf;

/// <summary>One reading of a PDF: its pages one by one, then what only the whole of them shows, then its text.</summary>
internal sealed class PdfExtraction(ExtractionOptions options, CancellationToken cancellation)
{
    private const string OtherVersion =
        "get another version of it, or run it through text recognition (OCR), check what that gives, and bring it as a text file";

    private readonly List<PageContent> _pages = [];
    private readonly List<ExplainedLine> _removed = [];
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Readability _readability = new();
    private GlyphFonts? _fonts;
    private int _broken;
    private int _invisible;
    private int _vertical;
    private int _doubled;
    private long _characters;

    public Extraction Read(ReadOnlyMemory<byte> bytes)
    {
        using var document = PdfDocument.Open(GlyphLoops.CutAll(bytes), new ParsingOptions
        {
            UseLenientParsing = true,
            SkipMissingFonts = true,
            UseActualText = true,
            MaxStackDepth = options.Limits.Depth,
            FilterProvider = new BoundedFilters(options.Limits.UnpackedBytes),
        });
        if (document.NumberOfPages > options.Limits.Pages)
        {
            return new ExtractionRefusal(
                RefusalKind.TooMuch,
                FormattableString.Invariant($"has {document.NumberOfPages:N0} pages, and a document may have {options.Limits.Pages:N0}"),
                "save the pages that you quote as a document of their own");
        }

        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            _pages.Add(Page(document, number));
            options.Progress?.Invoke(number, document.NumberOfPages);
            if (_characters > options.Limits.Characters)
            {
                return new ExtractionRefusal(
                    RefusalKind.TooMuch,
                    FormattableString.Invariant($"has more than {options.Limits.Characters:N0} characters of text"),
                    "save the pages that you quote as a document of their own");
            }
        }

        if (Refusal() is { } refusal)
        {
            return refusal;
        }

        var properties = PdfProperties.Read(document);
        return Text(properties);
    }

    private ExtractionRefusal? Refusal()
    {
        if (_broken > 0 && _broken == _pages.Count)
        {
            return PdfReader.Malformed();
        }

        var withText = _pages.Count(static page => page.Segments.Count > 0);
        var pictures = _pages.Count(static page => page.Segments.Count < 3 && page.HasPicture);
        if (withText == 0 || (pictures * 10 >= _pages.Count * 9 && _characters < 200 * _pages.Count / 10))
        {
            return new ExtractionRefusal(
                RefusalKind.NoText,
                pictures > 0 ? "holds pictures of its pages and no text, as a scan does" : "holds no text",
                "run it through text recognition (OCR), check what that gives, and bring it as a text file; a number that only OCR has read needs a reading");
        }

        if (_readability.Lost > _readability.MostLost)
        {
            return new ExtractionRefusal(
                RefusalKind.Unreadable,
                FormattableString.Invariant(
                    $"does not say which characters it shows, or says it wrongly: {_readability.Lost * 100:0} % of them have no meaning that can be known"),
                OtherVersion);
        }

        if (_readability.Misplaced > 0.04)
        {
            return new ExtractionRefusal(
                RefusalKind.Unreadable,
                "says its characters in another order than they are read: "
                    + FormattableString.Invariant($"in {_readability.Misplaced * 100:0} % of the words a vowel sign stands where none can"),
                OtherVersion);
        }

        return null;
    }

    private PageContent Page(PdfDocument document, int number)
    {
        try
        {
            var page = document.GetPage(number);
            var reader = new GlyphReader(page, _fonts ??= new GlyphFonts(new FontPrograms(document)));
            var groups = reader.Read();
            foreach (var (_, glyphs) in groups)
            {
                _readability.Add(glyphs);
                _characters += glyphs.Count;
            }

            _invisible += reader.Invisible > 0 ? 1 : 0;
            _vertical += reader.Vertical;
            _doubled += reader.Doubled;
            var degrees = groups.Count > 0 ? groups[0].Degrees : 0;
            var uprights = reader.Uprights(degrees);
            var segments = groups.Count > 0 ? SegmentBuilder.Build(groups[0].Glyphs, uprights) : [];
            foreach (var segment in segments)
            {
                _readability.Add(segment.Text);
            }

            return new PageContent(
                number,
                segments,
                groups.Skip(1).Select(static group => SegmentBuilder.Build(group.Glyphs, [])).ToList(),
                reader.Rules(degrees))
            {
                Uprights = uprights,
                HasPicture = page.NumberOfImages > 0,
            };
        }
        catch (Exception e) when (e is not OperationCanceledException && PdfReader.Within<TooMuchException>(e) is null
            && PdfReader.Within<OutOfMemoryException>(e) is null)
        {
            _broken++;
            return new PageContent(number, [], [], []);
        }
    }

    private ExtractedDocument Text(DocumentProperties properties)
    {
        var bodySize = BodySize();
        LineNumbers.Remove(_pages, (page, line, what) => Took(page, line, what, PdfSteps.LineNumbers));
        RunningLines.Remove(_pages, bodySize, (page, line, what) => Took(page, line, what, PdfSteps.RunningLines));
        var blocks = new List<Block>();
        var vocabulary = new Vocabulary();
        foreach (var page in _pages)
        {
            cancellation.ThrowIfCancellationRequested();
            var own = PageLayout.Blocks(page, bodySize);
            blocks.AddRange(own);
            foreach (var line in own.SelectMany(static block => block.Lines))
            {
                vocabulary.Add(line.Text);
            }
        }

        var text = new PdfText(new LineJoiner(vocabulary), options.Explains);
        foreach (var unit in Flow.Units(blocks, bodySize))
        {
            text.Write(unit);
        }

        foreach (var (what, count) in new[] { ("hyphens at line ends", text.Hyphens), ("characters drawn twice", _doubled) })
        {
            if (count > 0)
            {
                _counts[what] = count;
            }
        }

        return new ExtractedDocument(
            text.Finish(_pages.Count),
            text.Cells,
            properties,
            new ExtractionRecipe("pdf", PdfSteps.All, []),
            new DocumentSummary(_pages.Count, [.. _counts], Oddities(text)))
        {
            Lines = options.Explains ? [.. _removed.Concat(text.Explained).OrderBy(static line => line.Page)] : [],
        };
    }

    private void Took(int page, string line, string what, string step)
    {
        _counts[what] = _counts.GetValueOrDefault(what) + 1;
        if (options.Explains)
        {
            _removed.Add(new ExplainedLine(page, line, step, ""));
        }
    }

    /// <summary>The size in which most of the document is set.</summary>
    private double BodySize()
    {
        var sizes = new SortedDictionary<int, long>();
        foreach (var segment in _pages.SelectMany(static page => page.Segments))
        {
            var key = (int)Math.Round(segment.Size * 10);
            sizes[key] = sizes.GetValueOrDefault(key) + segment.Text.Length;
        }

        return sizes.Count == 0 ? 10 : sizes.MaxBy(static size => size.Value).Key / 10.0;
    }

    private List<string> Oddities(PdfText text)
    {
        var odd = new List<string>();
        if (_broken > 0)
        {
            odd.Add(FormattableString.Invariant($"{Pages(_broken)} could not be read and {(_broken == 1 ? "is" : "are")} empty in the text."));
        }

        var pictures = _pages.Count(static page => page.HasPicture && page.Segments.Count < 3);
        if (pictures > 0)
        {
            odd.Add(Pages(pictures) + (pictures == 1 ? " shows" : " show") + " a picture and hardly any text; what is written in a picture is not read.");
        }

        if (_invisible > 0)
        {
            odd.Add(Pages(_invisible) + (_invisible == 1 ? " is a picture" : " are pictures")
                + " with a hidden layer of text, as text recognition (OCR) makes it: compare what you quote with the picture.");
        }

        if (_vertical > 0)
        {
            odd.Add("Some text runs from top to bottom; its order may be wrong.");
        }

        if (_readability.Lost > 0.01)
        {
            odd.Add(FormattableString.Invariant($"{_readability.Lost * 100:0.#} % of its characters have no meaning that can be known."));
        }

        return odd;
    }

    private static string Pages(int count) => count == 1 ? "1 page" : FormattableString.Invariant($"{count:N0} pages");
}
