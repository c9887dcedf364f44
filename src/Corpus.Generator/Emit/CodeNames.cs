using Corpus.Language.Model;

namespace Corpus.Generator.Emit;

/// <summary>How generated code names things: always from <c>global::</c>, so that nothing in a stranger's project can come between.</summary>
internal sealed record CodeNames(string Namespace)
{
    public const string Runtime = "global::Corpus.Runtime.";

    /// <summary>What is public for generated code alone.</summary>
    public const string Services = Runtime + "CompilerServices.";

    /// <summary>The attribute of what is public for other generated code alone.</summary>
    public const string Hidden = "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";

    /// <summary>Whether constants alone are emitted.</summary>
    public bool ConstantsOnly { get; init; }

    private CodeTypes Types { get; } = new($"global::{Namespace}.", Runtime, "global::System.");

    /// <summary>A type or entity of the corpus.</summary>
    public string Own(string name) => $"global::{Namespace}.{name}";

    /// <summary>The C# type of one value.</summary>
    public string Type(DatatypeModel datatype) => Types.Of(datatype);

    /// <summary>The C# type of a property's value: of a list, the array; of a series, the series.</summary>
    public string Type(PropertyModel property) => Types.Of(property);

    /// <summary>The C# type of a fact.</summary>
    public string Type(FactModel fact) => Types.Of(fact);

    /// <summary>The attribute by which a class holds a table: the compiler takes no text more cheaply.</summary>
    public static string Table(string table) => $"[{Services}Table({Literals.Text(table)})]";
}
