using Corpus.Language.Binding;
using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Tests.Provenance;
using Corpus.Runtime;

namespace Corpus.Language.Tests.Corpora;

/// <summary>What lies beside a record proves its quotes only where it is of the document that the record names.</summary>
public sealed class EvidenceTests
{
    private const string Text = "The ferry of Westshore carries 60 people across the strait.\n";
    private static readonly Fingerprint Honest = Proof.Fingerprint(Text);
    private static readonly string Record = $"sources:\n  Letter:\n    sha256: {Honest.Sha256}\n";

    [Fact]
    public void ATextProvesWhereBothAgree() => Link(Record, ("Letter.txt", Text), ("Letter.fingerprint", Honest.ToText())).ShouldBe((EvidenceKind.Text, ""));

    [Fact]
    public void LineEndsOfACheckoutAreNoDifference() =>
        Link(Record, ("Letter.txt", Text.Replace("\n", "\r\n")), ("Letter.fingerprint", Honest.ToText().Replace("\n", "\r\n")))
            .ShouldBe((EvidenceKind.Text, ""));

    [Fact]
    public void AFingerprintProvesWithoutTheText() => Link(Record, ("Letter.fingerprint", Honest.ToText())).ShouldBe((EvidenceKind.Fingerprint, ""));

    [Fact]
    public void AFingerprintIsFoundAsATextIs()
    {
        Link(Record, ("more/Letter.fingerprint", Honest.ToText()))
            .ShouldBe((null, "CORP4013 seeds/Letter.yaml(2,3) CORP4014 seeds/more/Letter.fingerprint(1,1)"));
        Link(Record.Replace("Letter", "Report"), ("Letter.fingerprint", Honest.ToText()))
            .ShouldBe((null, "CORP4014 seeds/Letter.fingerprint(1,1) CORP4013 seeds/Letter.yaml(2,3)"));
    }

    [Fact]
    public void AnEditedTextWithAReplacedDigestIsAnError()
    {
        var edited = Text.Replace("60", "90");
        var record = Record.Replace(Honest.Sha256, Proof.Text(edited).Sha256);

        Link(record, ("Letter.txt", edited), ("Letter.fingerprint", Honest.ToText())).ShouldBe((null, "CORP4015 seeds/Letter.yaml(3,13)"));
        Link(record, ("Letter.txt", edited), ("Letter.fingerprint", Forged(edited, FingerprintDifference.Windows)))
            .ShouldBe((null, "CORP4015 seeds/Letter.fingerprint(1,1)"));
    }

    [Theory]
    [InlineData(FingerprintDifference.WordCount, "its number of words differs")]
    [InlineData(FingerprintDifference.Windows, "its windows, the hashes of three words in a row, differ")]
    [InlineData(FingerprintDifference.Exactness, "what it says of exact and folded text differs")]
    [InlineData(FingerprintDifference.Context, "what it says of denials, hedges and attributions differs")]
    public void WhatDiffersIsSaid(object difference, string said)
    {
        var problem =
            Compile(Record, ("Letter.txt", Text), ("Letter.fingerprint", Forged(Text, (FingerprintDifference)difference))).Problems.ShouldHaveSingleItem();

        problem.Id.ShouldBe("CORP4015");
        problem.Message.ShouldContain("The fingerprint of Letter is not that of seeds/Letter.txt, which has the record's sha256: " + said);
    }

    [Fact]
    public void ADigestIsRequiredBesideAFingerprint()
    {
        Link("sources:\n  Letter:\n    title: A letter\n", ("Letter.fingerprint", Honest.ToText())).ShouldBe((null, "CORP4015 seeds/Letter.yaml(2,3)"));
        Link("sources:\n  Letter:\n    title: A letter\n", ("Letter.txt", Text), ("Letter.fingerprint", Honest.ToText()))
            .ShouldBe((null, "CORP4015 seeds/Letter.yaml(2,3)"));
        Link("sources:\n  Letter:\n    title: A letter\n", ("Letter.txt", Text)).ShouldBe((EvidenceKind.Text, ""));
    }

    [Fact]
    public void ADamagedFingerprintIsAnErrorInItsFileAlsoBesideAText()
    {
        var damaged = Honest.ToText().Replace("[Windows 1]", "[Windows 2]");

        Link(Record, ("Letter.txt", Text), ("Letter.fingerprint", damaged)).ShouldBe((null, "CORP4014 seeds/Letter.fingerprint(4,1)"));
        Link(Record, ("Letter.fingerprint", "x" + Honest.ToText())).ShouldBe((null, "CORP4014 seeds/Letter.fingerprint(1,1)"));
    }

    [Fact]
    public void AFingerprintInTheRecordIsAnErrorThatSaysWhereItBelongs()
    {
        var problem = Compile(Record + "    fingerprint: |\n      AAAA\n", ("Letter.txt", Text)).Problems.ShouldHaveSingleItem();

        problem.ToString()
            .ShouldStartWith(
            "seeds/Letter.yaml(4,5): error CORP1018: `fingerprint` is not a key of a source record; delete it here and run `corpus fingerprint`");
    }

    [Fact]
    public void WhereARecordCouldNotBeReadItsFingerprintIsNotCalledALonelyOne() =>
        Compile("sources:\n  Letter: [\n", ("Letter.fingerprint", Honest.ToText())).Problems.ShouldNotContain(static problem => problem.Id == "CORP4014");

    /// <summary>A fingerprint that has the digest of a text, and is wrong in what is told.</summary>
    private static string Forged(string text, FingerprintDifference difference)
    {
        var words = Proof.Text(text).WordCount;
        var windows = new byte[(words - 2) * FingerprintFormat.HashBytes];
        var honest = Convert.FromBase64String(
            string.Concat(Fingerprint.Write(Proof.Text(text)).Split('\n').SkipWhile(static line => line != "[Windows 1]").Skip(1)
            .TakeWhile(static line => line[0] != '[')));
        var digest = Convert.FromHexString(Proof.Text(text).Sha256);
        return difference switch
        {
            FingerprintDifference.WordCount => new Fingerprint(words + 1, digest, [.. honest, .. new byte[12]], [0, 0]).ToText(),
            FingerprintDifference.Windows => new Fingerprint(words, digest, windows, [0]).ToText(),
            FingerprintDifference.Context =>
                new Fingerprint(
                    words, digest, honest, [0], new ContextChunk(
                        EnglishContext.Version, [(byte)'e', (byte)'n', .. Enumerable.Repeat((byte)255, ContextChunk.LengthOf(words) - 2)]))
                    .ToText(),
            _ => new Fingerprint(words, digest, honest, [0x80, 0, 0, 0, 0]).ToText(),
        };
    }

    private static (EvidenceKind? Evidence, string Problems) Link(string record, params (string Name, string Text)[] beside)
    {
        var compiled = Compile(record, beside);
        return (compiled.Linkage.Sources.Single().Evidence?.Kind, string.Join(
            ' ', compiled.Problems.Where(static problem => problem.Id != "CORP4021").Select(static problem => $"{problem.Id} {problem.Place}")));
    }

    private static CompiledCorpus Compile(string record, params (string Name, string Text)[] beside) => CorpusCompiler.Compile(
        [
            new InputText(
                "curated/corpus.yaml",
                "corpus: { id: letters, schemaVersion: 1, namespace: Letters, title: Letters }\nentityTypes: { Ferry: { summary: A ferry. } }\nentities: { " +
                "Ferry1: { type: Ferry, label: The ferry } }\n"),
            new InputText("seeds/Letter.yaml", record),
        ],
        beside.Select(static file => new InputText("seeds/" + file.Name, file.Text)),
        new CheckOptions());
}
