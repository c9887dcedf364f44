using Corpus.Language.Model;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Emit;

/// <summary>An entity type with what of the corpus shows in its record.</summary>
/// <param name="Members">The ids of its entities.</param>
/// <param name="DisputedRequiredProperties">Required properties that some entity leaves disputed.</param>
internal sealed record TypeEmission(EntityTypeModel Type, EquatableArray<string> Members, EquatableArray<string> DisputedRequiredProperties);

/// <summary>Emits an entity type: an immutable record that reads from an entity's table.</summary>
internal static class TypeEmitter
{
    public static SourceText Emit(TypeEmission emission, CodeNames names) => GeneratedFile.Write($"the entity type {emission.Type.Name}", names.Namespace, writer =>
    {
        var type = emission.Type;
        var self = names.Own(type.Name);
        writer.Summary(type.Summary);
        writer.Remarks("Made only by the corpus. Compared by value: two are equal if they say the same of the same entity, references being compared by id.");
        // The attribute is not inherited from Entity. System.Text.Json and the converter are there where the SDK defines this, and the reference is Corpus.Runtime's net8.0 build.
        writer.Directive("#if NET8_0_OR_GREATER");
        writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({CodeNames.Runtime}CorpusJsonConverter))]");
        writer.Directive("#endif");
        using (writer.Open($"public sealed partial record {type.Name} : {CodeNames.Runtime}Entity"))
        {
            foreach (var property in type.Properties)
            {
                Property(writer, property, emission.DisputedRequiredProperties.Contains(property.Name), names);
                writer.Line();
            }

            Common(writer, self);
            writer.Line();
            Plumbing(writer, emission, self, names);
        }
    });

    private static void Property(CSharpWriter writer, PropertyModel property, bool isDisputedSomewhere, CodeNames names)
    {
        writer.Summary(Documentation.WithUnit(property));
        var type = names.Type(property.Datatype);
        var isReference = property.Datatype.Kind is DatatypeKind.Text or DatatypeKind.Uri or DatatypeKind.Entity;
        if (property.IsList)
        {
            writer.Remarks("Empty where it is not known or is disputed.");
            writer.Line($"public {names.Type(property)} {property.MemberName} => table_.Values<{type}>({property.Index});");
        }
        else if (property.IsRequired && !isDisputedSomewhere)
        {
            writer.Line($"public {type} {property.MemberName} => table_.Required<{type}>({property.Index});");
        }
        else
        {
            writer.Remarks("<see langword=\"null\" /> where it is not known or is disputed.");
            writer.Line($"public {type}? {property.MemberName} => table_.{(isReference ? "ReferenceOrNull" : "ValueOrNull")}<{type}>({property.Index});");
        }
    }

    private static void Common(CSharpWriter writer, string self)
    {
        writer.Line($"/// <summary>All entities of this type, by id.</summary>");
        writer.Line($"public static {CodeNames.Runtime}EquatableArray<{self}> All => All_.Items;");
        writer.Line();
        writer.Line("/// <summary>Gets the entity type itself: its name, its summary and its properties.</summary>");
        writer.Line($"public static {CodeNames.Runtime}EntityType EntityType => Type_.Instance;");
    }

    private static void Plumbing(CSharpWriter writer, TypeEmission emission, string self, CodeNames names)
    {
        writer.Line($"private readonly {CodeNames.Runtime}EntityTable table_;");
        writer.Line();
        writer.Line("/// <summary>Only code that is generated from a corpus calls this.</summary>");
        writer.Line("/// <param name=\"table\">What the corpus knows of the entity.</param>");
        writer.Line(CodeNames.Hidden);
        writer.Line($"public {emission.Type.Name}({CodeNames.Runtime}EntityTable table) : base(table) => table_ = table;");
        writer.Line();
        writer.Line("/// <inheritdoc />");
        writer.Line($"public bool Equals({self}? other) => base.Equals(other);");
        writer.Line();
        writer.Line("/// <inheritdoc />");
        writer.Line("public override int GetHashCode() => base.GetHashCode();");
        writer.Line();
        // Written out, or the compiler would print each property, and never end where records refer to each other in a circle.
        writer.Line("/// <inheritdoc />");
        writer.Line("public override string ToString() => base.ToString();");
        writer.Line();
        using (writer.Open("private static class Type_"))
        {
            writer.Line($"internal static readonly {CodeNames.Runtime}EntityType Instance = new {CodeNames.Runtime}EntityType(");
            using (writer.Indented())
            {
                var properties = emission.Type.Properties;
                writer.Line($"{Literals.Text(emission.Type.Name)},");
                writer.Line(Literals.Text(emission.Type.Summary) + (properties.Count > 0 ? "," : ");"));
                for (var i = 0; i < properties.Count; i++)
                {
                    writer.Line(Descriptor(properties[i], names) + (i + 1 < properties.Count ? "," : ");"));
                }
            }
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
                    writer.Line($"{names.Own(member)}.Record,");
                }
            }

            writer.Line("});");
        }
    }

    private static string Descriptor(PropertyModel property, CodeNames names)
    {
        var type = names.Type(property.Datatype);
        var datatype = property.Datatype.Kind switch
        {
            DatatypeKind.Enumeration => $"{names.Own(property.Datatype.Name)}_.Datatype",
            DatatypeKind.Entity => $"{CodeNames.Runtime}Datatype.Entity<{type}>({Literals.Text(property.Datatype.Name)})",
            _ => $"{CodeNames.Runtime}Datatype.{property.Datatype.Kind}",
        };
        var unit = property.UnitCode is { } code ? $", unit: new {CodeNames.Runtime}Unit({Literals.Text(code)}, {Literals.Text(property.UnitName ?? code)})" : "";
        var isList = property.IsList ? ", isList: true" : "";
        return $"new {CodeNames.Runtime}Property<{type}>({Literals.Text(property.Name)}, {Literals.Text(property.Summary)}, {datatype}{unit}{isList})";
    }
}
