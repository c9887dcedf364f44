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

        // The gap on the side from which one goes away, or at which one arrives, if that is in the direction of the line.
        int GapBetween(int from, int to) =>
            to < from ? levels[from] == 1 ? from : to + 1 : to == from + 1 ? to : levels[from] == 0 ? from + 1 : to;

        return Mirrored(logical, levels, order);
    }

    private static int[] Levels(List<VisualUnit> units, bool rightToLeft)
    {
        var kinds = units.ConvertAll(static unit => KindOf(unit.Text));

        // A separator between two digits that it touches belongs to the number.
        for (var i = 1; i + 1 < kinds.Count; i++)
        {
            if (kinds[i] is Kind.Separator && kinds[i - 1] is Kind.Number && kinds[i + 1] is Kind.Number && !units[i].SpaceBefore && !units[i + 1].SpaceBefore)
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
                    levels[i] = rightToLeft ? 1 : 0;
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
