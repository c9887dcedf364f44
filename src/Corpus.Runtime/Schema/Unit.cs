namespace Corpus.Runtime;

/// <summary>The unit that the numbers of a property are in.</summary>
/// <remarks>Units are compared by value, and are not converted: a corpus says what its sources say.</remarks>
public sealed record Unit
{
    /// <summary>Makes a unit.</summary>
    /// <param name="code">Its code in the Unified Code for Units of Measure (UCUM), case-sensitive: <c>a</c>, <c>km</c>, <c>1</c>.</param>
    /// <param name="name">Its English name in the plural: <c>years</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public Unit(string code, string name)
    {
        Code = code ?? throw new ArgumentNullException(nameof(code));
        Name = name ?? throw new ArgumentNullException(nameof(name));
    }

    /// <summary>The case-sensitive code in the Unified Code for Units of Measure (UCUM): <c>a</c> for years, <c>1</c> for a plain number.</summary>
    public string Code { get; }

    /// <summary>The English name in the plural: <c>years</c>.</summary>
    public string Name { get; }

    /// <summary>The UCUM code.</summary>
    /// <returns>The same as <see cref="Code"/>.</returns>
    public override string ToString() => Code;
}
