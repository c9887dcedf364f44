using System.Globalization;
using Corpus.Language.Model;

namespace Corpus.Language.Values;

/// <summary>What came of reading a value.</summary>
/// <param name="Text">The value in its one form, or null.</param>
/// <param name="IsOutOfRange">Whether it has the form of its datatype but does not fit into it.</param>
internal readonly record struct ValueReading(string? Text, bool IsOutOfRange = false)
{
    public static ValueReading Wrong => new(null);

    public static ValueReading OutOfRange => new(null, IsOutOfRange: true);
}

/// <summary>
/// Reads and compares values by their declared datatype. YAML's own guesses (<c>no</c>, <c>012</c>, <c>1_000</c>, <c>12:30</c>) play no part:
/// a value is taken as it is written, or refused.
/// </summary>
internal static class CanonicalValue
{
    /// <summary>Reads a value of the datatypes that need no look-up. Numbers and booleans are plain; dates, periods and URIs may be quoted.</summary>
    public static ValueReading Read(DatatypeKind kind, string text, bool isPlain) => kind switch
    {
        DatatypeKind.Boolean => isPlain && text is "true" or "false" ? new ValueReading(text) : ValueReading.Wrong,
        DatatypeKind.Integer => !isPlain || !IsInteger(text) ? ValueReading.Wrong
            : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? new ValueReading(text) : ValueReading.OutOfRange,
        DatatypeKind.Long => !isPlain || !IsInteger(text) ? ValueReading.Wrong
            : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? new ValueReading(text) : ValueReading.OutOfRange,
        DatatypeKind.Decimal => !isPlain || !IsDecimal(text) ? ValueReading.Wrong : FitsDecimal(text) ? new ValueReading(text) : ValueReading.OutOfRange,
        DatatypeKind.Number => !isPlain || !IsNumber(text) ? ValueReading.Wrong : FitsDouble(text) ? new ValueReading(text) : ValueReading.OutOfRange,
        DatatypeKind.Date => EdtfDate.TryParse(text, out _) ? new ValueReading(text) : ValueReading.Wrong,
        DatatypeKind.Period => EdtfInterval.TryParse(text, out var period) ? new ValueReading(period.ToString()) : ValueReading.Wrong,
        DatatypeKind.Uri => IsUri(text) ? new ValueReading(text) : ValueReading.Wrong,
        _ => new ValueReading(text),
    };

    /// <summary>Orders two values of a numeric datatype.</summary>
    public static int Compare(DatatypeKind kind, string a, string b) =>
        kind == DatatypeKind.Number ? Double(a).CompareTo(Double(b)) : Decimal(a).CompareTo(Decimal(b));

    /// <summary>Whether a value is below a minimum: of a date, whether a day that it can mean is before the first day of the minimum.</summary>
    public static bool IsBelow(DatatypeKind kind, string value, string minimum) =>
        (kind == DatatypeKind.Date ? Compare(value, minimum, static date => date.Earliest) : Compare(kind, value, minimum)) < 0;

    /// <summary>Whether a value is above a maximum: of a date, whether a day that it can mean is after the last day of the maximum.</summary>
    public static bool IsAbove(DatatypeKind kind, string value, string maximum) =>
        (kind == DatatypeKind.Date ? Compare(value, maximum, static date => date.Latest) : Compare(kind, value, maximum)) > 0;

    /// <summary>Whether a value can be held against a bound. A date without a year is in any year, and EDTF does not say when a season is.</summary>
    public static bool CanCompare(DatatypeKind kind, string value) =>
        kind != DatatypeKind.Date || (EdtfDate.Parse(value) is var date && (date.Earliest is not null || date is { Year: not null, Season: null }));

    /// <summary>Whether two values are the same: <c>1.5</c> is <c>1.50</c>.</summary>
    public static bool AreSame(DatatypeModel datatype, string a, string b) => string.Equals(Key(datatype, a), Key(datatype, b), StringComparison.Ordinal);

    /// <summary>A text that is equal for equal values.</summary>
    public static string Key(DatatypeModel datatype, string text) =>
        datatype.IsRange && RangeValue.Ends(text) is var (minimum, maximum)
            ? RangeValue.Of(Key(datatype.Kind, minimum), Key(datatype.Kind, maximum))
            : Key(datatype.Kind, text);

    private static string Key(DatatypeKind kind, string text) => kind switch
    {
        DatatypeKind.Decimal => (Decimal(text) / 1.000000000000000000000000000m).ToString(CultureInfo.InvariantCulture),
        DatatypeKind.Number => Double(text).ToString("R", CultureInfo.InvariantCulture),
        _ => text,
    };

    public static decimal Decimal(string text) =>
        decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    public static double Double(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    // A year of more than four digits has no days, and is before or after all that have some.
    private static int Compare(string value, string bound, Func<EdtfDate, EdtfDate?> day)
    {
        var date = EdtfDate.Parse(value);
        return (day(date) ?? date).CompareTo(day(EdtfDate.Parse(bound))!.Value);
    }

    private static bool IsInteger(string text) => Integer(text) == text.Length;

    private static bool IsDecimal(string text) => Fraction(text, Integer(text)) == text.Length;

    private static bool IsNumber(string text)
    {
        var at = Fraction(text, Integer(text));
        if (at <= 0 || at == text.Length)
        {
            return at == text.Length && at > 0;
        }

        if (text[at++] is not ('e' or 'E'))
        {
            return false;
        }

        if (at < text.Length && text[at] is '+' or '-')
        {
            at++;
        }

        var digits = Digits(text, at);
        return digits > at && digits == text.Length;
    }

    /// <summary>The end of a sign and an integer without leading zeros, or -1.</summary>
    private static int Integer(string text)
    {
        var start = text.Length > 0 && text[0] == '-' ? 1 : 0;
        var end = Digits(text, start);
        return end == start || end > start + 1 && text[start] == '0' || text == "-0" ? -1 : end;
    }

    /// <summary>The end of a fraction that may follow, or -1.</summary>
    private static int Fraction(string text, int at)
    {
        if (at < 0 || at >= text.Length || text[at] != '.')
        {
            return at;
        }

        var end = Digits(text, at + 1);
        return end == at + 1 ? -1 : end;
    }

    private static int Digits(string text, int at)
    {
        while (at < text.Length && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at;
    }

    /// <summary>A decimal holds 28 digits; one that would be rounded is refused.</summary>
    private static bool FitsDecimal(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
        && string.Equals(value.ToString(CultureInfo.InvariantCulture).TrimStart('-'), text.TrimStart('-'), StringComparison.Ordinal);

    /// <summary>A double that would become infinite, or zero without being zero, is refused.</summary>
    private static bool FitsDouble(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && !double.IsInfinity(value)
        && (value != 0 || text.TakeWhile(static character => character is not ('e' or 'E')).All(static character => character is '0' or '.' or '-'));

    private static bool IsUri(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is not "file" && text.IndexOf(':') > 0
            && !text.Any(static character => char.IsWhiteSpace(character) || char.IsControl(character));
}
