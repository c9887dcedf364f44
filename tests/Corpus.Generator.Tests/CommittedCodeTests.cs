using Corpus.Generator.Tests.Driver;

namespace Corpus.Generator.Tests;

/// <summary>The code of the real corpus is committed, so that a reviewer sees what an edit of a fact does. Here it is held against what is generated.</summary>
public sealed class CommittedCodeTests
{
    private static readonly string Folder = Repository.PathOf("src/Corpus.RussiaIran/Generated");

    [Fact]
    public void IsWhatIsGenerated()
    {
        var run = GeneratorRun.Of(Inputs.FromFolder(Repository.Root));
        run.Problems.ShouldBeEmpty();
        if (Repository.Rewrites && Directory.Exists(Folder))
        {
            foreach (var file in Directory.EnumerateFiles(Folder))
            {
                File.Delete(file);
            }
        }

        foreach (var (name, text) in run.Sources)
        {
            Expected.Matches(Path.Combine(Folder, name), text);
        }

        Directory.EnumerateFiles(Folder).Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal)
            .ShouldBe(run.Sources.Keys.Order(StringComparer.Ordinal));
    }
}
