using Corpus.Language.Model;
using Corpus.Language.Syntax;

namespace Corpus.Language.Checking.Support;

/// <summary>What a reading or an inference excuses: one point, and not all. The only place that decides it.</summary>
internal static class Excuses
{
    /// <summary>
    /// What is to be said of a point that the quote does not show: that it is read, inferred, or failed, where what explains it does not, which was reported;
    /// null where nothing excuses it.
    /// </summary>
    public static PointState? Of(StatementUnderCheck statement, QuoteUnderCheck quote, SupportPoint point) =>
        quote.Citation.Readings.FirstOrDefault(reading => IsOf(reading, point, statement)) is { } read ? ByReading(statement, quote, read)
        : statement.IsInferred(point) ? PointState.Inferred
        : null;

    /// <summary>Whether a reading is of a point. The reading of a boolean's value is of its polarity.</summary>
    public static bool IsOf(ReadingSyntax reading, SupportPoint point, StatementUnderCheck statement) =>
        reading.Target == point
        || (point == SupportPoint.Polarity && reading.Target == SupportPoint.Value && statement.Datatype.Kind == DatatypeKind.Boolean);

    // A reading that explains nothing is reported once, and then nothing else is missing.
    private static PointState ByReading(StatementUnderCheck statement, QuoteUnderCheck quote, ReadingSyntax reading)
    {
        if (!quote.ReadingsInUse.TryGetValue(reading, out var explains))
        {
            var problem = ReadingCheck.Find(statement, quote, reading);
            explains = problem is null;
            quote.ReadingsInUse.Add(reading, explains);
            if (problem is not null)
            {
                statement.Problems.Add(problem);
            }
        }

        return explains ? PointState.Read : PointState.Failed;
    }

    /// <summary>
    /// The same of a value that the quote does not print. Where it prints another date or number in its place, a reading must say that one, too, and an
    /// inference must say from what else it follows.
    /// </summary>
    public static PointState? OfValue(StatementUnderCheck statement, QuoteUnderCheck quote, SupportPoint point, ValueAnswer answer)
    {
        var isRead = quote.Citation.Readings.Any(reading => IsOf(reading, point, statement));
        var isOtherDate = answer.Kind == ValueAnswerKind.Contradicted && statement.Datatype is { Kind: DatatypeKind.Date, IsRange: false };
        var isOtherNumber = !isRead && statement.Datatype is { IsNumeric: true, IsRange: false } && ReadingEquations.HasOtherNumber(quote);
        if (isRead)
        {
            return isOtherDate && !ReadingEquations.SaysDateOf(statement, quote) ? null : Of(statement, quote, point);
        }

        return (isOtherDate || isOtherNumber)
            && !statement.Syntax.Inferences.Any(inference => IsOf(inference, point) && inference.Premises.Count + inference.Citations.Count > 0)
                ? null
                : Of(statement, quote, point);
    }

    /// <summary>Whether an inference is of a point. An inference of something that was not understood excuses the value: it was reported.</summary>
    public static bool IsOf(InferenceSyntax inference, SupportPoint point) => inference.Target switch
    {
        null or InferenceTarget.Value => point is SupportPoint.Value or SupportPoint.Polarity,
        InferenceTarget.Unit => point == SupportPoint.Unit,
        InferenceTarget.Comparator => point == SupportPoint.Comparator,
        InferenceTarget.ClaimedBy => point is SupportPoint.Claimant or SupportPoint.Attribution,
        _ => false,
    };
}
