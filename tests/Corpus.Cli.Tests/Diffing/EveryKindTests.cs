using System.Text.Json;

namespace Corpus.Cli.Tests.Diffing;

/// <summary>A corpus is the same wherever it is read from, and what one kind of edition does not know is never taken for a change.</summary>
public sealed class EveryKindTests
{
    /// <summary>What an assembly does not know.</summary>
    private static readonly string[] Unknown = ["evidence-changed", "summary-changed", "corpus-language-changed"];

    private static readonly Lazy<byte[]> Base = new(static () =>
    {
        using var folder = new ToolFolder();
        MutatedCorpus.Write(folder, "a");
        return CompiledCode.Corpus(folder.PathOf("a"));
    });

    public static TheoryData<string> Names => [.. Mutations.All.Select(static mutation => mutation.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void AllSayTheSame(string name)
    {
        var mutation = Mutations.All.Single(mutation => mutation.Name == name);
        using var folder = new ToolFolder();
        MutatedCorpus.Write(folder, "a");
        MutatedCorpus.Write(folder, "b", mutation);
        folder.Write("a.dll", Base.Value);
        folder.Write("b.dll", CompiledCode.Corpus(folder.PathOf("b")));
        folder.Run("export", "b", "--output", "b.json").Code.ShouldBe(0);

        foreach (var (before, after) in new[] { ("b", "b.json"), ("b.dll", "b"), ("b.json", "b.dll") })
        {
            var outcome = folder.Run("diff", before, after, "--fail-on", "patch");

            outcome.Code.ShouldBe(0, $"{before} {after}: {outcome.Output}{outcome.Error}");
            outcome.Output.ShouldContain("\nNo change.\n");
            outcome.Output.Contains("not compared: ", StringComparison.Ordinal).ShouldBe((before + after).Contains(".dll", StringComparison.Ordinal));
        }

        var rules = Rules(folder, "a.dll", "b.dll");
        rules.ShouldBe(mutation.Rules.Except(Unknown).Concat(Unknown.Intersect(rules)).Order(StringComparer.Ordinal));
        Rules(folder, "a", "b.dll").ShouldBe(rules);
    }

    private static string[] Rules(ToolFolder folder, string before, string after)
    {
        var outcome = folder.Run("diff", before, after, "--format", "json");
        outcome.Error.ShouldBeEmpty();
        using var json = JsonDocument.Parse(outcome.Output);
        return
        [
            .. json.RootElement.GetProperty("changes").EnumerateArray().Select(static change => change.GetProperty("rule").GetString()!).Distinct()
                .Order(StringComparer.Ordinal),
        ];
    }
}
