using Corpus.Language.Model;

namespace Corpus.Cli.Assemblies;

/// <summary>The properties of all types of a corpus, whichever of its assemblies declares them.</summary>
internal sealed class TypeProperties
{
    private readonly Dictionary<string, EntityTypeModel> _types;
    private readonly Dictionary<string, Dictionary<string, PropertyModel>> _properties = new(StringComparer.Ordinal);

    public TypeProperties(IEnumerable<EntityTypeModel> types) => _types = types.ToDictionary(static type => type.Name, StringComparer.Ordinal);

    /// <summary>The property of a fact, as the type says it; as the fact says it itself where no type here does.</summary>
    public PropertyModel Of(EntityModel entity, FactModel fact)
    {
        if (!_properties.TryGetValue(entity.TypeName, out var properties))
        {
            _properties.Add(entity.TypeName, properties = new(StringComparer.Ordinal));
            var seen = new HashSet<string>(StringComparer.Ordinal);
            for (var name = entity.TypeName; name is not null && seen.Add(name) && _types.TryGetValue(name, out var type); name = type.Extends)
            {
                foreach (var property in type.Properties)
                {
                    properties.TryAdd(property.Name, property);
                }
            }
        }

        return properties.GetValueOrDefault(fact.Property.Name, fact.Property);
    }
}
