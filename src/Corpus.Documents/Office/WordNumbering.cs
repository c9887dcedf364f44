using System.Xml;
using Corpus.Documents.Packages;
using Corpus.Documents.Text;

namespace Corpus.Documents.Office;

/// <summary>The lists that a document defines.</summary>
internal sealed class WordNumbering
{
    public const int Levels = 9;

    private readonly Dictionary<int, Definition> _definitions = [];
    private readonly Dictionary<int, NumberedList> _lists = [];

    /// <summary>A list by its number; null where there is none of it.</summary>
    public NumberedList? this[int list] => _lists.GetValueOrDefault(list);

    public static WordNumbering Read(OpenPackage package, string? part, WordStyles styles, Allowance allowance)
    {
        var numbering = new WordNumbering();
        var links = new Dictionary<int, string>();
        using var reader = package.OpenXml(part);
        while (reader is not null && reader.Read())
        {
            allowance.Check();
            if (reader.NodeType != XmlNodeType.Element || !WordXml.IsWord(reader))
            {
                continue;
            }

            if (reader.LocalName == "abstractNum" && WordXml.Number(WordXml.Attribute(reader, "abstractNumId")) is { } definition)
            {
                numbering._definitions.TryAdd(definition, ReadDefinition(reader, definition, links, allowance));
            }
            else if (reader.LocalName == "num" && WordXml.Number(WordXml.Attribute(reader, "numId")) is { } list)
            {
                numbering._lists.TryAdd(list, numbering.ReadList(reader, allowance));
            }
        }

        // A definition may leave everything to the list of a style.
        foreach (var (id, style) in links)
        {
            if (styles.ListOf(new() { Style = style }).List is var list && numbering[list] is { } linked)
            {
                foreach (var own in numbering._lists.Where(pair => pair.Value.Definition == id).Select(static pair => pair.Key).ToArray())
                {
                    numbering._lists[own] = numbering._lists[own] with { Definition = linked.Definition, ByLevel = linked.ByLevel };
                }
            }
        }

        return numbering;
    }

    private NumberedList ReadList(XmlReader reader, Allowance allowance)
    {
        var (definition, levels) = (-1, new ListLevel[Levels]);
        var starts = new int?[Levels];
        Array.Fill(levels, ListLevel.None);
        if (reader.IsEmptyElement)
        {
            return new(definition, levels, starts);
        }

        var depth = reader.Depth;
        var overridden = 0;
        while (reader.Read() && reader.Depth > depth)
        {
            allowance.Check();
            if (reader.NodeType != XmlNodeType.Element || !WordXml.IsWord(reader))
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "abstractNumId":
                    definition = WordXml.Number(WordXml.Value(reader)) ?? -1;
                    if (_definitions.TryGetValue(definition, out var found))
                    {
                        found.ByLevel.CopyTo(levels, 0);
                    }

                    break;
                case "lvlOverride":
                    overridden = Math.Clamp(WordXml.Number(WordXml.Attribute(reader, "ilvl")) ?? 0, 0, Levels - 1);
                    break;
                case "startOverride":
                    starts[overridden] = WordXml.Number(WordXml.Value(reader));
                    break;
                case "lvl":
                    levels[overridden] = ListLevel.Read(reader, allowance);
                    break;
            }
        }

        return new(definition, levels, starts);
    }

    private static Definition ReadDefinition(XmlReader reader, int id, Dictionary<int, string> links, Allowance allowance)
    {
        var levels = new ListLevel[Levels];
        Array.Fill(levels, ListLevel.None);
        if (reader.IsEmptyElement)
        {
            return new(levels);
        }

        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            allowance.Check();
            if (reader.NodeType != XmlNodeType.Element || !WordXml.IsWord(reader))
            {
                continue;
            }

            if (reader.LocalName == "numStyleLink" && WordXml.Value(reader) is { } style)
            {
                links[id] = style;
            }
            else if (reader.LocalName == "lvl")
            {
                var level = Math.Clamp(WordXml.Number(WordXml.Attribute(reader, "ilvl")) ?? 0, 0, Levels - 1);
                levels[level] = ListLevel.Read(reader, allowance);
            }
        }

        return new(levels);
    }

    private sealed record Definition(ListLevel[] ByLevel);
}

/// <summary>A list: what it shares with others, and where it begins anew.</summary>
/// <param name="Definition">Lists of one definition count on together.</param>
/// <param name="Starts">Where it begins itself, by level.</param>
internal sealed record NumberedList(int Definition, ListLevel[] ByLevel, int?[] Starts);

/// <summary>A level of a list.</summary>
/// <param name="Start">Its first number.</param>
/// <param name="Format">How numbers are written: <c>decimal</c>, <c>upperRoman</c>.</param>
/// <param name="Text">What stands before an item, with <c>%1</c> for the number of the first level.</param>
/// <param name="RestartsAfter">The level, from 1, after which it begins anew; 0 for none, null for each above it.</param>
/// <param name="IsDecimal">Whether the numbers of all levels are written in digits.</param>
/// <param name="Style">The style whose paragraphs are of this level.</param>
internal sealed record ListLevel(int Start, string Format, string Text, int? RestartsAfter, bool IsDecimal, string? Style)
{
    public static ListLevel None { get; } = new(1, "none", "", null, false, null);

    public static ListLevel Read(XmlReader reader, Allowance allowance)
    {
        var level = None with { Format = "decimal" };
        if (reader.IsEmptyElement)
        {
            return level;
        }

        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            allowance.Check();
            if (reader.NodeType != XmlNodeType.Element || !WordXml.IsWord(reader))
            {
                continue;
            }

            level = reader.LocalName switch
            {
                "start" => level with { Start = WordXml.Number(WordXml.Value(reader)) ?? 0 },
                "numFmt" => level with { Format = WordXml.Value(reader) ?? "decimal" },
                "lvlText" => level with { Text = WordXml.Value(reader) ?? "" },
                "lvlRestart" => level with { RestartsAfter = WordXml.Number(WordXml.Value(reader)) },
                "isLgl" => level with { IsDecimal = WordXml.IsOn(reader) },
                "pStyle" => level with { Style = WordXml.Value(reader) },
                _ => level,
            };
        }

        return level;
    }
}
