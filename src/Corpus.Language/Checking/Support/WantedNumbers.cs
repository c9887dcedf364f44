using Corpus.Language.Model;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Units;
using Corpus.Language.Values;

namespace Corpus.Language.Checking.Support;

/// <summary>The numbers that a statement states: what is spelled to be found in quotes.</summary>
internal static class WantedNumbers
{
    // Minutes, hours, days, weeks, months, years, decades, centuries and millennia in one another.
    private static readonly int[] Sizes = [7, 10, 12, 24, 60, 100, 1000];

    public static List<ExactNumber> Of(StatementUnderCheck statement)
    {
        var numbers = new List<ExactNumber>();
        if (!statement.Datatype.IsNumeric)
        {
            return numbers;
        }

        foreach (var value in statement.Values)
        {
            if (statement.Datatype.IsRange)
            {
                var (minimum, maximum) = RangeValue.Ends(value);
                Add(minimum);
                Add(maximum);
            }
            else
            {
                Add(value);
            }
        }

        if (statement.Bound.Tolerance is { } tolerance)
        {
            Add(tolerance);
        }

        // “quatre siècles” are 400 years: what is spelled is the number of the larger units.
        if (DeclaredUnit.Of(statement.Entry).Amount is { Dimensions: "s" })
        {
            numbers.AddRange([.. numbers.SelectMany(static number => Sizes.Select(size => number.TimesFraction(Rational.Of(1, size)))).OfType<ExactNumber>()
                .Where(static number => number.ToWhole(1) is not null)]);
        }

        return numbers;

        void Add(string value) => numbers.AddRange(statement.Datatype.Kind == DatatypeKind.Number
            ? ValueEvidence.Wanted(CanonicalValue.Double(value))
            : [ExactNumber.Of(CanonicalValue.Decimal(value))]);
    }
}
