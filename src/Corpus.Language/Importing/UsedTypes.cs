using Corpus.Language.Model;
using Corpus.Language.Text;

namespace Corpus.Language.Importing;

/// <summary>The entity types and enumerations that a program takes: those of its entities, those that it names, and what these are made of.</summary>
internal sealed class UsedTypes
{
    private readonly Dictionary<string, (ImportedCorpus Corpus, RuledType Type)> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EnumerationModel> _enumerations = new(StringComparer.Ordinal);
    private readonly HashSet<string> _offered;
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <param name="corpora">All corpora that can be read.</param>
    /// <param name="offered">The namespaces of those that are generated; the types of the others are there.</param>
    public UsedTypes(IEnumerable<ImportedCorpus> corpora, HashSet<string> offered)
    {
        _offered = offered;
        foreach (var corpus in corpora)
        {
            foreach (var type in corpus.Types)
            {
                _types[$"{corpus.Namespace}.{type.Model.Name}"] = (corpus, type);
            }

            foreach (var enumeration in corpus.Enumerations)
            {
                _enumerations[$"{corpus.Namespace}.{enumeration.Name}"] = enumeration;
            }
        }
    }

    /// <summary>Adds what a corpus is asked for.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="named">The names that the program uses.</param>
    /// <param name="isWhole">Whether an entity is there with its record; of another, only the enumerations of its constants are needed.</param>
    public void Add(ImportedCorpus corpus, HashSet<string> named, Func<string, string, bool> isWhole)
    {
        var open = new Stack<string>(corpus.Entities
            .SelectMany(entity => isWhole(corpus.Namespace, entity.Id) ? [entity.TypeName] : UsedMembers.EnumerationsOf(entity))
            .Concat(corpus.Types.Select(static type => type.Model.Name).Where(named.Contains))
            .Concat(corpus.Enumerations.Select(static enumeration => enumeration.Name).Where(named.Contains))
            .Select(name => Full(corpus.Namespace, name)));
        while (open.Count > 0)
        {
            var name = open.Pop();
            if (!_offered.Contains(NamespaceOf(name)) || !_used.Add(name) || !_types.TryGetValue(name, out var type))
            {
                continue;
            }

            if (type.Type.Model.Extends is { } above)
            {
                open.Push(Full(type.Corpus.Namespace, above));
            }

            foreach (var datatype in type.Type.Model.Properties.Select(static property => property.Datatype))
            {
                if (datatype.Kind is DatatypeKind.Entity or DatatypeKind.Enumeration)
                {
                    open.Push(Full(type.Corpus.Namespace, datatype.Name));
                }
            }
        }
    }

    /// <summary>The types of a namespace that are used, in the order of their names, with those of its entities that are of each.</summary>
    public IEnumerable<UsedType> Of(string @namespace, IEnumerable<EntityModel> entities)
    {
        var members = entities.SelectMany(entity => Lineage(@namespace, entity.TypeName).Select(type => (Type: type, entity.Id)))
            .ToLookup(static member => member.Type, static member => member.Id, StringComparer.Ordinal);
        return NamesOf(@namespace, _types.ContainsKey).Select(name => new UsedType(
            _types[name].Type.Model,
            EquatableArray.From(members[name].OrderBy(static id => id, StringComparer.Ordinal)),
            EquatableArray.From(_types[name].Corpus.LeftOpen.Where(property => Names.EntityOf(property) == _types[name].Type.Model.Name)
                .Select(Names.PropertyOf))));
    }

    public IEnumerable<EnumerationModel> EnumerationsOf(string @namespace) =>
        NamesOf(@namespace, _enumerations.ContainsKey).Select(name => _enumerations[name]);

    private IEnumerable<string> NamesOf(string @namespace, Func<string, bool> isOfKind) =>
        _used.Where(name => NamespaceOf(name) == @namespace && isOfKind(name)).OrderBy(static name => name, StringComparer.Ordinal);

    private IEnumerable<string> Lineage(string @namespace, string name)
    {
        string? next = Full(@namespace, name);
        for (var depth = 0; next is not null && depth <= Limits.TypeDepth && _types.TryGetValue(next, out var found); depth++)
        {
            yield return next;
            next = found.Type.Model.Extends is { } above ? Full(found.Corpus.Namespace, above) : null;
        }
    }

    private static string NamespaceOf(string fullName) => fullName.Substring(0, fullName.LastIndexOf('.'));

    private static string Full(string @namespace, string name) => name.IndexOf('.') < 0 ? $"{@namespace}.{name}" : name;
}
