using System.Globalization;

namespace Corpus.Cli.Tests.Sharding;

/// <summary>Checks a corpus in shards, as the jobs of a matrix do, and merges what they wrote.</summary>
internal static class Shards
{
    public static readonly string[][] Reports =
        [[], ["--format", "json"], ["--format", "sarif"], ["--format", "github"], ["--warnings-as-errors"]];

    /// <summary>The results of all shards, each written by a call of its own; a call for a shard ends with 1 where it found an error.</summary>
    public static string[] Check(ToolFolder folder, int count, string corpus = ".", params string[] options)
    {
        string[] files = [.. Enumerable.Range(1, count).Select(number => string.Create(CultureInfo.InvariantCulture, $"shards-{count}/shard-{number}.json"))];
        for (var number = 1; number <= count; number++)
        {
            var outcome = Run(folder, number, count, files[number - 1], corpus, options);
            outcome.Error.ShouldBeEmpty();
            outcome.Code.ShouldBeLessThan(2);
            outcome.Output.ShouldNotContain("No problem found.", Case.Sensitive, "a part is not the whole");
        }

        return files;
    }

    public static Outcome Run(ToolFolder folder, int number, int count, string file, string corpus = ".", params string[] options) => folder.Run(
        ["check", corpus, "--shard", string.Create(CultureInfo.InvariantCulture, $"{number}/{count}"), "--output", file, .. options]);

    /// <summary>Holds the merged results, in whatever order, against a check of the whole: all that is written, and what the tool ends with.</summary>
    public static void ShouldBeTheWhole(ToolFolder folder, int count, string corpus = ".", params string[] options)
    {
        var files = Check(folder, count, corpus, options);
        var turn = 0;
        foreach (var report in Reports)
        {
            var whole = folder.Run(["check", corpus, .. options, .. report]);
            string[] turned = [.. files[(turn % count)..], .. files[..(turn % count)]];
            if (++turn % 2 == 0)
            {
                Array.Reverse(turned);
            }

            folder.Run(["merge", .. turned, "--dir", corpus, .. report]).ShouldBe(whole, string.Join(' ', report));
        }
    }
}
