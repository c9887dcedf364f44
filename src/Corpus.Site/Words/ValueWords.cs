using Corpus.Language.Model;
using Corpus.Language.Values;

namespace Corpus.Site.Words;

/// <summary>What a statement says, in words that need no explanation.</summary>
internal static class ValueWords
{
    /// <summary>“at most”; null for a value that is meant exactly.</summary>
    public static string? Of(Comparator comparator) =>
        comparator == Comparator.Exactly ? null : Comparators.NameOf(comparator).Replace('-', ' ');

    /// <summary>A date of EDTF: “around April 2025”.</summary>
    public static string Date(string text) => EdtfDate.TryParse(text, out var date) ? date.ToString("W", null) : text;

    /// <summary>A period of EDTF in words.</summary>
    public static string Period(string text) => EdtfInterval.TryParse(text, out var period) ? period.ToString("W", null) : Date(text);

    /// <summary>One value, without what it refers to: the label of an entity is for whoever knows the corpus.</summary>
    public static string Plain(DatatypeModel datatype, string value)
    {
        if (datatype.IsRange)
        {
            var (minimum, maximum) = RangeValue.Ends(value);
            var one = datatype with { IsRange = false };
            return minimum == maximum ? Plain(one, minimum) : $"{Plain(one, minimum)} to {Plain(one, maximum)}";
        }

        return datatype.Kind switch
        {
            DatatypeKind.Boolean => value == "true" ? "yes" : "no",
            DatatypeKind.Integer or DatatypeKind.Long or DatatypeKind.Decimal or DatatypeKind.Number => Counting.Grouped(value),
            DatatypeKind.Date => Date(value),
            DatatypeKind.Period => Period(value),
            DatatypeKind.Enumeration => NameWords.Of(value),
            _ => value,
        };
    }

    /// <summary>When a statement holds: “from May 2020 until 2023”; null where it does not say.</summary>
    public static string? When(StatementModel statement)
    {
        var parts = new List<string>(3);
        if (statement.AsOf is { } asOf)
        {
            parts.Add("as of " + Date(asOf));
        }

        if (statement.From is { } from)
        {
            parts.Add("from " + Date(from));
        }

        if (statement.Until is { } until)
        {
            parts.Add("until " + Date(until));
        }

        return parts.Count == 0 ? null : string.Join(" ", parts);
    }

    /// <summary>The name of a kind of values: “a number”.</summary>
    public static string KindOf(DatatypeModel datatype) => (datatype.IsRange ? "a range of " : "") + datatype.Kind switch
    {
        DatatypeKind.Boolean => "yes or no",
        DatatypeKind.Integer or DatatypeKind.Long => datatype.IsRange ? "whole numbers" : "a whole number",
        DatatypeKind.Decimal or DatatypeKind.Number => datatype.IsRange ? "numbers" : "a number",
        DatatypeKind.Text => "a text",
        DatatypeKind.Uri => "an address",
        DatatypeKind.Date => datatype.IsRange ? "dates" : "a date",
        DatatypeKind.Period => "a period",
        _ => datatype.Name,
    };
}
