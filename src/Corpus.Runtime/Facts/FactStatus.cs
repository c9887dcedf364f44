namespace Corpus.Runtime;

/// <summary>Specifies whether a fact is settled, disputed or superseded.</summary>
public enum FactStatus
{
    /// <summary>The fact has one value, and nothing has replaced it.</summary>
    Settled = 0,

    /// <summary>
    /// Sources claim different values and the curator prefers none. Such a fact is a <see cref="Disputed{T}"/>, even if it has been superseded.
    /// </summary>
    Disputed = 1,

    /// <summary>The fact has one value, and another fact has taken its place: see <see cref="Fact.Supersession"/>.</summary>
    Superseded = 2,
}
