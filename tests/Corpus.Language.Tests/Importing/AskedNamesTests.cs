using Corpus.Language.Importing;
using Corpus.Language.Syntax;

namespace Corpus.Language.Tests.Importing;

public sealed class AskedNamesTests
{
    private const string Corpus = """
        corpus:
          id: treaties
          schemaVersion: 1
          namespace: Acme.Treaties
          title: Treaties
          imports:
            - { corpus: geography, version: "1.0" }
            - { corpus: russia-iran, version: "1.0" }
            - { corpus: old-law, version: "1.0", as: Law }

        """;

    [Fact]
    public void AnImportHasThePrefixThatItSaysOrThatOfItsId() => Declared(Corpus).ShouldBe(
        new DeclaredImports([new("Geography", "geography"), new("RussiaIran", "russia-iran"), new("Law", "old-law")], null));

    [Fact]
    public void APartAsksOfItsOwnCorpus() => Declared("corpus: { part: shard, of: statutes }").ShouldBe(new DeclaredImports([], "statutes"));

    [Fact]
    public void WhatIsBehindAPrefixIsAsked() => Asked(Corpus, """
        entities:
          Pact:
            type: Law.Treaty
            facts:
              party: { value: Geography.Iran, derived: Geography.Iran.area * 2 + RussiaIran.Treaty.termYears, claimedBy: Other.Name }
              # Geography.Tehran, XGeography.Qom, Geography.shiraz, Geography..Yazd and Geography. Tabriz
        """).ShouldBe(new AskedNames([
            new("geography", ["Iran", "Tehran"]), new("old-law", ["Treaty"]), new("russia-iran", ["Treaty"])]));

    [Fact]
    public void APartAsksForAllThatLooksLikeAName() =>
        Asked("corpus: { part: shard, of: statutes }", "entities: { Pact: { type: Law2, label: The 2nd pact, facts: { party: { value: Iran } } } }")
            .ShouldBe(new AskedNames([new("statutes", ["Iran", "Law2", "Pact", "The"])]));

    [Fact]
    public void WhoImportsNothingAsksNothing() => Asked("corpus: { id: treaties }", "a: Geography.Iran").AreNone.ShouldBeTrue();

    private static DeclaredImports Declared(string text) => DeclaredImports.Of([File(text)]);

    private static AskedNames Asked(params string[] texts)
    {
        var files = texts.Select(File).ToArray();
        return AskedNames.Of(files, DeclaredImports.Of(files));
    }

    private static FileSyntax File(string text) => FileReader.Read("curated/a.yaml", text, default);
}
