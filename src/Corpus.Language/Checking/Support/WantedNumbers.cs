using Corpus.Language.Model;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Values;

namespace Corpus.Language.Checking.Support;

/// <summary>The numbers that a statement states: what is spelled to be found in quotes.</summary>
internal static class WantedNumbers
{
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

        return numbers;

        void Add(string value) => numbers.AddRange(statement.Datatype.Kind == DatatypeKind.Number
            ? ValueEvidence.Wanted(CanonicalValue.Double(value))
            : [ExactNumber.Of(CanonicalValue.Decimal(value))]);
    }
}
