namespace Corpus.RussiaIran.Tests;

/// <summary>docs/corpus.md tells what the corpus holds: its tables are made from the compiled corpus, its words are a person's.</summary>
public sealed class CorpusPageTests
{
    private static readonly string Path = Repository.PathOf("docs/corpus.md");

    [Fact]
    public void ItsTablesAreWhatTheCorpusHolds()
    {
        var page = Read();
        var renewed = MadeParts.Renew(page, CorpusTables.All);
        if (Repository.Rewrites)
        {
            File.WriteAllText(Path, renewed);
        }
        else
        {
            page.ShouldBe(renewed, $"{Path} is not what is made; CORPUS_REWRITE=1 rewrites it.");
        }
    }

    [Fact]
    public void EveryDisputeIsExplainedInWords()
    {
        var written = MadeParts.Written(Read());

        CorpusTables.Disputes.ShouldNotBeEmpty();
        foreach (var dispute in CorpusTables.Disputes)
        {
            written.ShouldContain($"`{dispute.Id}`");
        }
    }

    private static string Read() => File.ReadAllText(Path).Replace("\r\n", "\n", StringComparison.Ordinal);
}
