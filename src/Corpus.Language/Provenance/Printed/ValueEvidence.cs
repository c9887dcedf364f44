using Corpus.Language.Provenance.Languages;

namespace Corpus.Language.Provenance.Printed;

/// <summary>
/// Whether a quote prints a value: docs/provenance.md, “Values”. Where it is not certain the answer is no, and the citation needs a reading.
/// Nothing here throws on what a quote or a value holds; a quote that is no text prints nothing.
/// </summary>
internal static class ValueEvidence
{
    /// <summary>Whether the quote prints this whole number.</summary>
    public static bool PrintsInteger(string quote, long value, QuoteLanguage language) => PrintsNumber(quote, ExactNumber.Of(value), language);

    /// <summary>Whether the quote prints this number; <c>1.50</c> prints 1.5.</summary>
    public static bool PrintsDecimal(string quote, decimal value, QuoteLanguage language) => PrintsNumber(quote, ExactNumber.Of(value), language);

    /// <summary>Whether the quote prints a number whose nearest double is this one.</summary>
    public static bool PrintsDouble(string quote, double value, QuoteLanguage language) =>
        Numbers(quote, language, Wanted(value)).Exists(number => number.Value.IsNearest(value))
        || Tolerances(quote, language, Wanted(value)).Exists(found => found.Value.IsNearest(value));

    /// <summary>How much of a range of numbers the quote prints. A range of one number is printed by that number.</summary>
    public static RangeEvidence PrintsRange(string quote, decimal minimum, decimal maximum, QuoteLanguage language) =>
        PrintsRange(quote, ExactNumber.Of(minimum).Equals, ExactNumber.Of(maximum).Equals, language, [ExactNumber.Of(minimum), ExactNumber.Of(maximum)]);

    /// <inheritdoc cref="PrintsRange(string, decimal, decimal, QuoteLanguage)"/>
    public static RangeEvidence PrintsRange(string quote, double minimum, double maximum, QuoteLanguage language) =>
        PrintsRange(quote, number => number.IsNearest(minimum), number => number.IsNearest(maximum), language, [.. Wanted(minimum), .. Wanted(maximum)]);

    /// <summary>Whether the quote prints this number with this tolerance.</summary>
    public static bool PrintsTolerance(string quote, decimal value, decimal tolerance, QuoteLanguage language) =>
        PrintsTolerance(quote, ExactNumber.Of(value).Equals, ExactNumber.Of(tolerance).Equals, language, [ExactNumber.Of(value), ExactNumber.Of(tolerance)]);

    /// <inheritdoc cref="PrintsTolerance(string, decimal, decimal, QuoteLanguage)"/>
    public static bool PrintsTolerance(string quote, double value, double tolerance, QuoteLanguage language) =>
        PrintsTolerance(quote, number => number.IsNearest(value), number => number.IsNearest(tolerance), language, [.. Wanted(value), .. Wanted(tolerance)]);

    /// <summary>The numbers that a quote prints, in plain digits, in order and each once; for messages.</summary>
    public static EquatableArray<string> NumbersIn(string quote, QuoteLanguage language) =>
        EquatableArray.From(Numbers(quote, language).Select(static number => number.Value.ToString()).Distinct(StringComparer.Ordinal));

    /// <summary>How much of a date the quote prints. Of several dates in it the one that agrees best counts.</summary>
    public static DateEvidence PrintsDate(string quote, EdtfDate value, QuoteLanguage language) =>
        DateEvidence.Of(value, DateReader.Read(QuotePieces.Of(quote, language), language));

    /// <summary>How much of a period the quote prints. An end that is open or unknown is null; one of the two is a date.</summary>
    public static RangeEvidence PrintsPeriod(string quote, EdtfDate? start, EdtfDate? end, QuoteLanguage language) =>
        PeriodEvidence.OfPeriod(quote, start, end, language);

    /// <summary>How much the quote prints of two dates between which one day is.</summary>
    public static RangeEvidence PrintsRange(string quote, EdtfDate minimum, EdtfDate maximum, QuoteLanguage language) =>
        PeriodEvidence.OfDates(quote, minimum, maximum, language);

    /// <summary>Whether the quote affirms or denies a boolean property.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="property">The name of the property; its words affirm, without <c>is</c>, <c>has</c> or <c>are</c> at its begin.</param>
    /// <param name="trueWords">What else affirms it.</param>
    /// <param name="falseWords">What denies it.</param>
    /// <param name="language">The language of the quote.</param>
    public static BooleanEvidence PrintsBoolean(
        string quote, string property, IEnumerable<string> trueWords, IEnumerable<string> falseWords, QuoteLanguage language) =>
        PolarityReader.Read(quote, property, trueWords, falseWords, language);

    /// <summary>The numbers that a quote prints, with their places.</summary>
    internal static List<PrintedNumber> Numbers(string quote, QuoteLanguage language, IReadOnlyList<ExactNumber>? wanted = null) =>
        NumberReader.Read(QuotePieces.Of(quote, language), language, wanted);

    /// <summary>The number that a double is written as; none where decimal digits do not reach it.</summary>
    internal static IReadOnlyList<ExactNumber> Wanted(double value) =>
        !double.IsNaN(value) && Math.Abs(value) < 1e27 ? [ExactNumber.Of((decimal)value)] : [];

    private static RangeEvidence PrintsRange(
        string quote, Func<ExactNumber, bool> isMinimum, Func<ExactNumber, bool> isMaximum, QuoteLanguage language, IReadOnlyList<ExactNumber> wanted)
    {
        var pieces = QuotePieces.Of(quote, language);
        var (numbers, ranges) = NumberReader.ReadAll(pieces, language, wanted) is var all ? (all.WithEnds, all.Ranges) : default;
        if (ranges.Exists(range => !range.IsChange && isMinimum(range.Start) && isMaximum(range.Finish)))
        {
            return new(RangeEnds.Both, null);
        }

        var printed = RangeEnds.None;
        var otherwise = new List<(RangeEnds Ends, string Words)>();
        foreach (var number in numbers)
        {
            var ends = (isMinimum(number.Value) ? RangeEnds.Minimum : RangeEnds.None) | (isMaximum(number.Value) ? RangeEnds.Maximum : RangeEnds.None);
            var around = ranges.Find(range => range.First <= number.First && number.End <= range.End);
            if (around is null)
            {
                printed |= ends;
            }
            else if (ends != RangeEnds.None)
            {
                otherwise.Add((ends, around.Words));
            }
        }

        return new(printed, otherwise.Find(other => (other.Ends & ~printed) != RangeEnds.None).Words);
    }

    private static List<PrintedTolerance> Tolerances(string quote, QuoteLanguage language, IReadOnlyList<ExactNumber> wanted) =>
        ToleranceReader.Read(QuotePieces.Of(quote, language), language, wanted);

    private static bool PrintsTolerance(
        string quote, Func<ExactNumber, bool> isValue, Func<ExactNumber, bool> isTolerance, QuoteLanguage language, IReadOnlyList<ExactNumber> wanted) =>
        Tolerances(quote, language, wanted).Exists(found => isValue(found.Value) && isTolerance(found.Tolerance));

    private static bool PrintsNumber(string quote, ExactNumber value, QuoteLanguage language) =>
        Numbers(quote, language, [value]).Exists(number => number.Value.Equals(value))
        || Tolerances(quote, language, [value]).Exists(found => found.Value.Equals(value));
}
