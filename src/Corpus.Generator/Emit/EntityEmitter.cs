using Corpus.Language.Model;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Emit;

/// <summary>Emits an entity: its constants first, then its record, its facts, and last the table they are read from.</summary>
internal static class EntityEmitter
{
    public static SourceText Emit(PlacedEntity placed, CodeNames names) => GeneratedFile.FromFile(placed.Entity.Path, names, writer =>
    {
        var entity = placed.Entity;
        writer.Summary(entity.Label);
        writer.Remarks(Documentation.RemarksOf(entity));
        using (writer.Open($"{names.Access} static class {entity.Id}"))
        {
            Members(writer, placed, static _ => true, names);
            if (entity.Facts.Count > 0)
            {
                writer.Line();
            }

            writer.Line($"/// <summary>Gets these facts as one immutable record.</summary>");
            writer.Line($"public static {names.Of(entity.TypeName)} Record {{ get; }} = new {names.Of(entity.TypeName)}(Data_.Table);");
            writer.Line();
            Facts(writer, entity, names);
            writer.Line();
            Data(writer, entity, names);
        }
    });

    /// <summary>The constants alone, without a record or a table.</summary>
    public static SourceText EmitConstants(EntityModel entity, CodeNames names) => GeneratedFile.FromFile(entity.Path, names, writer =>
    {
        writer.Summary(entity.Label);
        writer.Remarks(Documentation.RemarksOf(entity));
        using (writer.Open($"{names.Access} static class {entity.Id}"))
        {
            foreach (var fact in entity.Facts.Where(static fact => CodeTypes.UseOf(fact) == FactUse.Constant))
            {
                writer.Line($"// {entity.Id}.{fact.Property.Name}");
                Member(writer, entity, fact, names);
            }
        }
    });

    /// <summary>The members for the facts that are meant, with a line between them.</summary>
    public static void Members(CSharpWriter writer, PlacedEntity placed, Func<FactModel, bool> isMeant, CodeNames names)
    {
        var (entity, isFirst) = (placed.Entity, true);
        for (var i = 0; i < entity.Facts.Count; i++)
        {
            if (!isMeant(entity.Facts[i]))
            {
                continue;
            }

            if (!isFirst)
            {
                writer.Line();
            }

            isFirst = false;
            var line = placed.Lines.Count > 0 ? placed.Lines[i] : "";
            writer.Line($"// {entity.Id}.{entity.Facts[i].Property.Name}{(line.Length > 0 ? ", " + line : "")}");
            Member(writer, entity, entity.Facts[i], names);
        }
    }

    private static void Member(CSharpWriter writer, EntityModel entity, FactModel fact, CodeNames names)
    {
        var property = fact.Property;
        writer.Summary(Documentation.SummaryOf(fact));
        writer.Remarks(fact);
        ObsoleteEmitter.Emit(writer, fact);
        var shape = FactShape.Of(fact, names);
        writer.Line(shape.Use switch
        {
            FactUse.Constant => $"public const {shape.ValueType} {property.MemberName} = {Constant(entity, fact, names)};",
            FactUse.Value => $"public static {shape.ValueType} {property.MemberName} => Facts.{property.MemberName}.Value;",
            _ => $"public static {shape.FactType} {property.MemberName} => Facts.{property.MemberName};",
        });
    }

    private static string Constant(EntityModel entity, FactModel fact, CodeNames names) => fact.Derivation is { Expression.Length: > 0 } derivation
        ? DerivedConstant.Write(entity, derivation, names)
        : Literals.Constant(fact.Property.Datatype, fact.Statement.Values[0], names);

    private static void Facts(CSharpWriter writer, EntityModel entity, CodeNames names)
    {
        writer.Line("/// <summary>Contains the same facts with all that is known of them: unit, comparator, qualifiers, claims and citations.</summary>");
        using (writer.Open("public static class Facts"))
        {
            for (var i = 0; i < entity.Facts.Count; i++)
            {
                var fact = entity.Facts[i];
                if (i > 0)
                {
                    writer.Line();
                }

                writer.Line($"/// <inheritdoc cref=\"{entity.Id}.{fact.Property.MemberName}\" />");
                ObsoleteEmitter.Emit(writer, fact);
                var shape = FactShape.Of(fact, names);
                writer.Line($"public static readonly {shape.FactType} {fact.Property.MemberName} = Data_.Table.{shape.Accessor}({i});");
            }
        }
    }

    private static void Data(CSharpWriter writer, EntityModel entity, CodeNames names)
    {
        var references = ReferencesOf(entity);
        writer.Line(CodeNames.Table(TableWriter.Write(entity, references, names.InTables(entity.TypeName))));
        using (writer.Open("private static class Data_"))
        {
            // The references are a method rather than a lambda: the compiler makes no class for it.
            writer.Line(
                $"internal static readonly {CodeNames.Services}EntityTable Table = new {CodeNames.Services}EntityTable("
                + $"{names.Of(entity.TypeName)}.EntityType, {names.Of("Sources")}.Table_, typeof(Data_){(references.Length > 0 ? ", References" : "")});");
            if (references.Length == 0)
            {
                return;
            }

            writer.Line();
            var records = string.Join(", ", references.Select(id => names.Of(id) + ".Record"));
            writer.Line($"private static {CodeNames.Runtime}Entity[] References() => new {CodeNames.Runtime}Entity[] {{ {records} }};");
        }
    }

    /// <summary>The entities that a table names, each once.</summary>
    private static string[] ReferencesOf(EntityModel entity)
    {
        var references = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var fact in entity.Facts)
        {
            Add(references, fact, fact.Statement);
            foreach (var statement in fact.Statements)
            {
                Add(references, fact, statement);
            }

            foreach (var claim in fact.Claims)
            {
                Add(references, fact, claim);
            }
        }

        return [.. references];
    }

    private static void Add(SortedSet<string> references, FactModel fact, StatementModel statement)
    {
        if (fact.Property.Datatype.Kind == DatatypeKind.Entity)
        {
            references.UnionWith(statement.Values);
        }

        foreach (var claimant in statement.ClaimedBy.Concat(statement.ReportedBy))
        {
            if (claimant.Kind == ClaimantKind.Entity)
            {
                references.Add(claimant.Name);
            }
        }
    }
}
