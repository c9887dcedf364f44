namespace Corpus.Cli.Tests.Support;

/// <summary>What came of one call of the tool.</summary>
internal sealed record Outcome(int Code, string Output, string Error)
{
    public string[] Lines => Output.Split('\n');
}
