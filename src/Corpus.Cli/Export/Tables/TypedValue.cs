using System.Globalization;
using Corpus.Language.Model;
using Corpus.Language.Values;

namespace Corpus.Cli.Export.Tables;

/// <summary>A value by the types that programs compute with, as far as it has them. Its text is what counts: a double may be near it only.</summary>
internal readonly record struct TypedValue
{
    /// <summary>The digits that a decimal column has, the most that there can be.</summary>
    public const int Precision = 38;

    /// <summary>How many of them are decimals.</summary>
    public const int Scale = 18;

    /// <summary>The least number that has more digits before the point than the rest.</summary>
    private const decimal TooLarge = 1e20m;

    public long? Integer { get; private init; }

    public double? Number { get; private init; }

    public decimal? Decimal { get; private init; }

    public bool? Boolean { get; private init; }

    public double? Low { get; private init; }

    public double? High { get; private init; }

    public DateOnly? First { get; private init; }

    public DateOnly? Last { get; private init; }

    public string? Entity { get; private init; }

    public static TypedValue Of(DatatypeModel datatype, string text) => datatype switch
    {
        { IsRange: true, Kind: DatatypeKind.Date } => OfDates(EdtfDate.Parse(RangeValue.Ends(text).Minimum), EdtfDate.Parse(RangeValue.Ends(text).Maximum)),
        { IsRange: true } => OfRange(text),
        { IsNumeric: true } => OfNumber(datatype.Kind, text),
        { Kind: DatatypeKind.Boolean } => new TypedValue { Boolean = text == "true" },
        { Kind: DatatypeKind.Date } => OfDates(EdtfDate.Parse(text), EdtfDate.Parse(text)),
        { Kind: DatatypeKind.Period } => EdtfInterval.Parse(text) is var period
            ? new TypedValue { First = Day(period.Earliest), Last = Day(period.Latest) }
            : default,
        { Kind: DatatypeKind.Entity } => new TypedValue { Entity = text },
        _ => default,
    };

    /// <summary>The first day that a date can mean.</summary>
    public static DateOnly? FirstDay(string? date) => EdtfDate.TryParse(date, out var read) ? Day(read.Earliest) : null;

    /// <summary>The last day that a date can mean.</summary>
    public static DateOnly? LastDay(string? date) => EdtfDate.TryParse(date, out var read) ? Day(read.Latest) : null;

    private static TypedValue OfNumber(DatatypeKind kind, string text)
    {
        var number = CanonicalValue.Double(text);
        return new TypedValue
        {
            Integer = kind is DatatypeKind.Integer or DatatypeKind.Long ? long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : null,
            Number = number,
            Decimal = kind == DatatypeKind.Number ? null : Exactly(CanonicalValue.Decimal(text)),
            Low = number,
            High = number,
        };
    }

    private static TypedValue OfRange(string text)
    {
        var (minimum, maximum) = RangeValue.Ends(text);
        return new TypedValue { Low = CanonicalValue.Double(minimum), High = CanonicalValue.Double(maximum) };
    }

    private static TypedValue OfDates(EdtfDate from, EdtfDate to) => new() { First = Day(from.Earliest), Last = Day(to.Latest) };

    /// <summary>Null where it would have to be rounded: a rounded number does not belong where people look for the exact one.</summary>
    private static decimal? Exactly(decimal number) => Math.Abs(number) < TooLarge && decimal.Round(number, Scale) == number ? number : null;

    private static DateOnly? Day(EdtfDate? day) => day is { } known && known.TryToDateOnly(out var date) ? date : null;
}
