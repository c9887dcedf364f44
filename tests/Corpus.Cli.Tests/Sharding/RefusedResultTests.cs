namespace Corpus.Cli.Tests.Sharding;

/// <summary>What is not one check of this corpus is an error, and looks like no success.</summary>
public sealed class RefusedResultTests
{
    [Fact]
    public void OneThatIsMissing() => Refused(
        static (_, files) => [files[0], files[2]], "shard 2/3 is missing; nothing is known of the whole without the results of all shards");

    [Fact]
    public void AllButOne() => Refused(
        static (_, files) => [files[1]], "shards 1/3, 3/3 are missing; nothing is known of the whole without the results of all shards");

    [Fact]
    public void OneThatIsThereTwice() => Refused(
        static (folder, files) =>
        {
            folder.Write("again.json", folder.Read(files[1]));
            return [.. files, "again.json"];
        },
        "`again.json` and `shards-3/shard-2.json` are both shard 2/3; name each shard once");

    [Fact]
    public void TheSameFileTwiceInThePlaceOfAnother() => Refused(
        static (_, files) => [files[0], files[1], files[1]], "`shards-3/shard-2.json` and `shards-3/shard-2.json` are both shard 2/3; name each shard once");

    [Fact]
    public void OneOfMoreShards() => Refused(
        static (folder, files) => [files[0], files[1], .. Shards.Check(folder, 4)[2..3]],
        "`shards-4/shard-3.json` is shard 3/4, and `shards-3/shard-1.json` is shard 1/3; merge the results of one check in shards");

    [Fact]
    public void OneOfAnotherCorpus() => Refused(
        static (folder, files) =>
        {
            using var other = ToolFolder.WithCorpus();
            other.Replace("curated/corpus.yaml", "id: bridges", "id: others");
            folder.Write("foreign.json", other.Read(Shards.Check(other, 3)[1]));
            return [files[0], "foreign.json", files[2]];
        },
        "`foreign.json` was not made of the files that are here: `curated/corpus.yaml` differs, or is in one of the two alone; "
        + "check all shards of these files again");

    [Fact]
    public void OnesFromBeforeAnEdit() => Refused(
        static (folder, files) =>
        {
            folder.Replace("curated/bridge.yaml", "value: 1250", "value: 1251");
            return files;
        },
        "`shards-3/shard-1.json` was not made of the files that are here: `curated/bridge.yaml` differs, or is in one of the two alone; "
        + "check all shards of these files again");

    [Theory]
    [InlineData("curated/new.yaml", "entities: {}\n")]
    [InlineData("seeds/Report.fingerprint", "")]
    [InlineData("seeds/other.pdf", "%PDF")]
    public void OnesFromBeforeAnotherFile(string path, string text) => Refused(
        (folder, files) =>
        {
            folder.Write(path, text);
            return files;
        },
        $"`shards-3/shard-1.json` was not made of the files that are here: `{path}` differs, or is in one of the two alone; "
        + "check all shards of these files again");

    [Theory]
    [InlineData("--today", "2026-01-01")]
    [InlineData("--allow-unproved", null)]
    [InlineData("--least-proved-share", "0.5")]
    [InlineData("--most-read-share", "0.5")]
    [InlineData("--checks-as-warnings", "CORP4033")]
    public void OneWithOtherOptions(string option, string? value) => Refused(
        (folder, files) =>
        {
            Shards.Run(folder, 2, 3, files[1], ".", value is null ? [option] : [option, value]).Code.ShouldBe(0);
            return files;
        },
        $"`shards-3/shard-2.json` was checked with another {option} than `shards-3/shard-1.json`; check all shards with the same options");

    [Theory]
    [InlineData("\"tool\":\"corpus ", "\"tool\":\"corpus 9.")]
    [InlineData("\"corpusShard\":1", "\"corpusShard\":2")]
    public void OneOfAnotherVersion(string old, string text) => Refused(
        (folder, files) =>
        {
            folder.Replace(files[2], old, text);
            return files;
        },
        "`shards-3/shard-3.json` was made by another version of the tool than this one, "
        + $"{Rendering.ToolIdentity.Name} {Rendering.ToolIdentity.Version}; check and merge all shards with one version");

    [Fact]
    public void OneThatWasChanged() => Refused(
        static (folder, files) =>
        {
            folder.Replace(files[0], "\"Number\":1,", "\"Number\":2,");
            return files;
        },
        "`shards-3/shard-1.json` was changed after it was written; check this shard again");

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"corpusShard\":\"1\",\"tool\":1,\"sha256\":\"\",\"head\":{},\"files\":[]}")]
    [InlineData("{\"corpusShard\":1} trailing")]
    [InlineData("not json")]
    public void OneThatIsNone(string text) => Refused(
        (folder, files) =>
        {
            folder.Write(files[1], text);
            return files;
        },
        "`shards-3/shard-2.json` is no result of `corpus check --shard`, or is damaged; check this shard again");

    [Fact]
    public void OneThatIsCutOffAnywhere()
    {
        using var folder = ToolFolder.WithCorpus();
        var file = Shards.Check(folder, 1)[0];
        var whole = folder.Read(file);
        for (var length = 0; length < whole.Length; length += 97)
        {
            folder.Write(file, whole[..length]);

            var refused = folder.Run("merge", file);

            (refused.Code, refused.Output).ShouldBe((2, ""));
            refused.Error.ShouldStartWith($"corpus: `{file}` is no result");
        }
    }

    [Fact]
    public void OneThatIsNotThere() => Refused(
        static (_, files) => [.. files, "nowhere.json"], "`nowhere.json` cannot be read: it is not there, or is a link that leads nowhere");

    [Fact]
    public void AFolderWithoutAny() => Refused(
        static (folder, files) =>
        {
            Directory.CreateDirectory(folder.PathOf("empty"));
            return [.. files, "empty"];
        },
        "the folder `empty` has no `.json` file, so there is no result in it");

    [Theory]
    [InlineData("--shard writes a result, which `corpus merge` reads; name its file with --output", "--shard", "1/2")]
    [InlineData("--output is for the result of a shard, so it needs --shard; a report goes to the standard output", "--output", "a.json")]
    [InlineData("--shard is `0/2`, but it must be one of how many, such as `3/10`; there can be 10000 at most", "--shard", "0/2", "--output", "a.json")]
    [InlineData(
        "--format is about the whole, and --shard checks a part of it; give it to `corpus merge`",
        "--shard", "1/2", "--output", "a.json", "--format", "github")]
    [InlineData(
        "--warnings-as-errors is about the whole, and --shard checks a part of it; give it to `corpus merge`",
        "--shard", "1/2", "--output", "a.json", "--warnings-as-errors")]
    [InlineData(
        "--against is about the whole, and --shard checks a part of it; compare the whole in a check of its own",
        "--shard", "1/2", "--output", "a.json", "--against", "git:HEAD")]
    public void ACallThatMixesAPartWithTheWhole(string reason, params string[] options)
    {
        using var folder = ToolFolder.WithCorpus();

        folder.Run(["check", .. options]).ShouldBe(new Outcome(2, "", $"corpus: {reason}\n"));
        File.Exists(folder.PathOf("a.json")).ShouldBeFalse();
    }

    [Fact]
    public void AShardWithAnErrorEndsWithOneAndTellsOfItsOwnFilesAlone()
    {
        using var folder = ToolFolder.WithCorpus();
        folder.Replace("curated/bridge.yaml", "value: 1250", "value: 1251");

        var faulty = Shards.Run(folder, 1, 2, "1.json");
        var other = Shards.Run(folder, 2, 2, "2.json");

        faulty.Code.ShouldBe(1);
        faulty.Lines[0].ShouldStartWith("curated/bridge.yaml(16,46): error CORP4009: ");
        faulty.Lines[2..].ShouldBe(
        [
            "shard 1/2: 1 of 3 files, 3 facts, 4 citations",
            "1 error, 0 warnings in them; `corpus merge` with the results of all shards says whether the corpus is right.",
            "",
        ]);
        other.ShouldBe(new Outcome(
            0,
            "shard 2/2: 2 of 3 files, 0 facts, 0 citations\n"
            + "no problem found in them; `corpus merge` with the results of all shards says whether the corpus is right.\n",
            ""));
    }

    [Fact]
    public void NoResultReplacesAFileThatAPersonWrites()
    {
        using var folder = ToolFolder.WithCorpus();

        Shards.Run(folder, 1, 1, "curated/bridge.yaml").Code.ShouldBe(2);
        folder.Read("curated/bridge.yaml").ShouldStartWith("entityTypes:");
    }

    private static void Refused(Func<ToolFolder, string[], string[]> change, string reason)
    {
        using var folder = ToolFolder.WithCorpus();
        var files = change(folder, Shards.Check(folder, 3));

        folder.Run(["merge", .. files]).ShouldBe(new Outcome(2, "", $"corpus: {reason}\n"));
    }
}
