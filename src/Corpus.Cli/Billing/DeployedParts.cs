using Corpus.Cli.Assemblies;
using Corpus.Language.Model;

namespace Corpus.Cli.Billing;

/// <summary>
/// What the parts of a corpus in several projects know together: the facts of a shard are of properties that the schema declares, and can follow from those
/// of another shard. A corpus in one project is all of its parts.
/// </summary>
internal sealed class DeployedParts
{
    private readonly Dictionary<string, FactModel> _facts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AssembledCorpus> _holders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceModel> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EnumerationModel> _enumerations = new(StringComparer.Ordinal);

    /// <param name="parts">The parts that lie in one folder.</param>
    public DeployedParts(IReadOnlyList<AssembledCorpus> parts)
    {
        var properties = new TypeProperties(parts.SelectMany(static part => part.Types).DistinctBy(static type => type.Name, StringComparer.Ordinal));
        foreach (var part in parts)
        {
            foreach (var entity in part.Entities)
            {
                foreach (var fact in entity.Facts)
                {
                    var id = $"{entity.Id}.{fact.Property.Name}";
                    if (_holders.TryAdd(id, part))
                    {
                        _facts.Add(id, part.Part == CorpusPart.Shard ? fact with { Property = properties.Of(entity, fact) } : fact);
                    }
                }
            }

            foreach (var source in part.Sources)
            {
                _sources.TryAdd(source.Id, source);
            }

            foreach (var enumeration in part.Enumerations)
            {
                _enumerations.TryAdd(enumeration.Name, enumeration);
            }
        }

        Grounds = new FactGrounds(_facts);
    }

    /// <summary>On which sources the facts rest.</summary>
    public FactGrounds Grounds { get; }

    public FactModel? Fact(string id) => _facts.GetValueOrDefault(id);

    /// <summary>The part that has a fact.</summary>
    public AssembledCorpus? HolderOf(string fact) => _holders.GetValueOrDefault(fact);

    public SourceModel? Source(string id) => _sources.GetValueOrDefault(id);

    public EnumerationModel? Enumeration(string name) => _enumerations.GetValueOrDefault(name);
}
