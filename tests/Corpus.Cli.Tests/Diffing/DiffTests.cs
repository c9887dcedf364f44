using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using Corpus.Cli.Hosting;

namespace Corpus.Cli.Tests.Diffing;

/// <summary>What is compared with what, what it looks like, and what comes of a comparison that cannot be made.</summary>
public sealed partial class DiffTests
{
    private const string Facts = "curated/bridges.yaml";

    [Fact]
    public void ARevisionIsComparedWithTheFolder()
    {
        using var folder = WithRevisions();

        var outcome = folder.Run("diff", "git:HEAD", "--version-before", "1.4.2");

        outcome.Code.ShouldBe(0, outcome.Error);
        outcome.Output.ShouldMatch("^bridges: git:HEAD \\([0-9a-f]{12}\\) → \\.\n\nHarbourBridge.pylons\n");
        outcome.Output.ShouldContain(
            "\nHarbourBridge.pylons\n  major the value changed: 35 → 36\n  patch it is cited anew\n" +
            "  - git:HEAD:curated/bridges.yaml(39,7)\n    “It has 35 pylons” Report\n  + curated/bridges.yaml(39,7)\n    “It has 36 pylons” Report\n\n");
        outcome.Output.ShouldEndWith("\n2 changes: 1 major, 0 minor, 1 patch\nAfter 1.4.2 comes 2.0.0, because of HarbourBridge.pylons (the value changed).\n");
    }

    [Fact]
    public void TwoRevisionsAreCompared()
    {
        using var folder = WithRevisions();
        GitFolder.Commit(folder.Root);

        folder.Run("diff", "git:HEAD~1", "git:HEAD").Output.ShouldContain("the value changed: 35 → 36");
        folder.Run("diff", "git:HEAD", "git:HEAD~1").Output.ShouldContain("the value changed: 36 → 35");
        folder.Run("diff", "git:HEAD").Output.ShouldContain("\nNo change.\n");
        ToolFolder.RunIn(Path.GetTempPath(), "diff", "git:HEAD~1", folder.Root).Output.ShouldContain("the value changed: 35 → 36");
        ToolFolder.RunIn(Path.GetTempPath(), "diff", "git:HEAD~1", "git:HEAD", "--dir", folder.Root).Output.ShouldContain("the value changed: 35 → 36");
    }

    [Fact]
    public void APackageIsOneEditionWhateverItsFrameworks()
    {
        using var folder = new ToolFolder();
        MutatedCorpus.Write(folder, "a");
        MutatedCorpus.Write(folder, "b", Named("a constant gets another value"));
        var (a, b) = (CompiledCode.Corpus(folder.PathOf("a")), CompiledCode.Corpus(folder.PathOf("b")));
        folder.Write("a.nupkg", Package("1.4.2", a, a));
        folder.Write("b.nupkg", Package("1.5.0", b, b));
        folder.Write("torn.nupkg", Package("1.5.0", a, b));
        folder.Write("empty.nupkg", Package("1.5.0"));

        var outcome = folder.Run("diff", "a.nupkg", "b.nupkg", "--fail-on", "version");

        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldStartWith("bridges: a.nupkg (1.4.2) → b.nupkg (1.5.0)\n");
        outcome.Output.ShouldEndWith(
            "After 1.4.2 comes 2.0.0, because of HarbourBridge.pylons (the value changed). b.nupkg has the version 1.5.0, which is too low.\n");
        folder.Run("diff", "a.nupkg", "b.nupkg", "--version-after", "2.0.0", "--fail-on", "version").Code.ShouldBe(0);
        folder.Run("diff", "a.nupkg", "torn.nupkg").ShouldBe(
            new Outcome(3, "", "corpus: `torn.nupkg` has corpora that do not say the same; extract it, and name the assembly that is meant\n"));
        folder.Run("diff", "a.nupkg", "empty.nupkg").ShouldBe(
            new Outcome(3, "", "corpus: `empty.nupkg` has no corpus in its folder `lib`; name the package of the corpus itself\n"));
    }

    [Theory]
    [InlineData("major", 1)]
    [InlineData("minor", 1)]
    [InlineData("patch", 1)]
    [InlineData(null, 0)]
    public void AChangeFailsWhereItIsAskedFor(string? failOn, int code)
    {
        using var folder = WithRevisions();

        folder.Run(["diff", "git:HEAD", .. failOn is null ? Array.Empty<string>() : ["--fail-on", failOn]]).Code.ShouldBe(code);
        folder.Run(["diff", ".", ".", .. failOn is null ? Array.Empty<string>() : ["--fail-on", failOn]]).Code.ShouldBe(0);
    }

    [Theory]
    [InlineData("git:no-such-revision", "there is no revision `no-such-revision` in this repository;")]
    [InlineData("git:", "A is `git:`, but it must be `git:` and a revision")]
    [InlineData("git:-x", "A is `git:-x`, but it must be `git:` and a revision")]
    [InlineData("nowhere", "A is `nowhere`, but there is no such folder or file; a revision is written `git:nowhere`")]
    [InlineData("notes.txt", "A is `notes.txt`, which is no edition of a corpus;")]
    [InlineData("broken.dll", "`broken.dll` is damaged: ")]
    [InlineData("broken.nupkg", "`broken.nupkg` is damaged: ")]
    [InlineData("library.dll", "`library.dll` is an assembly, but no corpus;")]
    [InlineData("broken.json", "`broken.json` is not JSON, so it is no export of a corpus;")]
    [InlineData("other.json", "`other.json` is no whole export of a corpus: `schemaVersion` is missing;")]
    [InlineData("list.json", "`list.json` is no whole export of a corpus: it must be an object;")]
    [InlineData("faulty", "`faulty` has 1 error, so it cannot be compared; fix it first: faulty/curated/bridges.yaml(")]
    public void WhatCannotBeReadIsNoChangeless(string edition, string said)
    {
        using var folder = WithRevisions();
        folder.Write("notes.txt", "Some notes.\n");
        folder.Write("broken.dll", "MZ and then nothing.\n");
        folder.Write("broken.nupkg", "PK\u0003\u0004 and then nothing.\n");
        folder.Write("library.dll", CompiledCode.Library("Library", "public class C { }"));
        folder.Write("broken.json", "{ \"schemaVersion\": 1,");
        folder.Write("other.json", "{ }");
        folder.Write("list.json", "[]");
        MutatedCorpus.Write(folder, "faulty", new Mutation("", "", [], new Edit(Facts, "value: 35\n", "value: 37\n")));

        foreach (var arguments in new[] { new[] { edition, "." }, [".", edition] })
        {
            var outcome = folder.Run(["diff", .. arguments, "--fail-on", "patch"]);

            outcome.Code.ShouldBe(3);
            outcome.Output.ShouldBeEmpty();
            outcome.Error.ShouldStartWith("corpus: " + (arguments[0] == edition ? said : said.Replace("A is", "B is", StringComparison.Ordinal)));
        }
    }

    /// <summary>Each part of an export in turn is taken away or made something else: it is refused, or says the same, and nothing is thrown.</summary>
    [Fact]
    public void AnExportThatIsNotWholeIsRefused()
    {
        using var folder = new ToolFolder();
        MutatedCorpus.Write(folder, ".");
        var export = folder.Run("export").Output.Split('\n');
        var refused = 0;
        for (var i = 0; i < export.Length; i += 7)
        {
            foreach (var line in new[] { "", Member().Replace(export[i], "${name}[[]]${comma}"), Member().Replace(export[i], "${name}\"\\ud800\"${comma}") })
            {
                folder.Write("torn.json", string.Join('\n', export[..i].Append(line).Concat(export[(i + 1)..])));
                var outcome = folder.Run("diff", "torn.json", "--fail-on", "patch");
                outcome.Error.ShouldNotContain("while running");
                outcome.Code.ShouldBeOneOf(0, 1, 3);
                refused += outcome.Code == 3 ? 1 : 0;
            }
        }

        refused.ShouldBeGreaterThan(50);
    }

    [Fact]
    public void WhatACorpusHoldsIsNoMarkup()
    {
        using var folder = new ToolFolder();
        const string text = "[red]x[/] `` @somebody #1 | <img src=x> ::error:: ##[command] \\u202E\\u001B[2J [a](https://example.org)";
        MutatedCorpus.Write(folder, "a");
        MutatedCorpus.Write(folder, "b", new Mutation("", "", [], new Edit("curated/types.yaml", "How many pylons it has.", $"\"{text}\"")));

        var markdown = folder.Run("diff", "a", "b", "--format", "markdown").Output;
        markdown.ShouldContain(
            "→ ```[red]x[/] `` @somebody #1 | <img src=x> ::error:: #\\u0023[command] \\u202E\\u001B[2J [a](https://example.org)```\n");
        var github = folder.Run("diff", "a", "b", "--format", "github");
        github.Lines.Where(static line => line.Length > 0).ShouldAllBe(static line => line.StartsWith("::notice ", StringComparison.Ordinal));
        github.Output.ShouldContain("file=b/curated/types.yaml,line=19,endLine=19,col=7,endColumn=13,title=patch%3A ");
        using var json = JsonDocument.Parse(folder.Run("diff", "a", "b", "--format", "json").Output);
        json.RootElement.GetProperty("changes")[0].GetProperty("after").GetProperty("text").GetString()!.ShouldContain("@somebody");
        foreach (var width in new[] { 80, 160 })
        {
            var shown = AtTerminal(folder, width, "diff", "a", "b");
            shown.ShouldNotContain("\u001B[2J");
            Plain(shown).ShouldContain("[red]x[/] `` @somebody");
        }
    }

    [Fact]
    public void AWideTerminalShowsBothSidesBesideEachOther()
    {
        using var folder = new ToolFolder();
        MutatedCorpus.Write(folder, "a");
        MutatedCorpus.Write(folder, "b", Named("a constant gets another value"));

        var (narrow, wide) = (AtTerminal(folder, 80, "diff", "a", "b"), AtTerminal(folder, 140, "diff", "a", "b"));

        Plain(narrow).ShouldBe(folder.Run("diff", "a", "b").Output, "colours and links are all there is more");
        narrow.ShouldContain("\u001B[31mmajor\u001B[0m");
        narrow.ShouldContain("file://");
        Plain(wide).ShouldMatch("\n *- a/curated/bridges\\.yaml\\(39,7\\) +\\+ b/curated/bridges\\.yaml\\(39,7\\) *\n");
        Plain(wide).ShouldMatch("\n *“It has 35 pylons” Report +“It has 36 pylons” Report *\n");
    }

    [Fact]
    public void AllFormatsAreTheSameUnderAnyCulture()
    {
        using var folder = new ToolFolder();
        MutatedCorpus.Write(folder, "a");
        MutatedCorpus.Write(folder, "b", Named("a tolerance grows"));
        foreach (var format in new[] { "text", "json", "markdown", "github" })
        {
            var invariant = folder.Run("diff", "a", "b", "--format", format);
            foreach (var culture in Cultures.Names)
            {
                Cultures.Under(culture, () => folder.Run("diff", "a", "b", "--format", format)).ShouldBe(invariant);
            }
        }
    }

    [Fact]
    public void JsonHasBothSidesOfEachChange()
    {
        using var folder = WithRevisions();

        using var json = JsonDocument.Parse(folder.Run("diff", "git:HEAD", "--version-before", "0.3.1", "--format", "json").Output);

        var root = json.RootElement;
        root.GetProperty("before").GetProperty("kind").GetString().ShouldBe("revision");
        root.GetProperty("before").GetProperty("commit").GetString()!.Length.ShouldBe(40);
        root.GetProperty("nextVersion").GetString().ShouldBe("0.4.0");
        root.GetProperty("because").GetString().ShouldBe("of HarbourBridge.pylons (the value changed)");
        var change = root.GetProperty("changes")[0];
        change.GetProperty("rule").GetString().ShouldBe("value-changed");
        change.GetProperty("before").GetProperty("path").GetString().ShouldBe("git:HEAD:curated/bridges.yaml");
        change.GetProperty("after").GetProperty("line").GetInt32().ShouldBe(39);
        change.GetProperty("after").GetProperty("text").GetString().ShouldBe("36");
        change.GetProperty("after").GetProperty("quotes")[0].GetProperty("quote").GetString().ShouldBe("It has 36 pylons");
    }

    [Fact]
    public void ALongCommentForAPullRequestEndsBeforeServicesCutIt()
    {
        using var folder = new ToolFolder();
        MutatedCorpus.Write(folder, "a");
        MutatedCorpus.Write(folder, "b");
        for (var i = 0; i < 900; i++)
        {
            folder.Write($"b/curated/town{i}.yaml", $"entities:\n  Town{i}:\n    type: Town\n    label: {new string('x', 100)} {i}\n");
        }

        var markdown = folder.Run("diff", "a", "b", "--format", "markdown").Output;

        markdown.Length.ShouldBeLessThan(62_000);
        markdown.ShouldMatch("\n[0-9]+ more things changed; run `corpus diff` to see them all\\.\n$");
    }

    private static Mutation Named(string name) => Mutations.All.Single(mutation => mutation.Name == name);

    private static ToolFolder WithRevisions()
    {
        var folder = new ToolFolder();
        MutatedCorpus.Write(folder, ".");
        GitFolder.Start(folder.Root);
        MutatedCorpus.Write(folder, ".", Named("a constant gets another value"));
        return folder;
    }

    private static byte[] Package(string version, params byte[][] assemblies)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (var manifest = new StreamWriter(archive.CreateEntry("Sample.nuspec").Open()))
            {
                manifest.Write($"<package><metadata><id>Sample</id><version>{version}</version></metadata></package>");
            }

            for (var i = 0; i < assemblies.Length; i++)
            {
                using var entry = archive.CreateEntry($"lib/net{8 + i}.0/Sample.dll").Open();
                entry.Write(assemblies[i]);
            }
        }

        return bytes.ToArray();
    }

    private static string AtTerminal(ToolFolder folder, int width, params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        Entry.Run(arguments, new Host(output, error, folder.Root, HasColour: true, Width: width));
        error.ToString().ShouldBeEmpty();
        return output.ToString();
    }

    private static string Plain(string shown) => Escapes().Replace(shown, "");

    [GeneratedRegex("\u001B\\][^\u001B]*\u001B\\\\|\u001B\\[[0-9;]*m", RegexOptions.NonBacktracking)]
    private static partial Regex Escapes();

    [GeneratedRegex("^(?<name> *\"[^\"]*\": ).*?(?<comma>,?)$")]
    private static partial Regex Member();
}
