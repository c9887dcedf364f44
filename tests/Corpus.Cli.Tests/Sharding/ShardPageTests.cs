using System.Text.RegularExpressions;
using Corpus.Language.Problems;
using Corpus.Language.Text;
using Corpus.Language.Yaml;

namespace Corpus.Cli.Tests.Sharding;

/// <summary>What docs/sharded-checks.md shows is what the tool does, and its pipelines are YAML whose commands can be run.</summary>
public sealed partial class ShardPageTests
{
    private const int Count = 4;
    private static readonly string Path = Repository.PathOf("docs/sharded-checks.md");
    private static readonly string Page = File.ReadAllText(Path).ReplaceLineEndings("\n");

    [Fact]
    public void WhatIsShownIsWhatIsWritten()
    {
        using var folder = ToolFolder.WithCorpus();
        var text = Block("console");
        var shown = "";
        foreach (var call in text.Split('\n').Where(static line => line.StartsWith("$ ", StringComparison.Ordinal)))
        {
            var outcome = folder.Run(call["$ corpus ".Length..].Split(' '));
            shown += call + "\n" + outcome.Output + outcome.Error;
        }

        if (shown != text && Environment.GetEnvironmentVariable("CORPUS_REWRITE") == "1")
        {
            File.WriteAllText(Path, Page.Replace("\n" + text, "\n" + shown, StringComparison.Ordinal));
            return;
        }

        shown.ShouldBe(text);
    }

    [Theory]
    [InlineData("yaml github", "run", "${{ matrix.shard }}", "4", "shards")]
    [InlineData("yaml azure", "script", "$(System.JobPositionInPhase)", "$(System.TotalJobsInPhase)", "$(Pipeline.Workspace)/shards")]
    public void APipelineChecksTheWhole(string kind, string key, string number, string count, string results)
    {
        var commands = Commands(Block(kind), key);
        using var folder = ToolFolder.WithCorpus();
        folder.Replace("curated/bridge.yaml", "value: 1250", "value: 1251");

        commands.Length.ShouldBe(2);
        commands[0].ShouldContain($"--shard {number}/{count} --output ");
        commands[1].ShouldStartWith($"corpus merge {results}");
        for (var shard = 1; shard <= Count; shard++)
        {
            // An artifact of a name of its own is put into a folder of that name.
            var command = commands[0].Replace(number, $"{shard}").Replace(count, $"{Count}");
            folder.Run(Words(command.Replace("--output ", $"--output downloaded/shards/shard-{shard}/")));
        }

        var merged = folder.Run(Words(commands[1].Replace(results, "downloaded/shards")));
        merged.Code.ShouldBe(1);
        merged.ShouldBe(folder.Run(["check", .. Words(commands[1])[2..]]));
    }

    private static string Block(string kind) =>
        Fence().Matches(Page).Single(block => block.Groups["kind"].Value == kind).Groups["text"].Value;

    /// <summary>The commands of the tool in a pipeline, which must be YAML without a fault.</summary>
    private static string[] Commands(string yaml, string key)
    {
        var problems = new ProblemList(new SourceFile("pipeline.yaml", yaml));
        var document = YamlReader.Read(problems, TestContext.Current.CancellationToken);
        problems.ToArray().ShouldBeEmpty();
        document.IsWhole.ShouldBeTrue();
        return [.. Scalars(document.Root!, key).Where(static command => command.StartsWith("corpus ", StringComparison.Ordinal))];
    }

    private static IEnumerable<string> Scalars(YamlNode node, string key) => node switch
    {
        YamlMapping mapping => mapping.Entries.SelectMany(entry =>
            entry.Value is YamlScalar scalar ? entry.Key.Value == key ? [scalar.Value] : [] : Scalars(entry.Value, key)),
        YamlSequence sequence => sequence.Items.SelectMany(item => Scalars(item, key)),
        _ => [],
    };

    private static string[] Words(string command) => [.. command["corpus ".Length..].Replace("$(Build.ArtifactStagingDirectory)/", "").Split(' ')];

    [GeneratedRegex("```(?<kind>[a-z ]+)\n(?<text>(?:[^`]|`(?!``))*?)```")]
    private static partial Regex Fence();
}
