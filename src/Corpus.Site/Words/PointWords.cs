using Corpus.Language.Model;

namespace Corpus.Site.Words;

/// <summary>How good a sign is, which its colour says, too.</summary>
internal enum SignTone
{
    Good,
    Warn,
    Bad,
}

/// <summary>What came of a point of proof, in a sign and in words.</summary>
internal static class PointWords
{
    /// <summary>A sign for each thing that can come of a point; the words say the same.</summary>
    public static string Sign(PointState state) => state switch
    {
        PointState.Printed => "✓",
        PointState.ByAlias => "≈",
        PointState.InPart => "◐",
        PointState.Read => "¶",
        PointState.Inferred => "∴",
        PointState.NotChecked => "○",
        PointState.Failed => "✗",
        _ => "–",
    };

    public static SignTone Tone(PointState state) => state switch
    {
        PointState.Printed => SignTone.Good,
        PointState.Failed => SignTone.Bad,
        _ => SignTone.Warn,
    };

    /// <summary>What is asked.</summary>
    public static string Name(SupportPoint point) => point switch
    {
        SupportPoint.Value => "Value",
        SupportPoint.Unit => "Unit",
        SupportPoint.Comparator => "Comparator",
        SupportPoint.Polarity => "Yes or no",
        SupportPoint.Negation => "Denial",
        SupportPoint.Hedge => "Hedge",
        SupportPoint.Attribution => "Attribution",
        SupportPoint.Qualifier => "Dates",
        _ => "Claimant",
    };

    /// <summary>What is asked, in a sentence.</summary>
    public static string Question(SupportPoint point) => point switch
    {
        SupportPoint.Value => "Does the quote print the value?",
        SupportPoint.Unit => "Does it print the unit, and is that the unit of the value?",
        SupportPoint.Comparator => "Does it say “at most”, “about” and the like where the fact does, and only there?",
        SupportPoint.Polarity => "Does it affirm what the fact says is so, and deny what the fact says is not?",
        SupportPoint.Negation => "Does nothing in the document around the quote deny what it says?",
        SupportPoint.Hedge => "Is what the document calls possible, planned, expected or conditional called so in the fact?",
        SupportPoint.Attribution => "Is what the document lets somebody else say said by somebody in the fact?",
        SupportPoint.Qualifier => "Does it print the dates from, until or at which the fact holds?",
        _ => "Does it name who says so?",
    };

    /// <summary>What came of it.</summary>
    public static string Outcome(SupportPoint point, PointState state) => (point, state) switch
    {
        (SupportPoint.Negation, PointState.Printed) => "nothing denies it",
        (SupportPoint.Hedge, PointState.Printed) => "agrees with the fact",
        (SupportPoint.Attribution, PointState.Printed) => "agrees with the fact",
        (SupportPoint.Comparator, PointState.Printed) => "agrees with the fact",
        (SupportPoint.Polarity, PointState.Printed) => "affirmed or denied as stated",
        (SupportPoint.Claimant, PointState.Printed) => "named",
        (_, PointState.None) => "nothing to check",
        _ => PointCounts.WordsOf(state),
    };

    /// <summary>What that means.</summary>
    public static string Meaning(PointState state) => state switch
    {
        PointState.Printed => "The quote prints it, or the document agrees with it.",
        PointState.ByAlias => "The quote prints it by a name that fits this quote alone.",
        PointState.InPart => "The quote prints a part of it, and other quotes the rest.",
        PointState.Read => "A sentence of the curator explains how the quote says it.",
        PointState.Inferred => "It is in no document, but follows; the fact says how.",
        PointState.NotChecked => "It could not be checked, and was not.",
        PointState.Failed => "It does not hold.",
        _ => "There is nothing of the kind to check.",
    };
}
