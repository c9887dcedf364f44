using Corpus.Language.Text;
using Corpus.Workspace.CSharp;
using Corpus.Workspace.Outlines;
using Corpus.Workspace.Snapshots;
using Corpus.Workspace.Symbols;
using Corpus.Workspace.Tests.Support;

namespace Corpus.Workspace.Tests.Symbols;

public sealed class SymbolTests
{
    private static readonly CorpusSnapshot Corpus = CorpusSnapshot.Empty(CorpusSettings.Default).With(CaseFolders.Texts("."));
    private static readonly SymbolIndex Index = SymbolIndex.Of(Corpus);

    [Fact]
    public void EveryUseIsWrittenAsItsNameAndDefinedOnce()
    {
        foreach (var (path, file) in Corpus.Files)
        {
            foreach (var use in Index.In(path))
            {
                file.File.Text.Substring(use.Span.Start, use.Span.Length).ShouldBe(use.Symbol.Name);
                Index.DefinitionsOf(use.Symbol).Count.ShouldBe(1, use.Symbol.FullName);
            }
        }
    }

    [Fact]
    public void TheNameOfAFactLeadsToItsProperty()
    {
        var (path, offset) = Find("curated/treaty.yaml", "termYears:");

        var named = Index.At(path, offset + 2);

        named.Select(static use => use.Symbol.Kind).ShouldBe([SymbolKind.Property, SymbolKind.Fact]);
        var definition = Index.DefinitionsOf(named[0].Symbol).ShouldHaveSingleItem();
        definition.Path.ShouldBe("curated/types.yaml");
        Corpus.Files[definition.Path].File.Text[definition.Use.Span.End].ShouldBe(':');
    }

    [Fact]
    public void AnEntityIsRenamedWhereverItIsNamed()
    {
        var symbol = new Symbol(SymbolKind.Entity, null, "Russia");

        var renaming = Renaming.Rename(Corpus, Index, symbol, "RussianFederation");

        renaming.Refusal.ShouldBeNull();
        renaming.Edits.Select(static edit => edit.Path).Distinct().Count().ShouldBeGreaterThan(3);
        var after = Apply(renaming);
        after.Problems.Select(static problem => problem.Id).ShouldBe(Corpus.Problems.Select(static problem => problem.Id));
        after.Linkage.Entity("Russia").ShouldBeNull();
        SymbolIndex.Of(after).UsesOf(symbol).ShouldBeEmpty();
    }


    [Fact]
    public void EverySymbolCanBeRenamedAndTheCorpusStaysAsItIs()
    {
        var problems = Corpus.Problems.Select(static problem => problem.Id).ToArray();
        foreach (var symbol in Index.Definitions.Select(static located => located.Use.Symbol).Where(static symbol => symbol.Kind != SymbolKind.Fact)
            .GroupBy(static symbol => symbol.Kind).SelectMany(static kind => kind.Take(2)))
        {
            var renaming = Renaming.Rename(Corpus, Index, symbol, symbol.Kind == SymbolKind.Property ? "zzRenamed" : "ZzRenamed");

            renaming.Refusal.ShouldBeNull();
            Apply(renaming).Problems.Select(static problem => problem.Id).ShouldBe(problems, symbol.FullName);
        }
    }

    [Theory]
    [InlineData("russia", "is no name")]
    [InlineData("Iran", "already something called")]
    [InlineData("IRAN", "already something called")]
    [InlineData("Catalog", "taken by the code")]
    public void ANameThatCannotBeIsRefused(string name, string reason) =>
        Renaming.Rename(Corpus, Index, new Symbol(SymbolKind.Entity, null, "Russia"), name).Refusal.ShouldNotBeNull().ShouldContain(reason);

    [Theory]
    [InlineData("var years = Treaty.Term|Years;", "Fact Treaty.termYears")]
    [InlineData("Treaty.Facts.TermYears|", "Fact Treaty.termYears")]
    [InlineData("global::Corpus.RussiaIran.Trea|ty.TermYears", "Entity Treaty")]
    [InlineData("x = Sources\n  .TwentyYear|Treaty;", "Source TwentyYearTreaty")]
    [InlineData("treaty?.TermY|ears", "Property ", true)]
    [InlineData("Rus|sia", "Entity Russia")]
    [InlineData("no|thing", null)]
    [InlineData("TermYe|ars", null)]
    public void ANameOfCSharpLeadsToTheYaml(string code, string? expected, bool isStart = false)
    {
        var offset = code.IndexOf('|', StringComparison.Ordinal);

        var found = CodeNames.At(code.Remove(offset, 1), offset, Corpus.Linkage);

        if (expected is null)
        {
            found.ShouldBeEmpty();
            return;
        }

        var shown = found.Select(static symbol => $"{symbol.Kind} {symbol.FullName}").ShouldHaveSingleItem();
        (isStart ? shown[..expected.Length] : shown).ShouldBe(expected);
        Index.DefinitionsOf(found[0]).ShouldHaveSingleItem();
    }

    [Fact]
    public void TheOutlineHasWhatTheFileDefines()
    {
        foreach (var (path, file) in Corpus.Files)
        {
            var outline = FileOutline.Of(file.File, CancellationToken.None);

            var names = outline.SelectMany(static section => section.Children.Concat(section.Children.SelectMany(static item => item.Children)))
                .Select(static item => (item.Kind, item.Name));
            names.Order().ShouldBe(Index.In(path).Where(static use => use.IsDefinition).Select(static use => ((SymbolKind?)use.Symbol.Kind, use.Symbol.Name))
                .Order());
        }
    }

    [Fact]
    public void WhatIsIndentedCanBeFolded()
    {
        var folds = Folding.Of(new SourceFile("curated/a.yaml", "entities:\n  A:\n    type: T\n\n  B:\n    # a comment\n    type: T\n"));

        folds.Select(static fold => (fold.StartLine, fold.EndLine)).ShouldBe([(0, 6), (1, 2), (4, 6)]);
    }

    private static (string Path, int Offset) Find(string path, string text) => (path, Corpus.Files[path].File.Text.IndexOf(text, StringComparison.Ordinal));

    private static CorpusSnapshot Apply(RenamingResult renaming)
    {
        var texts = Corpus.Files.ToDictionary(static file => file.Key, static file => file.Value.File.Text, StringComparer.Ordinal);
        foreach (var edit in renaming.Edits.OrderByDescending(static edit => edit.Span.Start))
        {
            texts[edit.Path] = texts[edit.Path].Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText);
        }

        var evidence = CaseFolders.Texts(".").Where(text => !texts.ContainsKey(text.Path))
            .Select(text => renaming.Files.FirstOrDefault(file => file.From == text.Path) is { } renamed ? text with { Path = renamed.To } : text);
        return CorpusSnapshot.Empty(CorpusSettings.Default).With(texts.Select(static text => new CorpusText(text.Key, text.Value)).Concat(evidence));
    }
}
