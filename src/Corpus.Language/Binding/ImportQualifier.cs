using Corpus.Language.Importing;
using Corpus.Language.Model;

namespace Corpus.Language.Binding;

/// <summary>Writes the names of another corpus as this one calls them: behind the prefix of its import.</summary>
/// <param name="corpus">The other corpus.</param>
/// <param name="prefix">The prefix; nothing for a part of the same corpus.</param>
/// <param name="prefixOf">The prefix by namespace of all that is imported.</param>
internal sealed class ImportQualifier(ImportedCorpus corpus, string prefix, IReadOnlyDictionary<string, string> prefixOf)
{
    /// <summary>A name of that corpus; of one that it takes from a third corpus itself, with the namespace before it, as this one calls that.</summary>
    public string Name(string name) => name.LastIndexOf('.') is > 0 and var dot
        ? prefixOf.TryGetValue(name.Substring(0, dot), out var third) ? Join(third, name.Substring(dot + 1)) : name
        : Join(prefix, name);

    /// <summary>The types of that corpus, each with those above it, as far as they are among all that is referenced.</summary>
    public IEnumerable<EntityTypeEntry> Types(ImportedTypes all)
    {
        foreach (var type in corpus.Types)
        {
            var lineage = all.Lineage(corpus.Namespace, type.Model.Name).Reverse().Select(of => Declared(of.Namespace, of.Type)).ToArray();
            var (model, _) = lineage[lineage.Length - 1];
            yield return new EntityTypeEntry(
                model,
                EquatableArray.From(Enumerable.Reverse(lineage).Skip(1).Select(static above => above.Model.Name)),
                EquatableArray.From(lineage.SelectMany(static of => of.Properties)),
                []);
        }
    }

    /// <summary>What a type of that corpus, or of one above it, declares itself.</summary>
    private (EntityTypeModel Model, PropertyEntry[] Properties) Declared(string @namespace, RuledType type)
    {
        var from = @namespace == corpus.Namespace ? this : new ImportQualifier(
            corpus with { Namespace = @namespace }, prefixOf.TryGetValue(@namespace, out var other) ? other : @namespace, prefixOf);
        var properties = type.Model.Properties.Select((property, index) => new PropertyEntry(from.Property(property), type.Rules[index])).ToArray();
        return (
            type.Model with
            {
                Name = from.Name(type.Model.Name),
                Extends = type.Model.Extends is { } above ? from.Name(above) : null,
                Properties = EquatableArray.From(properties.Select(static property => property.Model)),
            },
            properties);
    }

    public EnumerationModel Enumeration(EnumerationModel enumeration) => enumeration with { Name = Name(enumeration.Name) };

    /// <summary>An entity with its facts. What its facts rest on is that corpus's own affair, and is left out.</summary>
    public EntityModel Entity(EntityModel entity) => entity with
    {
        Id = Name(entity.Id),
        TypeName = Name(entity.TypeName),
        Path = "",
        Facts = EquatableArray.From(entity.Facts.Select(Fact)),
    };

    public string[] Names() =>
    [
        .. corpus.EntityIds.Concat(corpus.Types.Select(static type => type.Model.Name))
            .Concat(corpus.Enumerations.Select(static enumeration => enumeration.Name))
            .Select(Name).OrderBy(static name => name, StringComparer.Ordinal),
    ];

    private FactModel Fact(FactModel fact) => fact with
    {
        Property = Property(fact.Property),
        Statement = Statement(fact.Statement),
        Statements = EquatableArray.From(fact.Statements.Select(Statement)),
        Claims = EquatableArray.From(fact.Claims.Select(Statement)),
        Derivation = null,
        Superseded = fact.Superseded is { By: { } by } superseded
            ? superseded with { By = Name(Model.Names.EntityOf(by)) + "." + Model.Names.PropertyOf(by) }
            : fact.Superseded,
    };

    private static StatementModel Statement(StatementModel statement) => statement with
    {
        Citations = [],
        Inferences = EquatableArray.From(statement.Inferences.Select(static inference => inference with { Premises = [], Citations = [] })),
    };

    private PropertyModel Property(PropertyModel property) => property with
    {
        DeclaringType = Name(property.DeclaringType),
        Datatype = property.Datatype.Kind is DatatypeKind.Entity or DatatypeKind.Enumeration
            ? property.Datatype with { Name = Name(property.Datatype.Name) }
            : property.Datatype,
    };

    private static string Join(string prefix, string name) => prefix.Length == 0 ? name : prefix + "." + name;
}
