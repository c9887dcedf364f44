namespace Corpus.Cli.Tests.Ingest;

/// <summary>The evidence of the template is what the tool makes of its PDF today.</summary>
public sealed class TemplateTests
{
    private static readonly string Seeds = Repository.PathOf("templates/corpus/CorpusStarter/seeds");

    [Fact]
    public void TheEvidenceOfTheTemplateIsThatOfItsPdf()
    {
        using var workspace = new ToolFolder();
        workspace.Write("HarbourReport.pdf", File.ReadAllBytes(Path.Combine(Seeds, "HarbourReport.pdf")));
        workspace.Run("ingest", "HarbourReport.pdf", "--share-text").Code.ShouldBe(0);

        foreach (var file in new[] { "HarbourReport.fingerprint", "HarbourReport.txt", "HarbourReport.yaml" })
        {
            var path = Path.Combine(Seeds, file);
            var made = workspace.Read("seeds/" + file);
            if (file.EndsWith(".yaml", StringComparison.Ordinal))
            {
                // Its comment is of a person.
                var comment = File.ReadAllText(path).Replace("\r\n", "\n");
                made = comment[..comment.IndexOf("sources:", StringComparison.Ordinal)] + made[made.IndexOf("sources:", StringComparison.Ordinal)..];
            }

            if (Environment.GetEnvironmentVariable("CORPUS_REWRITE") == "1")
            {
                File.WriteAllText(path, made);
            }

            File.ReadAllText(path).Replace("\r\n", "\n").ShouldBe(made);
        }
    }
}
