using System.Xml;
using Corpus.Documents.Packages;
using Corpus.Documents.Tables;
using Corpus.Documents.Text;

namespace Corpus.Documents.Office;

/// <summary>Reads documents of Office Open XML (ECMA-376, part 1, WordprocessingML): the text that a reader sees, with the notes at its end.</summary>
internal static class DocxReader
{
    public static Extraction Read(ReadOnlyMemory<byte> bytes, ExtractionOptions options, CancellationToken cancellation) =>
        GuardedReading.Run("DOCX document", options, cancellation, allowance => Read(bytes, options, allowance));

    private static Extraction Read(ReadOnlyMemory<byte> bytes, ExtractionOptions options, Allowance allowance)
    {
        if (CompoundFile.RefusalOf(bytes) is { } refusal)
        {
            return refusal;
        }

        using var package = new OpenPackage(bytes, allowance);
        if (package.RelatedPart("", "officeDocument") is not { } main || !package.IsOf(main, "document"))
        {
            return new ExtractionRefusal(RefusalKind.Malformed, "has no text document in it", "open it in a word processor and save it as DOCX");
        }

        var parts = package.RelationshipsOf(main).Values.ToArray();
        var styles = WordStyles.Read(package, Part("styles"), allowance);
        var footnotes = new WordNotes(Part("footnotes"), "decimal");
        var endnotes = new WordNotes(Part("endnotes"), "lowerRoman");
        if (footnotes.Part is not null || endnotes.Part is not null)
        {
            WordNotes.ReadNumbering(package, Part("settings"), footnotes, endnotes, allowance);
            WordNotes.ReadNumbering(package, main, footnotes, endnotes, allowance);
        }

        var changes = new TrackedChanges(options.AcceptsChanges);
        var lists = new ListCounters(WordNumbering.Read(package, Part("numbering"), styles, allowance), styles);
        var content = new WordContent(styles, lists, changes, footnotes, endnotes, options, allowance);
        var writer = new DocumentTextWriter(allowance);
        var blocks = new WordBlocks(content);
        using (var reader = package.OpenXml(main)!)
        {
            var body = new BodyStory(writer, new GridWriter(writer, allowance)) { Raw = options.Explains ? new() : null };
            while (reader.Read())
            {
                allowance.Check();
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "body" && WordXml.IsWord(reader))
                {
                    blocks.Read(reader, body);
                }
            }
        }

        WriteNotes(package, footnotes, "footnote", blocks, content, writer);
        WriteNotes(package, endnotes, "endnote", blocks, content, writer);
        if (changes.Count > 0 && options.AcceptsChanges is null)
        {
            return new ExtractionRefusal(
                RefusalKind.NeedsChoice,
                $"has {Counted.Of(changes.Count, "change", "changes")} that nobody has accepted or rejected",
                "accept or reject them in a word processor, or choose with --accept-changes or --reject-changes");
        }

        var (text, cells) = writer.Finish();
        if (text.Length == 0)
        {
            return new ExtractionRefusal(RefusalKind.NoText, "has no text", "if it holds pictures of text, have them recognized and bring what that gives");
        }

        content.Removed.Add("headers and footers", parts.Count(static part => part.Type is "header" or "footer"));
        content.Removed.Add("comments", CountComments(package, Part("comments"), allowance));
        content.Diagrams = parts.Count(static part => part.Type == "diagramData");
        var properties = CoreProperties.Read(package, text, allowance);
        return new ExtractedDocument(
            text,
            cells,
            properties with { Title = properties.Title ?? content.Title },
            new("docx", DocxSteps.All, changes.Count == 0 ? [] : [new(options.AcceptsChanges == true ? "accept-changes" : "reject-changes", "true")]),
            new(null, content.Removed.ToList(), [.. Oddities(content, options)]))
        {
            Lines = content.Explained,
        };

        string? Part(string type) => parts.FirstOrDefault(part => part.Type == type && package.Has(part.Target))?.Target;
    }

    private static void WriteNotes(OpenPackage package, WordNotes notes, string element, WordBlocks blocks, WordContent content, DocumentTextWriter writer)
    {
        // Notes may refer to notes.
        var bodies = new Dictionary<string, TextStory>(StringComparer.Ordinal);
        var wanted = notes.Met.Select(static note => note.Id).ToHashSet(StringComparer.Ordinal);
        using (var reader = wanted.Count == 0 ? null : package.OpenXml(notes.Part))
        {
            while (reader is not null && reader.Read())
            {
                content.Allowance.Check();
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName == element && WordXml.IsWord(reader)
                    && WordXml.Attribute(reader, "id") is { } id && wanted.Contains(id) && !bodies.ContainsKey(id))
                {
                    bodies.Add(id, content.NewStory());
                    blocks.Read(reader, bodies[id]);
                }
            }
        }

        foreach (var (id, mark) in notes.Met)
        {
            if (bodies.TryGetValue(id, out var body))
            {
                for (var index = 0; index < body.Lines.Count; index++)
                {
                    writer.Paragraph(index == 0 && mark is not null ? $"{mark} {body.Lines[index]}" : body.Lines[index]);
                }
            }
        }
    }

    private static int CountComments(OpenPackage package, string? part, Allowance allowance)
    {
        var count = 0;
        using var reader = package.OpenXml(part);
        while (reader is not null && reader.Read())
        {
            allowance.Check();
            count += reader.NodeType == XmlNodeType.Element && reader.LocalName == "comment" ? 1 : 0;
        }

        return count;
    }

    private static IEnumerable<string> Oddities(WordContent content, ExtractionOptions options)
    {
        if (content.Changes.Count > 0)
        {
            yield return Counted.Of(content.Changes.Count, "tracked change was taken as ", "tracked changes were taken as ")
                + (options.AcceptsChanges == true ? "accepted" : "rejected") + ": what you quote may differ from what others see.";
        }

        if (content.UnknownSymbols > 0)
        {
            yield return Counted.Of(
                    content.UnknownSymbols,
                    "character is known only to its font of symbols and is",
                    "characters are known only to their fonts of symbols and are")
                + $" shown as {Characters.Unknown}. Quote around such places.";
        }

        if (content.Diagrams > 0)
        {
            yield return Counted.Of(content.Diagrams, "diagram was", "diagrams were") + " left out, with the words in it.";
        }

        if (content.Embedded > 0)
        {
            yield return Counted.Of(content.Embedded, "document is part of this one and was", "documents are parts of this one and were")
                + " not read. Save this one again in a word processor to take them in.";
        }
    }
}
