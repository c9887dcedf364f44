using System.ComponentModel;

namespace Corpus.Runtime.CompilerServices;

/// <summary>
/// Holds a table of generated code: on the class that reads it, or on the assembly, for those who build another corpus on this one. Not for people. The
/// compiler takes the text of an attribute in one piece and stores it as UTF-8; a literal in code costs it a node for every byte, or a place in an assembly's
/// heap of strings, which holds 16 MB.
/// </summary>
/// <param name="table">The table.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Assembly)]
public sealed class TableAttribute(string table) : Attribute
{
    private readonly string _table = table;

    /// <summary>Gets the table.</summary>
    public string Table => _table;

    // Not inherited: what is asked for with its inheritance has all attributes of this class itself read first.
    internal static string Of(Type holder) =>
        (GetCustomAttribute(holder, typeof(TableAttribute), inherit: false) as TableAttribute)?._table ?? throw Missing(holder);

    private static InvalidOperationException Missing(Type holder) => new($"The generated class '{holder}' has no table.");
}
