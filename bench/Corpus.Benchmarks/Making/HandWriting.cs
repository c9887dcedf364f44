using Corpus.Generator.Emit;
using Corpus.Language;
using Corpus.Language.Model;

namespace Corpus.Benchmarks.Making;

/// <summary>
/// The same corpus as a person would write it out in C#: records, constants, and for each fact a property that builds the fact with its
/// value, unit, qualifiers, citations and claims. With the same documentation on the constants as the emitted code has.
/// </summary>
internal static class HandWriting
{
    public static IReadOnlyDictionary<string, string> Write(CompiledCorpus corpus)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["Facts.cs"] = HandWrittenRuntime.Code, ["Sources.cs"] = Sources(corpus) };
        foreach (var type in corpus.Linkage.Types)
            files.Add($"{type.Model.Name}.cs", File(writer => Type(writer, type.Model)));
        foreach (var enumeration in corpus.Linkage.Enumerations)
            files.Add($"{enumeration.Name}.cs", File(writer => Enumeration(writer, enumeration)));
        foreach (var entity in corpus.Entities)
            files.Add($"Entities/{entity.Id}.cs", File(writer => Entity(writer, entity)));
        return files;
    }

    private static string File(Action<CSharpWriter> body)
    {
        var writer = new CSharpWriter();
        writer.Line("namespace HandWritten;").Line();
        body(writer);
        return writer.ToString();
    }

    private static string Sources(CompiledCorpus corpus) => File(writer =>
    {
        writer.Summary("The documents from which the facts are cited.");
        using (writer.Open("public static class Sources"))
        {
            foreach (var source in corpus.Linkage.Sources.Select(static source => source.Model))
            {
                writer.Summary(source.Title ?? source.Id);
                writer.Line($"public static Source {source.MemberName} {{ get; }} = new Source({Literals.Text(source.Id)}, {Literals.TextOrNull(source.Title)}, {Literals.TextOrNull(source.Publisher)}, {Literals.TextOrNull(source.Url)}, {Literals.TextOrNull(source.Sha256)});");
            }
        }
    });

    private static void Type(CSharpWriter writer, EntityTypeModel type)
    {
        writer.Summary(type.Summary);
        using (writer.Open($"public sealed record {type.Name}(string Id, string Label)"))
        {
            foreach (var property in type.Properties)
            {
                writer.Summary(Documentation.WithUnit(property));
                writer.Line($"public {(property.IsList ? $"IReadOnlyList<{HandWrittenValues.Type(property.Datatype)}>" : HandWrittenValues.Type(property.Datatype))}? {property.MemberName} {{ get; init; }}");
            }
        }
    }

    private static void Enumeration(CSharpWriter writer, EnumerationModel enumeration)
    {
        writer.Summary(enumeration.Summary);
        using (writer.Open($"public enum {enumeration.Name}"))
        {
            foreach (var value in enumeration.Values)
            {
                writer.Summary(value.Summary);
                writer.Line(value.Name + ",");
            }
        }
    }

    private static void Entity(CSharpWriter writer, EntityModel entity)
    {
        writer.Summary(entity.Label);
        using (writer.Open($"public static class {entity.Id}"))
        {
            foreach (var fact in entity.Facts)
            {
                var (property, name) = (fact.Property, fact.Property.MemberName);
                var isConstant = !fact.IsDisputed && property is { IsList: false, Datatype.IsConstant: true };
                if (isConstant)
                {
                    Documented(writer, fact);
                    writer.Line($"public const {HandWrittenValues.Type(property.Datatype)} {name} = {HandWrittenValues.Literal(property.Datatype, fact.Own.Values[0])};").Line();
                    writer.Line($"/// <inheritdoc cref=\"{name}\" />");
                }
                else
                {
                    Documented(writer, fact);
                }

                writer.Line($"public static {HandWrittenValues.FactType(property)} {name}Fact => {HandWrittenValues.Fact(fact, isConstant ? name : null)};").Line();
            }

            writer.Line("/// <summary>These facts as one record.</summary>");
            var values = entity.Facts.Where(static fact => !fact.IsDisputed).Select(static fact => $"{fact.Property.MemberName} = {HandWrittenValues.Whole(fact)}");
            writer.Line($"public static {entity.TypeName} Record => new {entity.TypeName}({Literals.Text(entity.Id)}, {Literals.Text(entity.Label)}) {{ {string.Join(", ", values)} }};");
        }
    }

    private static void Documented(CSharpWriter writer, FactModel fact)
    {
        writer.Summary(Documentation.SummaryOf(fact));
        writer.Remarks(Documentation.RemarksOf(fact));
    }
}
