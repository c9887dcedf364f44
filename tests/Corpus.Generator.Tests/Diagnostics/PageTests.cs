using Corpus.Generator.Tests.Driver;

namespace Corpus.Generator.Tests.Diagnostics;

/// <summary>The pages are executed: what they call wrong gives their diagnostic and nothing else, what they call right gives none.</summary>
public sealed class PageTests
{
    public static TheoryData<string> Shown => DocumentationPage.Shown;

    public static TheoryData<string> Unshown => [.. UnshownProblems.All.Keys];

    [Fact]
    public void TheBaseOfAllPagesIsRight()
    {
        var run = PageBase.Run(PageBase.Inputs);

        run.Problems.ShouldBeEmpty();
        run.CompilerDiagnostics().ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public void WhatIsWrongGivesThisDiagnosticAndNothingElse(string id)
    {
        var run = PageBase.Run(DocumentationPage.All[id].InputsOf("Wrong"));

        // A share of proofs can only be too low where some citation has none, which is said, too.
        string[] expected = id == "CORP4022" ? ["CORP4022", "CORP4023"] : [id];
        run.ProblemIds.ShouldBe(expected, ignoreOrder: true, string.Join("\n", run.Problems));
    }

    /// <summary>Whoever looks for a message finds its page; who changes one sees in the page what a curator will read.</summary>
    [Theory]
    [MemberData(nameof(Shown))]
    public void ThePageShowsWhatTheBuildSays(string id)
    {
        var page = DocumentationPage.All[id];
        var said = string.Concat(PageBase.Run(page.InputsOf("Wrong")).Problems.Select(static problem => problem + "\n"));

        Expected.Matches(Path.Combine(DocumentationPage.Folder, id + ".md"), page.Saying(said));
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public void TheMessageIsOneSentenceOnOneLine(string id)
    {
        foreach (var diagnostic in PageBase.Run(DocumentationPage.All[id].InputsOf("Wrong")).Result.Diagnostics)
        {
            var message = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
            message.ShouldMatch(@"[^.?!][.?]\z");
            message.ShouldNotContain('\n');
            message.ShouldNotContain("  ");
            (message.Count(static character => character == '`') % 2).ShouldBe(0, message);
            message.Count(static character => character == '“').ShouldBe(message.Count(static character => character == '”'));
            diagnostic.Descriptor.Description.ToString(System.Globalization.CultureInfo.InvariantCulture)
                .ShouldBe($"Run `corpus explain {diagnostic.Id}` to learn more.");
        }
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public void WhatIsWrongStillCompiles(string id) =>
        PageBase.Run(DocumentationPage.All[id].InputsOf("Wrong")).CompilerDiagnostics().ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Shown))]
    public void WhatIsRightGivesNoneAndCompiles(string id)
    {
        var run = PageBase.Run(DocumentationPage.All[id].InputsOf("Right"));

        run.Problems.ShouldBeEmpty();
        run.CompilerDiagnostics().ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public void WrongAndRightShowSomething(string id)
    {
        var page = DocumentationPage.All[id];
        page.Blocks.ShouldContain(static block => block.Section == "Wrong");
        page.Blocks.ShouldContain(static block => block.Section == "Right");
        page.InputsOf("Wrong").ShouldNotBe(page.InputsOf("Right"));
    }

    [Fact]
    public void EveryPageShowsItsDiagnosticOrIsListedWithTheReasonWhyNot() =>
        DocumentationPage.All.Values.Where(static page => !page.Has("Wrong")).Select(static page => page.Id)
            .ShouldBe(UnshownProblems.All.Keys, ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Unshown))]
    public void WhatAPageCannotShowIsGivenHereAndThePageSaysWhy(string id)
    {
        var unshown = UnshownProblems.All[id];

        DocumentationPage.All[id].Text.ShouldContain("## No example\n\n" + unshown.Reason);
        unshown.Give().ShouldBe([id]);
    }
}
