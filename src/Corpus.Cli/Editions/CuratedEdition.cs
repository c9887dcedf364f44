using Corpus.Cli.Comparing;
using Corpus.Cli.Folders;
using Corpus.Language;
using Corpus.Language.Binding;
using Corpus.Language.Importing;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Workspace.Snapshots;

namespace Corpus.Cli.Editions;

/// <summary>Reads an edition from its YAML: a folder as it is, or as a revision has it.</summary>
internal static class CuratedEdition
{
    private const int ShownErrors = 3;

    public static Edition Of(CorpusFolder folder, string name, CheckOptions options) => Of(
        EditionKind.Folder,
        name,
        new Texts(folder.Yaml, folder.Documents, folder.OtherFiles),
        new CorpusSettings(new CorpusFolders(folder.CuratedName, folder.SeedsName) { Parts = folder.Parts }, options) { Referenced = folder.Referenced },
        path => folder.ShownPaths.GetValueOrDefault(path, path));

    public static Edition Of(CorpusRevision revision, CorpusRoots roots, CheckOptions options, ReferencedCorpora referenced)
    {
        var name = "git:" + revision.Name;
        return Of(
            EditionKind.Revision,
            name,
            new Texts(revision.Yaml, revision.Documents, []),
            new CorpusSettings(new CorpusFolders(roots.CuratedName, roots.SeedsName) { Parts = revision.Parts }, options) { Referenced = referenced },
            path => name + ":" + path) with
        {
            Commit = revision.Commit,
        };
    }

    private static Edition Of(EditionKind kind, string name, Texts texts, CorpusSettings settings, Func<string, string> shown)
    {
        var snapshot = CorpusSnapshot.Empty(settings).With(
            texts.Yaml.Concat(texts.Documents).Select(static input => new CorpusText(input.Path, input.Text))
                .Concat(texts.OtherFiles.Select(static path => new CorpusText(path, ""))));
        var compiled = snapshot.Compiled;
        var errors = compiled.Problems.Where(static problem => problem.IsError).ToArray();
        if (errors.Length > 0 || compiled.Corpus is not { } corpus)
        {
            throw Faulty(name, errors, shown);
        }

        return new Edition(kind, name, corpus)
        {
            Types = [.. compiled.Linkage.Types.Select(static type => type.Model)],
            Enumerations = compiled.Linkage.Enumerations,
            Entities = [.. compiled.Entities],
            Sources = [.. compiled.Linkage.Sources.Select(static source => source.Model)],
            Evidence = SourceState.Of(snapshot.Files.Values, texts.Documents)
                .ToDictionary(static source => source.Key, static source => source.Value.Evidence, StringComparer.Ordinal),
            Places = new EditionPlaces(snapshot.Files.Values, shown),
            Parts = PartsOf(snapshot),
        };
    }

    private static EditionParts PartsOf(CorpusSnapshot snapshot)
    {
        var folders = snapshot.Settings.Folders.Parts;
        var files = snapshot.Files.Values.ToLookup(file => PartFolders.Of(folders, file.File.Path), StringComparer.Ordinal);
        // A text without a record is a source by the name of its file.
        var texts = snapshot.Documents.Values.ToLookup(document => PartFolders.Of(folders, document.Path), StringComparer.Ordinal);
        return folders.Count == 0 ? EditionParts.None : EditionParts.Of([.. folders.Select(part => new PartContent(
            part,
            files[part].SelectMany(static file => file.EntityTypes).Select(static type => type.Name.Value),
            files[part].SelectMany(static file => file.Enumerations).Select(static enumeration => enumeration.Name.Value),
            files[part].SelectMany(static file => file.Entities).Select(static entity => entity.Name.Value),
            files[part].SelectMany(static file => file.Sources).Select(static source => source.Name.Value)
                .Concat(texts[part].Select(static text => text.FileName))))]);
    }

    /// <summary>A corpus with errors has fewer facts than it states, so what came of it cannot be told.</summary>
    private static UsageException Faulty(string name, Problem[] errors, Func<string, string> shown)
    {
        var count = FormattableString.Invariant($"{errors.Length} {(errors.Length == 1 ? "error" : "errors")}");
        var some = errors.Take(ShownErrors).Select(error => $" {Placed(error)}{error.Id}: {error.Message}");
        return new UsageException($"`{name}` has {count}, so it cannot be compared; fix {(errors.Length == 1 ? "it" : "them")} first:{string.Concat(some)}");

        string Placed(Problem error) => error.Place.Path.Length == 0 ? "" : (error.Place with { Path = shown(error.Place.Path) }) + ": ";
    }

    private sealed record Texts(IReadOnlyList<InputText> Yaml, IReadOnlyList<InputText> Documents, IReadOnlyList<string> OtherFiles);
}
