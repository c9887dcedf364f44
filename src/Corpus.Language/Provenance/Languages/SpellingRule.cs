namespace Corpus.Language.Provenance.Languages;

/// <summary>
/// A rule that spells the numbers from a base on: “&lt;cardinal-feminine&lt; Millionen[ >>]”. What is left of the base is spelled where <c>&lt;</c> is, what
/// remains where <c>></c> is, and the whole by other rules where <c>=</c> is.
/// </summary>
internal sealed class SpellingRule
{
    private SpellingRule(long @base, long divisor, List<Part> parts) => (Base, Divisor, Parts) = (@base, divisor, parts);

    /// <summary>The smallest number that it spells.</summary>
    public long Base { get; }

    /// <summary>What a number is divided by: the greatest power of the radix that is not above the base.</summary>
    public long Divisor { get; }

    public List<Part> Parts { get; }

    /// <summary>Whether the rule before it spells the multiples of its divisor: “ciento >>” of 101.</summary>
    public bool LeavesMultiples => Base % Divisor != 0 && Parts.Exists(static part => part.Kind == PartKind.Rest);

    /// <summary>Reads a line of rules: <c>0: null; 1: eins; 20: [>%n>und]zwanzig; 1100/100: …</c>.</summary>
    public static List<SpellingRule> Read(string text)
    {
        var rules = new List<SpellingRule>();
        foreach (var rule in text.Split(';'))
        {
            var colon = rule.IndexOf(':');
            var head = rule.Substring(0, colon).Trim().Split('/');
            var (number, radix) = (Number(head[0]), head.Length > 1 ? Number(head[1]) : 10);
            var divisor = 1L;
            while (number / divisor >= radix)
            {
                divisor *= radix;
            }

            var index = 0;
            rules.Add(new(number, divisor, Cut(rule.Substring(colon + 1).Trim(' '), ref index)));
        }

        return rules;
    }

    // “1e6”.
    private static long Number(string text)
    {
        var mark = text.IndexOf('e');
        var value = long.Parse(mark < 0 ? text : text.Substring(0, mark), System.Globalization.CultureInfo.InvariantCulture);
        for (var zeros = mark < 0 ? 0 : int.Parse(text.Substring(mark + 1), System.Globalization.CultureInfo.InvariantCulture); zeros > 0; zeros--)
        {
            value *= 10;
        }

        return value;
    }

    private static List<Part> Cut(string text, ref int index)
    {
        var parts = new List<Part>();
        var start = index;
        while (index < text.Length && text[index] != ']')
        {
            var kind = text[index] switch
            {
                '[' => PartKind.Optional,
                '<' => PartKind.Multiple,
                '>' => PartKind.Rest,
                '=' => PartKind.Same,
                '(' => PartKind.Plural,
                _ => PartKind.Text,
            };
            if (kind == PartKind.Text)
            {
                index++;
                continue;
            }

            AddText(index);
            if (kind == PartKind.Optional)
            {
                index++;
                parts.Add(new(kind, "", Cut(text, ref index)));
                index++;
            }
            else
            {
                var close = text.IndexOf(kind == PartKind.Plural ? ')' : text[index], index + 1);
                parts.Add(new(kind, text.Substring(index + 1, close - index - 1)));
                index = close + 1;
            }

            start = index;
        }

        AddText(index);
        return parts;

        void AddText(int end)
        {
            if (end > start)
            {
                parts.Add(new(PartKind.Text, text.Substring(start, end - start).Replace('_', ' ')));
            }
        }
    }

    internal enum PartKind
    {
        Text,
        Multiple,
        Rest,
        Same,
        Plural,
        Optional,
    }

    /// <param name="Kind">What it is.</param>
    /// <param name="Text">The text, the name of the rules that spell it, or the forms of a plural.</param>
    /// <param name="Parts">What is left out where nothing remains.</param>
    internal sealed record Part(PartKind Kind, string Text, List<Part>? Parts = null);
}
