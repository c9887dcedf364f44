using Corpus.Language.Binding;
using Corpus.Language.Problems;
using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Tests.Provenance;

namespace Corpus.Language.Tests.Checking;

/// <summary>What a statement answers of the context of its quotes, and what it must not pass over.</summary>
public sealed class ContextRoomTests
{
    private const string Document =
        "The mill may grind 70 tonnes of rye. The mill grinds 70 tonnes of rye. Owners say that the mill stores 90 tonnes of rye. " +
        "The council refused to fund 14 lanterns. The town never owned 12 boats. The clerk did not list 30 fields, and 31 fields were sold. " +
        "Perhaps in April 2025 the mill stopped. Neither wheat nor barley is ground. The mill cannot grind black oats. The gate is closed.";

    public static TheoryData<string, string, string?> Statements => new()
    {
        { "tonnes: { value: 70, citations: [{ source: Notes, quote: may grind 70 tonnes of rye }] }", "shown", "CORP4033" },
        { "tonnes: { value: 70, citations: [{ source: Notes, quote: grind 70 tonnes of rye }] }", "cut", "CORP4033" },
        { "tonnes: { value: 70, modality: possible, citations: [{ source: Notes, quote: may grind 70 tonnes of rye }] }", "answered", null },
        { "tonnes: { value: 70, modality: planned, citations: [{ source: Notes, quote: grind 70 tonnes of rye }] }", "answered with another", null },
        { "tonnes: { value: 70, citations: [{ source: Notes, quote: mill grinds 70 tonnes of rye }, { source: Notes, quote: may grind 70 tonnes of rye }] }",
            "plain elsewhere", null },
        { "tonnes: { value: 90, citations: [{ source: Notes, quote: mill stores 90 tonnes of rye }] }", "cut", "CORP4034" },
        { "tonnes: { value: 90, claimedBy: [Owners], citations: [{ source: Notes, quote: Owners say that the mill stores 90 tonnes of rye }] }", "answered",
            null },
        { "tonnes: { value: 90, modality: possible, citations: [{ source: Notes, quote: mill stores 90 tonnes of rye }] }", "a hedge is no claim", "CORP4034" },
        { "tonnes: { value: 14, citations: [{ source: Notes, quote: to fund 14 lanterns }] }", "cut", "CORP4032" },
        { "tonnes: { value: 14, modality: possible, citations: [{ source: Notes, quote: to fund 14 lanterns }] }", "nothing answers a denial", "CORP4032" },
        { "tonnes: { value: 12, citations: [{ source: Notes, quote: town never owned 12 boats }] }", "shown", "CORP4032" },
        { "tonnes: { value: 31, citations: [{ source: Notes, quote: and 31 fields were sold }] }", "of another clause", null },
        { "tonnes: { value: 30, citations: [{ source: Notes, quote: list 30 fields and, prefix: x }] }", "not there", "CORP4003" },
        { "grain: { value: black oats, citations: [{ source: Notes, quote: grind black oats }] }", "cut", "CORP4032" },
        { "isClosed: { value: true, citations: [{ source: Notes, quote: The gate is closed }] }", "affirmed", null },
        { "isClosed: { value: false, citations: [{ source: Notes, quote: The gate is closed }] }", "contradicted", "CORP4035" },
        { "isClosed: { value: true, citations: [{ source: Notes, quote: The mill grinds }] }", "without words", "CORP4035" },
        { "isClosed: { value: true, citations: [{ source: Notes, quote: The mill grinds, reading: Whoever grinds has closed it. }] }", "explained", null },
    };

    [Theory]
    [MemberData(nameof(Statements))]
    public void WhatIsAroundAValueIsAnsweredOrReported(string fact, string because, string? id)
    {
        var said = Ids(fact, ("seeds/Notes.txt", Document));

        said.ShouldBe(id is null ? [] : [id], because);
        if (id != "CORP4003")
        {
            Ids(fact, ("seeds/Notes.fingerprint", Fingerprint.Write(Proof.Text(Document)))).ShouldBe(said, "the fingerprint says the same");
        }
    }

    [Theory]
    [InlineData("The town never\fowned 12 boats in all.", "CORP4032")]
    [InlineData("The town never\n\n\fowned 12 boats in all.", "CORP4032")]
    [InlineData("The town never did.\n\n\fIt owned 12 boats in all.", null)]
    [InlineData("The town never\n\nowned 12 boats in all.", null)]
    public void WhatDeniesAValueMayBeOnThePageBefore(string document, string? id)
    {
        const string Fact = "tonnes: { value: 12, citations: [{ source: Notes, quote: owned 12 boats in all }] }";

        OfOther(("seeds/Notes.txt", document)).ShouldBe(id is null ? [] : [id]);
        OfOther(("seeds/Notes.fingerprint", Fingerprint.Write(Proof.Text(document)))).ShouldBe(id is null ? [] : [id]);

        IEnumerable<string> OfOther((string Path, string Text) evidence) =>
            ProblemsOf(document, Fact, evidence).Select(static problem => problem.Id);
    }

    [Theory]
    [InlineData("It is untrue that the mill", "CORP4032")]
    [InlineData("It is known that the mill", null)]
    public void APrefixIsReadWhereTheDocumentIsNotAtHand(string prefix, string? id) =>
        Ids($"tonnes: {{ value: 70, citations: [{{ source: Notes, quote: grinds 70 tonnes of rye, prefix: {prefix} }}] }}")
            .Where(static found => found != "CORP4023").ShouldBe(id is null ? [] : [id]);

    [Fact]
    public void AMessageSaysWhichWordsWereSeen() =>
        Problems("tonnes: { value: 70, citations: [{ source: Notes, quote: grind 70 tonnes of rye }] }", ("seeds/Notes.txt", Document)).Single().Message
            .ShouldBe(
                "“grind 70 tonnes of rye” is not stated plainly: the document has “may”, which the quote leaves out; cite a passage that states it plainly, " +
                "or " +
            "add `modality: possible`.");

    [Fact]
    public void BitsOfNewerTablesAreNotUsed()
    {
        var newer = Fingerprint.Write(Proof.Text(Document));
        var body = newer[..newer.IndexOf("[End", StringComparison.Ordinal)].Replace("[context 3]", "[context 9999]");
        var sum = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(
            [.. body.Where(static c => c is not ('\n' or ' ')).Select(static c => (byte)c)])[..12]);

        Ids("tonnes: { value: 70, citations: [{ source: Notes, quote: grind 70 tonnes of rye }] }",
            ("seeds/Notes.fingerprint", body + "[End 1]\n" + sum + "\n")).ShouldBeEmpty();
    }

    private static string[] Ids(string fact, params (string Path, string Text)[] evidence) =>
        [.. Problems(fact, evidence).Select(static problem => problem.Id)];

    private static IEnumerable<Problem> Problems(string fact, params (string Path, string Text)[] evidence) => ProblemsOf(Document, fact, evidence);

    private static IEnumerable<Problem> ProblemsOf(string document, string fact, params (string Path, string Text)[] evidence) =>
        CorpusCompiler.Compile(
            [
                new InputText("curated/corpus.yaml", $$"""
                    corpus: { id: mills, schemaVersion: 1, namespace: Mills, title: Mills, language: en }
                    entityTypes:
                      Mill:
                        summary: A mill.
                        properties:
                          tonnes: { datatype: integer, summary: How much it grinds. }
                          grain: { datatype: text, summary: What it grinds. }
                          isClosed: { datatype: boolean, summary: Whether it is closed. }
                    entities:
                      OldMill:
                        type: Mill
                        label: Old mill
                        facts:
                          {{fact}}
                    """),
                new InputText("seeds/Notes.yaml", $"sources: {{ Notes: {{ title: Notes, sha256: {Proof.Text(document).Sha256} }} }}"),
            ],
            [.. evidence.Select(static file => new InputText(file.Path, file.Text))],
            new CheckOptions(AllowUnproved: true)).Problems;
}
