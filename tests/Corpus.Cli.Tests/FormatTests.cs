using System.Text.Json;
using Corpus.Cli.Hosting;
using Corpus.Language.Problems;

namespace Corpus.Cli.Tests;

public sealed class FormatTests
{
    private static ToolFolder Faulty()
    {
        var workspace = ToolFolder.WithCorpus();
        workspace.Replace("curated/bridge.yaml", "value: 1250", "value: 1251");
        workspace.Write("curated/50% off, now: cheap.yaml", "entites: {}\n");
        return workspace;
    }

    [Fact]
    public void JsonTellsEachProblemAndTheLedger()
    {
        using var workspace = Faulty();

        var outcome = workspace.Run("check", "--format", "json");
        using var json = JsonDocument.Parse(outcome.Output);

        outcome.Code.ShouldBe(1);
        json.RootElement.GetProperty("schemaVersion").GetInt32().ShouldBe(1);
        json.RootElement.GetProperty("errors").GetInt32().ShouldBe(2);
        json.RootElement.GetProperty("ledger").GetProperty("byFingerprint").GetInt32().ShouldBeGreaterThan(0);
        var first = json.RootElement.GetProperty("problems")[0];
        first.GetProperty("file").GetString().ShouldBe("curated/50% off, now: cheap.yaml");
        first.GetProperty("line").GetInt32().ShouldBe(1);
        first.GetProperty("column").GetInt32().ShouldBe(1);
        first.GetProperty("endColumn").GetInt32().ShouldBe(8);
        first.GetProperty("severity").GetString().ShouldBe("error");
    }

    [Fact]
    public void SarifNamesARuleWithItsHelpForEachResult()
    {
        using var workspace = Faulty();

        using var json = JsonDocument.Parse(workspace.Run("check", "--format", "sarif").Output);

        json.RootElement.GetProperty("version").GetString().ShouldBe("2.1.0");
        json.RootElement.GetProperty("$schema").GetString()!.ShouldEndWith("sarif-schema-2.1.0.json");
        var run = json.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        run.GetProperty("results").GetArrayLength().ShouldBe(2);
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            var rule = rules[result.GetProperty("ruleIndex").GetInt32()];
            rule.GetProperty("id").GetString().ShouldBe(result.GetProperty("ruleId").GetString());
            rule.GetProperty("help").GetProperty("text").GetString().ShouldBe($"Run `corpus explain {rule.GetProperty("id").GetString()}` to learn more.");
            rule.TryGetProperty("helpUri", out var link).ShouldBe(ProjectAddress.Of("") is not null, "a link is shown if there is an address, and only then");
            (link.ValueKind == JsonValueKind.Undefined || Uri.IsWellFormedUriString(link.GetString(), UriKind.Absolute)).ShouldBeTrue();
            result.GetProperty("level").GetString().ShouldBe("error");
            result.GetProperty("message").GetProperty("text").GetString().ShouldNotBeNullOrEmpty();
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            Uri.IsWellFormedUriString(place.GetProperty("artifactLocation").GetProperty("uri").GetString(), UriKind.Relative).ShouldBeTrue();
            place.GetProperty("region").GetProperty("startLine").GetInt32().ShouldBeGreaterThan(0);
        }

        run.GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()
            .ShouldBe("curated/50%25%20off%2C%20now%3A%20cheap.yaml");
    }

    [Fact]
    public void SarifOfACorpusWithoutAFaultHasNoResult()
    {
        using var workspace = ToolFolder.WithCorpus();

        using var json = JsonDocument.Parse(workspace.Run("check", "-f", "sarif").Output);

        json.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void AProblemOfNoFileHasNoLocation()
    {
        using var workspace = new ToolFolder();
        Directory.CreateDirectory(workspace.PathOf("curated"));

        using var sarif = JsonDocument.Parse(workspace.Run("check", "-f", "sarif").Output);
        using var json = JsonDocument.Parse(workspace.Run("check", "-f", "json").Output);

        sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .ShouldAllBe(static result => result.GetProperty("locations").GetArrayLength() == 0);
        json.RootElement.GetProperty("problems").EnumerateArray().Where(HasFile).ShouldBeEmpty();
        workspace.Run("check", "-f", "github").Output.ShouldContain("::error title=CORP6001 No curated file::");

        static bool HasFile(JsonElement problem) => problem.TryGetProperty("file", out _);
    }

    [Fact]
    public void WorkflowCommandsEscapeWhatTheyAreMadeOf()
    {
        using var workspace = Faulty();

        var lines = workspace.Run("check", "--format", "github").Lines;

        lines[0].ShouldStartWith("::error file=curated/50%25 off%2C now%3A cheap.yaml,line=1,endLine=1,col=1,endColumn=8,title=CORP");
        lines.Count(static line => line.StartsWith("::error ", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public void AMessageThatHoldsAPercentSignIsEscaped()
    {
        using var workspace = ToolFolder.WithCorpus();
        workspace.Replace("curated/bridge.yaml", "quote: up to 60 vehicles", "quote: up to 60 % vehicles");

        workspace.Run("check", "--format", "github").Lines[0].ShouldContain("up to 60 %25 vehicles");
    }

    [Fact]
    public void ColoursAreForATerminalOnly()
    {
        using var workspace = Faulty();
        var output = new StringWriter();

        Entry.Run(["check"], new Host(output, TextWriter.Null, workspace.Root, HasColour: true)).ShouldBe(1);

        output.ToString().ShouldContain("\u001B[31merror\u001B[0m");
        workspace.Run("check").Output.ShouldNotContain("\u001B");
    }

    [Fact]
    public void ProgressIsShownOnTheErrorOutputAndChangesNothingElse()
    {
        using var workspace = ToolFolder.WithCorpus();
        var output = new StringWriter();
        var error = new StringWriter();

        Entry.Run(["check"], new Host(output, error, workspace.Root, ShowsProgress: true)).ShouldBe(0);

        output.ToString().ShouldBe(workspace.Run("check").Output);
        error.ToString().ShouldContain("Checking 3 files");
    }
}
