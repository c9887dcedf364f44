using System.Globalization;
using Corpus.Language.Model;
using Corpus.Language.Units;

namespace Corpus.Language.Derivation;

/// <summary>Whether a datatype holds a number exactly; nothing is rounded.</summary>
internal static class ResultForm
{
    /// <summary>The number as digits, or null and why the datatype does not hold it.</summary>
    public static string? Of(Rational value, DatatypeKind kind, out string reason)
    {
        var digits = value.ToDecimalDigits();
        reason = kind switch
        {
            DatatypeKind.Integer or DatatypeKind.Long when !value.IsWhole =>
                "which is not a whole number; make the property a `decimal`, or choose a smaller unit for it",
            DatatypeKind.Integer when !int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) =>
                "which is above what an `integer` holds; make the property a `long`, or choose a larger unit for it",
            DatatypeKind.Long when !long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) =>
                "which is above what a `long` holds; make the property a `decimal`, or choose a larger unit for it",
            DatatypeKind.Decimal or DatatypeKind.Number when digits is null =>
                "which has no end as a decimal and would be rounded; choose another unit for the property, or state the value",
            DatatypeKind.Decimal when !IsDecimal(digits!) =>
                "which has more than the 28 digits of a `decimal`; choose another unit for the property, or state the value",
            DatatypeKind.Number when !IsDouble(value, digits!) =>
                "which has more digits than a `number` holds exactly; make the property a `decimal`, or state the value",
            _ => "",
        };
        return reason.Length == 0 ? digits : null;
    }

    private static bool IsDecimal(string digits) =>
        decimal.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
        && value.ToString(CultureInfo.InvariantCulture) == digits;

    private static bool IsDouble(Rational value, string digits)
    {
        var nearest = double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);
        return !double.IsInfinity(nearest) && Rational.Parse(nearest.ToString("R", CultureInfo.InvariantCulture)) == value;
    }
}
