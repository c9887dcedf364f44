namespace Corpus.Runtime;

/// <summary>Specifies what of a statement is inferred rather than printed in a document.</summary>
public enum InferenceTarget
{
    /// <summary>The value. This is the default.</summary>
    Value = 0,

    /// <summary>The date since which it has been so: <see cref="Assertion.From"/>.</summary>
    From = 1,

    /// <summary>The date until which it is so: <see cref="Assertion.Until"/>.</summary>
    Until = 2,

    /// <summary>The date at which it was so: <see cref="Assertion.AsOf"/>.</summary>
    AsOf = 3,

    /// <summary>Those who say so: <see cref="Assertion.ClaimedBy"/>.</summary>
    ClaimedBy = 4,

    /// <summary>The unit that the value is in.</summary>
    Unit = 5,

    /// <summary>How the true quantity compares with the value: <see cref="Assertion.Comparator"/>.</summary>
    Comparator = 6,
}
