using Corpus.Cli.Editions;
using Corpus.Language.Model;

namespace Corpus.Cli.Diffing;

/// <summary>The types of an edition, to be asked.</summary>
internal sealed class SchemaView
{
    private readonly Dictionary<string, EntityTypeModel> _types;
    private readonly HashSet<(string Type, string Property)> _unsettled;
    private readonly Lazy<ILookup<(string Type, string Property), string>> _facts;
    private readonly Dictionary<(string Type, string Property), PropertyModel> _properties = [];

    public SchemaView(Edition edition)
    {
        _facts = new(() => edition.Entities.SelectMany(static entity => entity.Facts.Select(fact => (Id: entity.Id + "." + fact.Property.Name, fact.Property)))
            .ToLookup(static fact => (fact.Property.DeclaringType, fact.Property.Name), static fact => fact.Id));
        _types = edition.Types.ToDictionary(static type => type.Name, StringComparer.Ordinal);
        _unsettled =
        [
            .. edition.Entities.SelectMany(static entity => entity.Facts).Where(static fact => fact.Standing != Standing.Settled)
                .Select(static fact => (fact.Property.DeclaringType, fact.Property.Name)),
        ];
        foreach (var type in edition.Types)
        {
            foreach (var property in Above(type.Name).SelectMany(static above => above.Properties))
            {
                _properties.TryAdd((type.Name, property.Name), property);
            }
        }
    }

    public EntityTypeModel? Type(string name) => _types.GetValueOrDefault(name);

    /// <summary>A property that entities of a type can have, whichever type declares it.</summary>
    public PropertyModel? Property(string type, string name) => _properties.GetValueOrDefault((type, name));

    public bool IsBelow(string type, string above) => Above(type).Any(known => known.Name == above);

    /// <summary>Whether the property of the record can be null.</summary>
    public bool IsNullable(PropertyModel property) => CodeTypes.IsNullable(property, _unsettled.Contains((property.DeclaringType, property.Name)));

    /// <summary>The facts about a property.</summary>
    public IReadOnlyList<string> FactsOf(PropertyModel property) =>
        [.. _facts.Value[(property.DeclaringType, property.Name)].Order(StringComparer.Ordinal)];

    /// <summary>A type and those above it; a circle, which only a forged edition has, ends it.</summary>
    private IEnumerable<EntityTypeModel> Above(string name)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var type = Type(name); type is not null && seen.Add(type.Name); type = type.Extends is { } above ? Type(above) : null)
        {
            yield return type;
        }
    }
}
