using System.Security.Cryptography;

namespace Corpus.Cli.Tests.Exports;

/// <summary>What is true of all formats: the same corpus gives the same bytes, and a file is written safely or not at all.</summary>
public sealed class ExportBytesTests
{
    public static TheoryData<string> Formats => ["json", "csv", "sqlite", "parquet", "jsonld", "csl", "bibtex"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void TheSameCorpusGivesTheSameBytesUnderEveryCulture(string format)
    {
        using var folder = HostileCorpus.Make();
        var expected = Digest("first");

        foreach (var culture in Cultures.Names)
        {
            Cultures.Under(culture, () => Digest(culture)).ShouldBe(expected);
        }

        // In another order, with other line ends: the same corpus.
        folder.Write("curated/a.yaml", folder.Read("curated/corpus.yaml").Replace("\n", "\r\n"));
        File.Delete(folder.PathOf("curated/corpus.yaml"));
        Digest("again").ShouldBe(expected);

        string Digest(string name)
        {
            folder.Run("export", "--format", format, "--output", "out." + name).ShouldBe(new Outcome(0, "", ""));
            var path = folder.PathOf("out." + name);
            return string.Concat((Directory.Exists(path) ? Directory.GetFiles(path) : [path]).Order(StringComparer.Ordinal)
                .Select(static file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))));
        }
    }

    [Theory]
    [InlineData("sqlite", "corpus: --format sqlite writes a file; name it with --output\n")]
    [InlineData("parquet", "corpus: --format parquet writes a folder of files; name it with --output\n")]
    public void WhatIsNoTextNeedsAPlace(string format, string expected)
    {
        using var folder = ToolFolder.WithCorpus();

        folder.Run("export", "--format", format).ShouldBe(new Outcome(2, "", expected));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void NothingIsWrittenThroughALinkAndNoDraftIsLeft(string format)
    {
        using var folder = ToolFolder.WithCorpus();
        folder.Write("outside/kept", "kept");
        File.CreateSymbolicLink(folder.PathOf("out"), folder.PathOf("outside/kept"));
        var output = "out";
        if (format == "parquet")
        {
            File.Delete(folder.PathOf("out"));
            Directory.CreateDirectory(folder.PathOf("out"));
            File.CreateSymbolicLink(folder.PathOf("out/facts.parquet"), folder.PathOf("outside/kept"));
            output = "out/facts.parquet";
        }

        var refused = folder.Run("export", "--format", format, "--output", "out");

        refused.ShouldBe(new Outcome(2, "", $"corpus: `{output}` is a link, and nothing is written through one; delete it, or name another file\n"));
        folder.Read("outside/kept").ShouldBe("kept");
        Directory.EnumerateFiles(folder.Root, "*.tmp", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("bibtex")]
    public void NoFileOfAPersonIsReplaced(string format)
    {
        using var folder = ToolFolder.WithCorpus();
        var before = folder.Read("curated/bridge.yaml");

        folder.Run("export", "--format", format, "--output", "curated/bridge.yaml").Code.ShouldBe(2);

        folder.Read("curated/bridge.yaml").ShouldBe(before);
    }

    /// <summary>What refers to a fact with an error keeps its name: no row is changed because another is not there.</summary>
    [Theory]
    [MemberData(nameof(Formats))]
    public void ACorpusWithErrorsIsExportedIfForced(string format)
    {
        using var folder = HostileCorpus.Make();
        folder.Replace("curated/gates.yaml", "value: 60\n", "value: 59\n");

        folder.Run("export", "--format", format, "--output", "out.data").Code.ShouldBe(1);
        File.Exists(folder.PathOf("out.data")).ShouldBeFalse();
        folder.Run("export", "--format", format, "--output", "out.data", "--force").Code.ShouldBe(0);
    }

    [Fact]
    public void AHugeTextIsExportedWhole()
    {
        using var folder = HostileCorpus.Make();
        var huge = string.Concat(Enumerable.Repeat("lang und breit ", 50_000)).Trim();
        folder.Replace("curated/gates.yaml", "Große Tür]", $"Große Tür, {huge}]");

        foreach (var format in Formats.Where(static format => format.Data is not ("csv" or "csl" or "bibtex")))
        {
            folder.Run("export", "--format", format, "--output", "out." + format.Data).ShouldBe(new Outcome(0, "", ""));
        }

        QueryResult.OfSqlite(folder.PathOf("out.sqlite"), "SELECT name FROM entity_names ORDER BY number DESC LIMIT 1").Lines.ShouldBe([huge]);
        QueryResult.OfDuckDb($"SELECT name FROM '{folder.PathOf("out.parquet/entity_names.parquet")}' ORDER BY number DESC LIMIT 1").Lines.ShouldBe([huge]);
        folder.Read("out.jsonld").ShouldContain(huge);
    }
}
