using Corpus.Language;
using Corpus.Language.Binding;
using Corpus.Workspace.Schema;

namespace Corpus.Packages.Tests.Schema;

/// <summary>A file of a corpus, with what the checks say of it and what the schema of that corpus says.</summary>
/// <param name="Ids">The ids of the errors that the checks report in the file.</param>
/// <param name="Schema">What the schema finds in it.</param>
internal sealed record CheckedExample(string Corpus, string Path, IReadOnlyList<string> Ids, IReadOnlyList<string> Schema)
{
    public override string ToString() => $"{Corpus} {Path}: {string.Join(' ', Ids)}; {string.Join("; ", Schema)}";

    /// <summary>The files of a corpus; none where one of them cannot be read to its end, for which there is no schema.</summary>
    public static IEnumerable<CheckedExample> Of(string corpus, IReadOnlyDictionary<string, string> files)
    {
        var yaml = files.Where(static file => file.Key.EndsWith(".yaml", StringComparison.Ordinal)).Select(static file => new InputText(file.Key, file.Value))
            .ToArray();
        var documents = files.Where(static file => !file.Key.EndsWith(".yaml", StringComparison.Ordinal))
            .Select(static file => new InputText(file.Key, file.Value));
        var compiled = CorpusCompiler.Compile(yaml, documents, new CheckOptions());
        // What another corpus has is not at hand here.
        if (!compiled.Linkage.IsComplete || yaml.Any(static file => file.Text.Contains("imports:", StringComparison.Ordinal)))
        {
            yield break;
        }

        var validator = new SchemaValidator(CorpusSchema.Of(compiled.Linkage));
        foreach (var file in yaml)
        {
            var root = YamlAsJson.Read(file.Path, file.Text, out var isWhole);
            isWhole.ShouldBeTrue();
            var ids = compiled.Problems.Where(problem => problem.IsError && problem.Place.Path == file.Path).Select(static problem => problem.Id).Distinct()
                .Order(StringComparer.Ordinal).ToArray();
            yield return new CheckedExample(corpus, file.Path, ids, root is null ? [] : validator.Validate(root));
        }
    }

    /// <summary>The folders of cases, and the wrong and right examples of every diagnostic's page.</summary>
    public static IEnumerable<CheckedExample> All()
    {
        foreach (var folder in Directory.EnumerateDirectories(Repository.PathOf("tests/Corpus.Generator.Tests/Cases")).Order(StringComparer.Ordinal))
        {
            foreach (var example in Of(System.IO.Path.GetFileName(folder), FilesOf(folder)))
            {
                yield return example;
            }
        }

        var basis = FilesOf(Repository.PathOf("tests/Corpus.Generator.Tests/Diagnostics/Base"));
        foreach (var page in Directory.EnumerateFiles(Repository.PathOf("docs/diagnostics"), "CORP*.md").Order(StringComparer.Ordinal))
        {
            foreach (var section in new[] { "Wrong", "Right" })
            {
                var files = new Dictionary<string, string>(basis, StringComparer.Ordinal);
                foreach (var (path, text) in PageExamples.Of(page, section))
                {
                    files[path] = text;
                }

                foreach (var example in files.Count > basis.Count || section == "Wrong"
                    ? Of($"{System.IO.Path.GetFileNameWithoutExtension(page)} {section}", files) : [])
                {
                    yield return example;
                }
            }
        }

        foreach (var example in Of("the corpus of this repository", FilesOf(Repository.Root)))
        {
            yield return example;
        }
    }

    private static Dictionary<string, string> FilesOf(string folder)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var below in new[] { "curated", "seeds" }.Select(name => System.IO.Path.Combine(folder, name)).Where(Directory.Exists))
        {
            foreach (var file in Directory.EnumerateFiles(below, "*", SearchOption.AllDirectories)
                .Where(static file => System.IO.Path.GetExtension(file) is ".yaml" or ".txt" or ".md" or ".fingerprint"))
            {
                files[System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/')] = File.ReadAllText(file);
            }
        }

        return files;
    }
}
