namespace Corpus.Runtime;

/// <summary>What someone gives as the value of a fact.</summary>
public abstract class Claim : Assertion
{
    private protected Claim(StatementFields fields)
        : base(fields)
    {
    }

    /// <summary>Gets how the curator weighs the claim against its rivals.</summary>
    public Rank Rank => Fields.Qualifiers.Rank;

    /// <summary>Gets why the curator weighs it so, or <see langword="null"/> where that is not said.</summary>
    public string? RankReason => Fields.Qualifiers.RankReason;

    /// <summary>Gets the claimed value, boxed where it is a value type.</summary>
    public abstract object ValueObject { get; }
}
