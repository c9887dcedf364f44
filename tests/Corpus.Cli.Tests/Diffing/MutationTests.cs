using System.Text.Json;

namespace Corpus.Cli.Tests.Diffing;

/// <summary>Each edit of a corpus gets the class that it must get, for the reasons that it must have, and turned round no lower one.</summary>
public sealed class MutationTests
{
    public static TheoryData<string> Names => [.. Mutations.All.Select(static mutation => mutation.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void EachGetsItsClass(string name)
    {
        var mutation = Mutations.All.Single(mutation => mutation.Name == name);
        using var folder = new ToolFolder();
        MutatedCorpus.Write(folder, "a");
        MutatedCorpus.Write(folder, "b", mutation);

        var outcome = folder.Run("diff", "a", "b", "--format", "json");

        outcome.Error.ShouldBeEmpty();
        outcome.Code.ShouldBe(0);
        using var json = JsonDocument.Parse(outcome.Output);
        var rules = json.RootElement.GetProperty("changes").EnumerateArray().Select(static change => change.GetProperty("rule").GetString()!)
            .Distinct().Order(StringComparer.Ordinal);
        string.Join(", ", rules).ShouldBe(string.Join(", ", mutation.Rules), outcome.Output);
        json.RootElement.GetProperty("class").GetString().ShouldBe(mutation.Class);
    }

    [Fact]
    public void ThereAreFortyAndMoreAndEachIsAnother()
    {
        Mutations.All.Count.ShouldBeGreaterThan(40);
        Mutations.All.Select(static mutation => mutation.Name).ShouldBeUnique();
    }
}
