using System.Globalization;
using Corpus.Language.Model;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Emit;

/// <summary>An entity type with what of the corpus shows in its record.</summary>
/// <param name="Members">The ids of its entities.</param>
/// <param name="UnsettledRequiredProperties">Required properties that some entity leaves disputed or attributed.</param>
internal sealed record TypeEmission(EntityTypeModel Type, EquatableArray<string> Members, EquatableArray<string> UnsettledRequiredProperties)
{
    /// <summary>Whether all its entities are here; those of a schema are in other projects.</summary>
    public bool HasAll { get; init; } = true;

    /// <summary>Whether only those are here that a project names.</summary>
    public bool IsCut { get; init; }
}

/// <summary>Emits an entity type: an immutable record that reads from an entity's table, below that of the type it extends.</summary>
internal static class TypeEmitter
{
    public static SourceText Emit(TypeEmission emission, CodeNames names) => GeneratedFile.FromMany(Origin(emission), names, writer =>
    {
        var type = emission.Type;
        var self = names.Of(type.Name);
        writer.Summary(type.Summary);
        writer.Remarks(
            "Only the corpus creates instances. Two instances are equal if they state the same about the same entity; references are compared by id.");
        // The attribute is not inherited from Entity. System.Text.Json and the converter are there where the SDK defines this, and the reference is
        // Corpus.Runtime's net8.0 build.
        writer.Directive("#if NET8_0_OR_GREATER");
        writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({CodeNames.Runtime}CorpusJsonConverter))]");
        writer.Directive("#endif");
        var above = type.Extends is { } extends ? names.Of(extends) : CodeNames.Runtime + "Entity";
        using (writer.Open($"{names.Access} {(type.IsAbstract ? "abstract" : "sealed")} partial record {type.Name} : {above}"))
        {
            foreach (var property in type.Properties)
            {
                Property(writer, property, emission.UnsettledRequiredProperties.Contains(property.Name), names);
                writer.Line();
            }

            Common(writer, emission, self);
            writer.Line();
            Plumbing(writer, emission, self, names);
        }
    });

    private static void Property(CSharpWriter writer, PropertyModel property, bool isUnsettledSomewhere, CodeNames names)
    {
        writer.Summary(Documentation.WithUnit(property));
        var type = property.IsSeries ? names.Type(property) : names.Type(property.Datatype);
        var isReference = property.Datatype.Kind is DatatypeKind.Text or DatatypeKind.Uri or DatatypeKind.Entity;
        if (property.IsList)
        {
            writer.Remarks("Empty if it is not known, is disputed or is attributed.");
            writer.Line($"public {names.Type(property)} {property.MemberName} => table_.Values<{type}>(EntityType, {property.Index});");
        }
        else if (!CodeTypes.IsNullable(property, isUnsettledSomewhere))
        {
            writer.Line($"public {type} {property.MemberName} => table_.Required<{type}>(EntityType, {property.Index});");
        }
        else
        {
            writer.Remarks("<see langword=\"null\" /> if it is not known, is disputed or is attributed.");
            var accessor = property.IsSeries ? $"SeriesOrNull<{names.Type(property.Datatype)}>"
                : $"{(isReference ? "ReferenceOrNull" : "ValueOrNull")}<{type}>";
            writer.Line($"public {type}? {property.MemberName} => table_.{accessor}(EntityType, {property.Index});");
        }
    }

    private static void Common(CSharpWriter writer, TypeEmission emission, string self)
    {
        var type = emission.Type;
        // Those of the type above are hidden on purpose: of this type are fewer.
        var modifiers = type.Extends is null ? "public static" : "public static new";
        if (emission.HasAll)
        {
            writer.Line($"/// <summary>Gets all entities of this type{(type.IsAbstract ? " and of the types that extend it" : "")}, sorted by id.</summary>");
            if (emission.IsCut)
            {
                writer.Remarks("All that are generated here: those that this project names, and those to which these refer. The corpus may have more.");
            }

            writer.Line($"{modifiers} {CodeNames.Runtime}EquatableArray<{self}> All => All_.Items;");
            writer.Line();
        }

        writer.Line("/// <summary>Gets the entity type itself: its name, its summary and its properties.</summary>");
        writer.Line($"{modifiers} {CodeNames.Runtime}EntityType EntityType => Type_.Instance;");
    }

    private static void Plumbing(CSharpWriter writer, TypeEmission emission, string self, CodeNames names)
    {
        var type = emission.Type;
        writer.Line($"private readonly {CodeNames.Services}EntityTable table_;");
        writer.Line();
        writer.Line(
            $"/// <summary>Initializes a new instance of the <see cref=\"{type.Name}\" /> record from a table. "
            + "Only code that is generated from a corpus calls this.</summary>");
        writer.Line("/// <param name=\"table\">What the corpus knows of the entity.</param>");
        writer.Line(CodeNames.Hidden);
        var access = type.IsAbstract ? "protected" : "public";
        writer.Line($"{access} {type.Name}({CodeNames.Services}EntityTable table) : base(table) => table_ = table.For(EntityType);");
        writer.Line();
        writer.Line("/// <inheritdoc />");
        writer.Line($"public {(type.IsAbstract ? "virtual " : "")}bool Equals({self}? other) => base.Equals(other);");
        writer.Line();
        writer.Line("/// <inheritdoc />");
        writer.Line("public override int GetHashCode() => base.GetHashCode();");
        writer.Line();
        // Written out, or the compiler would print each property, and never end where records refer to each other in a circle.
        writer.Line("/// <inheritdoc />");
        writer.Line("public override string ToString() => base.ToString();");
        writer.Line();
        writer.Line("/// <inheritdoc />");
        writer.Line("protected override bool PrintMembers(global::System.Text.StringBuilder builder) => base.PrintMembers(builder);");
        writer.Line();
        writer.Line(CodeNames.Table(TableWriter.Write(type)));
        using (writer.Open("private static class Type_"))
        {
            writer.Line(
                $"internal static readonly {CodeNames.Runtime}EntityType Instance = {CodeNames.Services}EntityTypeTable.ReadLazily("
                + $"typeof(Type_), {(type.Extends is { } above ? names.Of(above) + ".EntityType" : "null")}, Datatype);");
            writer.Line();
            // One by one, so that whoever reads a fact makes the datatype of its property and no other; what the table can name is not loaded even for that.
            writer.Line($"private static {CodeNames.Services}Datatype? Datatype(int property) => property switch");
            writer.Line("{");
            using (writer.Indented())
            {
                foreach (var property in type.Properties.Where(static property => !IsInTable(property.Datatype)))
                {
                    writer.Line($"{property.Index.ToString(CultureInfo.InvariantCulture)} => {Datatype(property.Datatype, names)},");
                }

                writer.Line("_ => null,");
            }

            writer.Line("};");
        }

        if (!emission.HasAll)
        {
            return;
        }

        writer.Line();
        using (writer.Open("private static class All_"))
        {
            writer.Line($"internal static readonly {CodeNames.Runtime}EquatableArray<{self}> Items = {CodeNames.Runtime}EquatableArray.Create(new {self}[]");
            writer.Line("{");
            using (writer.Indented())
            {
                foreach (var member in emission.Members)
                {
                    writer.Line($"{names.Of(member)}.Record,");
                }
            }

            writer.Line("});");
        }
    }

    /// <summary>Whether the table of the type names a datatype, so that no code has to.</summary>
    public static bool IsInTable(DatatypeModel datatype) => !datatype.IsRange && datatype.Kind is not (DatatypeKind.Enumeration or DatatypeKind.Entity);

    private static string Datatype(DatatypeModel datatype, CodeNames names) =>
        datatype.IsRange ? $"{CodeNames.Services}Datatypes.Interval({Single(datatype, names)})" : Single(datatype, names);

    private static string Single(DatatypeModel datatype, CodeNames names) => datatype.Kind switch
    {
        DatatypeKind.Enumeration => $"{names.Of(datatype.Name)}_.Datatype",
        DatatypeKind.Entity => $"{CodeNames.Services}Datatypes.Entity<{names.Of(datatype.Name)}>()",
        _ => $"{CodeNames.Services}Datatypes.{datatype.Kind}",
    };

    private static string Origin(TypeEmission emission) => $"the curated files: {emission.Type.Name} in `entityTypes`, and the entities of that type";
}
