using System.Reflection;
using System.Runtime.Loader;
using Corpus.Generator.Tests.Driver;

namespace Corpus.Generator.Tests.Hostile;

/// <summary>What was generated, compiled and loaded; unloaded when disposed.</summary>
internal sealed class LoadedCorpus : IDisposable
{
    private readonly AssemblyLoadContext _context = new("Corpus under test", isCollectible: true);
    private readonly Assembly _assembly;

    public LoadedCorpus(GeneratorRun run)
    {
        using var image = new MemoryStream();
        var result = run.Compile().Emit(image);
        result.Diagnostics.ShouldBeEmpty();
        image.Position = 0;
        _assembly = _context.LoadFromStream(image);
    }

    public IEnumerable<string> TypeNames => _assembly.GetTypes().Select(static type => type.FullName!);

    public Type Type(string name) => _assembly.GetType(name, throwOnError: true)!;

    public void Dispose() => _context.Unload();
}
