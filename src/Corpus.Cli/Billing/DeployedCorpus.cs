using Corpus.Cli.Assemblies;
using Corpus.Language.Model;

namespace Corpus.Cli.Billing;

/// <summary>A corpus that is among the files, or a part of one: what a program has when it runs.</summary>
internal sealed class DeployedCorpus
{
    private readonly DeployedParts _parts;
    private readonly Dictionary<string, CorpusMember> _members;
    private readonly Dictionary<AssembledCorpus, DeployedCorpus> _beside;

    private DeployedCorpus(BilledFile file, AssembledCorpus corpus, DeployedParts parts, Dictionary<AssembledCorpus, DeployedCorpus> beside)
    {
        (File, Corpus, _parts, _beside) = (file, corpus, parts, beside);
        FactIds = [.. corpus.Entities.SelectMany(static entity => entity.Facts.Select(fact => $"{entity.Id}.{fact.Property.Name}"))];
        _members = corpus.Members.Where(static member => member.Kind != MemberKind.Record)
            .ToDictionary(static member => member.Id, StringComparer.Ordinal);
    }

    public BilledFile File { get; }

    public AssembledCorpus Corpus { get; }

    public string Id => Corpus.Id;

    public string Version => File.Assembly!.PackageVersion;

    /// <summary>The id and the version, as a report shows it; of a part also which one it is.</summary>
    public string Shown => $"{Id} {Version}{(IsPart ? $" ({File.Name})" : "")}";

    /// <summary>Whether it is a part of a corpus in several projects.</summary>
    public bool IsPart => Corpus.Part != CorpusPart.All;

    /// <summary>The ids of all facts.</summary>
    public IReadOnlyCollection<string> FactIds { get; }

    /// <summary>On which sources its facts rest, also through facts of other parts.</summary>
    public FactGrounds Grounds => _parts.Grounds;

    /// <summary>All corpora among files. The parts of one that lie in one folder belong together.</summary>
    public static IReadOnlyList<DeployedCorpus> Of(IReadOnlyList<BilledFile> files)
    {
        var corpora = new Dictionary<BilledFile, DeployedCorpus>();
        foreach (var together in files.Where(static file => file.Assembly?.Corpus is not null).GroupBy(Together, StringComparer.Ordinal))
        {
            var parts = new DeployedParts([.. together.Select(static file => file.Assembly!.Corpus!)]);
            var beside = new Dictionary<AssembledCorpus, DeployedCorpus>(ReferenceEqualityComparer.Instance);
            foreach (var file in together)
            {
                var corpus = new DeployedCorpus(file, file.Assembly!.Corpus!, parts, beside);
                beside.Add(corpus.Corpus, corpus);
                corpora.Add(file, corpus);
            }
        }

        return [.. files.Where(corpora.ContainsKey).Select(file => corpora[file])];
    }

    /// <summary>
    /// What the parts of one corpus have in common. Packages of several versions may lie in one folder, and each has a library for each framework.
    /// </summary>
    private static string Together(BilledFile file)
    {
        var (assembly, corpus) = (file.Assembly!, file.Assembly!.Corpus!);
        return corpus.Part == CorpusPart.All ? file.Shown
            : file.Inner is { } inner && file.Path.EndsWith(".nupkg", StringComparison.OrdinalIgnoreCase)
            ? string.Join('\0', Path.GetDirectoryName(file.Folder), corpus.Id, Path.GetDirectoryName(inner), assembly.PackageVersion)
            : $"{file.Folder}\0{corpus.Id}";
    }

    public FactModel? Fact(string id) => Corpus.Part == CorpusPart.All || _parts.HolderOf(id) == Corpus ? _parts.Fact(id) : null;

    /// <summary>The part beside it that has a fact; itself where none has it.</summary>
    public DeployedCorpus HolderOf(string fact) => _parts.HolderOf(fact) is { } holder ? _beside[holder] : this;

    public CorpusMember? Member(string id) => _members.GetValueOrDefault(id);

    public SourceModel? Source(string id) => _parts.Source(id);

    /// <summary>The number that a value of an enumeration has in C#.</summary>
    public int? NumberOf(string enumeration, string value)
    {
        var index = _parts.Enumeration(enumeration)?.Values.ToList().FindIndex(option => option.Name == value) ?? -1;
        return index < 0 ? null : index + 1;
    }
}
