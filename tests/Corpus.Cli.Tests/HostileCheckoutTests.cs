using System.Diagnostics;
using System.Text.Json;

namespace Corpus.Cli.Tests;

/// <summary>Somebody runs the tool on a checkout that was made to harm them. What is done here with links, pipes and odd names Windows does not have.</summary>
public sealed class HostileCheckoutTests : IDisposable
{
    private const string Words = "the launch code is seven seven four two one";
    private const string Escape = "\u001B[2J\u001B[HVerified.";

    private readonly ToolFolder _workspace = ToolFolder.WithCorpus();
    private readonly ToolFolder _outside = new();

    public HostileCheckoutTests() => _outside.Write("secret.txt", Words + "\n");

    private string Secret => _outside.PathOf("secret.txt");

    public void Dispose()
    {
        _workspace.Dispose();
        _outside.Dispose();
    }

    [Theory]
    [InlineData("export --output facts.json", "facts.json.new")]
    [InlineData("schema --output schema.json", "schema.json.new")]
    [InlineData("fingerprint texts/report.txt --id Other", "seeds/Other.yaml.new")]
    [InlineData("fingerprint texts/report.txt --id Other", "seeds/Other.fingerprint.new")]
    public void ALinkWhereADraftWasOnceWrittenLeadsNowhere(string call, string link)
    {
        Link(link, Secret);

        _workspace.Run(call.Split(' ')).Code.ShouldBe(0);

        _outside.Read("secret.txt").ShouldBe(Words + "\n");
    }

    [Theory]
    [InlineData("export --output facts.json", "facts.json")]
    [InlineData("schema --output schema.json", "schema.json")]
    [InlineData("fingerprint texts/report.txt", "seeds/Report.fingerprint")]
    [InlineData("fingerprint texts/report.txt --id Other", "seeds/Other.yaml")]
    [InlineData("fingerprint texts/report.txt --id Other", "seeds/Other.fingerprint")]
    public void NothingIsWrittenThroughALink(string call, string link)
    {
        File.Delete(_workspace.PathOf(link));
        Link(link, Secret);

        _workspace.Run(call.Split(' ')).Code.ShouldBeInRange(1, 2);

        _outside.Read("secret.txt").ShouldBe(Words + "\n");
        new FileInfo(_workspace.PathOf(link)).LinkTarget.ShouldBe(Secret);
    }

    [Fact]
    public void AFolderThatIsALinkOutOfTheCheckoutIsNotWrittenInto()
    {
        Link("out", _outside.Root);

        _workspace.Run("export", "--output", "out/facts.json").Error.ShouldContain("`out` is a link that leads out of the folder of the call");
        _workspace.Run("fingerprint", "texts/report.txt", "--out", "out").Code.ShouldBe(2);

        Directory.GetFiles(_outside.Root).ShouldBe([Secret]);
    }

    [Theory]
    [InlineData("curated/bridge.yaml")]
    [InlineData("seeds/Report.yaml")]
    [InlineData("seeds/Report.fingerprint")]
    [InlineData("texts/report.txt")]
    [InlineData("Program.cs")]
    [InlineData("curated/new.yaml")]
    [InlineData("seeds/new.TXT")]
    [InlineData("linked/bridge.yaml")]
    [InlineData("linked/new.yml")]
    [InlineData("facts.json")]
    [InlineData("curated")]
    public void OutputTakesThePlaceOfNothingThatAPersonWrote(string file)
    {
        _workspace.Write("Program.cs", "// code\n");
        Link("linked", _workspace.PathOf("curated"));
        Link("facts.json", _workspace.PathOf("curated/bridge.yaml"));
        var before = Everything();

        foreach (var command in new[] { "export", "schema" })
        {
            var outcome = _workspace.Run(command, "--output", file);
            outcome.Code.ShouldBe(2);
            outcome.Error.ShouldStartWith("corpus: ");
        }

        Everything().ShouldBe(before);
    }

    [Fact]
    public void OutputIsWrittenAnew()
    {
        _workspace.Run("export", "--output", "facts.json").Code.ShouldBe(0);
        _workspace.Write("facts.json", "old");

        _workspace.Run("export", "--output", "facts.json").Code.ShouldBe(0);

        _workspace.Read("facts.json").ShouldStartWith("{");
        Directory.GetFiles(_workspace.Root).Select(Path.GetFileName).ShouldBe(["facts.json"]);
    }

    [Theory]
    [InlineData("check", "seeds/Secret.txt")]
    [InlineData("check", "seeds/Report.txt")]
    [InlineData("check", "curated/secret.yaml")]
    [InlineData("check", "seeds/Secret.fingerprint")]
    [InlineData("export", "seeds/Secret.txt")]
    [InlineData("schema", "curated/secret.yaml")]
    [InlineData("verify --texts texts", "texts/Secret.txt")]
    [InlineData("fingerprint texts/secret.txt", "texts/secret.txt")]
    [InlineData("fingerprint texts/report.txt", "seeds/secret.yaml")]
    public void WhatALinkLeadsToOutsideIsNotRead(string call, string link)
    {
        _workspace.Write("seeds/Second.yaml", "sources:\n  Secret: { title: A secret }\n");
        _workspace.Replace("curated/bridge.yaml", "source: Report, quote: up to 60 vehicles", "source: Secret, quote: the launch code");
        Link(link, Secret);

        var outcome = _workspace.Run(call.Split(' '));

        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldContain("is a link that leads out of ");
        (outcome.Output + outcome.Error).ShouldNotContain("launch");
        File.Exists(_workspace.PathOf("seeds/Secret.fingerprint")).ShouldBe(link == "seeds/Secret.fingerprint");
    }

    [Theory]
    [InlineData("curated")]
    [InlineData("seeds")]
    [InlineData("seeds/more")]
    [InlineData("curated/deep/er")]
    public void NorIsAFolder(string folder)
    {
        if (Directory.Exists(_workspace.PathOf(folder)))
        {
            Directory.Delete(_workspace.PathOf(folder), recursive: true);
        }

        Link(folder, _outside.Root);

        _workspace.Run("check").Error.ShouldContain("is a link that leads out of the folder that is read");
        _workspace.Run("check", folder.StartsWith("seeds", StringComparison.Ordinal) ? "--seeds" : "--curated", folder.Split('/')[0]).Code.ShouldBe(2);
    }

    [Fact]
    public void AFolderOutsideThatTheCallNamesIsRead()
    {
        Directory.Move(_workspace.PathOf("curated"), _outside.PathOf("curated"));

        _workspace.Run("check", "--curated", _outside.PathOf("curated")).Code.ShouldBe(0);
    }

    [Fact]
    public void ALinkInACircleIsSaid()
    {
        Link("seeds/a.txt", _workspace.PathOf("seeds/b.txt"));
        Link("seeds/b.txt", _workspace.PathOf("seeds/a.txt"));

        _workspace.Run("check").Code.ShouldBe(2);
        _workspace.Run("fingerprint", "seeds/a.txt").Code.ShouldBe(2);
    }

    [Fact]
    public void LinksThatLeadToEachOtherDoNotMakeEndlessFolders()
    {
        for (var level = 0; level < 40; level++)
        {
            Directory.CreateDirectory(_workspace.PathOf($"seeds/level{level}"));
            Link($"seeds/level{level}/a", _workspace.PathOf($"seeds/level{level + 1}"));
            Link($"seeds/level{level}/b", _workspace.PathOf($"seeds/level{level + 1}"));
        }

        Directory.CreateDirectory(_workspace.PathOf("seeds/level40"));

        _workspace.Run("check").Error.ShouldContain("has more than 10,000 folders");
    }

    [Theory]
    [InlineData("check", "seeds/pipe.txt")]
    [InlineData("check", "seeds/pipe.fingerprint")]
    [InlineData("check", "curated/pipe.yaml")]
    [InlineData("verify --texts texts", "texts/Pipe.txt")]
    [InlineData("fingerprint pipe.txt", "pipe.txt")]
    [InlineData("fingerprint texts/report.txt", "seeds/pipe.yml")]
    [InlineData("export --output pipe.json", "pipe.json")]
    public async Task APipeIsNotWaitedFor(string call, string pipe)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.EnumerateFiles(@"\\.\pipe\").ShouldNotBeEmpty("there pipes are in no folder");
            return;
        }

        if (call.StartsWith("verify", StringComparison.Ordinal))
        {
            _workspace.Write("seeds/Second.yaml", "sources:\n  Pipe: { title: A pipe }\n");
        }

        using (var made = Process.Start("mkfifo", _workspace.PathOf(pipe)))
        {
            await made.WaitForExitAsync();
            made.ExitCode.ShouldBe(0);
        }

        // Not how long it takes: a test that waits for ever would tell nobody what it waits for.
        var run = Task.Run(() => _workspace.Run(call.Split(' ')));
        (await Task.WhenAny(run, Task.Delay(TimeSpan.FromMinutes(2)))).ShouldBe(run, "the tool waits for somebody to write into the pipe");
        var outcome = await run;
        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldContain("is no regular file (a folder, pipe or device)");
    }

    [Theory]
    [InlineData("fingerprint /dev/zero")]
    [InlineData("fingerprint /dev/stdin")]
    [InlineData("export --output /dev/null")]
    public void ADeviceIsNoDocument(string call)
    {
        if (OperatingSystem.IsWindows())
        {
            File.Exists("/dev/zero").ShouldBeFalse("there it is no device");
            return;
        }

        _workspace.Run(call.Split(' ')).Code.ShouldBe(2);
        File.Exists("/dev/null").ShouldBeTrue();
    }

    [Fact]
    public void AFileThatIsTooLongIsNotRead()
    {
        using (var stream = File.Create(_workspace.PathOf("seeds/long.txt")))
        {
            stream.SetLength(64L * 1024 * 1024 + 1);
        }

        _workspace.Run("check").Error.ShouldContain("`seeds/long.txt` has more than 67,108,864 bytes");
    }

    [Fact]
    public void ARecordsFieldsCannotForgeAVerdict()
    {
        var quoted = "\"" + Escape.Replace("\u001B", "\\e", StringComparison.Ordinal) + "\"";
        _workspace.Replace("seeds/Report.yaml", "file: report.txt", $"file: {quoted}");
        _workspace.Write("seeds/Other.yaml", $"sources:\n  Other:\n    file: {quoted}\n    sha256: {quoted}\n    words: {quoted}\n");
        _workspace.Write("texts/" + Escape, "Other words, and some more.\n");

        foreach (var call in new[] { "check", "check --format github", "check --format json", "check --format sarif", "verify --texts texts",
            "verify --texts curated --allow-missing", "export --format csv --force --checks-as-warnings CORP4040",
                "export --force --checks-as-warnings CORP4040", "schema", "fingerprint texts/report.txt --id Other" })
        {
            ShouldSteerNothing(_workspace.Run(call.Split(' ')), call);
        }

        ShouldSteerNothing(_workspace.Run("fingerprint", "texts/" + Escape), "fingerprint");
        _workspace.Run("verify", "--texts", "texts").Lines.ShouldNotContain(static line => line.StartsWith("Verified", StringComparison.Ordinal));
    }

    [Fact]
    public void ValuesCannotEither()
    {
        _workspace.Write("curated/more.yaml", """
            entityTypes:
              Note: { summary: "A note.\e[2J", properties: { text: { datatype: text, summary: "A text.\e[2J\u202e" } } }
            entities:
              Note1:
                type: Note
                label: "A\e[31m"
                facts:
                  text: { value: "red\e[31m \u009b2J \u202e \r now", inference: "So it is.\e[2J", citations: [{ source: Report, quote: up to 60 vehicles, reading: "vehicles red now.\u202e" }] }
            """);

        foreach (var call in new[] { "check", "export --format csv --force --checks-as-warnings CORP4040", "export --force --checks-as-warnings CORP4040",
            "schema" })
        {
            var outcome = _workspace.Run(call.Split(' '));
            ShouldSteerNothing(outcome, call);
            outcome.Output.ShouldContain(call == "schema" ? "\\u001B[2J" : call == "check" ? "fact" : "red\\u001B[31m");
        }

        var value = JsonDocument.Parse(_workspace.Run("export", "--force", "--checks-as-warnings", "CORP4040").Output).RootElement.GetProperty("facts")
            .EnumerateArray()
            .Single(static fact => fact.GetProperty("id").GetString() == "Note1.text");
        value.GetProperty("value").GetString().ShouldBe("red\u001B[31m \u009B2J \u202E \r now", "escaped, not changed");
    }

    [Theory]
    [InlineData("a\u001B[2J.yaml")]
    [InlineData("a\nNo problem found..yaml")]
    [InlineData("a\u202Elmay.yaml")]
    [InlineData("a\u009B2J.yaml")]
    [InlineData("50% # + ?.yaml")]
    [InlineData("::error::.yaml")]
    public void ProgramsAreGivenTheNamesOfFilesThatExist(string name)
    {
        if (OperatingSystem.IsWindows())
        {
            Should.Throw<IOException>(() => _workspace.Write("curated/a?b::c", ""), "there no file can be called so");
            return;
        }

        _workspace.Write("curated/" + name, "entites: {}\n");

        var json = _workspace.Run("check", "--format", "json");
        var sarif = _workspace.Run("check", "--format", "sarif");

        ShouldSteerNothing(json, "json");
        ShouldSteerNothing(sarif, "sarif");
        ShouldSteerNothing(_workspace.Run("check"), "text");
        ShouldSteerNothing(_workspace.Run("check", "--format", "github"), "github");
        var file = JsonDocument.Parse(json.Output).RootElement.GetProperty("problems")[0].GetProperty("file").GetString()!;
        file.ShouldBe("curated/" + name);
        File.Exists(_workspace.PathOf(file)).ShouldBeTrue();
        var uri = JsonDocument.Parse(sarif.Output).RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0]
            .GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!;
        File.Exists(_workspace.PathOf(Uri.UnescapeDataString(uri))).ShouldBeTrue();
    }

    [Fact]
    public void APathCannotStartAWorkflowCommand()
    {
        if (OperatingSystem.IsWindows())
        {
            Should.Throw<IOException>(() => _workspace.Write("curated/a?b::c", ""), "there no file can be called so");
            return;
        }

        Directory.Move(_workspace.PathOf("curated"), _workspace.PathOf("::add-mask::facts"));
        _workspace.Write("::add-mask::facts/wrong.yaml", "entites: {}\n");
        _workspace.Write("seeds/::stop-commands::x.txt", "Some words here.\n");
        _workspace.Write(" ::set-env name=A::b.txt", "Some words here.\n");
        _workspace.Write("seeds/##[error]x.txt", "Some words here.\n");
        _workspace.Write("::add-mask::facts/##vso[task.setvariable variable=A]b.yaml", "\"##[add-mask]\": 1\n");

        foreach (var call in new[] { "check --curated ::add-mask::facts", "check --curated ::add-mask::facts --format json",
            "verify --curated ::add-mask::facts --texts texts --allow-missing" })
        {
            ShouldCommandNothing(_workspace.Run(call.Split(' ')), call);
        }

        ShouldCommandNothing(_workspace.Run("fingerprint", " ::set-env name=A::b.txt", "--id", "A"), "fingerprint");
        ShouldCommandNothing(_workspace.Run("fingerprint", "::no"), "refusal");
        var lines = _workspace.Run(
            "check", "--curated", "::add-mask::facts", "--format", "github").Lines.Where(static line => line.StartsWith("::", StringComparison.Ordinal))
            .ToArray();
        lines.Length.ShouldBe(2);
        lines.ShouldAllBe(static line => line.StartsWith("::error file=", StringComparison.Ordinal)
            || line.StartsWith("::error title=", StringComparison.Ordinal));
        lines.ShouldContain(static line => line.StartsWith("::error file=%3A%3Aadd-mask%3A%3Afacts/wrong.yaml,", StringComparison.Ordinal));
    }

    private static void ShouldSteerNothing(Outcome outcome, string call) => (outcome.Output + outcome.Error).Where(Steers).ShouldBeEmpty(call);

    private static bool Steers(char character) =>
        character != '\n' && (char.IsControl(character) || character is '\u2028' or '\u2029' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069');

    private static void ShouldCommandNothing(Outcome outcome, string call)
    {
        var lines = (outcome.Output + outcome.Error).Split('\n');
        lines.Length.ShouldBeGreaterThan(1, call);
        lines.ShouldAllBe(
            static line => !line.TrimStart().StartsWith("::", StringComparison.Ordinal) && !line.Contains("##[", StringComparison.Ordinal)
            && !line.Contains("##vso[", StringComparison.Ordinal), call);
    }

    private void Link(string link, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_workspace.PathOf(link))!);
        File.CreateSymbolicLink(_workspace.PathOf(link), target);
    }

    private string[] Everything() =>
        [.. Directory.EnumerateFiles(_workspace.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(static file => file + "\n" + File.ReadAllText(file))];
}
