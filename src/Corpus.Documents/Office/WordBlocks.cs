using System.Xml;
using Corpus.Documents.Packages;

namespace Corpus.Documents.Office;

/// <summary>Reads paragraphs and tables.</summary>
internal sealed class WordBlocks
{
    private readonly WordContent _content;
    private readonly WordRuns _runs;

    public WordBlocks(WordContent content) => (_content, _runs) = (content, new WordRuns(content, this));

    /// <summary>Reads the blocks in the element that the reader stands on, and moves to its end.</summary>
    public void Read(XmlReader reader, Story story)
    {
        ReadContainer(reader, story);
        EndParagraph(story, null);
    }

    private void ReadContainer(XmlReader reader, Story story)
    {
        foreach (var child in _content.Children(reader))
        {
            if (WordXml.IsCompatibility(child) && child.LocalName == "AlternateContent")
            {
                _content.Alternatives(child, choice => ReadContainer(choice, story));
                continue;
            }

            switch (child.LocalName)
            {
                case "p" when WordXml.IsWord(child):
                    ReadParagraph(child, story);
                    break;
                case "tbl" when WordXml.IsWord(child):
                    EndParagraph(story, null);
                    ReadTable(child, story);
                    break;
                case "ins" or "moveTo" or "del" or "moveFrom" when WordXml.IsWord(child):
                    var isUntaken = _content.Changes.Begin(isInsertion: child.LocalName is "ins" or "moveTo");
                    ReadContainer(child, story);
                    _content.Changes.End(isUntaken);
                    break;
                case "sdt" or "sdtContent" or "customXml" or "smartTag":
                    ReadContainer(child, story);
                    break;
                case "altChunk" or "subDoc":
                    _content.Embedded++;
                    break;
                case "oMath" or "oMathPara" when WordXml.IsMath(child):
                    _runs.Read(child, story, default);
                    break;
                default:
                    SafeXml.Skip(child, _content.Allowance);
                    break;
            }
        }
    }

    private void ReadParagraph(XmlReader reader, Story story)
    {
        var properties = default(ParagraphProperties);
        _runs.ReadParagraph(reader, story, ref properties);
        var isDropped = _content.Changes.IsDropping;
        if (_content.Changes.IsMarkUntaken(properties) || isDropped || (properties.MarkHidden && !story.Line.IsEmpty))
        {
            // The next paragraph goes on with what there is of this one.
            return;
        }

        EndParagraph(story, properties);
        if (properties.EndsSection)
        {
            _content.Footnotes.EndSection();
            _content.Endnotes.EndSection();
        }
    }

    /// <param name="properties">Null where it is what is left of a paragraph without an end of its own.</param>
    private void EndParagraph(Story story, ParagraphProperties? properties)
    {
        var line = story.Line.ToLine();
        if (story.Line.MarksSetApart > 0)
        {
            story.Changes.Add(DocxSteps.Notes);
        }

        story.Line.Clear();

        // An item without text counts too.
        var label = properties is { } own ? _content.Lists.Next(own) : "";
        if (line.Length > 0)
        {
            if (label.Length > 0)
            {
                story.Changes.Add(DocxSteps.Lists);
            }

            if (_content.Title is null && story is BodyStory
                && (properties?.Style is "Title" || string.Equals(_content.Styles.NameOf(properties?.Style), "Title", StringComparison.OrdinalIgnoreCase)))
            {
                _content.Title = line;
            }

            _content.CountParagraph();

            // Whatever the distance is, a number is no part of the word behind it. Where words have no spaces between them there is none here.
            line = label.Length == 0 || (IsWide(label[^1]) && IsWide(line[0])) ? label + line : $"{label} {line}";
            story.Paragraph(line);
        }
        else if (properties is not null)
        {
            story.Blank();
        }

        Explain(story, line);
        var boxes = story.Boxes.ToArray();
        story.Boxes.Clear();
        foreach (var text in boxes.SelectMany(static box => box.Lines))
        {
            story.Paragraph(text);
        }
    }

    private static bool IsWide(char character) => character is >= '\u2E80' and <= '\u9FFF' or >= '\uFF00' and <= '\uFF60';

    private void Explain(Story story, string line)
    {
        if (story.Raw is { Length: > 0 } raw)
        {
            if (story.Changes.Count > 0)
            {
                _content.Explained.Add(new(null, raw.ToString(), string.Join(", ", story.Changes), line));
            }

            raw.Clear();
        }

        story.Changes.Clear();
    }

    private void ReadTable(XmlReader reader, Story story)
    {
        var table = new WordTable();
        ReadRows(reader, table);
        if (table.OnlyCell is { } box)
        {
            // A frame around text is no table.
            foreach (var line in box.Lines)
            {
                story.Paragraph(line);
            }
        }
        else if (table.Rows.Count > 0)
        {
            story.Table(table.Rows);
        }
    }

    private void ReadRows(XmlReader reader, WordTable table)
    {
        foreach (var child in _content.Children(reader))
        {
            switch (child.LocalName)
            {
                case "tr" when WordXml.IsWord(child):
                    ReadRow(child, table);
                    break;
                case "sdt" or "sdtContent" or "customXml":
                    ReadRows(child, table);
                    break;
                case "ins" or "del" or "moveFrom" or "moveTo" when WordXml.IsWord(child):
                    var isUntaken = _content.Changes.Begin(isInsertion: child.LocalName is "ins" or "moveTo");
                    ReadRows(child, table);
                    _content.Changes.End(isUntaken);
                    break;
                default:
                    SafeXml.Skip(child, _content.Allowance);
                    break;
            }
        }
    }

    private void ReadRow(XmlReader reader, WordTable table)
    {
        table.BeginRow();
        var untaken = new List<bool>();
        ReadCells(reader, table, untaken);
        table.EndRow(isDropped: _content.Changes.IsDropping);
        untaken.ForEach(_content.Changes.End);
    }

    private void ReadCells(XmlReader reader, WordTable table, List<bool> untaken)
    {
        foreach (var child in _content.Children(reader))
        {
            switch (child.LocalName)
            {
                case "tc" when WordXml.IsWord(child):
                    ReadCell(child, table);
                    break;
                case "trPr" when WordXml.IsWord(child):
                    ReadRowProperties(child, table, untaken);
                    break;
                case "sdt" or "sdtContent" or "customXml":
                    ReadCells(child, table, untaken);
                    break;
                default:
                    SafeXml.Skip(child, _content.Allowance);
                    break;
            }
        }
    }

    private void ReadRowProperties(XmlReader reader, WordTable table, List<bool> untaken)
    {
        foreach (var child in _content.Children(reader))
        {
            switch (child.LocalName)
            {
                case "tblHeader":
                    table.IsHeader = WordXml.IsOn(child);
                    break;
                case "hidden":
                    table.IsHidden = WordXml.IsOn(child);
                    _content.Removed.Add("hidden rows", table.IsHidden ? 1 : 0);
                    break;
                case "gridBefore":
                    table.Skip(WordXml.Number(WordXml.Value(child)) ?? 0);
                    break;
                case "ins" or "del":
                    untaken.Add(_content.Changes.Begin(isInsertion: child.LocalName == "ins"));
                    break;
                case "trPrChange":
                    SafeXml.Skip(child, _content.Allowance);
                    break;
            }
        }
    }

    private void ReadCell(XmlReader reader, WordTable table)
    {
        var (span, isCovered, untaken) = (1, false, new List<bool>());
        var story = _content.NewStory();
        var isRead = false;
        foreach (var child in _content.Children(reader))
        {
            if (!isRead && child.LocalName == "tcPr" && WordXml.IsWord(child))
            {
                ReadCellProperties(child, ref span, ref isCovered, untaken);
                continue;
            }

            isRead = true;
            switch (child.LocalName)
            {
                case "p" when WordXml.IsWord(child):
                    ReadParagraph(child, story);
                    break;
                case "tbl" when WordXml.IsWord(child):
                    EndParagraph(story, null);
                    ReadTable(child, story);
                    break;
                case "sdt" or "sdtContent" or "customXml" or "ins" or "del" or "moveFrom" or "moveTo":
                    ReadCellContainer(child, story);
                    break;
                case "AlternateContent" when WordXml.IsCompatibility(child):
                    _content.Alternatives(child, choice => ReadContainer(choice, story));
                    break;
                default:
                    SafeXml.Skip(child, _content.Allowance);
                    break;
            }
        }

        EndParagraph(story, null);
        table.Add(story, span, isCovered || _content.Changes.IsDropping);
        untaken.ForEach(_content.Changes.End);
    }

    private void ReadCellContainer(XmlReader reader, Story story)
    {
        var isChange = reader.LocalName is "ins" or "del" or "moveFrom" or "moveTo";
        var isUntaken = isChange && _content.Changes.Begin(isInsertion: reader.LocalName is "ins" or "moveTo");
        ReadContainer(reader, story);
        _content.Changes.End(isUntaken);
    }

    private void ReadCellProperties(XmlReader reader, ref int span, ref bool isCovered, List<bool> untaken)
    {
        foreach (var child in _content.Children(reader))
        {
            switch (child.LocalName)
            {
                case "gridSpan":
                    span = Math.Clamp(WordXml.Number(WordXml.Value(child)) ?? 1, 1, WordTable.MostColumns);
                    break;
                case "vMerge" or "hMerge":
                    isCovered |= WordXml.Value(child) is null or "continue";
                    break;
                case "cellIns" or "cellDel":
                    untaken.Add(_content.Changes.Begin(isInsertion: child.LocalName == "cellIns"));
                    break;
                case "cellMerge":
                    _content.Changes.Add();
                    break;
                case "tcPrChange":
                    SafeXml.Skip(child, _content.Allowance);
                    break;
            }
        }
    }
}
