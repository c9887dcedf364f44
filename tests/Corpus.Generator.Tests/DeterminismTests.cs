using System.Globalization;
using Corpus.Generator.Tests.Driver;

namespace Corpus.Generator.Tests;

/// <summary>The same inputs give the same bytes: in any order, on any system, under any culture, from any folder.</summary>
public sealed class DeterminismTests
{
    private static readonly Inputs Corpus = Inputs.FromFolder(Repository.Root);

    /// <summary>The same with folders whose order depends on what is between them and their files: <c>a/</c> is before <c>a1</c>, <c>a\</c> after it.</summary>
    private static readonly Inputs Folders = Corpus
        .Without("curated/projects.yaml").Without("curated/treaty.yaml").Without("curated/people.yaml")
        .With("curated/a/projects.yaml", Corpus.Files["curated/projects.yaml"])
        .With("curated/a1/treaty.yaml", Corpus.Files["curated/treaty.yaml"])
        .With("curated/a1.yaml", Corpus.Files["curated/people.yaml"]);

    private static readonly GeneratorRun Reference = GeneratorRun.Of(Corpus);
    private static readonly (byte[] Assembly, byte[] Symbols, byte[] Documentation) Compiled = Reference.Emit();
    private static readonly (byte[] Assembly, byte[] Symbols, byte[] Documentation) CompiledFolders = GeneratorRun.Of(Folders).Emit();

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void UnderAnyCulture(string name)
    {
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            Same(GeneratorRun.Of(Corpus));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }

    public static TheoryData<string> Orders => new("as listed", "reversed", "shuffled 1", "shuffled 2", "shuffled 3");

    [Theory]
    [MemberData(nameof(Orders))]
    public void InAnyOrderOfFiles(string order)
    {
        Same(GeneratorRun.Of(Corpus with { Order = Reordered(order) }));
        foreach (var separator in new[] { '/', '\\' })
        {
            var run = GeneratorRun.Of(Folders with { Order = Reordered(order), Separator = separator });
            run.ProblemIds.ShouldBeEmpty();
            SameBytes(run, CompiledFolders);
        }
    }

    /// <summary>Also where one file shrinks and another grows at once, and the next edit finds everything as it was.</summary>
    [Fact]
    public void AfterAllFactsOfAFileWereMovedToAnother()
    {
        var moved = Folders.Without("curated/a1/treaty.yaml").Without("curated/states.yaml")
            .With("curated/a1/treaty.yaml", Folders.Files["curated/states.yaml"])
            .With("curated/states.yaml", Folders.Files["curated/a1/treaty.yaml"]);

        var run = GeneratorRun.Of(moved)
            .WithFile("curated/a1/treaty.yaml", "# Nothing.\n")
            .WithFile("curated/states.yaml", Folders.Files["curated/states.yaml"])
            .WithFile("curated/a1/treaty.yaml", Folders.Files["curated/a1/treaty.yaml"]);

        SameBytes(run, CompiledFolders);
    }

    /// <summary>An editor keeps what it knows of a file when the list of files changes.</summary>
    [Theory]
    [MemberData(nameof(Orders))]
    public void AfterTheFilesWereListedInAnotherOrder(string order)
    {
        var first = GeneratorRun.Of(Folders.Without("curated/a1/treaty.yaml"));

        SameBytes(first.WithInputs(Folders with { Order = Reordered(order) }), CompiledFolders);
    }

    [Theory]
    [InlineData("/somewhere else/ünïcode/")]
    [InlineData("C:\\work\\project\\")]
    public void FromAnyFolder(string root) => Same(GeneratorRun.Of(Corpus with { Root = root }));

    [Fact]
    public void FromACheckoutWithWindowsLineEnds() => Same(GeneratorRun.Of(Corpus.Map(static text => text.Replace("\n", "\r\n", StringComparison.Ordinal))));

    [Fact]
    public void WithAByteOrderMark() => Same(GeneratorRun.Of(Corpus.Map(static text => "\uFEFF" + text)));

    [Fact]
    public async Task InParallelBuilds()
    {
        var runs = await Task.WhenAll(Enumerable.Range(0, 4).Select(static _ => Task.Run(static () => GeneratorRun.Of(Corpus))));
        foreach (var run in runs)
        {
            Same(run);
        }
    }

    [Fact]
    public void WhatIsEmittedHoldsOneKindOfLineEndAndNoPath()
    {
        foreach (var (name, text) in GeneratorRun.Of(Corpus with { Root = "/tell-tale-root/" }).Sources)
        {
            text.ShouldNotContain("\r", customMessage: name);
            text.ShouldNotContain("tell-tale-root", customMessage: name);
        }
    }

    /// <summary>Whatever a build calls a file, what is emitted does not say where it is on this machine.</summary>
    [Theory]
    [InlineData("", "CORP6004")]
    [InlineData("/tell-tale-root/curated/projects.yaml", "CORP6004")]
    [InlineData("C:\\tell-tale-root\\curated\\projects.yaml", "CORP6004")]
    [InlineData("curated/treaty.yaml", "CORP6010")]
    public void AFileWithoutAPathOfItsOwnIsAnError(string named, string id)
    {
        var run = GeneratorRun.Of(Corpus with { Root = "/tell-tale-root/", Named = path => path == "curated/projects.yaml" ? named : path });

        run.ProblemIds.ShouldContain(id);
        run.Sources.ShouldNotBeEmpty();
        foreach (var (name, text) in run.Sources)
        {
            text.ShouldNotContain("tell-tale-root", customMessage: name);
        }
    }

    private static void Same(GeneratorRun run)
    {
        run.Problems.ShouldBe(Reference.Problems);
        run.Sources.Count.ShouldBe(Reference.Sources.Count);
        foreach (var (name, text) in run.Sources)
        {
            string.Equals(text, Reference.Sources[name], StringComparison.Ordinal).ShouldBeTrue(name);
        }

        SameBytes(run, Compiled);
    }

    private static void SameBytes(GeneratorRun run, (byte[] Assembly, byte[] Symbols, byte[] Documentation) expected)
    {
        var (assembly, symbols, documentation) = run.Emit();
        documentation.AsSpan().SequenceEqual(expected.Documentation).ShouldBeTrue("documentation");
        symbols.AsSpan().SequenceEqual(expected.Symbols).ShouldBeTrue("debug information");
        assembly.AsSpan().SequenceEqual(expected.Assembly).ShouldBeTrue("assembly");
    }

    private static Func<IEnumerable<string>, IEnumerable<string>> Reordered(string order) => order switch
    {
        "as listed" => static paths => paths,
        "reversed" => static paths => paths.Reverse(),
        _ => paths => Shuffled(paths, order[^1]),
    };

    private static string[] Shuffled(IEnumerable<string> paths, int seed)
    {
        var shuffled = paths.ToArray();
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }
}
