namespace Corpus.Runtime;

/// <summary>Specifies whether a fact is settled, disputed, attributed or superseded.</summary>
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

    /// <summary>
    /// The fact holds only because somebody says so. Such a fact is an <see cref="Attributed{T}"/>, even if it has been superseded.
    /// </summary>
    Attributed = 3,
}
