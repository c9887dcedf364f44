using System.Text.Json;

namespace Corpus.Cli.Tests.Exports;

public sealed class LinkedExportTests
{
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private const string Xsd = "http://www.w3.org/2001/XMLSchema#";
    private const string Edtf = "http://id.loc.gov/datatypes/edtf/EDTF";
    private const string Schema = "https://schema.org/";
    private const string Prov = "http://www.w3.org/ns/prov#";
    private const string Annotation = "http://www.w3.org/ns/oa#";

    [Fact]
    public void ADisputedFactHasNoValueButItsClaims()
    {
        using var folder = HostileCorpus.Make();

        using var json = JsonDocument.Parse(folder.Run("export", "--format", "jsonld").Output);
        var nodes = json.RootElement.GetProperty("@graph").EnumerateArray().ToDictionary(static node => node.GetProperty("id").GetString()!);

        var towers = nodes["urn:corpus:hostile:fact:Gate1.towers"];
        towers.TryGetProperty("mainEntity", out _).ShouldBeFalse();
        towers.GetProperty("status").GetString().ShouldBe("disputed");
        towers.GetProperty("claims").EnumerateArray().Select(claim => nodes[claim.GetString()!].GetProperty("mainEntity").GetProperty("value")[0].GetRawText())
            .ShouldAllBe(static value => value.Contains("\"xsd:integer\"", StringComparison.Ordinal));
    }

    [Fact]
    public void ABoundIsNoValue()
    {
        using var folder = HostileCorpus.Make();

        using var json = JsonDocument.Parse(folder.Run("export", "--format", "jsonld").Output);
        var people = json.RootElement.GetProperty("@graph").EnumerateArray()
            .Single(static node => node.GetProperty("id").GetString() == "urn:corpus:hostile:fact:Gate1.people").GetProperty("mainEntity");

        people.TryGetProperty("value", out _).ShouldBeFalse();
        people.GetProperty("maxValue")[0].GetProperty("@value").GetString().ShouldBe("60");
    }

    /// <summary>By the processor of the editors of JSON-LD, which is given nothing to fetch with and refuses what it would have to drop.</summary>
    [Fact]
    public void AnOutsideProcessorReadsEveryValueWithItsDatatype()
    {
        using var folder = HostileCorpus.Make();
        folder.Run("export", "--format", "jsonld", "--output", "out.jsonld").ShouldBe(new Outcome(0, "", ""));

        var quads = OutsideReader.Read("jsonld", folder.PathOf("out.jsonld")).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Values("value").ShouldBe(
        [
            $"\"{HostileCorpus.Motto}\"",
            $"\"1234567890.123456789012345678\"^^<{Xsd}decimal>",
            $"\"0.1234567890123456789012345678\"^^<{Xsd}decimal>",
            $"\"9007199254740993\"^^<{Xsd}integer>",
            $"\"18014398509481986\"^^<{Xsd}integer>",
            $"\"6.02E23\"^^<{Xsd}double>",
            $"\"1850~\"^^<{Edtf}>", $"\"XXXX-01-17\"^^<{Edtf}>", $"\"-0044\"^^<{Edtf}>", $"\"1914-08/1918\"^^<{Edtf}>",
            "\"Ada\"", "\"Bob\"", "\"red\"", "\"blue; green\"",
            "<urn:corpus:hostile:value:State.Open>",
            $"\"3\"^^<{Xsd}integer>", $"\"4\"^^<{Xsd}integer>", $"\"9\"^^<{Xsd}integer>", $"\"61\"^^<{Xsd}integer>",
        ], ignoreOrder: true);
        Values("minValue").ShouldBe([$"\"50\"^^<{Xsd}integer>"]);
        Values("maxValue").ShouldBe([$"\"55\"^^<{Xsd}integer>", $"\"60\"^^<{Xsd}integer>"], ignoreOrder: true);
        quads.ShouldContain("<urn:corpus:hostile:fact:Gate1.steps> <" + Prov + "wasDerivedFrom> <urn:corpus:hostile:fact:Gate1.people> .");
        quads.ShouldContain("<urn:corpus:hostile:fact:Gate1.doubled> <" + Prov + "wasDerivedFrom> <urn:corpus:hostile:fact:Gate1.mass> .");
        quads.Count(static quad => quad.EndsWith($"<{Rdf}type> <{Prov}Activity> .", StringComparison.Ordinal)).ShouldBe(2);
        quads.Count(static quad => quad.EndsWith($"<{Rdf}type> <{Annotation}TextQuoteSelector> .", StringComparison.Ordinal)).ShouldBe(19);
        quads.ShouldContain(static quad => quad.EndsWith($" <{Annotation}exact> \"reads {HostileCorpus.Motto}\" .", StringComparison.Ordinal));
        quads.ShouldContain(static quad => quad.EndsWith($" <{Annotation}prefix> \"The motto\" .", StringComparison.Ordinal));
        quads.ShouldContain($"<urn:corpus:hostile:source:Odd> <{Schema}url> \"{HostileCorpus.Address}\"^^<{Xsd}anyURI> .");

        string[] Values(string name)
        {
            var term = $" <{Schema}{name}> ";
            return [.. quads.Select(quad => quad.Split(term)).Where(static parts => parts.Length == 2).Select(static parts => parts[1][..^2])];
        }
    }

    [Theory]
    [InlineData(".")]
    [InlineData("tests/Corpus.Generator.Tests/Cases/EveryDatatype")]
    [InlineData("tests/Corpus.Generator.Tests/Cases/EveryVoice")]
    [InlineData("tests/Corpus.Generator.Tests/Cases/EveryInference")]
    [InlineData("tests/Corpus.Generator.Tests/Cases/EveryName")]
    public void AnOutsideProcessorReadsEveryCitation(string folder)
    {
        using var output = new ToolFolder();
        var file = output.PathOf("out.jsonld");
        var root = Repository.PathOf(folder);
        ToolFolder.RunIn(root, "export", "--format", "jsonld", "--today", "2026-01-01", "--output", file).Code.ShouldBe(0);
        using var json = JsonDocument.Parse(ToolFolder.RunIn(root, "export", "--today", "2026-01-01").Output);

        OutsideReader.Read("jsonld", file).Split('\n').Count(static quad => quad.Contains($" <{Annotation}exact> ", StringComparison.Ordinal))
            .ShouldBe(HostileCorpus.CitationsOf(json.RootElement));
    }
}
