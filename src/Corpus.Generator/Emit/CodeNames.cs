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

    /// <summary>A type or entity of the corpus.</summary>
    public string Own(string name) => $"global::{Namespace}.{name}";

    /// <summary>The C# type of one value.</summary>
    public string Type(DatatypeModel datatype)
    {
        var type = datatype.Kind switch
        {
            DatatypeKind.Boolean => "bool",
            DatatypeKind.Integer => "int",
            DatatypeKind.Long => "long",
            DatatypeKind.Decimal => "decimal",
            DatatypeKind.Number => "double",
            DatatypeKind.Text => "string",
            DatatypeKind.Uri => "global::System.Uri",
            DatatypeKind.Date => Runtime + "EdtfDate",
            DatatypeKind.Period => Runtime + "EdtfInterval",
            _ => Own(datatype.Name),
        };
        return datatype.IsRange ? $"{Runtime}Interval<{type}>" : type;
    }

    /// <summary>The C# type of a property's value: of a list, the array; of a series, all its entries.</summary>
    public string Type(PropertyModel property) => property.Cardinality switch
    {
        Cardinality.Many => $"{Runtime}EquatableArray<{Type(property.Datatype)}>",
        Cardinality.Series => $"{Runtime}Series<{Type(property.Datatype)}>",
        _ => Type(property.Datatype),
    };

    /// <summary>The attribute by which a class holds a table: the compiler takes no text more cheaply.</summary>
    public static string Table(string table) => $"[{Services}Table({Literals.Text(table)})]";
}
