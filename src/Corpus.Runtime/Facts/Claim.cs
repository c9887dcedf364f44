namespace Corpus.Runtime;

/// <summary>Represents what someone gives as the value of a fact, or one item of a list or a series with what is known of it.</summary>
public abstract partial class Claim : Assertion
{
    private protected Claim(StatementFields fields)
        : base(fields)
    {
    }

    /// <summary>Gets how the curator ranks the claim among its rivals.</summary>
    public Rank Rank => Fields.Qualifiers.Rank;

    /// <summary>Gets the reason for the rank, or <see langword="null"/> if the curator gave none.</summary>
    public string? RankReason => Fields.Qualifiers.RankReason;

    /// <summary>Gets the claimed value, boxed if it is of a value type.</summary>
    public abstract object ValueObject { get; }
}
