using Corpus.Language.Model;
using Corpus.Language.Syntax;

namespace Corpus.Language.Checking.Support;

/// <summary>What a reading or an inference excuses: one point, and not all. The only place that decides it.</summary>
internal static class Excuses
{
    /// <summary>What is to be said of a point that the quote does not show; null where nothing excuses it.</summary>
    public static PointState? Of(StatementUnderCheck statement, QuoteUnderCheck quote, SupportPoint point) =>
        quote.Citation.Reading is not null && IsRead(point) ? PointState.Read
        : statement.IsInferred(point) ? PointState.Inferred
        : null;

    /// <summary>Whether an inference is of a point. An inference of something that was not understood excuses the value: it was reported.</summary>
    public static bool IsOf(InferenceSyntax inference, SupportPoint point) => inference.Target switch
    {
        null or InferenceTarget.Value => point is SupportPoint.Value or SupportPoint.Polarity,
        InferenceTarget.Unit => point == SupportPoint.Unit,
        InferenceTarget.Comparator => point == SupportPoint.Comparator,
        InferenceTarget.ClaimedBy => point is SupportPoint.Claimant or SupportPoint.Attribution,
        _ => false,
    };

    private static bool IsRead(SupportPoint point) => point is SupportPoint.Value or SupportPoint.Polarity or SupportPoint.Comparator;
}
