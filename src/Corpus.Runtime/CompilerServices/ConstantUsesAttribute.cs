using System.ComponentModel;

namespace Corpus.Runtime.CompilerServices;

/// <summary>
/// Records in an assembly which facts of a version of a corpus it uses as constants, with the values that were compiled in. Not for people: the analyzer
/// that comes with a corpus writes it, and <c>Catalog.Verify</c> and <c>corpus bill</c> read it.
/// </summary>
/// <remarks>An assembly has one for each version of each corpus that it has constants of; one without a fact says that none was used.</remarks>
/// <param name="table">The table.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ConstantUsesAttribute(string table) : Attribute
{
    /// <summary>Gets the table.</summary>
    public string Table { get; } = table;
}
