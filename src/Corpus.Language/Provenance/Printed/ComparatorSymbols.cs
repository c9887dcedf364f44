using Corpus.Language.Provenance.Languages;

namespace Corpus.Language.Provenance.Printed;

/// <summary>The signs by which quotes in any language say how a number is meant: <c>≤</c>, <c>&lt;</c>, <c>~</c>, <c>55+</c>.</summary>
internal static class ComparatorSymbols
{
    public static FoundComparator? At(List<QuotePiece> pieces, int first, int end, out int start)
    {
        start = first;
        var before = pieces[first].Separator.TrimEnd(' ');
        var symbol = before.Length == 0 ? "" : before.Substring(before.Length - 1);
        var two = before.Length < 2 ? "" : before.Substring(before.Length - 2);
        var found = Of(two) is { } known ? (Words: two, Meaning: known) : (Words: symbol, Meaning: Of(symbol));
        if (found.Meaning is { } comparator)
        {
            return new(NumberSense.Compared, comparator, null, found.Words);
        }

        if (symbol == "\u2260" || two == "!=")
        {
            return new(NumberSense.Former, null, null, symbol == "\u2260" ? symbol : two);
        }

        if (end >= pieces.Count)
        {
            return null;
        }

        var after = pieces[end].Separator;
        return IsTolerance(pieces[end]) ? new(NumberSense.Unclear, Comparator.About, null, "\u00B1 " + pieces[end].Text.TrimStart('\u00B1'))
            : after.Length > 0 && after[0] == '+' ? new(NumberSense.Compared, Comparator.AtLeast, null, "+")
            : null;
    }

    // A tolerance makes it another statement, unless that states it, too.
    private static bool IsTolerance(QuotePiece piece) =>
        piece.Text[0] == '\u00B1' || piece.Separator.IndexOf('\u00B1') >= 0 || piece.Separator.IndexOf("+/", StringComparison.Ordinal) >= 0;

    private static Comparator? Of(string symbol) => symbol switch
    {
        "\u2264" or "\u2A7D" or "\u2266" or "<=" or "=<" => Comparator.AtMost,
        "\u2265" or "\u2A7E" or "\u2267" or ">=" or "=>" => Comparator.AtLeast,
        "<" or "\u2A85" or "\u2272" => Comparator.LessThan,
        ">" or "\u2273" => Comparator.MoreThan,
        "~" or "\u2248" or "\u223C" or "\u2243" or "\u2245" or "\u2240" => Comparator.About,
        _ => null,
    };
}
