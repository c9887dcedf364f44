using Corpus.Language.Problems;
using Corpus.Language.Syntax;
using Corpus.Language.Text;
using Corpus.Language.Yaml;
using Corpus.Runtime;

namespace Corpus.Language.Tests.Yaml;

/// <summary>What the curator is told of a slip: where it is, in words that are ours. The place is marked; ⏎ and → stand for line end and tab.</summary>
public sealed class FaultTests
{
    private static readonly string[] ParserWords =
        ["While ", "did not", "not find", "Operation", "current state", "context", "token", "scalar", "indicator", "simple key", "node", "block mapping"];

    [Theory]
    [InlineData("CORP1008", "a: ⟦[⟧1, 2⏎b: 3")]
    [InlineData("CORP1008", "a: ⟦[⟧1, 2")]
    [InlineData("CORP1008", "a: ⟦[⟧1, 2⏎- b")]
    [InlineData("CORP1008", "a: ⟦[⟧")]
    [InlineData("CORP1008", "a: ⟦{⟧")]
    [InlineData("CORP1008", "a: ⟦{⟧x: 1, y: 2⏎b: 3")]
    [InlineData("CORP1008", "a: ⟦{⟧x: 1")]
    [InlineData("CORP1008", "a: {x: ⟦[⟧1, 2}")]
    [InlineData("CORP1008", "a: [1, ⟦{⟧x: 2]⏎b: 3")]
    [InlineData("CORP1008", "a: ⟦[⟧[1], [2]⏎b: 3")]
    [InlineData("CORP1008", "a:⏎  - ⟦{⟧ x: 1⏎  - { x: 2 }")]
    [InlineData("CORP1008", "a:⏎  b: ⟦[⟧c, d⏎  e: f⏎g: h")]
    [InlineData("CORP1008", "a:⏎  b: ⟦{⟧ c: d⏎  e: { f: g }")]
    [InlineData("CORP1008", "a: ⟦[⟧ # a comment ]⏎b: c")]
    [InlineData("CORP1008", "a: ⟦[⟧ 'a ] in quotes'⏎b: c")]
    [InlineData("CORP1009", "a:⏎⟦→⟧b: 1")]
    [InlineData("CORP1009", "a:⏎  b: 1⏎⟦→⟧c: 2")]
    [InlineData("CORP1009", "a:⏎  b: 1⏎  ⟦→⟧c: 2")]
    [InlineData("CORP1009", "a: b⏎⟦→⟧⏎c: d")]
    [InlineData("CORP1009", "a: |⏎⟦→⟧b")]
    [InlineData("CORP1010", "a: ⟦*b⟧")]
    [InlineData("CORP1010", "a: ⟦&b⟧ c")]
    [InlineData("CORP1010", "a: ⟦*⟧")]
    [InlineData("CORP1010", "a: ⟦&⟧")]
    [InlineData("CORP1010", "a: [⟦*b⟧, c]")]
    [InlineData("CORP1010", "a: { b: ⟦&c⟧ d, e: f }")]
    [InlineData("CORP1010", "a: ⟦*never⟧⏎b: c")]
    [InlineData("CORP1010", "a: ⟦**bold**⟧")]
    [InlineData("CORP1011", "a: ⟦!x!y⟧ z")]
    [InlineData("CORP1011", "a: ⟦!important⟧")]
    [InlineData("CORP1013", "⟦%⟧YAML 9.9⏎---⏎a: 1")]
    [InlineData("CORP1013", "⟦%⟧a: b")]
    [InlineData("CORP1013", "⟦%TAG ! x⟧⏎---⏎a: 1")]
    [InlineData("CORP1014", "a: 1⏎⟦---⟧⏎b: 2")]
    [InlineData("CORP1014", "a: 1⏎⟦...⟧ b")]
    [InlineData("CORP1022", "a: ⟦\"⟧unclosed⏎b: 1")]
    [InlineData("CORP1022", "a: ⟦\"⟧unclosed")]
    [InlineData("CORP1022", "a: ⟦'⟧unclosed")]
    [InlineData("CORP1022", "a: {b: ⟦\"⟧c}⏎d: e")]
    [InlineData("CORP1022", "a: [⟦'⟧b, c]⏎d: e")]
    [InlineData("CORP1022", "a: ⟦\"⟧x⏎---⏎b: 1")]
    [InlineData("CORP1001", "a: ⟦\"C:\\q\"⟧")]
    [InlineData("CORP1001", "a: ⟦\"\\u12\"⟧")]
    [InlineData("CORP1001", "a: ⟦\"\\uD800\"⟧")]
    [InlineData("CORP1001", "a: ⟦@b⟧")]
    [InlineData("CORP1001", "a: ⟦`b`⟧")]
    [InlineData("CORP1001", "a: ⟦%b⟧")]
    [InlineData("CORP1001", "⟦@a: b⟧")]
    [InlineData("CORP1001", "a: b⟦: c⟧")]
    [InlineData("CORP1001", "a: 20 years⟦: or so⟧⏎b: c")]
    [InlineData("CORP1001", "a: { b: c⟦: d }⟧")]
    [InlineData("CORP1001", "a: { b: c d⟦: e }⟧")]
    [InlineData("CORP1001", "a: { b: c,⟦, d: e }⟧")]
    [InlineData("CORP1001", "a: [⟦, b]⟧")]
    [InlineData("CORP1001", "a: [\"b\" ⟦c]⟧")]
    [InlineData("CORP1001", "a: [b,⏎⟦c]⟧")]
    [InlineData("CORP1001", "a: 'it'⟦s wrong'⟧")]
    [InlineData("CORP1001", "a: \"b\" ⟦c⟧")]
    [InlineData("CORP1001", "a: ⟦- b⟧")]
    [InlineData("CORP1001", "a: ⟦? b⟧")]
    [InlineData("CORP1001", "a: ⟦]⟧")]
    [InlineData("CORP1001", "a: ⟦}⟧")]
    [InlineData("CORP1001", "a: ⟦, b⟧")]
    [InlineData("CORP1001", "a:⏎  - b⏎ ⟦- c⟧")]
    [InlineData("CORP1001", "a: b⏎⟦- c⟧")]
    [InlineData("CORP1001", "a:⏎  - b: c⏎   ⟦d: e⟧")]
    [InlineData("CORP1001", "a:⏎  b: c⏎ ⟦d: e⟧")]
    [InlineData("CORP1001", "a: b⏎  c⟦: d⟧")]
    [InlineData("CORP1001", "a: b⏎⟦c⟧⏎d: e")]
    [InlineData("CORP1001", "a: b⏎⟦c:d⟧⏎e: f")]
    [InlineData("CORP1001", "a⏎b⟦: c⟧")]
    [InlineData("CORP1001", "a: ⟦|0⟧⏎  b")]
    [InlineData("CORP1001", "a: ⟦>b⟧⏎  c")]
    public void SaysWhatAndWhere(string id, string marked)
    {
        marked = marked.Replace('⏎', '\n').Replace('→', '\t');
        foreach (var lineEnd in new[] { "\n", "\r\n" })
        {
            var text = marked.Replace("⟦", "").Replace("⟧", "").Replace("\n", lineEnd);
            var problem = Read(text).ShouldHaveSingleItem();

            problem.Id.ShouldBe(id);
            var mark = marked.Replace("\n", lineEnd);
            text.Substring(problem.Place.Start, problem.Place.Length).ShouldBe(mark[(mark.IndexOf('⟦') + 1)..mark.IndexOf('⟧')]);
            problem.Place.Start.ShouldBe(mark.IndexOf('⟦'));
            var ours = problem.Message[(problem.Message.LastIndexOf("`: ", StringComparison.Ordinal) + 1)..];
            ParserWords.ShouldAllBe(words => !ours.Contains(words));
            problem.Message.Length.ShouldBeLessThan(400);
        }
    }

    [Theory]
    [InlineData("a: b: c", "put quotes around the text")]
    [InlineData("a: @b", "a text cannot start with `@` unless it is in quotes")]
    [InlineData("a: 'it's'", "inside single quotes write each apostrophe twice")]
    [InlineData("a: - b", "write each `- ` on its own line")]
    [InlineData("a: b\nc\nd: e", "add a colon and a space after its key")]
    [InlineData("a: b\nc:d\ne: f", "the colon after a key needs a space")]
    [InlineData("a: b\n  c: d", "indented below a key that already has a value")]
    [InlineData("a\nb: c", "the line above this key is not `key: value`")]
    [InlineData("a:\n  b: c\n d: e", "this line is indented by 1 space, which matches no line above it")]
    [InlineData("a: [b,\nc]", "indent this line further")]
    [InlineData("a: [b,, c]", "there is nothing before this comma")]
    [InlineData("a: { b: c d: e }", "put a comma between entries")]
    [InlineData("a: |x\n  b", "start the text on the next line")]
    [InlineData("a: \"\\d\"", "write `\\\\` for a backslash, or use single quotes")]
    public void SaysWhatToDo(string text, string remedy) => Read(text).ShouldHaveSingleItem().Message.ShouldContain(remedy);

    /// <summary>A key past the 1,024 characters in which YAML looks for its colon.</summary>
    [Fact]
    public void AKeyThatIsMuchTooLongIsSaidToBe() => Read(new string('k', 1100) + ": b").ShouldHaveSingleItem().Message.ShouldContain("first 1,024 characters");

    [Fact]
    public void WhatWasCompleteBeforeASyntaxErrorIsKept()
    {
        var problems = new ProblemList(new SourceFile(
            "a.yaml", "entities:\n  A: { type: T, label: a }\n  B: { type: T, label: b }\n  C: { type: T, label: [ }\n  D: { type: T, label: d }\n"));
        var document = YamlReader.Read(problems, default);

        document.IsWhole.ShouldBeFalse();
        problems.Count.ShouldBe(1);
        ((YamlMapping)document.Root!.Entries.Single().Value).Entries.Select(static entry => entry.Key.Value).ShouldBe(["A", "B"]);
    }

    /// <summary>Which sections there are is known to who reads them, so that it says what is there instead; this floor says where.</summary>
    [Theory]
    [InlineData("⟦a:b⟧")]
    [InlineData("⟦- a⟧⏎- b")]
    [InlineData("# A comment⏎⟦just some text⟧⏎and more")]
    public void WhatIsNoMappingIsReportedOnItsFirstLine(string marked)
    {
        foreach (var lineEnd in new[] { "\n", "\r\n" })
        {
            var mark = marked.Replace("⏎", lineEnd);
            var text = mark.Replace("⟦", "").Replace("⟧", "");
            var problem = FileReader.Read("a.yaml", text, default).Problems.ShouldHaveSingleItem();

            problem.Id.ShouldBe("CORP1017");
            problem.Place.Start.ShouldBe(mark.IndexOf('⟦'));
            text.Substring(problem.Place.Start, problem.Place.Length).ShouldBe(mark[(mark.IndexOf('⟦') + 1)..mark.IndexOf('⟧')]);
        }
    }

    private static EquatableArray<Problem> Read(string text)
    {
        var problems = new ProblemList(new SourceFile("a.yaml", text));
        YamlReader.Read(problems, default);
        return problems.ToArray();
    }
}
