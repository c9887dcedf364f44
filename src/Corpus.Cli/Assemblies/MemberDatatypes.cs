using Corpus.Language.Model;

namespace Corpus.Cli.Assemblies;

/// <summary>Reads of the type of a member which datatype a property has.</summary>
internal static class MemberDatatypes
{
    /// <summary>The classes of facts, of which a member is where the value is somebody's word.</summary>
    private static readonly string[] Facts = ["Disputed", "Attributed"];

    /// <summary>The datatype of one value; null where the type is none of the kind.</summary>
    /// <param name="type">The type of the member: of a record, or of an entity.</param>
    /// <param name="cardinality">How many values it has.</param>
    /// <param name="names">What the corpus calls types.</param>
    public static DatatypeModel? Of(CSharpType type, Cardinality cardinality, CorpusNames names)
    {
        type = type.InNullable ?? type;
        if (cardinality != Cardinality.One)
        {
            if (!type.IsRuntime(cardinality == Cardinality.Many ? "EquatableArray" : "Series"))
            {
                return null;
            }

            type = type.Arguments[0];
        }

        var isRange = type.IsRuntime("Interval");
        type = isRange ? type.Arguments[0] : type;
        return (KindOf(type) is { } kind ? new DatatypeModel(kind, Casing.Uncapitalise(kind.ToString()))
            : new DatatypeModel(type.IsValueType ? DatatypeKind.Enumeration : DatatypeKind.Entity, names.Of(type))) with
        {
            IsRange = isRange,
        };
    }

    /// <summary>The datatype and the cardinality of what a member of an entity gives.</summary>
    public static (DatatypeModel? Datatype, Cardinality Cardinality) Of(CSharpType type, CorpusNames names)
    {
        var value = Facts.Any(type.IsRuntime) ? type.Arguments[0] : type;
        var cardinality = value.IsRuntime("EquatableArray") ? Cardinality.Many : value.IsRuntime("Series") ? Cardinality.Series : Cardinality.One;
        return (Of(value, cardinality, names), cardinality);
    }

    private static DatatypeKind? KindOf(CSharpType type) => type switch
    {
        { Namespace: "" } => type.Name switch
        {
            "bool" => DatatypeKind.Boolean,
            "int" => DatatypeKind.Integer,
            "long" => DatatypeKind.Long,
            "decimal" => DatatypeKind.Decimal,
            "double" => DatatypeKind.Number,
            "string" => DatatypeKind.Text,
            _ => throw RefusedException.Broken("a member for a property has a type that none of a corpus has"),
        },
        { Namespace: "System", Name: "Uri" } => DatatypeKind.Uri,
        { Namespace: "Corpus.Runtime", Name: "EdtfDate" } => DatatypeKind.Date,
        { Namespace: "Corpus.Runtime", Name: "EdtfInterval" } => DatatypeKind.Period,
        _ => null,
    };
}
