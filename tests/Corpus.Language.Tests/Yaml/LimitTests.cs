using Corpus.Language.Binding;
using Corpus.Language.Checking;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Syntax;
using Corpus.Language.Text;
using Corpus.Language.Values;
using Corpus.Language.Yaml;

namespace Corpus.Language.Tests.Yaml;

/// <summary>
/// The limits of docs/language.md, each just under and just over, and what would go past them on purpose. All of it on a thread with a stack of 256 KB:
/// what stood on recursion would end the process. Work is held by what is allocated, not by the clock.
/// </summary>
public sealed class LimitTests
{
    private const int SmallStack = 256 * 1024;

    [ThreadStatic]
    private static long _allocatedOnSmallStacks;

    [Theory]
    [InlineData(Limits.FileLength, "")]
    [InlineData(Limits.FileLength + 1, "CORP1003")]
    public void AFile(int length, string expected) => Ids("#" + new string('x', length - 1)).ShouldBe(expected);

    [Theory]
    [InlineData(Limits.KeyLength, "CORP1018")]
    [InlineData(Limits.KeyLength + 1, "CORP1005")]
    [InlineData(1_000, "CORP1005")]
    [InlineData(1_025, "CORP1001")]
    [InlineData(1_048_576, "CORP1001")]
    public void AKey(int length, string expected) => Ids(new string('k', length) + ": 1\n").ShouldBe(expected);

    [Theory]
    [InlineData(Limits.KeyLength, "CORP1018")]
    [InlineData(Limits.KeyLength + 1, "CORP1005")]
    [InlineData(1_048_576, "CORP1005")]
    public void AnExplicitKey(int length, string expected) => Ids("? " + new string('k', length) + "\n: 1\n").ShouldBe(expected);

    [Theory]
    [InlineData("plain", Limits.TextLength, "")]
    [InlineData("plain", Limits.TextLength + 1, "CORP1006")]
    [InlineData("quoted", Limits.TextLength, "")]
    [InlineData("quoted", Limits.TextLength + 1, "CORP1006")]
    [InlineData("literal", Limits.TextLength, "")]
    [InlineData("literal", Limits.TextLength + 1, "CORP1006")]
    public void AText(string style, int length, string expected)
    {
        var text = new string('x', length);
        var entity = "entities:\n  A:\n    type: T\n    label: a\n    summary: ";
        Ids(entity + style switch { "plain" => text, "quoted" => "\"" + text + "\"", _ => "|-\n      " + text } + "\n").ShouldBe(expected);
    }

    [Theory]
    [InlineData(Limits.Indentation, "CORP1018")]
    [InlineData(Limits.Indentation + 1, "CORP1007")]
    public void AnIndentation(int spaces, string expected) => Ids("a:\n" + new string(' ', spaces) + "b: c\n").ShouldBe(expected);

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    public void NestingOfFlowCollections(string opener, string closer)
    {
        Ids("a: " + Repeat(opener, Limits.Nesting - 1) + Repeat(closer, Limits.Nesting - 1)).ShouldBe("CORP1018");
        Ids("a: " + Repeat(opener, Limits.Nesting) + Repeat(closer, Limits.Nesting)).ShouldContain("CORP1004");
    }

    [Theory]
    [InlineData("- ")]
    [InlineData("? ")]
    public void NestingOfBlockCollections(string opener)
    {
        Ids(Repeat(opener, Limits.Nesting) + "x\n").ShouldNotContain("CORP1004");
        Ids(Repeat(opener, Limits.Nesting + 1) + "x\n").ShouldContain("CORP1004");
    }

    [Fact]
    public void NestingOfBlockMappings()
    {
        Ids(Mappings(Limits.Nesting)).ShouldBe("CORP1018");
        Ids(Mappings(Limits.Nesting + 1)).ShouldBe("CORP1004 CORP1018");

        static string Mappings(int depth) => string.Concat(Enumerable.Range(0, depth).Select(static level => new string(' ', level) + "a:\n"));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("{")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("[{")]
    [InlineData("- ? ")]
    [InlineData("[? ")]
    public void AMillionOpenersAreRefusedAtTheLimit(string opener)
    {
        var text = Repeat(opener, 1_000_000);

        Allocated(() => Ids(text).ShouldContain("CORP1004")).ShouldBeLessThan(64 * 1024 * 1024);
    }

    [Fact]
    public void AliasesAreNeverResolved()
    {
        // Resolved, the last of these would hold ten to the ninth elements.
        var bomb = "a0: &a0 x\n"
            + string.Concat(Enumerable.Range(1, 9)
            .Select(static level => $"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 10))}]\n"));

        Allocated(() => Ids(bomb).Split(' ').Distinct().ShouldBe(["CORP1010", "CORP1018"], ignoreOrder: true)).ShouldBeLessThan(8 * 1024 * 1024);
    }

    [Fact]
    public void AScalarOfFiftyMegabytesIsNotEvenParsed()
    {
        var text = "a: " + new string('x', 50 * 1024 * 1024);

        Allocated(() => Ids(text).ShouldBe("CORP1003")).ShouldBeLessThan(1024 * 1024);
    }

    [Fact]
    public void AMillionKeysTakeMemoryByTheirNumber()
    {
        var text = "entities:\n" + string.Concat(Enumerable.Range(0, 1_000_000).Select(static number => $"  e{number}: 1\n"));

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var file = FileReader.Read("curated/a.yaml", text, default);
        (GC.GetTotalMemory(forceFullCollection: true) - before).ShouldBeLessThan(100L * text.Length);
        file.Entities.Count.ShouldBe(1_000_000);
    }

    /// <summary>The check alone: a million real facts are not made for it.</summary>
    [Theory]
    [InlineData(Limits.Facts, false)]
    [InlineData(Limits.Facts + 1, true)]
    public void Facts(int count, bool isTooMany)
    {
        var file = new BoundFile(
            "curated/a.yaml", [], LedgerModel.Empty.With(LedgerCount.Facts, count).With(LedgerCount.Citations, 1).With(LedgerCount.Exact, 1), []);
        var linked = new LinkResult(new Linkage(null, [], [], [], [], [], IsComplete: true), []);
        var findings = WholeCorpusChecker.Check(new BoundCorpus([], linked, [file]), new CheckOptions(), []);

        findings.Problems.Any(static problem => problem.Id == "CORP3019").ShouldBe(isTooMany);
    }

    [Theory]
    [InlineData(QuoteLimits.QuoteCharacters, false)]
    [InlineData(QuoteLimits.QuoteCharacters + 1, true)]
    public void AQuote(int length, bool isTooLong)
    {
        var words = string.Concat(Enumerable.Repeat("word ", length / 5)) + new string('x', length % 5);
        var proof = DocumentText.Create(words + " end").Document!.Prove(new Quotation(words));

        words.Length.ShouldBe(length);
        (proof.Failure?.Kind == QuoteFailureKind.TooLong).ShouldBe(isTooLong);
    }

    [Theory]
    [InlineData(QuoteLimits.DocumentCharacters, false)]
    [InlineData(QuoteLimits.DocumentCharacters + 1, true)]
    public void ADocument(int length, bool isTooLong) => (DocumentText.Create(new string('x', length)).Refusal == DocumentRefusal.TooLong).ShouldBe(isTooLong);

    [Fact]
    public void ProblemsOfAFileAreKeptUpToTheirLimit()
    {
        var problems = new ProblemList(new SourceFile("a.yaml", ""));
        for (var i = 0; i < Limits.ProblemsKept + 5; i++)
        {
            var before = problems.Count;
            problems.Add(ReadingProblems.MergeKey(Place.None));
            problems.HasErrorsSince(before).ShouldBeTrue();
        }

        problems.ToArray().Count.ShouldBe(Limits.ProblemsKept);
    }

    [Theory]
    [InlineData(1_000, false)]
    [InlineData(1_001, true)]
    public void APattern(int length, bool isRefused) => (Patterns.Reason(new string('a', length)) is not null).ShouldBe(isRefused);

    [Theory]
    [InlineData("(", ")")]
    [InlineData("(?:", ")")]
    [InlineData("(a|", ")*")]
    [InlineData("[a-[", "]]")]
    public void APatternThatIsNestedDeeplyEndsNothing(string opener, string closer) => OnASmallStack(() =>
    {
        var depth = 1_000 / (opener.Length + closer.Length) - 1;
        Patterns.Reason(Repeat(opener, depth) + "a" + Repeat(closer, depth));
    });

    [Theory]
    [InlineData("(a{100}){100}")]
    [InlineData("((a{1,50}){1,50}){1,50}")]
    [InlineData("(a+)+$")]
    public void APatternThatCouldHangIsRefusedOrMatchedWithoutBacktracking(string pattern) =>
        Allocated(() => (Patterns.Reason(pattern) ?? (Patterns.IsMatch(pattern, new string('a', 30) + "!") ? "" : "matched")).ShouldNotBeEmpty())
            .ShouldBeLessThan(256L * 1024 * 1024);

    [Fact]
    public void AFileThatIsNoLongerWantedIsReadNoFurther()
    {
        var text = "a: \"" + new string('x', 10 * 1024 * 1024) + "\"\n";
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Allocated(() => Should.Throw<OperationCanceledException>(() => FileReader.Read("a.yaml", text, cancelled.Token))).ShouldBeLessThan(1024 * 1024);
    }

    [Fact]
    public void CancellationIsSeenInTheMiddleOfOneScalar()
    {
        using var source = new CancellationTokenSource();
        using var reader = new CancellableText(new string('x', 10 * 1024 * 1024), source.Token);
        for (var i = 0; i < 100_000; i++)
        {
            reader.Read();
        }

        source.Cancel();

        Should.Throw<OperationCanceledException>(() =>
        {
            while (reader.Read() >= 0)
            {
            }
        });
        reader.Position.ShouldBeLessThan(110_000);
    }

    private static string Repeat(string part, int count) => string.Concat(Enumerable.Repeat(part, count));

    /// <summary>The ids of what is wrong with a file, each once.</summary>
    private static string Ids(string text)
    {
        var ids = "";
        OnASmallStack(() => ids = string.Join(
            ' ', FileReader.Read("curated/a.yaml", text, default).Problems.Select(static problem => problem.Id).Distinct().Order(StringComparer.Ordinal)));
        return ids;
    }

    private static void OnASmallStack(Action action)
    {
        Exception? thrown = null;
        long allocated = 0;
        var thread = new Thread(
            () =>
            {
                try
                {
                    action();
                    allocated = GC.GetAllocatedBytesForCurrentThread();
                }
                catch (Exception exception)
                {
                    thrown = exception;
                }
            },
            SmallStack);
        thread.Start();
        thread.Join();
        _allocatedOnSmallStacks += allocated;
        if (thrown is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(thrown);
        }
    }

    private static long Allocated(Action action)
    {
        // Other tests run beside this one, so only what its own threads allocate counts.
        var before = GC.GetAllocatedBytesForCurrentThread() + _allocatedOnSmallStacks;
        action();
        return GC.GetAllocatedBytesForCurrentThread() + _allocatedOnSmallStacks - before;
    }
}
