using System.Text.RegularExpressions;

namespace Corpus.Cli.Tests;

/// <summary>What docs/cli.md shows is what the tool does.</summary>
public sealed partial class DocumentationTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs/cli.md")).ReplaceLineEndings("\n");

    public static TheoryData<string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string>();
            foreach (Match match in Console().Matches(Page))
            {
                examples.Add(match.Groups["kind"].Value, match.Groups["text"].Value);
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void EveryExampleIsRealOutput(string kind, string text)
    {
        using var workspace = ToolFolder.WithCorpus();
        if (kind == "faulty")
        {
            workspace.Replace("curated/bridge.yaml", "value: 1250", "value: 1251");
        }

        if (kind == "edited")
        {
            foreach (var file in new[] { "curated/corpus.yaml", "curated/bridge.yaml", "seeds/Report.yaml", "seeds/Report.fingerprint" })
            {
                workspace.Write("v1/" + file, workspace.Read(file));
            }

            workspace.Replace(
                "curated/bridge.yaml",
                "          - value: 36\n            claimedBy: [others, HarbourBridge]\n" +
                "            citations: [{ source: Report, quote: others at the harbour bridge 36 pylons }]\n",
                "");
            workspace.Replace("curated/bridge.yaml", "opened on 4 May 2021", "harbour bridge opened on 4 May 2021");
        }

        if (kind == "bill")
        {
            workspace.Write("out/Bridges.dll", Bridges.Corrected);
            workspace.Write("out/Plan.dll", Bridges.Library("Plan", "UHarbourBridge.lanes", "v4", "d"));
            workspace.Write("out/Shop.dll", Bridges.Library("Shop", "UHarbourBridge.lengthMetres", "v1250", "d"));
        }

        var shown = "";
        foreach (var call in text.Split('\n').Where(static line => line.StartsWith("$ ", StringComparison.Ordinal)))
        {
            call.ShouldStartWith("$ corpus ");
            var outcome = workspace.Run([.. Words().Matches(call["$ corpus ".Length..]).Select(static word => word.Value.Trim('"'))]);
            shown += call + "\n" + outcome.Output + outcome.Error;
        }

        if (shown != text && Environment.GetEnvironmentVariable("CORPUS_REWRITE") == "1")
        {
            var path = Repository.PathOf("docs/cli.md");
            File.WriteAllText(path, File.ReadAllText(path).Replace("\n" + text, "\n" + shown, StringComparison.Ordinal));
            return;
        }

        shown.ShouldBe(text);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("explain")]
    [InlineData("merge")]
    [InlineData("ingest")]
    [InlineData("fingerprint")]
    [InlineData("verify")]
    [InlineData("export")]
    [InlineData("diff")]
    [InlineData("bill")]
    [InlineData("schema")]
    [InlineData("site")]
    public void EveryOptionIsDocumented(string command)
    {
        using var workspace = new ToolFolder();
        var options = Options().Matches(workspace.Run(command, "--help").Output).Select(static option => option.Value).Distinct()
            .Where(static option => option != "--help").ToArray();

        options.Length.ShouldBeGreaterThan(2);
        options.ShouldAllBe(option => Page.Contains("`" + option, StringComparison.Ordinal));
    }

    [GeneratedRegex("```console ?(?<kind>\\w*)\n(?<text>(?:[^`]|`(?!``))*?)```")]
    private static partial Regex Console();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Words();

    [GeneratedRegex("--[a-z][a-z-]+")]
    private static partial Regex Options();
}
