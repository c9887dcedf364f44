using System.Xml;
using Corpus.Documents.Packages;
using Corpus.Documents.Text;

namespace Corpus.Documents.Office;

/// <summary>The footnotes or endnotes of a document: their marks are counted as they are met, and they are read in that order at the document's end.</summary>
internal sealed class WordNotes(string? part, string usualFormat)
{
    private readonly List<(string Id, string? Mark)> _met = [];
    private int _next = 1;
    private int _start = 1;
    private string? _format;
    private bool _restarts;

    public string? Part => part;

    /// <summary>The notes that were met, each with its mark; null where it has one of its own.</summary>
    public IReadOnlyList<(string Id, string? Mark)> Met => _met;

    /// <summary>Reads how they are numbered: the element that the reader stands on.</summary>
    public void ReadNumbering(XmlReader reader, Allowance allowance)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            allowance.Check();
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "numFmt":
                    _format = WordXml.Value(reader) ?? _format;
                    break;
                case "numStart":
                    _next = _start = WordXml.Number(WordXml.Value(reader)) ?? 1;
                    break;
                case "numRestart":
                    _restarts = WordXml.Value(reader) == "eachSect";
                    break;
            }
        }
    }

    /// <summary>The mark of the next note; empty where the document has its own for it.</summary>
    public string Meet(string id, bool hasOwnMark)
    {
        var mark = hasOwnMark ? null : ListNumber.Of(_next++, _format ?? usualFormat);
        _met.Add((id, mark));
        return mark ?? "";
    }

    public void EndSection() => _next = _restarts ? _start : _next;

    /// <summary>Reads how the notes are numbered where the sections of a document say so: at their ends, so before the rest.</summary>
    public static void ReadNumbering(OpenPackage package, string? part, WordNotes footnotes, WordNotes endnotes, Allowance allowance)
    {
        using var reader = package.OpenXml(part);
        while (reader is not null && reader.Read())
        {
            allowance.Check();
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "footnotePr" or "endnotePr" && WordXml.IsWord(reader))
            {
                (reader.LocalName == "footnotePr" ? footnotes : endnotes).ReadNumbering(reader, allowance);
            }
        }
    }
}
