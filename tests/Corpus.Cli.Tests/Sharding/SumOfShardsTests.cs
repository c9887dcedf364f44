using Corpus.Cli.Tests.Exports;

namespace Corpus.Cli.Tests.Sharding;

/// <summary>What shards find, merged, is what a check of the whole finds: the same bytes, for any number of shards.</summary>
public sealed class SumOfShardsTests
{
    /// <summary>Also more than there are files.</summary>
    private static readonly int[] Counts = [1, 2, 3, 7, 40];

    public static TheoryData<string> Cases => [.. BuildCase.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void OfWhateverIsWrongWithACorpus(string name)
    {
        using var folder = new ToolFolder();
        BuildCase.Copy(name, folder, static text => text);
        foreach (var count in Counts)
        {
            Shards.ShouldBeTheWhole(folder, count, ".", [.. BuildCase.OptionsOf(name)]);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(200)]
    public void OfTheFirstCorpus(int count)
    {
        using var folder = new ToolFolder();

        Shards.ShouldBeTheWhole(folder, count, Repository.PathOf("."), "--today", "2031-01-01");
    }

    /// <summary>What is asked of all facts together: that is known when all results are there, and to no shard.</summary>
    [Theory]
    [InlineData("--most-read-share", "0.01", "error CORP4041")]
    [InlineData("--least-proved-share", "1", "No problem found.")]
    public void OfSharesOfTheFirstCorpus(string option, string share, string expected)
    {
        using var folder = new ToolFolder();
        var root = Repository.PathOf(".");

        Shards.ShouldBeTheWhole(folder, 4, root, "--today", "2026-01-01", option, share);
        folder.Run("check", root, "--today", "2026-01-01", option, share).Output.ShouldContain(expected);
    }

    /// <summary>Inverse and computed facts, premises, what supersedes, what is required, and aliases that fit other quotes.</summary>
    [Fact]
    public void OfFactsThatHangOnOtherFiles()
    {
        using var folder = CrossedCorpus.Make();
        var whole = folder.Run("check").Output;
        foreach (var id in new[] { "CORP2012", "CORP3007", "CORP3020", "CORP3032", "CORP3037", "CORP5005", "CORP5006", "CORP5017", "CORP5018" })
        {
            whole.ShouldContain(id);
        }

        foreach (var count in Counts)
        {
            Shards.ShouldBeTheWhole(folder, count);
        }
    }

    [Fact]
    public void OfTextsThatMeanSomethingToFormats()
    {
        using var folder = HostileCorpus.Make();
        folder.Write("seeds/::warning::.yaml", "entities: { \"\\u202E\": [] }\n");
        folder.Write("curated/torn.yaml", "entities:\n  Odd\u0007: { type: [\n");
        foreach (var count in Counts)
        {
            Shards.ShouldBeTheWhole(folder, count);
        }
    }

    /// <summary>A line is taken out, said twice or put somewhere else: whatever that breaks, in this file or another, both say the same.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void OfACorpusThatIsBrokenAnyhow(int seed)
    {
        using var folder = new ToolFolder();
        var random = new Random(seed);
        var root = Repository.PathOf(".");
        string[] files = [.. new[] { "curated", "seeds" }
            .SelectMany(part => Directory.EnumerateFiles(Path.Combine(root, part), "*", SearchOption.AllDirectories))
            .Where(static file => Path.GetExtension(file) is ".yaml" or ".fingerprint").Order(StringComparer.Ordinal)];
        foreach (var file in files)
        {
            folder.Write(Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllBytes(file));
        }

        for (var turn = 0; turn < 4; turn++)
        {
            var file = Path.GetRelativePath(root, files[random.Next(files.Length)]).Replace('\\', '/');
            var lines = folder.Read(file).Split('\n').ToList();
            var at = random.Next(lines.Count);
            var line = lines[at];
            if (random.Next(3) > 0)
            {
                lines.RemoveAt(at);
            }

            if (random.Next(2) > 0)
            {
                lines.Insert(random.Next(lines.Count), line);
            }

            folder.Write(file, string.Join('\n', lines));
        }

        Shards.ShouldBeTheWhole(folder, random.Next(2, 8));
    }

    /// <summary>More problems than are shown: which are left out does not hang on who found them.</summary>
    [Fact]
    public void OfMoreProblemsThanAreShown()
    {
        using var folder = ToolFolder.WithCorpus();
        for (var file = 0; file < 5; file++)
        {
            folder.Write($"curated/many{file}.yaml", "entities:\n" + string.Concat(Enumerable.Range(0, 300).Select(
                number => $"  Bridge{file}{number}: {{ type: Bridge, label: A bridge, facts: {{ pylons: {{ value: {number}, citations: [] }} }} }}\n")));
        }

        Shards.ShouldBeTheWhole(folder, 3);
    }

    [Fact]
    public void OfFoldersOfOtherNames()
    {
        using var folder = ToolFolder.WithCorpus();
        Directory.Move(folder.PathOf("curated"), folder.PathOf("facts"));
        Directory.Move(folder.PathOf("seeds"), folder.PathOf("records"));
        var files = Enumerable.Range(1, 2).Select(number => $"shard-{number}.json").ToArray();
        foreach (var (number, file) in files.Index())
        {
            Shards.Run(folder, number + 1, 2, file, ".", "--curated", "facts", "--seeds", "records").Code.ShouldBe(0);
        }

        folder.Run(["merge", .. files, "--curated", "facts", "--seeds", "records"])
            .ShouldBe(folder.Run("check", "--curated", "facts", "--seeds", "records"));
    }

    [Fact]
    public void OfACorpusOfNoFile()
    {
        using var folder = new ToolFolder();
        Directory.CreateDirectory(folder.PathOf("curated"));

        Shards.ShouldBeTheWhole(folder, 2);
    }

    [Fact]
    public void FromAFolderOfResults()
    {
        using var folder = ToolFolder.WithCorpus();
        Shards.Check(folder, 3);

        folder.Run("merge", "shards-3").ShouldBe(folder.Run("check"));
    }
}
