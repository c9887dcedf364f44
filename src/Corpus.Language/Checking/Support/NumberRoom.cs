using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Values;

namespace Corpus.Language.Checking.Support;

/// <summary>Looks for numbers.</summary>
internal sealed class NumberRoom(StatementUnderCheck statement) : ValueRoom(statement)
{
    private readonly Func<ExactNumber, bool>[] _is =
        [.. statement.Values.Select(value => Is(statement.Datatype, value))];

    private bool _printsTolerance;

    /// <summary>Whether a printed number is a value of a datatype.</summary>
    public static Func<ExactNumber, bool> Is(DatatypeModel datatype, string value) => datatype.Kind == DatatypeKind.Number ? IsNearest(value) : IsSame(value);

    public override ValueAnswer Read(QuoteUnderCheck quote, int index)
    {
        var isValue = _is[index];
        var tolerances = quote.Tolerances.FindAll(found => isValue(found.Value));
        _printsTolerance |= Statement.Bound.Tolerance is { } deviation && tolerances.Exists(found => IsTolerance(found.Tolerance, deviation));
        var (places, doubt) = (0, (string?)null);
        foreach (var number in quote.Numbers.Certain.Where(number => isValue(number.Value)))
        {
            if (DoubtOf(number, tolerances) is { } because)
            {
                doubt ??= because;
                continue;
            }

            quote.Places.Add(new(index, number.First, number.End, number));
            places++;
        }

        // The tolerance of “10 ± 2 billion” has the scale, and so the number is nowhere by itself.
        doubt ??= LostTolerance(tolerances.Find(static found => !found.IsInLastPlace));
        if (places > 0 || tolerances.Exists(found => found.IsInLastPlace || Statement.Syntax.Tolerance is not null))
        {
            return ValueAnswer.Printed;
        }

        if (UnitRoom.Converted(Statement, quote, isValue) is { } converted)
        {
            quote.Places.Add(new(index, converted.First, converted.End, converted));
            quote.IsConverted = true;
            return ValueAnswer.Printed;
        }

        if (UnitRoom.Headed(Statement, quote, isValue) is { } headed)
        {
            quote.Places.Add(new(index, headed.First, headed.End, headed));
            return ValueAnswer.Printed;
        }

        return (doubt ?? quote.Numbers.Doubtful.Find(number => isValue(number.Value))?.Because) is { } reason ? new(ValueAnswerKind.Uncertain, reason)
            : ValueAnswer.NotPrinted;
    }

    public override Problem? Missing() => Statement.Bound.Tolerance is { } tolerance && !_printsTolerance
        ? ProvenanceProblems.ValueNotPrinted(
            Statement.Problems.At(Statement.Syntax.Tolerance!.Span),
            Statement.Owner,
            $"{Statement.Values[0]} ± {tolerance}",
            "none of its quotes prints with that tolerance")
        : null;

    public override string Instead(QuoteUnderCheck quote) =>
        quote.Numbers.Certain.Select(static number => number.Value.ToString()).Distinct(StringComparer.Ordinal).ToArray() is { Length: > 0 } numbers
            ? $" (it prints {MessageText.Or(numbers)})"
            : " (it prints no number)";

    private static Func<ExactNumber, bool> IsSame(string value) => ExactNumber.Of(CanonicalValue.Decimal(value)).Equals;

    private static Func<ExactNumber, bool> IsNearest(string value)
    {
        var wanted = CanonicalValue.Double(value);
        return number => number.IsNearest(wanted);
    }

    // A number without its scale is another one where no unit can have the scale; and one without its tolerance is more certain than it was.
    private string? DoubtOf(PrintedNumber number, List<PrintedTolerance> tolerances) =>
        number.LeftOut != 0 && Statement.Property.UnitCode is null ? $"prints {number.Value} with a scale behind it, for which the property has no unit"
        : LostTolerance(tolerances.Find(found => !found.IsInLastPlace && found.First == number.First));

    private string? LostTolerance(PrintedTolerance? found) => Statement.Syntax.Tolerance is null && found is not null
        ? $"prints {found.Value} ± {found.Tolerance}, and the fact has no `tolerance`"
        : null;

    private bool IsTolerance(ExactNumber found, string tolerance) =>
        (Statement.Datatype.Kind == DatatypeKind.Number ? IsNearest(tolerance) : IsSame(tolerance))(found);
}
