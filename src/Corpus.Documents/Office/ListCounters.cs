using System.Text;

namespace Corpus.Documents.Office;

/// <summary>Counts the items of a document's lists, and writes what stands before each.</summary>
internal sealed class ListCounters(WordNumbering numbering, WordStyles styles)
{
    private readonly Dictionary<int, int?[]> _counters = [];
    private readonly HashSet<(int List, int Level)> _begun = [];

    /// <summary>What stands before a paragraph; empty where it is no item, or one with a bullet.</summary>
    public string Next(ParagraphProperties paragraph)
    {
        var (number, given, style) = styles.ListOf(paragraph);
        if (number <= 0 || numbering[number] is not { } list)
        {
            return "";
        }

        var level = given ?? Array.FindIndex(list.ByLevel, one => one.Style is not null && one.Style == (style ?? paragraph.Style));
        level = Math.Clamp(level, 0, WordNumbering.Levels - 1);
        if (!_counters.TryGetValue(list.Definition, out var counters))
        {
            _counters.Add(list.Definition, counters = new int?[WordNumbering.Levels]);
        }

        var definition = list.ByLevel[level];
        counters[level] = _begun.Add((number, level)) && list.Starts[level] is { } start ? start
            : counters[level] is { } last && last < int.MaxValue ? last + 1
            : list.Starts[level] ?? definition.Start;
        for (var below = level + 1; below < WordNumbering.Levels; below++)
        {
            if (list.ByLevel[below].RestartsAfter is not { } after || (after > 0 && level < after))
            {
                counters[below] = null;
            }
        }

        return Label(list, level, counters);
    }

    private static string Label(NumberedList list, int level, int?[] counters)
    {
        var definition = list.ByLevel[level];
        if (definition.Format == "bullet")
        {
            return "";
        }

        var label = new StringBuilder();
        for (var index = 0; index < definition.Text.Length; index++)
        {
            if (definition.Text[index] == '%' && index + 1 < definition.Text.Length && definition.Text[index + 1] is >= '1' and <= '9')
            {
                var of = definition.Text[++index] - '1';
                var format = definition.IsDecimal ? "decimal" : list.ByLevel[of].Format;
                label.Append(ListNumber.Of(counters[of] ?? list.Starts[of] ?? list.ByLevel[of].Start, format));
            }
            else
            {
                label.Append(definition.Text[index]);
            }
        }

        return label.ToString().Trim();
    }
}
