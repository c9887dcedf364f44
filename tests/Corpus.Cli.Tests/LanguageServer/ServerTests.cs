using System.Text.Json;

namespace Corpus.Cli.Tests.LanguageServer;

public sealed class ServerTests
{
    private const string Facts = "curated/bridge.yaml";

    [Fact]
    public async Task ProblemsComeAsOneTypesAndGo()
    {
        using var folder = ToolFolder.WithCorpus();
        var text = File.ReadAllText(folder.PathOf(Facts));
        await using var editor = await ScriptedEditor.StartAsync(folder.Root);
        await editor.OpenAsync(Facts, text);

        // `value: 1250` becomes `value: 1251`.
        var (line, column) = Place(text, "value: 1250");
        var end = new { line, character = column + "value: 1250".Length };
        await editor.ChangeAsync(Facts, new { range = new { start = new { line, character = end.character - 1 }, end }, text = "1" });
        var problems = await editor.ProblemsAsync(Facts, static ids => ids.Contains("CORP4009"));

        problems[0].GetProperty("severity").GetInt32().ShouldBe(1);
        problems[0].GetProperty("source").GetString().ShouldBe("corpus");
        problems[0].GetProperty("range").GetProperty("start").GetProperty("line").GetInt32().ShouldBe(line + 1);

        await editor.ChangeAsync(Facts, new { text });
        await editor.ProblemsAsync(Facts, static ids => ids.Length == 0);
    }

    [Fact]
    public async Task AFileThatIsNotOpenHasProblemsToo()
    {
        using var folder = ToolFolder.WithCorpus();
        var text = File.ReadAllText(folder.PathOf(Facts));
        folder.Write(Facts, text.Replace("value: 60", "value: 61", StringComparison.Ordinal));

        await using var editor = await ScriptedEditor.StartAsync(folder.Root);

        await editor.ProblemsAsync(Facts, static ids => ids.Contains("CORP4009"));
    }

    [Fact]
    public async Task WhatChangesOutsideIsSeen()
    {
        using var folder = ToolFolder.WithCorpus();
        await using var editor = await ScriptedEditor.StartAsync(folder.Root);

        folder.Write("curated/more.yaml", "entities:\n  Other:\n    type: Brigde\n    label: Other\n");
        await editor.ProblemsAsync("curated/more.yaml", static ids => ids.Contains("CORP2011"));
        File.Delete(folder.PathOf("curated/more.yaml"));
        await editor.ProblemsAsync("curated/more.yaml", static ids => ids.Length == 0);
    }

    [Fact]
    public async Task ANameLeadsToItsDefinitionAndIsRenamedEverywhere()
    {
        using var folder = ToolFolder.WithCorpus();
        var text = File.ReadAllText(folder.PathOf(Facts));
        await using var editor = await ScriptedEditor.StartAsync(folder.Root);
        await editor.OpenAsync(Facts, text);

        var definition = await editor.AskAsync("textDocument/definition", Facts, text, "source: Rep");
        definition.EnumerateArray().ShouldHaveSingleItem().GetProperty("uri").GetString().ShouldBe(editor.UriOf("seeds/Report.yaml"));

        var references = await editor.AskAsync("textDocument/references", Facts, text, "source: Rep", new { includeDeclaration = false });
        references.GetArrayLength().ShouldBe(5);

        var edit = await editor.AskAsync("textDocument/rename", Facts, text, "source: Rep", "Survey");
        var changes = edit.GetProperty("documentChanges").EnumerateArray().ToArray();
        changes.Length.ShouldBe(3);
        changes[2].GetProperty("kind").GetString().ShouldBe("rename");
        changes[2].GetProperty("newUri").GetString()!.ShouldEndWith("seeds/Survey.fingerprint");

        var refused = await Should.ThrowAsync<StreamJsonRpc.RemoteInvocationException>(() =>
            editor.AskAsync("textDocument/rename", Facts, text, "source: Rep", "not a name"));
        refused.Message.ShouldContain("is no name");
    }

    [Fact]
    public async Task CSharpLeadsToTheYaml()
    {
        using var folder = ToolFolder.WithCorpus();
        const string Code = "using Sample.Bridges;\nvar metres = HarbourBridge.LengthMetres;\n";
        await using var editor = await ScriptedEditor.StartAsync(folder.Root);
        await editor.OpenAsync("Program.cs", Code, "csharp");

        var definition = await editor.AskAsync("textDocument/definition", "Program.cs", Code, "HarbourBridge.Length");

        var place = definition.EnumerateArray().ShouldHaveSingleItem();
        place.GetProperty("uri").GetString().ShouldBe(editor.UriOf(Facts));
        place.GetProperty("range").GetProperty("start").GetProperty("line").GetInt32()
            .ShouldBe(Place(File.ReadAllText(folder.PathOf(Facts)), "lengthMetres:\n").Line);
    }

    [Fact]
    public async Task AQuoteIsCompletedAndAnErrorMended()
    {
        using var folder = WithText();
        var text = File.ReadAllText(folder.PathOf(Facts)).Replace("quote: 'It is 1,250 metres long'", "quote: ", StringComparison.Ordinal);
        await using var editor = await ScriptedEditor.StartAsync(folder.Root);
        await editor.OpenAsync(Facts, text);

        var items = (await editor.AskAsync("textDocument/completion", Facts, text, "quote: ")).GetProperty("items");
        items[0].GetProperty("label").GetString()!.ShouldContain("1,250 metres");
        items[0].GetProperty("detail").GetString().ShouldBe("✓ proved");

        var wrong = text.Replace("quote:  }", "quote: 'It is 1,250 meters long' }", StringComparison.Ordinal);
        await editor.ChangeAsync(Facts, new { text = wrong });
        var problem = (await editor.ProblemsAsync(Facts, static ids => ids.Contains("CORP4003")))[0];
        var actions = await editor.AskAsync(
            "textDocument/codeAction",
            new { textDocument = new { uri = editor.UriOf(Facts) }, range = problem.GetProperty("range"), context = new { diagnostics = new[] { problem } } });
        var nearest = actions.EnumerateArray()
            .First(static action => action.GetProperty("title").GetString()!.StartsWith("Quote the nearest passage", StringComparison.Ordinal));
        var edits = nearest.GetProperty("edit").GetProperty("documentChanges")[0].GetProperty("edits");
        edits[0].GetProperty("newText").GetString()!.ShouldContain("1,250 metres long");
    }

    [Fact]
    public async Task TheRestIsAnswered()
    {
        using var folder = WithText();
        var text = File.ReadAllText(folder.PathOf(Facts));
        await using var editor = await ScriptedEditor.StartAsync(folder.Root);
        await editor.OpenAsync(Facts, text);
        var document = new { textDocument = new { uri = editor.UriOf(Facts) } };

        (await editor.AskAsync("textDocument/hover", Facts, text, "It is 1,250")).GetProperty("contents").GetProperty("value")
            .GetString()!.ShouldContain("value: printed");
        (await editor.AskAsync("textDocument/documentSymbol", document)).EnumerateArray().Select(static item => item.GetProperty("name").GetString())
            .ShouldBe(["entityTypes", "entities"]);
        (await editor.AskAsync("workspace/symbol", new { query = "pylo" })).GetArrayLength().ShouldBe(2);
        (await editor.AskAsync("textDocument/foldingRange", document)).GetArrayLength().ShouldBeGreaterThan(4);
        (await editor.AskAsync("textDocument/codeLens", document)).EnumerateArray()
            .Select(static lens => lens.GetProperty("command").GetProperty("title").GetString())
            .ShouldBe(["used in 1 place", "used in 1 place"]);
        var hints = await editor.AskAsync("textDocument/inlayHint",
            new { document.textDocument, range = new { start = new { line = 0, character = 0 }, end = new { line = 99, character = 0 } } });
        hints.EnumerateArray().Select(static hint => hint.GetProperty("label").GetString()![..1]).Distinct().ShouldBe(["✓"]);
        (await editor.AskAsync("textDocument/prepareRename", Facts, text, "HarbourBrid")).GetProperty("placeholder").GetString().ShouldBe("HarbourBridge");
        (await editor.LeaveAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task SeveralCorporaInOneFolderAreCheckedEachByItself()
    {
        using var folder = new ToolFolder();
        using var corpus = ToolFolder.WithCorpus();
        Directory.CreateDirectory(folder.PathOf("samples"));
        Copy(corpus.Root, folder.PathOf("samples/one"));
        Copy(corpus.Root, folder.PathOf("samples/two"));
        folder.Replace("samples/two/" + Facts, "value: 1250", "value: 1251");
        await using var editor = await ScriptedEditor.StartAsync(folder.Root);

        await editor.ProblemsAsync("samples/two/" + Facts, static ids => ids.SequenceEqual(["CORP4009"]));
        editor.IdsOf("samples/one/" + Facts).ShouldBeEmpty("the same names in two corpora are no duplicates");

        // A name leads to its own corpus.
        var text = folder.Read("samples/two/" + Facts);
        await editor.OpenAsync("samples/two/" + Facts, text);
        var definition = await editor.AskAsync("textDocument/definition", "samples/two/" + Facts, text, "source: Rep");
        definition.EnumerateArray().ShouldHaveSingleItem().GetProperty("uri").GetString().ShouldBe(editor.UriOf("samples/two/seeds/Report.yaml"));
    }

    [Fact]
    public async Task AFileThatIsOpenedAloneBringsItsCorpus()
    {
        using var elsewhere = new ToolFolder();
        using var folder = ToolFolder.WithCorpus();
        await using var editor = await ScriptedEditor.StartAsync(elsewhere.Root);
        var path = folder.PathOf(Facts);

        await editor.OpenAsync(path, folder.Read(Facts).Replace("value: 1250", "value: 1251", StringComparison.Ordinal));

        await editor.ProblemsAsync(path, static ids => ids.SequenceEqual(["CORP4009"]));
    }

    [Fact]
    public async Task FoldersMayHaveOtherNames()
    {
        using var folder = ToolFolder.WithCorpus();
        Directory.Move(folder.PathOf("curated"), folder.PathOf("facts"));
        Directory.Move(folder.PathOf("seeds"), folder.PathOf("records"));
        folder.Replace("facts/bridge.yaml", "value: 1250", "value: 1251");

        await using var editor = await ScriptedEditor.StartAsync(folder.Root, new { curatedFolder = "facts", seedsFolder = "records" });

        await editor.ProblemsAsync("facts/bridge.yaml", static ids => ids.SequenceEqual(["CORP4009"]));
    }

    /// <summary>Whatever is typed, in whatever order: the server answers on, and in the end says what a check says.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task WildEditsNeverKillTheServerNorLeadItAstray(int seed)
    {
        using var folder = WithText();
        var random = new Random(seed);
        var text = File.ReadAllText(folder.PathOf(Facts));
        await using var editor = await ScriptedEditor.StartAsync(folder.Root);
        await editor.OpenAsync(Facts, text);
        string[] bits = ["\n", "  ", "- ", "{", "}", "'", "\"", ": ", "value", "quote: ", "\u2028", "\ud83d\ude00", "&a ", "*a", "\t", "[", "]", "#", "…",
            "entities:\n"];
        for (var edit = 0; edit < 120; edit++)
        {
            var start = random.Next(text.Length + 1);
            var length = Math.Min(random.Next(4) == 0 ? random.Next(80) : random.Next(3), text.Length - start);
            var put = random.Next(3) == 0 ? "" : bits[random.Next(bits.Length)];
            var range = new { start = PositionOf(text, start), end = PositionOf(text, start + length) };
            text = text.Remove(start, length).Insert(start, put);
            await editor.ChangeAsync(Facts, new { range, text = put });
            if (edit % 10 == 0)
            {
                var position = PositionOf(text, random.Next(text.Length + 1));
                var asked = new
                {
                    textDocument = new { uri = editor.UriOf(Facts) },
                    position,
                    range = new { start = position, end = position },
                    context = new { }
                };
                foreach (var method in new[] { "completion", "hover", "definition", "references", "prepareRename", "codeAction", "documentSymbol", "codeLens",
                    "inlayHint", "foldingRange" })
                {
                    await editor.AskAsync("textDocument/" + method, asked);
                }
            }
        }

        folder.Write(Facts, text);
        using var check = JsonDocument.Parse(folder.Run("check", "--format", "json").Output);
        var expected = check.RootElement.GetProperty("problems").EnumerateArray()
            .Where(static problem => problem.TryGetProperty("file", out var file) && file.GetString() == Facts)
                .Select(static problem => problem.GetProperty("id").GetString()!).Order(StringComparer.Ordinal).ToArray();
        await editor.ProblemsAsync(Facts, ids => ids.Order(StringComparer.Ordinal).SequenceEqual(expected));
    }

    private static object PositionOf(string text, int offset)
    {
        var before = text[..offset];
        var lines = before.Replace("\r\n", "\n", StringComparison.Ordinal).Count(static character => character is '\n' or '\r');
        return new { line = lines, character = offset - (before.LastIndexOfAny(['\n', '\r']) + 1) };
    }

    private static (int Line, int Column) Place(string text, string words)
    {
        var before = text[..text.IndexOf(words, StringComparison.Ordinal)];
        return (before.Count(static character => character == '\n'), before.Length - (before.LastIndexOf('\n') + 1));
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private static ToolFolder WithText()
    {
        var folder = ToolFolder.WithCorpus();
        folder.Write("seeds/report.txt", ToolFolder.Report);
        return folder;
    }
}
