using Corpus.Generator.Tests.Driver;
using Corpus.Language.Binding;
using Corpus.Language.Syntax;
using Corpus.Runtime;

namespace Corpus.Generator.Tests.Hostile.Fuzzing;

/// <summary>A corpus whose files are mutated, one at a time; what is not mutated is read once.</summary>
internal sealed class FuzzSeed
{
    private FuzzSeed(string name, Inputs inputs)
    {
        Name = name;
        Inputs = inputs;
        Paths = [.. inputs.Files.Keys.Where(static path => path.EndsWith(".yaml", StringComparison.Ordinal))];
        Files = [.. Paths.Select(path => FileReader.Read(path, inputs.Files[path], default))];
        Documents = [.. inputs.Files.Where(static file => MemoryOptions.KindOf(file.Key) == "document")
            .Select(static file => DocumentSyntax.Read(file.Key, file.Value))];
        Fingerprints = [.. inputs.Files.Where(static file => MemoryOptions.KindOf(file.Key) == "fingerprint")
            .Select(static file => FingerprintSyntax.Read(file.Key, file.Value))];
        Options = new CheckOptions(inputs.Properties.TryGetValue("CorpusToday", out var today) ? EdtfDate.Parse(today) : null);
    }

    public string Name { get; }

    public Inputs Inputs { get; }

    /// <summary>The files that can be mutated, sorted.</summary>
    public string[] Paths { get; }

    public FileSyntax[] Files { get; }

    public DocumentSyntax[] Documents { get; }

    public FingerprintSyntax[] Fingerprints { get; }

    public CheckOptions Options { get; }

    /// <summary>The real corpus and every case folder.</summary>
    public static FuzzSeed[] All()
    {
        var cases = Directory.EnumerateDirectories(Repository.PathOf("tests/Corpus.Generator.Tests/Cases")).Order(StringComparer.Ordinal).ToArray();
        return [.. cases.Select(static folder => Of(Path.GetFileName(folder), folder))
            .Where(static seed => seed.Paths.Length > 0), Of("RussiaIran", Repository.Root)];
    }

    public static FuzzSeed Of(string name, string folder) => new(name, Inputs.FromFolder(folder));

    public static FuzzSeed Of(string name, Inputs inputs) => new(name, inputs);
}
