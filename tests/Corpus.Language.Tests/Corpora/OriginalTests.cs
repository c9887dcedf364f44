using Corpus.Language.Binding;
using Corpus.Language.Model;
using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Tests.Provenance;

namespace Corpus.Language.Tests.Corpora;

/// <summary>What a corpus knows of the files that its texts were taken from, and of their pages.</summary>
public sealed class OriginalTests
{
    private const string Digest = "90ab90ab90ab90ab90ab90ab90ab90ab90ab90ab90ab90ab90ab90ab90ab90ab";
    private const string Text = "A note of one page.\n\n\fThe east quay has 4 berths and\f7 cranes.\n";

    [Fact]
    public void AnOriginalIsInTheModelOfItsSource()
    {
        Compile($"file: a b.pdf, sha256: {Digest}, mediaType: application/pdf, bytes: 5368709120").Original
            .ShouldBe(new OriginalModel("a b.pdf", Digest, "application/pdf", 5_368_709_120));
        Compile($"sha256: {Digest}, mediaType: image/svg+xml, bytes: 1").Original.ShouldBe(new OriginalModel(null, Digest, "image/svg+xml", 1));
        Compile(null).ShouldBe((null, ""));
    }

    [Theory]
    [InlineData("file: a/b.pdf, sha256: D, mediaType: text/html, bytes: 1", "CORP4019 `a/b.pdf` is not a valid value for `original.file`")]
    [InlineData("file: a\\b.pdf, sha256: D, mediaType: text/html, bytes: 1", "CORP4019 `a\\b.pdf` is not a valid value for `original.file`")]
    [InlineData("sha256: 90AB, mediaType: text/html, bytes: 1", "CORP4019 `90AB` is not a valid value for `original.sha256`")]
    [InlineData("sha256: D, mediaType: html, bytes: 1", "CORP4019 `html` is not a valid value for `original.mediaType`")]
    [InlineData("sha256: D, mediaType: text/HTML, bytes: 1", "CORP4019 `text/HTML` is not a valid value for `original.mediaType`")]
    [InlineData("sha256: D, mediaType: text/, bytes: 1", "CORP4019 `text/` is not a valid value for `original.mediaType`")]
    [InlineData("sha256: D, mediaType: text/html; charset=x, bytes: 1", "CORP4019 `text/html; charset=x` is not a valid value for `original.mediaType`")]
    [InlineData("sha256: D, mediaType: text/html, bytes: 0", "CORP4019 `0` is not a valid value for `original.bytes`")]
    [InlineData("sha256: D, mediaType: text/html, bytes: -1", "CORP4019 `-1` is not a valid value for `original.bytes`")]
    [InlineData("sha256: D, mediaType: text/html, bytes: 1 kB", "CORP4019 `1 kB` is not a valid value for `original.bytes`")]
    [InlineData("mediaType: text/html, bytes: 1", "CORP1020 `original` of the source `Letter` has no `sha256`; add `sha256:` as `corpus ingest` writes it.")]
    [InlineData("sha256: D, bytes: 1", "CORP1020 `original` of the source `Letter` has no `mediaType`; add `mediaType:` as `corpus ingest` writes it.")]
    [InlineData("sha256: D, mediaType: text/html", "CORP1020 `original` of the source `Letter` has no `bytes`; add `bytes:` as `corpus ingest` writes it.")]
    [InlineData("sha256: D, mediaType: text/html, bytes: 1, pages: 2", "CORP1018 `pages` is not a key of `original` of the source `Letter`")]
    public void WhatIsNoOriginalIsReported(string original, string problem)
    {
        var (model, problems) = Compile(original.Replace(" D,", $" {Digest},"));

        (problem.StartsWith("CORP1018", StringComparison.Ordinal) || model is null).ShouldBeTrue();
        problems.ShouldContain(problem);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ACitationKnowsItsPages(bool isFingerprint)
    {
        var linked = CorpusCompiler.Compile(
            [
                new("curated/corpus.yaml", """
                    corpus: { id: quays, schemaVersion: 1, namespace: Quays, title: Quays }
                    entityTypes:
                      Quay:
                        summary: A quay.
                        properties:
                          berths: { datatype: integer, summary: Its berths. }
                          cranes: { datatype: integer, summary: Its cranes. }
                    entities:
                      East:
                        type: Quay
                        label: East
                        facts:
                          berths: { value: 4, citations: [{ source: Letter, quote: quay has 4 berths }] }
                          cranes: { value: 7, citations: [{ source: Letter, quote: berths and 7 cranes }] }
                    """),
                new("seeds/Letter.yaml", $"sources:\n  Letter:\n    sha256: {Proof.Text(Text).Sha256}\n"),
            ],
            [isFingerprint ? new("seeds/Letter.fingerprint", Fingerprint.Write(Proof.Text(Text))) : new("seeds/Letter.txt", Text)],
            new CheckOptions());

        linked.Problems.ShouldBeEmpty();
        linked.Entities.Single().Facts.Select(static fact => fact.Statement.Citations.Single())
            .Select(static citation => (citation.Page, citation.LastPage, citation.PagesInWords))
            .ShouldBe([(2, 2, ", p. 2"), (2, 3, ", pp. 2\u20133")]);
    }

    private static (OriginalModel? Original, string Problems) Compile(string? original)
    {
        var compiled = CorpusCompiler.Compile(
            [
                new("curated/corpus.yaml", "corpus: { id: letters, schemaVersion: 1, namespace: Letters, title: Letters }\n"),
                new(
                    "seeds/Letter.yaml",
                    original is null ? "sources:\n  Letter: { title: A letter }\n" : $"sources:\n  Letter:\n    original: {{ {original} }}\n"),
            ],
            [new("seeds/Letter.txt", "This is a short letter.\n")],
            new CheckOptions());
        return (compiled.Linkage.Sources.Single().Model.Original, string.Join(
            '\n', compiled.Problems.Where(static problem => problem.Id != "CORP4021").Select(static problem => $"{problem.Id} {problem.Message}")));
    }
}
