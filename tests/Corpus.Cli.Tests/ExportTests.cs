using System.Text.Json;

namespace Corpus.Cli.Tests;

public sealed class ExportTests
{
    [Fact]
    public void JsonHasEveryFactWithItsCitations()
    {
        using var workspace = ToolFolder.WithCorpus();

        var outcome = workspace.Run("export", "--format", "json");
        using var json = JsonDocument.Parse(outcome.Output);

        outcome.Code.ShouldBe(0);
        var root = json.RootElement;
        root.GetProperty("corpus").GetProperty("id").GetString().ShouldBe("bridges");
        root.GetProperty("sources")[0].GetProperty("file").GetString().ShouldBe("report.txt");
        var facts = root.GetProperty("facts").EnumerateArray().ToDictionary(static fact => fact.GetProperty("id").GetString()!);
        facts.Keys.ShouldBe(
            ["HarbourBridge.lengthMetres", "HarbourBridge.vehiclesPerMinute", "HarbourBridge.openedOn", "HarbourBridge.pylons"], ignoreOrder: true);

        var length = facts["HarbourBridge.lengthMetres"];
        length.GetProperty("value").GetInt32().ShouldBe(1250);
        length.GetProperty("unit").GetString().ShouldBe("m");
        length.GetProperty("type").GetString().ShouldBe("Bridge");
        length.GetProperty("status").GetString().ShouldBe("settled");
        length.GetProperty("comparator").ValueKind.ShouldBe(JsonValueKind.Null);
        var citation = length.GetProperty("citations")[0];
        citation.GetProperty("source").GetString().ShouldBe("Report");
        citation.GetProperty("file").GetString().ShouldBe("report.txt");
        citation.GetProperty("quote").GetString().ShouldBe("It is 1,250 metres long");
        citation.GetProperty("grade").GetString().ShouldBe("exact");
        citation.GetProperty("evidence").GetString().ShouldBe("fingerprint");
        citation.GetProperty("word").GetInt32().ShouldBe(8);
        citation.GetProperty("support").GetString().ShouldBe("printed");

        facts["HarbourBridge.vehiclesPerMinute"].GetProperty("comparator").GetString().ShouldBe("at-most");
        facts["HarbourBridge.openedOn"].GetProperty("value").GetString().ShouldBe("2021-05-04");
        var pylons = facts["HarbourBridge.pylons"];
        pylons.GetProperty("status").GetString().ShouldBe("disputed");
        pylons.GetProperty("value").ValueKind.ShouldBe(JsonValueKind.Null);
        pylons.GetProperty("claims").EnumerateArray().Select(static claim => claim.GetProperty("value").GetInt32()).ShouldBe([35, 36]);
        pylons.GetProperty("claims")[1].GetProperty("claimedBy").EnumerateArray()
            .Select(static claimant => claimant.ToString().Replace(" ", "").Replace("\n", ""))
            .ShouldBe(["{\"name\":\"others\"}", "{\"entity\":\"HarbourBridge\"}"]);
    }

    [Fact]
    public void EveryDatatypeIsExportedAsWhatItIs()
    {
        var folder = Repository.PathOf("tests/Corpus.Generator.Tests/Cases/EveryDatatype");

        using var json = JsonDocument.Parse(ToolFolder.RunIn(folder, "export", "--today", "2026-01-01").Output);

        var facts = json.RootElement.GetProperty("facts").EnumerateArray().ToDictionary(static fact => fact.GetProperty("id").GetString()!);
        Raw("isOpen").ShouldBe("true");
        Raw("massKilograms").ShouldBe("9000000000");
        Raw("toll").ShouldBe("2.50");
        Raw("loadFactor").ShouldBe("0.75");
        Raw("nickname").ShouldBe("\"the Harp\"");
        Raw("closure").ShouldBe("\"2026-03/2026-05\"");
        Raw("works").ShouldBe("\"2026-06/..\"");
        Raw("state").ShouldBe("\"InService\"");
        facts["GreatBridge.links"].GetProperty("value").EnumerateArray().Select(static value => value.GetString()).ShouldBe(["Northshore", "Southshore"]);
        var inspectors = facts["GreatBridge.inspectors"];
        inspectors.GetProperty("value").GetArrayLength().ShouldBe(2);
        inspectors.GetProperty("statements")[0].GetProperty("value").GetString().ShouldBe("Ada");
        inspectors.GetProperty("statements")[0].GetProperty("until").GetString().ShouldBe("2025-06");
        facts["GreatBridge.ferryCapacity"].GetProperty("status").GetString().ShouldBe("superseded");
        facts["GreatBridge.ferryCapacity"].GetProperty("superseded").GetProperty("by").GetString().ShouldBe("GreatBridge.vehiclesPerMinute");
        facts["GreatBridge.pylons"].GetProperty("claims")[1].GetProperty("rankReason").GetString().ShouldBe("The plans agree.");
        facts["GreatBridge.pylons"].GetProperty("value").GetInt32().ShouldBe(36);

        string Raw(string property) => facts["GreatBridge." + property].GetProperty("value").GetRawText();
    }

    [Fact]
    public void CsvHasARowForEachCitation()
    {
        using var workspace = ToolFolder.WithCorpus();

        var rows = workspace.Run("export", "-f", "csv").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        rows.Length.ShouldBe(6);
        rows[0].ShouldStartWith("entity,type,property,datatype,status,part,value,unit,");
        rows[1].ShouldBe(
            "HarbourBridge,Bridge,lengthMetres,integer,settled,,1250,m,,,,,,,,,,,,Report,report.txt,\"It is 1,250 metres long\",,,en,,exact,fingerprint,8," +
            ",,printed");
        rows.ShouldContain(
            "HarbourBridge,Bridge,pylons,integer,disputed,claim 2,36,,,,,,,,,\"[\"\"others\"\", \"\"HarbourBridge\"\"]\",,normal,,Report,report.txt,others " +
            "at the harbour bridge 36 pylons,,,en,,exact,fingerprint,26,,,printed");
    }

    [Fact]
    public void PagesAndOriginalsAreExported()
    {
        var folder = Repository.PathOf("tests/Corpus.Generator.Tests/Cases/EveryPage");

        using var json = JsonDocument.Parse(ToolFolder.RunIn(folder, "export").Output);
        var sources = json.RootElement.GetProperty("sources");
        sources[0].GetProperty("original").ValueKind.ShouldBe(JsonValueKind.Null);
        sources[1].GetProperty("original").GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal).ShouldBe(
            """{"file":"survey.pdf","sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","mediaType":"application/pdf","bytes":5368709120}""");
        json.RootElement.GetProperty("facts").EnumerateArray().SelectMany(static fact => fact.GetProperty("citations").EnumerateArray())
            .Select(static citation => (citation.GetProperty("page").GetRawText(), citation.GetProperty("lastPage").GetRawText()))
            .ShouldBe([("2", "2"), ("null", "null"), ("2", "3"), ("4", "4")]);
        ToolFolder.RunIn(folder, "export", "-f", "csv").Output.ShouldContain(",11,2,3,printed\n");
    }

    [Fact]
    public void NamesInLanguagesAndTheLanguageOfEachQuoteAreExported()
    {
        var folder = Repository.PathOf("tests/Corpus.Generator.Tests/Cases/EveryName");

        using var json = JsonDocument.Parse(ToolFolder.RunIn(folder, "export").Output);
        var facts = json.RootElement.GetProperty("facts").EnumerateArray().ToArray();

        facts.ShouldAllBe(static fact => fact.GetProperty("labels").GetRawText() == "{\n        \"de\": \"Fähre\"\n      }");
        facts.SelectMany(static fact => fact.GetProperty("statements").EnumerateArray().Append(fact))
            .SelectMany(static statement => statement.GetProperty("citations").EnumerateArray())
            .Select(static citation => citation.GetProperty("language").GetString()).ShouldBe(["en", "de-CH", "de-AT", "de", "de-CH", "en"], ignoreOrder: true);
        ToolFolder.RunIn(folder, "export", "-f", "csv").Output.ShouldContain(",und danach den Mühlsee,,,de-AT,,exact,text,");
    }

    [Fact]
    public void AnAliasThatOtherQuotesHaveIsExplainedAsPrinted()
    {
        var folder = Repository.PathOf("tests/Corpus.Generator.Tests/Cases/EveryName");

        ToolFolder.RunIn(folder, "explain", "Ferry.over").Output.ShouldContain("value        printed      Mühlsee");
        ToolFolder.RunIn(folder, "explain", "Ferry.use").Output.ShouldContain("value        by alias     in Betrieb");
    }

    [Fact]
    public void WhoSaysSoAndHowTheDocumentSaysItIsExported()
    {
        var folder = Repository.PathOf("tests/Corpus.Generator.Tests/Cases/EveryVoice");

        using var json = JsonDocument.Parse(ToolFolder.RunIn(folder, "export", "--today", "2026-01-01").Output);
        JsonElement Fact(string id) => json.RootElement.GetProperty("facts").EnumerateArray().Single(fact => fact.GetProperty("id").GetString() == id);
        var (cost, parts, floors, doors, length) = (Fact("Tower.cost"), Fact("Tower.parts"), Fact("Tower.floors"), Fact("Tower.doors"), Fact("Tower.length"));

        cost.GetProperty("status").GetString().ShouldBe("attributed");
        cost.GetProperty("value").GetRawText().ShouldBe("12.50");
        cost.GetProperty("claimedBy").GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal)
            .ShouldBe("""[{"entity":"City"},{"name":"thearchitect"}]""");
        cost.GetProperty("reportedBy")[0].GetProperty("source").GetString().ShouldBe("Paper");
        (parts.GetProperty("open").GetBoolean(), cost.GetProperty("open").GetBoolean()).ShouldBe((true, false));
        floors.GetProperty("claims").EnumerateArray().Select(static claim => claim.GetProperty("modality").GetString()).ShouldBe([null, "expected", null]);
        floors.GetProperty("claimedBy").GetArrayLength().ShouldBe(2);
        (doors.GetProperty("status").GetString(), doors.GetProperty("superseded").GetProperty("by").GetString()).ShouldBe(("attributed", "Tower.floors"));
        (length.GetProperty("status").GetString(), length.GetProperty("modality").GetString()).ShouldBe(("settled", "possible"));
        var ledger = json.RootElement.GetProperty("ledger");
        (ledger.GetProperty("attributed").GetInt32(), ledger.GetProperty("hedged").GetInt32()).ShouldBe((7, 5));
        var csv = ToolFolder.RunIn(folder, "export", "-f", "csv", "--today", "2026-01-01").Output.Split('\n');
        csv.ShouldContain(static row => row.StartsWith(
            """Tower,Work,uses,text,attributed,value 2,flats,,,,possible,,,,,"[""City""]","[""a visitor"", ""City""]",""", StringComparison.Ordinal));
        csv.ShouldContain(static row => row.StartsWith(
            """Tower,Work,parts,text,attributed,,"[""steel"", ""glass""]",,,,,true,""", StringComparison.Ordinal));
    }

    [Fact]
    public void WhatIsInferredIsExportedWithWhatItFollowsFrom()
    {
        var folder = Repository.PathOf("tests/Corpus.Generator.Tests/Cases/EveryInference");

        using var json = JsonDocument.Parse(ToolFolder.RunIn(folder, "export").Output);
        var price = json.RootElement.GetProperty("facts").EnumerateArray().Single(static fact => fact.GetProperty("id").GetString() == "First.price");
        var rows = ToolFolder.RunIn(folder, "export", "-f", "csv").Output.Split('\n');

        var inferences = price.GetProperty("inferences").EnumerateArray().ToArray();
        inferences.Select(static inference => inference.GetProperty("of").GetString()).ShouldBe(["comparator", "from", "until", "asOf"]);
        var until = inferences[2];
        until.GetProperty("because").GetString().ShouldBe("It holds as long as the contract.");
        until.GetProperty("premises").EnumerateArray().Select(static premise => premise.GetString()).ShouldBe(["First.signed", "First.term"]);
        until.GetProperty("isFromInferred").GetBoolean().ShouldBeTrue();
        until.GetProperty("citations")[0].GetProperty("support").GetString().ShouldBe("none");
        rows.Count(static row => row.StartsWith("First,Contract,price,integer,settled,inference of until,40,", StringComparison.Ordinal)).ShouldBe(2);
        rows.ShouldContain(static row => row.Contains("until: It holds as long as the contract.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("EveryDatatype")]
    [InlineData("EveryInference")]
    public void CsvHasARowForEachCitationOfTheLedger(string name)
    {
        var folder = Repository.PathOf("tests/Corpus.Generator.Tests/Cases/" + name);

        using var json = JsonDocument.Parse(ToolFolder.RunIn(folder, "export", "--today", "2026-01-01").Output);

        ToolFolder.RunIn(folder, "export", "-f", "csv", "--today", "2026-01-01").Output.Count(static character => character == '\n')
            .ShouldBe(json.RootElement.GetProperty("ledger").GetProperty("citations").GetInt32() + 1);
    }

    [Fact]
    public void CsvQuotesWhatNeedsIt()
    {
        var folder = Repository.PathOf("tests/Corpus.Generator.Tests/Cases/EveryDatatype");

        var csv = ToolFolder.RunIn(folder, "export", "-f", "csv", "--today", "2026-01-01").Output;
        csv.ShouldContain("GreatBridge,Bridge,inspectors,Engineer,settled,value 1,Ada,");
        csv.ShouldContain(",\"[\"\"Northshore\"\", \"\"Southshore\"\"]\",");
        csv.ShouldContain(",\"its nickname is \"\"the Harp\"\"\",");
    }

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    public void AFileGetsTheSameBytesAsTheStandardOutput(string format)
    {
        using var workspace = ToolFolder.WithCorpus();

        var outcome = workspace.Run("export", "-f", format, "--output", "out.data");

        outcome.Output.ShouldBeEmpty();
        workspace.Read("out.data").ShouldBe(workspace.Run("export", "-f", format).Output);
        workspace.Read("out.data").ShouldNotContain("\r");
    }

    [Fact]
    public void ACorpusWithErrorsIsNotExportedUnlessForced()
    {
        using var workspace = ToolFolder.WithCorpus();
        workspace.Replace("curated/bridge.yaml", "value: 1250", "value: 1251");

        var refused = workspace.Run("export", "--output", "out.json");
        var forced = workspace.Run("export", "--force");

        refused.Code.ShouldBe(1);
        refused.Error.ShouldContain("error CORP4009");
        refused.Error.ShouldContain("nothing is exported");
        File.Exists(workspace.PathOf("out.json")).ShouldBeFalse();
        forced.Code.ShouldBe(0);
        forced.Error.ShouldContain("only facts without errors are exported");
        JsonDocument.Parse(forced.Output).Dispose();
    }
}
