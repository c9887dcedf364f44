using Corpus.Language.Model;
using Corpus.Language.Text;

namespace Corpus.Language.Importing;

/// <summary>The entity types and enumerations of several assemblies, which name each other's by their namespaces.</summary>
internal sealed class ImportedTypes
{
    private readonly Dictionary<string, RuledType> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _options = new(StringComparer.Ordinal);

    public ImportedTypes(IEnumerable<ImportedCorpus> corpora)
    {
        // Of two versions of a corpus the first counts: which of them it is nobody can tell, and the compiler refuses them.
        foreach (var corpus in corpora)
        {
            foreach (var type in corpus.Types.Where(type => !_types.ContainsKey($"{corpus.Namespace}.{type.Model.Name}")))
            {
                _types.Add($"{corpus.Namespace}.{type.Model.Name}", type);
            }

            foreach (var enumeration in corpus.Enumerations)
            {
                _options[$"{corpus.Namespace}.{enumeration.Name}"] =
                    new HashSet<string>(enumeration.Values.Select(static value => value.Name), StringComparer.Ordinal);
            }
        }
    }

    /// <summary>The same as the tables of one namespace name them.</summary>
    public ITableTypes SeenFrom(string @namespace) => new View(this, @namespace);

    /// <summary>The first type of a corpus that has more types above it than any may have, or itself.</summary>
    public string? TooDeep(ImportedCorpus corpus) =>
        corpus.Types.Select(static type => type.Model.Name).FirstOrDefault(name => Lineage(corpus.Namespace, name).Skip(Limits.TypeDepth + 1).Any());

    /// <summary>A type and those above it, the nearest first, as far as they are known; one more than there may be, at most.</summary>
    public IEnumerable<(string Namespace, RuledType Type)> Lineage(string @namespace, string name) => Lineage(Full(@namespace, name));

    private IEnumerable<(string Namespace, RuledType Type)> Lineage(string fullName)
    {
        var next = fullName;
        for (var depth = 0; next is not null && depth <= Limits.TypeDepth + 1 && _types.TryGetValue(next, out var type); depth++)
        {
            var @namespace = next.Substring(0, next.LastIndexOf('.'));
            yield return (@namespace, type);
            next = type.Model.Extends is { } above ? Full(@namespace, above) : null;
        }
    }

    private static string Full(string @namespace, string name) => name.IndexOf('.') < 0 ? $"{@namespace}.{name}" : name;

    private sealed class View(ImportedTypes all, string @namespace) : ITableTypes
    {
        public bool Has(string type) => all._types.ContainsKey(Full(@namespace, type));

        public bool HasOption(string enumeration, string name) =>
            !all._options.TryGetValue(Full(@namespace, enumeration), out var options) || options.Contains(name);

        public PropertyModel? Property(string type, string name)
        {
            var dot = name.LastIndexOf('.');
            var (declaring, own) = dot < 0 ? (null, name) : (Simple(name.Substring(0, dot)), name.Substring(dot + 1));
            foreach (var (of, above) in all.Lineage(@namespace, type))
            {
                var model = above.Model;
                if ((declaring is null || declaring == model.Name) && model.Properties.FirstOrDefault(property => property.Name == own) is { } found)
                {
                    return Seen(found, of);
                }

                if (declaring is null)
                {
                    return null;
                }
            }

            return null;
        }

        private PropertyModel Seen(PropertyModel property, string of) => of == @namespace ? property : property with
        {
            DeclaringType = Full(of, property.DeclaringType),
            Datatype = property.Datatype.Kind is DatatypeKind.Enumeration or DatatypeKind.Entity
                ? property.Datatype with { Name = Full(of, property.Datatype.Name) }
                : property.Datatype,
        };

        private static string Simple(string type) => type.Substring(type.LastIndexOf('.') + 1);
    }
}
