using Corpus.Benchmarks.Making;
using Corpus.Language;
using Corpus.Language.Binding;

namespace Corpus.Benchmarks.Running;

/// <summary>A folder that is deleted afterwards.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("corpus-bench-").FullName;

    public string Sub(string name) => Directory.CreateDirectory(Path.Combine(Folder, name)).FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>Compiles a made corpus in memory; a problem in it would make every figure worthless.</summary>
    public static CompiledCorpus Check(MadeCorpus made)
    {
        var inputs =
            made.Files.ToLookup(static file => file.Key.EndsWith(".yaml", StringComparison.Ordinal), static file => new InputText(file.Key, file.Value));
        var compiled = CorpusCompiler.Compile(inputs[true], inputs[false], new CheckOptions());
        return compiled.Problems.Count == 0 ? compiled : throw new InvalidOperationException("The made corpus has problems: " + compiled.Problems[0]);
    }
}
