using System.Globalization;
using System.Xml;
using Corpus.Documents.Packages;
using Corpus.Documents.Text;

namespace Corpus.Documents.Office;

/// <summary>Reads what is in a line of text: runs of characters, fields, marks of notes, and boxes that are anchored there.</summary>
internal sealed class WordRuns(WordContent content, WordBlocks blocks)
{
    private string? _paragraphStyle;

    /// <summary>Reads a paragraph, and its properties, which come first.</summary>
    public void ReadParagraph(XmlReader reader, Story story, ref ParagraphProperties properties)
    {
        var outer = _paragraphStyle;
        _paragraphStyle = null;
        foreach (var child in content.Children(reader))
        {
            if (child.LocalName == "pPr" && WordXml.IsWord(child))
            {
                properties = ParagraphProperties.Read(child, content.Allowance);
                _paragraphStyle = properties.Style;
            }
            else
            {
                ReadInline(child, story, default);
            }
        }

        _paragraphStyle = outer;
    }

    /// <summary>Reads all that is in the element that the reader stands on, and moves to its end.</summary>
    public void Read(XmlReader reader, Story story, RunProperties run)
    {
        foreach (var child in content.Children(reader))
        {
            ReadInline(child, story, run);
        }
    }

    public void Append(Story story, string text, RunProperties run)
    {
        if (text.Length == 0 || story.IsInInstruction)
        {
            return;
        }

        story.Raw?.Append(text);
        if (content.Changes.IsDropping)
        {
            story.Changes.Add(DocxSteps.Changes);
            return;
        }

        if (content.Styles.IsHidden(run, _paragraphStyle))
        {
            content.Removed.Add("hidden runs of text");
            story.Changes.Add(DocxSteps.Hidden);
            return;
        }

        var unknown = 0;
        var shown = SymbolFonts.Replace(text, run.Font ?? content.Styles.FontOf(run), ref unknown);
        content.UnknownSymbols += unknown;
        switch (content.Styles.LevelOf(run, _paragraphStyle))
        {
            case "superscript":
                story.Line.AppendRaised(shown);
                break;
            case "subscript":
                story.Line.AppendLowered(shown);
                break;
            default:
                story.Line.Append(shown);
                break;
        }
    }

    private void ReadInline(XmlReader reader, Story story, RunProperties run)
    {
        if (WordXml.IsMath(reader))
        {
            WordMath.Read(reader, story, run, content, this);
            return;
        }

        if (WordXml.IsCompatibility(reader) && reader.LocalName == "AlternateContent")
        {
            content.Alternatives(reader, choice => Read(choice, story, run));
            return;
        }

        if (!WordXml.IsWord(reader))
        {
            // Drawings: what is read in them are boxes of text.
            Read(reader, story, run);
            return;
        }

        switch (reader.LocalName)
        {
            case "r":
                ReadRun(reader, story);
                break;
            case "ins" or "moveTo" or "del" or "moveFrom":
                var isUntaken = content.Changes.Begin(isInsertion: reader.LocalName is "ins" or "moveTo");
                story.Changes.Add(DocxSteps.Changes);
                Read(reader, story, run);
                content.Changes.End(isUntaken);
                break;
            case "t" or "delText":
                // White space at its ends counts only where that is said.
                var isKept = reader.XmlSpace == XmlSpace.Preserve;
                var text = SafeXml.ReadText(reader, content.Allowance);
                Append(story, isKept ? text : text.Trim(' ', '\t', '\r', '\n'), run);
                break;
            case "tab" or "ptab" or "br" or "cr":
                Append(story, " ", run);
                break;
            case "noBreakHyphen":
                Append(story, "-", run);
                break;
            case "sym":
                AppendSymbol(reader, story, run);
                break;
            case "footnoteReference":
                AppendNote(content.Footnotes, reader, story, run);
                break;
            case "endnoteReference":
                AppendNote(content.Endnotes, reader, story, run);
                break;
            case "fldChar":
                ReadField(reader, story);
                break;
            case "txbxContent":
                ReadBox(reader, story, run);
                break;
            case "p" or "tbl":
                // Blocks where none may be.
                SafeXml.Skip(reader, content.Allowance);
                break;
            case "rPr" or "sdtPr" or "sdtEndPr" or "smartTagPr" or "customXmlPr" or "rubyPr" or "rt" or "instrText" or "delInstrText" or "fldData"
                or "rPrChange":
                SafeXml.Skip(reader, content.Allowance);
                break;
            default:
                Read(reader, story, run);
                break;
        }
    }

    private void ReadRun(XmlReader reader, Story story)
    {
        var run = default(RunProperties);
        foreach (var child in content.Children(reader))
        {
            if (child.LocalName == "rPr" && WordXml.IsWord(child))
            {
                run = RunProperties.Read(child, content.Allowance);
            }
            else
            {
                ReadInline(child, story, run);
            }
        }
    }

    private void AppendSymbol(XmlReader reader, Story story, RunProperties run)
    {
        if (!int.TryParse(
                WordXml.Attribute(reader, "char"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            return;
        }

        var look = SymbolFonts.Look(WordXml.Attribute(reader, "font"), code);
        content.UnknownSymbols += look is null ? 1 : 0;
        story.Changes.Add(DocxSteps.Symbols);
        Append(story, look ?? Characters.Unknown.ToString(), run);
    }

    private void AppendNote(WordNotes notes, XmlReader reader, Story story, RunProperties run)
    {
        if (content.Changes.IsDropping || story.IsInInstruction || WordXml.Attribute(reader, "id") is not { } id)
        {
            return;
        }

        if (content.Styles.IsHidden(run, _paragraphStyle))
        {
            return;
        }

        var mark = notes.Meet(id, WordXml.Attribute(reader, "customMarkFollows") is "1" or "true" or "on");
        story.Raw?.Append(mark);
        story.Line.AppendRaised(mark, isNote: true);
    }

    private void ReadField(XmlReader reader, Story story)
    {
        if (content.Changes.IsDropping)
        {
            SafeXml.Skip(reader, content.Allowance);
            return;
        }

        switch (WordXml.Attribute(reader, "fldCharType"))
        {
            case "begin":
                story.Fields.Add(true);
                break;
            case "separate" when story.Fields.Count > 0:
                story.Fields[^1] = false;
                break;
            case "end" when story.Fields.Count > 0:
                story.Fields.RemoveAt(story.Fields.Count - 1);
                break;
        }

        SafeXml.Skip(reader, content.Allowance);
    }

    private void ReadBox(XmlReader reader, Story story, RunProperties run)
    {
        if (story.IsInInstruction || content.Styles.IsHidden(run, _paragraphStyle))
        {
            SafeXml.Skip(reader, content.Allowance);
            return;
        }

        var box = content.NewStory();
        var outer = _paragraphStyle;
        blocks.Read(reader, box);
        _paragraphStyle = outer;
        story.Boxes.Add(box);
    }
}
