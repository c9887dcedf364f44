using Corpus.Generator.Emit;
using Corpus.Language;
using Corpus.Language.Model;

namespace Corpus.Benchmarks.Making;

/// <summary>What there is once, or once a type, in the corpus that is written out by hand.</summary>
internal static class HandWrittenWhole
{
    public static void Sources(CSharpWriter writer, CompiledCorpus corpus)
    {
        writer.Summary("The documents from which the facts are cited.");
        using (writer.Open("public static class Sources"))
        {
            foreach (var source in corpus.Linkage.Sources.Select(static source => source.Model))
            {
                writer.Summary(source.Title ?? source.Id);
                string[] arguments =
                [
                    Literals.Text(source.Id), Literals.TextOrNull(source.Title),
                    $"new string[] {{ {string.Join(", ", source.Authors.Select(Literals.Text))} }}", Literals.TextOrNull(source.Publisher),
                    Literals.TextOrNull(source.Issued), Literals.TextOrNull(source.Url), Literals.TextOrNull(source.Language),
                    Literals.TextOrNull(source.Sha256), source.Words?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "null",
                ];
                writer.Line($"public static Source {source.MemberName} {{ get; }} = new Source({string.Join(", ", arguments)});");
            }
        }
    }

    public static void Catalog(CSharpWriter writer, CompiledCorpus corpus)
    {
        writer.Summary("All entities and facts, to go through or to find by id.");
        using (writer.Open("public static class Catalog"))
        {
            writer.Line("private static Dictionary<string, IEntity>? byId;").Line();
            writer.Line("/// <summary>All entities, by id.</summary>");
            writer.Line("public static IReadOnlyList<IEntity> Entities { get; } = new IEntity[]");
            writer.Line("{");
            using (writer.Indented())
            {
                foreach (var entity in corpus.Entities)
                {
                    writer.Line(entity.Id + ".Record,");
                }
            }

            writer.Line("};").Line();
            writer.Line("/// <summary>All facts, entity by entity.</summary>");
            writer.Line("public static IEnumerable<Fact> Facts => Entities.SelectMany(static entity => entity.Facts);").Line();
            writer.Line("/// <summary>The entity with an id.</summary>");
            writer.Line("public static IEntity? Find(string id) => (byId ??= Entities.ToDictionary(static entity => entity.Id)).GetValueOrDefault(id);").Line();
            writer.Line("/// <summary>The fact with an id.</summary>");
            writer.Line("public static Fact? FindFact(string id) => Find(id.Split('.')[0])?.Facts.FirstOrDefault(fact => fact.Id == id);");
        }
    }

    public static void Type(CSharpWriter writer, EntityTypeModel type, IEnumerable<string> members)
    {
        writer.Summary(type.Summary);
        using (writer.Open($"public sealed record {type.Name}(string Id, string Label, Func<Fact[]> FactsOf) : IEntity"))
        {
            foreach (var property in type.Properties)
            {
                writer.Summary(Documentation.WithUnit(property));
                writer.Line($"public {HandWrittenValues.RecordType(property)}? {property.MemberName} {{ get; init; }}").Line();
            }

            writer.Line("/// <inheritdoc />");
            writer.Line("public IReadOnlyList<Fact> Facts => FactsOf();").Line();
            writer.Line("/// <summary>All entities of this type, by id.</summary>");
            writer.Line(
                $"public static IReadOnlyList<{type.Name}> All => new {type.Name}[] {{ {string.Join(", ", members.Select(static id => id + ".Record"))} }};")
                .Line();
            using (writer.Open("internal static class Properties"))
            {
                foreach (var property in type.Properties)
                {
                    writer.Line(
                        $"public static readonly Property {property.MemberName} = new Property({Literals.Text(property.Name)}, " +
                        $"{Literals.Text(property.Summary)}, {Literals.TextOrNull(property.UnitCode)}, {Literals.TextOrNull(property.UnitName)});");
                }
            }
        }
    }

    public static void Enumeration(CSharpWriter writer, EnumerationModel enumeration)
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
}
