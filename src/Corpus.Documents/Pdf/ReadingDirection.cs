using System.Text;

namespace Corpus.Documents.Pdf;

/// <summary>A character in the order in which it stands on the page, from left to right.</summary>
/// <param name="Level">Whether it is raised or lowered.</param>
/// <param name="EndsJoining">Whether it has the form of a letter that is not joined to the next.</param>
internal readonly record struct VisualUnit(string Text, bool SpaceBefore, int Level, bool EndsJoining = false);

/// <summary>Puts what stands on a line from left to right in the order in which it is read, where the script runs from right to left.</summary>
internal static class ReadingDirection
{
    private enum Kind
    {
        Left,
        Right,
        Number,
        Separator,
        Neutral,
    }

    public static bool IsMostlyRightToLeft(IEnumerable<string> texts, bool whenEven = true)
    {
        var balance = 0;
        foreach (var text in texts)
        {
            var kind = KindOf(text);
            balance += kind is Kind.Right ? 1 : kind is Kind.Left ? -1 : 0;
        }

        return balance > 0 || (balance == 0 && whenEven);
    }

    /// <param name="pageIsRightToLeft">Whether most of the page is: then a line that begins so is, however much of it is not.</param>
    public static List<VisualUnit> Logical(List<VisualUnit> units, bool pageIsRightToLeft, out bool mostlyRightToLeft)
    {
        mostlyRightToLeft = IsMostlyRightToLeft(units.Select(static unit => unit.Text), pageIsRightToLeft)
            || (pageIsRightToLeft && units.Select(static unit => KindOf(unit.Text)).LastOrDefault(static kind =>
                kind is Kind.Left or Kind.Right) is Kind.Right);
        if (!mostlyRightToLeft && !units.Exists(static unit => Scripts.AnyRightToLeft(unit.Text)))
        {
            return units;
        }

        units = WithGaps(units);
        var levels = Levels(units, mostlyRightToLeft);

        // The order of UAX 9, L2, backwards: each run of a level and above is turned around, from the highest level to the lowest odd one.
        var order = Enumerable.Range(0, units.Count).ToArray();
        for (var level = 2; level >= 1; level--)
        {
            for (var start = 0; start < order.Length;)
            {
                if (levels[order[start]] < level)
                {
                    start++;
                    continue;
                }

                var end = start;
                while (end < order.Length && levels[order[end]] >= level)
                {
                    end++;
                }

                Array.Reverse(order, start, end - start);
                start = end;
            }
        }

        var logical = new List<VisualUnit>(units.Count);
        for (var i = 0; i < order.Length; i++)
        {
            logical.Add(units[order[i]] with { SpaceBefore = i > 0 && units[GapBetween(order[i - 1], order[i])].SpaceBefore });
        }

        logical = Mirrored(logical, levels, order);
        return WithoutGaps(PercentLast(logical));

        // The gap on the side from which one goes away, or at which one arrives, if that is in the direction of the line.
        int GapBetween(int from, int to) =>
            to < from ? levels[from] == 1 ? from : to + 1 : to == from + 1 ? to : levels[from] == 0 ? from + 1 : to;
    }

    /// <summary>Two numbers with a space between them are two, each with its own place in the line: that space is made a unit of its own.</summary>
    private static List<VisualUnit> WithGaps(List<VisualUnit> units)
    {
        var all = new List<VisualUnit>(units.Count);
        foreach (var unit in units)
        {
            if (unit.SpaceBefore && all.Count > 0 && KindOf(unit.Text) is Kind.Number or Kind.Separator or Kind.Neutral
                && KindOf(all[^1].Text) is Kind.Number or Kind.Separator or Kind.Neutral)
            {
                all.Add(new VisualUnit(" ", false, 0));
                all.Add(unit with { SpaceBefore = false });
            }
            else
            {
                all.Add(unit);
            }
        }

        return all;
    }

    private static List<VisualUnit> WithoutGaps(List<VisualUnit> units)
    {
        var all = new List<VisualUnit>(units.Count);
        var space = false;
        foreach (var unit in units)
        {
            if (unit.Text is " ")
            {
                space = true;
                continue;
            }

            all.Add(space ? unit with { SpaceBefore = true } : unit);
            space = false;
        }

        return all;
    }

    /// <summary>A sign of percent is written behind its number, on whichever side of it Arabic draws it.</summary>
    private static List<VisualUnit> PercentLast(List<VisualUnit> logical)
    {
        var isAfterArabic = false;
        for (var i = 0; i + 1 < logical.Count; i++)
        {
            var kind = KindOf(logical[i].Text);
            isAfterArabic = kind is Kind.Left or Kind.Right ? kind is Kind.Right && Scripts.IsArabic(Scripts.First(logical[i].Text)) : isAfterArabic;
            if (logical[i].Text is not ("%" or "٪") || KindOf(logical[i + 1].Text) is not Kind.Number || logical[i + 1].SpaceBefore
                || (i > 0 && KindOf(logical[i - 1].Text) is Kind.Number && !logical[i].SpaceBefore) || !isAfterArabic)
            {
                continue;
            }

            var end = i + 1;
            while (end + 1 < logical.Count && !logical[end + 1].SpaceBefore && (KindOf(logical[end + 1].Text) is Kind.Number
                || (KindOf(logical[end + 1].Text) is Kind.Separator && end + 2 < logical.Count && KindOf(logical[end + 2].Text) is Kind.Number
                    && !logical[end + 2].SpaceBefore)))
            {
                end++;
            }

            var (percent, first) = (logical[i], logical[i + 1]);
            logical.RemoveAt(i);
            logical[i] = first with { SpaceBefore = percent.SpaceBefore };
            logical.Insert(end, percent with { SpaceBefore = false });
        }

        return logical;
    }

    private static int[] Levels(List<VisualUnit> units, bool rightToLeft)
    {
        var kinds = units.ConvertAll(static unit => KindOf(unit.Text));
        var beforeArabic = BeforeArabic(units, kinds);

        // A separator between two digits that it touches belongs to the number; after a letter of Arabic, numbers are parted by plus and minus.
        for (var i = 1; i + 1 < kinds.Count; i++)
        {
            if (kinds[i] is Kind.Separator && kinds[i - 1] is Kind.Number && kinds[i + 1] is Kind.Number && !units[i].SpaceBefore && !units[i + 1].SpaceBefore
                && !(units[i].Text is "-" or "+" && beforeArabic[i]))
            {
                kinds[i] = Kind.Number;
            }
        }

        // So does a sign of percent that touches one.
        for (var i = 0; i < kinds.Count; i++)
        {
            if (units[i].Text is "%" or "٪" or "°" or "$" or "€" or "£" && kinds[i] is not Kind.Number
                && ((i > 0 && kinds[i - 1] is Kind.Number && !units[i].SpaceBefore)
                    || (i + 1 < kinds.Count && kinds[i + 1] is Kind.Number && !units[i + 1].SpaceBefore)))
            {
                kinds[i] = Kind.Number;
            }
        }

        // So do the signs of code and addresses that touch Latin letters.
        for (var i = 0; i < kinds.Count; i++)
        {
            if (kinds[i] is Kind.Neutral or Kind.Separator
                && units[i].Text is "\\" or "@" or "#" or "$" or "/" or "_" or "{" or "}" or "<" or ">" or "=" or "~" or "&"
                && ((i > 0 && kinds[i - 1] is Kind.Left && !units[i].SpaceBefore)
                    || (i + 1 < kinds.Count && kinds[i + 1] is Kind.Left && !units[i + 1].SpaceBefore)))
            {
                kinds[i] = Kind.Left;
            }
        }

        for (var i = 0; i < kinds.Count; i++)
        {
            if (kinds[i] is Kind.Separator)
            {
                kinds[i] = Kind.Neutral;
            }
        }

        var outer = rightToLeft ? Kind.Right : Kind.Left;
        var levels = new int[kinds.Count];
        for (var i = 0; i < kinds.Count; i++)
        {
            if (kinds[i] is Kind.Neutral)
            {
                var (before, after) = (Strong(kinds, i, -1, outer), Strong(kinds, i, 1, outer));

                // Numbers count as the side on which their word is: with Latin letters on one side, they go with these.
                var kind = before == after ? before : (before, after) is (Kind.Number, Kind.Left) or (Kind.Left, Kind.Number) ? Kind.Left : outer;
                levels[i] = kind is Kind.Left ? rightToLeft ? 2 : 0 : 1;
                if (before is Kind.Number && after is Kind.Number)
                {
                    levels[i] = !rightToLeft ? 0 : Strong(kinds, i, -1, outer, skipNumbers: true) is Kind.Left ? 2 : 1;
                }
            }
            else
            {
                levels[i] = kinds[i] switch
                {
                    Kind.Right => 1,
                    Kind.Left => rightToLeft ? 2 : 0,
                    _ => rightToLeft || Strong(kinds, i, -1, Kind.Left, skipNumbers: true) is Kind.Right
                        && Strong(kinds, i, 1, Kind.Left, skipNumbers: true) is Kind.Right ? 2 : 0,
                };
            }
        }

        return levels;
    }

    /// <summary>Of each place, whether the last letter before it, as it is read from the right, is one of Arabic.</summary>
    private static bool[] BeforeArabic(List<VisualUnit> units, List<Kind> kinds)
    {
        var before = new bool[kinds.Count];
        for (var (i, isArabic) = (kinds.Count - 1, false); i >= 0; i--)
        {
            before[i] = isArabic;
            isArabic = kinds[i] is Kind.Right or Kind.Left ? kinds[i] is Kind.Right && Scripts.IsArabic(Scripts.First(units[i].Text)) : isArabic;
        }

        return before;
    }

    private static Kind Strong(List<Kind> kinds, int at, int step, Kind edge, bool skipNumbers = false)
    {
        for (var i = at + step; i >= 0 && i < kinds.Count; i += step)
        {
            if (kinds[i] is Kind.Left or Kind.Right || (kinds[i] is Kind.Number && !skipNumbers))
            {
                return kinds[i];
            }
        }

        return edge;
    }

    private static Kind KindOf(string text)
    {
        if (text is "٫" or "٬" or "٪")
        {
            return Kind.Separator;
        }

        foreach (var rune in text.EnumerateRunes())
        {
            if (Scripts.IsRightToLeft(rune))
            {
                return Kind.Right;
            }

            if (Rune.IsDigit(rune))
            {
                return Kind.Number;
            }

            if (Rune.IsLetter(rune))
            {
                return Kind.Left;
            }
        }

        return text is "." or "," or ":" or "/" or "-" or "+" or "%" ? Kind.Separator : Kind.Neutral;
    }

    /// <summary>
    /// Brackets are drawn as they look. Where what is read first is the closing one, they are written as they are meant.
    /// </summary>
    private static List<VisualUnit> Mirrored(List<VisualUnit> logical, int[] levels, int[] order)
    {
        var (depth, wrong, right) = (0, 0, 0);
        for (var i = 0; i < logical.Count; i++)
        {
            if (levels[order[i]] != 1)
            {
                continue;
            }

            if (logical[i].Text is "(" or "[" or "{" or "«")
            {
                depth++;
            }
            else if (logical[i].Text is ")" or "]" or "}" or "»")
            {
                if (depth > 0)
                {
                    depth--;
                    right++;
                }
                else
                {
                    wrong++;
                }
            }
        }

        wrong += Math.Min(depth, 1) * (wrong > 0 || right == 0 ? 1 : 0);
        if (wrong <= right)
        {
            return logical;
        }

        for (var i = 0; i < logical.Count; i++)
        {
            if (levels[order[i]] == 1)
            {
                logical[i] = logical[i] with
                {
                    Text = logical[i].Text switch
                    {
                        "(" => ")",
                        ")" => "(",
                        "[" => "]",
                        "]" => "[",
                        "{" => "}",
                        "}" => "{",
                        "«" => "»",
                        "»" => "«",
                        var text => text
                    },
                };
            }
        }

        return logical;
    }
}
