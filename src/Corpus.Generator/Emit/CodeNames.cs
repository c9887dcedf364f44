using Corpus.Language.Model;

namespace Corpus.Generator.Emit;

/// <summary>How generated code names things: always from <c>global::</c>, so that nothing in a stranger's project can come between.</summary>
/// <param name="Namespace">That of the corpus.</param>
/// <param name="Imports">The corpora whose names it uses.</param>
internal sealed record CodeNames(string Namespace, EquatableArray<ImportModel> Imports)
{
    public const string Runtime = "global::Corpus.Runtime.";

    /// <summary>What is public for generated code alone.</summary>
    public const string Services = Runtime + "CompilerServices.";

    /// <summary>The attribute of what is public for other generated code alone.</summary>
    public const string Hidden = "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";

    /// <summary>Who sees the types: all, or the project alone into which facts of another corpus are generated.</summary>
    public string Access { get; init; } = "public";

    /// <summary>Whether constants alone are emitted.</summary>
    public bool ConstantsOnly { get; init; }

    /// <summary>What is generated from, where that is no file of the project; null where it is.</summary>
    public string? TakenFrom { get; init; }

    private CodeTypes Types { get; } = new($"global::{Namespace}.", Runtime, "global::System.") { Imports = Imports };

    /// <summary>A type or entity of the corpus, or behind the prefix of an import one of another corpus.</summary>
    public string Of(string name) => Types.Named(name);

    /// <summary>What tables call a type: one of another corpus has its namespace before its name.</summary>
    public string InTables(string name) => ImportModel.CodeName(Imports, name);

    /// <summary>The C# type of one value.</summary>
    public string Type(DatatypeModel datatype) => Types.Of(datatype);

    /// <summary>The C# type of a property's value: of a list, the array; of a series, the series.</summary>
    public string Type(PropertyModel property) => Types.Of(property);

    /// <summary>The C# type of a fact.</summary>
    public string Type(FactModel fact) => Types.Of(fact);

    /// <summary>The attribute by which a class holds a table: the compiler takes no text more cheaply.</summary>
    public static string Table(string table) => $"[{Services}Table({Literals.Text(table)})]";

    /// <summary>The attribute by which the assembly holds one.</summary>
    public static string AssemblyTable(string table) => $"[assembly: {Services}Table({Literals.Text(table)})]";
}
