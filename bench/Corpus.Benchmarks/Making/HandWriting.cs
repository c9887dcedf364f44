using Corpus.Generator.Emit;
using Corpus.Language;
using Corpus.Language.Model;

namespace Corpus.Benchmarks.Making;

/// <summary>
/// The same corpus as a person would write it out in C#, for the same uses and with the same documentation: constants, a property for what
/// cannot be one, a record, and for each fact a property that builds it with its value, qualifiers, citations and claims. References are
/// objects; entities and facts are found by id. What it does not have is the ledger of what was proved.
/// </summary>
internal static class HandWriting
{
    public static IReadOnlyDictionary<string, string> Write(CompiledCorpus corpus)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["Facts.cs"] = HandWrittenRuntime.Code,
            ["Sources.cs"] = File(writer => HandWrittenWhole.Sources(writer, corpus)),
            ["Catalog.cs"] = File(writer => HandWrittenWhole.Catalog(writer, corpus)),
        };
        var members = corpus.Entities.ToLookup(static entity => entity.TypeName, static entity => entity.Id);
        foreach (var type in corpus.Linkage.Types)
        {
            files.Add($"{type.Model.Name}.cs", File(writer => HandWrittenWhole.Type(writer, type.Model, members[type.Model.Name])));
        }

        foreach (var enumeration in corpus.Linkage.Enumerations)
        {
            files.Add($"{enumeration.Name}.cs", File(writer => HandWrittenWhole.Enumeration(writer, enumeration)));
        }

        foreach (var entity in corpus.Entities)
        {
            files.Add($"Entities/{entity.Id}.cs", File(writer => Entity(writer, entity)));
        }

        return files;
    }

    private static string File(Action<CSharpWriter> body)
    {
        var writer = new CSharpWriter();
        writer.Line("namespace HandWritten;").Line();
        body(writer);
        return writer.ToString();
    }

    private static void Entity(CSharpWriter writer, EntityModel entity)
    {
        writer.Summary(entity.Label);
        using (writer.Open($"public static class {entity.Id}"))
        {
            foreach (var fact in entity.Facts)
            {
                Member(writer, fact);
                writer.Line();
            }

            writer.Line("/// <summary>These facts as one immutable record.</summary>");
            var values = entity.Facts.Where(static fact => !fact.IsDisputed)
                .Select(fact => $"{fact.Property.MemberName} = {HandWrittenValues.InRecord(entity, fact)}");
            writer.Line(
                $"public static {entity.TypeName} Record {{ get; }} = new {entity.TypeName}({Literals.Text(entity.Id)}, {Literals.Text(entity.Label)}, " +
                $"Facts.All) {{ {string.Join(", ", values)} }};").Line();
            Facts(writer, entity);
        }
    }

    private static void Member(CSharpWriter writer, FactModel fact)
    {
        var (property, name) = (fact.Property, fact.Property.MemberName);
        writer.Summary(Documentation.SummaryOf(fact));
        writer.Remarks(fact);
        if (fact.IsDisputed)
        {
            writer.Line($"public static {HandWrittenValues.FactType(property)} {name} => Facts.{name};");
        }
        else if (HandWrittenValues.IsConstant(fact))
        {
            writer.Line(
                $"public const {HandWrittenValues.Type(property.Datatype)} {name} = {HandWrittenValues.Value(property.Datatype, fact.Statement.Values[0])};");
        }
        else
        {
            writer.Line($"public static {HandWrittenValues.Type(property)} {name} => {HandWrittenValues.Whole(fact)};");
        }
    }

    private static void Facts(CSharpWriter writer, EntityModel entity)
    {
        writer.Line("/// <summary>The same facts with all that is known of them: unit, comparator, qualifiers, claims and citations.</summary>");
        using (writer.Open("public static class Facts"))
        {
            foreach (var fact in entity.Facts)
            {
                writer.Line($"/// <inheritdoc cref=\"{entity.Id}.{fact.Property.MemberName}\" />");
                writer.Line($"public static {HandWrittenValues.FactType(fact.Property)} {fact.Property.MemberName} => {HandWrittenValues.Fact(entity, fact)};")
                    .Line();
            }

            writer.Line($"internal static Fact[] All() => new Fact[] {{ {string.Join(", ", entity.Facts.Select(static fact => fact.Property.MemberName))} }};");
        }
    }
}
