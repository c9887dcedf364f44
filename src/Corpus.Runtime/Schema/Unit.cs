namespace Corpus.Runtime;

/// <summary>Represents the unit that the numbers of a property are in. Only a corpus makes one.</summary>
/// <remarks>Units are compared by value, and are not converted: a corpus says what its sources say.</remarks>
public sealed record Unit
{
    internal Unit(string code, string name)
    {
        Code = code;
        Name = name;
    }

    /// <summary>Gets the case-sensitive code in the Unified Code for Units of Measure (UCUM): <c>a</c> for years, <c>1</c> for a plain number.</summary>
    public string Code { get; }

    /// <summary>Gets the English name in the plural: <c>years</c>.</summary>
    public string Name { get; }

    /// <summary>Returns the UCUM code.</summary>
    /// <returns>The same as <see cref="Code"/>.</returns>
    public override string ToString() => Code;
}
