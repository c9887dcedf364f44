using Corpus.Cli.Folders;

namespace Corpus.Cli.Billing;

/// <summary>Which assemblies use which facts of which corpora.</summary>
/// <param name="Files">All that was read or was to be read, in the order of their paths.</param>
/// <param name="Corpora">The corpora among them.</param>
/// <param name="Uses">The constants that assemblies use, by file and fact.</param>
/// <param name="Named">The assemblies of corpora, or of the runtime that all corpora share, that each assembly refers to or was built with.</param>
internal sealed record Bill(
    IReadOnlyList<BilledFile> Files,
    IReadOnlyList<DeployedCorpus> Corpora,
    IReadOnlyList<BilledUse> Uses,
    ILookup<BilledFile, string> Named)
{
    private const string Runtime = "Corpus.Runtime";

    /// <summary>Assemblies that were compiled with records, whether they use something or not.</summary>
    public IEnumerable<BilledFile> Recorded => Files.Where(static file => file.Assembly is { Uses.Count: > 0 });

    /// <summary>Files of which nobody knows what they use, since they cannot be read.</summary>
    public IEnumerable<BilledFile> NotReadable => Files.Where(static file => file is { Assembly: null, IsNative: false });

    /// <summary>Assemblies that refer to a corpus or to what corpora are made of, and have no record of the constants that they use.</summary>
    public IEnumerable<BilledFile> NotRecorded => Files.Where(IsNotRecorded);

    /// <summary>Assemblies without a record that refer to no corpus. Constants leave no reference, so they may still use some.</summary>
    public int Silent => Files.Count(file => IsWithoutRecord(file) && !Named.Contains(file));

    /// <summary>Programs and libraries of machine code.</summary>
    public int Native => Files.Count(static file => file.IsNative);

    public IEnumerable<BilledUse> Stale => Uses.Where(static use => use.IsStale);

    public IEnumerable<BilledUse> Unknown => Uses.Where(static use => use.IsUnknown);

    public bool IsNotRecorded(BilledFile file) => IsWithoutRecord(file) && Named.Contains(file);

    private static bool IsWithoutRecord(BilledFile file) =>
        file.Assembly is { Corpus: null, Uses.Count: 0 } assembly && assembly.Name != Runtime;

    /// <param name="files">The assemblies.</param>
    /// <param name="manifests">Who was built with what, as far as builds wrote it down.</param>
    public static Bill Of(IReadOnlyList<BilledFile> files, IReadOnlyList<DependencyManifest> manifests)
    {
        var corpora = DeployedCorpus.Of(files);
        var uses = files.Where(static file => file.Assembly is not null)
            .SelectMany(file => file.Assembly!.Uses.SelectMany(record => Held(file, record, files, corpora)))
            .OrderBy(static use => use.File.Shown, StringComparer.Ordinal).ThenBy(static use => use.Use.FactId, StringComparer.Ordinal)
            .ThenBy(static use => use.Record.CorpusId, StringComparer.Ordinal).ThenBy(static use => use.Record.CorpusVersion, StringComparer.Ordinal);
        var names = corpora.Select(static corpus => corpus.File.Assembly!.Name).Append(Runtime).ToHashSet(StringComparer.Ordinal);
        var referring = files.SelectMany(file => (file.Assembly?.References ?? []).Where(names.Contains).Select(name => (File: file, Name: name)));
        var named = referring.Concat(BuiltWith(files, corpora, manifests)).Distinct().OrderBy(static pair => pair.Name, StringComparer.Ordinal)
            .ToLookup(static pair => pair.File, static pair => pair.Name);
        return new Bill(files, corpora, [.. uses], named);
    }

    private static IEnumerable<(BilledFile File, string Name)> BuiltWith(
        IReadOnlyList<BilledFile> files, IReadOnlyList<DeployedCorpus> corpora, IReadOnlyList<DependencyManifest> manifests)
    {
        var byFolder = files.Where(static file => file.Assembly is not null).ToLookup(static file => file.Folder, StringComparer.Ordinal);
        return from manifest in manifests
               from name in corpora.Where(corpus => corpus.File.Folder == manifest.Folder).Select(static corpus => corpus.File.Assembly!.Name).Distinct()
               let dependents = manifest.DependentsOf(name)
               from file in byFolder[manifest.Folder]
               where dependents.Contains(file.Assembly!.Name)
               select (file, name);
    }

    private static IEnumerable<BilledUse> Held(BilledFile file, ConstantUses record, IReadOnlyList<BilledFile> files, IReadOnlyList<DeployedCorpus> corpora)
    {
        var deployed = Nearest(file, record, corpora);
        if (deployed.Count == 0)
        {
            var isRefused = files.Any(other => other.Assembly is null && other.Name == record.AssemblyName);
            return record.Uses.Select(use => new BilledUse(file, record, use, null, isRefused ? UseState.NotReadable : UseState.NotThere));
        }

        // Where several are as near, one that says something else is enough.
        return record.Uses.Select(use => deployed.Select(corpus => corpus.HolderOf(use.FactId)).Distinct()
            .Select(corpus => new BilledUse(file, record, use, corpus, UseCheck.Check(use, corpus)))
            .OrderByDescending(static held => held.IsStale).First());
    }

    /// <summary>
    /// The corpora of an id that are nearest to a file: in its folder, or in the nearest folder above or below it which has one. What another program has in
    /// a folder beside is not what this one has; what was named alone is meant for all.
    /// </summary>
    private static IReadOnlyList<DeployedCorpus> Nearest(BilledFile file, ConstantUses record, IReadOnlyList<DeployedCorpus> corpora)
    {
        var same = corpora.Where(corpus => corpus.Id == record.CorpusId).ToArray();
        var near = same.Where(corpus => RealPath.IsWithin(corpus.File.Folder, file.Folder) || RealPath.IsWithin(file.Folder, corpus.File.Folder))
            .GroupBy(corpus => Math.Abs(corpus.File.Folder.Length - file.Folder.Length)).MinBy(static group => group.Key)?.ToArray()
            ?? [.. same.Where(static corpus => corpus.File.IsNamed)];
        var named = near.Where(corpus => corpus.File.Assembly!.Name == record.AssemblyName).ToArray();
        return named.Length > 0 ? named : near;
    }
}
