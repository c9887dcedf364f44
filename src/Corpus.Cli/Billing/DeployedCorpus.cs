using Corpus.Cli.Assemblies;
using Corpus.Language.Model;

namespace Corpus.Cli.Billing;

/// <summary>A corpus that is among the files: what a program has when it runs.</summary>
internal sealed class DeployedCorpus
{
    private readonly Dictionary<string, FactModel> _facts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CorpusMember> _members;

    public DeployedCorpus(BilledFile file, AssembledCorpus corpus)
    {
        (File, Corpus) = (file, corpus);
        foreach (var entity in corpus.Entities)
        {
            foreach (var fact in entity.Facts)
            {
                _facts[$"{entity.Id}.{fact.Property.Name}"] = fact;
            }
        }

        _members = corpus.Members.Where(static member => member.Kind != MemberKind.Record)
            .ToDictionary(static member => member.Id, StringComparer.Ordinal);
        Grounds = new FactGrounds(_facts);
    }

    public BilledFile File { get; }

    public AssembledCorpus Corpus { get; }

    public string Id => Corpus.Id;

    public string Version => File.Assembly!.PackageVersion;

    /// <summary>The id and the version, as a report shows it.</summary>
    public string Shown => $"{Id} {Version}";

    /// <summary>The ids of all facts.</summary>
    public IReadOnlyCollection<string> FactIds => _facts.Keys;

    /// <summary>On which sources its facts rest.</summary>
    public FactGrounds Grounds { get; }

    public FactModel? Fact(string id) => _facts.GetValueOrDefault(id);

    public CorpusMember? Member(string id) => _members.GetValueOrDefault(id);

    public SourceModel? Source(string id) => Corpus.Sources.FirstOrDefault(source => source.Id == id);

    /// <summary>The number that a value of an enumeration has in C#.</summary>
    public int? NumberOf(string enumeration, string value)
    {
        var values = Corpus.Enumerations.FirstOrDefault(known => known.Name == enumeration)?.Values;
        var index = values?.ToList().FindIndex(option => option.Name == value) ?? -1;
        return index < 0 ? null : index + 1;
    }
}
