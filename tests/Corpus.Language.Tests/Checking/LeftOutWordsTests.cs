using Corpus.Language.Binding;
using Corpus.Language.Model;
using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Tests.Provenance;

namespace Corpus.Language.Tests.Checking;

/// <summary>What a quote leaves out that is said of its number: by the text and by the fingerprint alike.</summary>
public sealed class LeftOutWordsTests
{
    public static TheoryData<string, string, string, string, string?> Statements => new()
    {
        { "en", "The tower has not more than 12 bells in it.", "value: 12", "more than 12 bells in it", "CORP4037" },
        { "en", "The tower has up to about 12 bells in it.", "value: 12, comparator: about", "about 12 bells in it", "CORP4037" },
        { "en", "The tower has up to about 12 bells in it.", "value: 12, comparator: at-most", "has up to about 12 bells", null },
        { "en", "The tower has 2 or 3 bells in it.", "value: 3", "3 bells in it", "CORP4037" },
        { "en", "The tower has 2 or 3 bells in it.", "value: 2", "The tower has 2", "CORP4037" },
        { "en", "The tower has 20 to 30 bells in it.", "value: 30", "30 bells in it", "CORP4037" },
        { "en", "The tower has 3 bells, or 4 of wood.", "value: 3", "tower has 3 bells", null },
        { "en", "The tower has 3 bells in it.", "value: 3", "3 bells in it", null },
        { "de", "Der Turm hat heute mindestens 12 Glocken in Betrieb.", "value: 12", "12 Glocken in Betrieb", "CORP4037" },
        { "de", "Der Turm hat heute mindestens zwölf Glocken in Betrieb.", "value: 12", "zwölf Glocken in Betrieb", "CORP4037" },
        { "de", "Der Turm hat heute zwei oder drei Glocken in Betrieb.", "value: 3", "drei Glocken in Betrieb", "CORP4037" },
        { "de", "Der Turm hat heute 12 Glocken in Betrieb.", "value: 12", "12 Glocken in Betrieb", null },
    };

    [Theory]
    [MemberData(nameof(Statements))]
    public void AFingerprintSeesWhatTheTextDoes(string language, string document, string value, string quote, string? id)
    {
        var text = Proof.Text(document);
        var tables = LanguageTables.Of(new(language))!.Context;
        var ids = Compile(language, document, value, quote, new("seeds/Notes.txt", document)).Problems.Select(static problem => problem.Id).ToArray();

        ids.ShouldBe(id is null ? [] : [id]);
        Compile(language, document, value, quote, new("seeds/Notes.fingerprint", Fingerprint.Write(text, tables, NumberSurroundings.DetailsOf(text, tables))))
            .Problems.Select(static problem => problem.Id).ShouldBe(ids, "the fingerprint says the same");
    }

    [Fact]
    public void AMessageWithoutTheTextSaysWhatIsKnown()
    {
        const string Document = "The tower has 2 or 3 bells in it.";
        var text = Proof.Text(Document);
        var fingerprint = Fingerprint.Write(text, details: NumberSurroundings.DetailsOf(text, null));
        Compile("en", Document, "value: 3", "3 bells in it", new InputText("seeds/Notes.fingerprint", fingerprint))
            .Problems.Single().Message.ShouldStartWith("The document says more of the value here, and the quote leaves out a part of it");
    }

    [Theory]
    [InlineData("[context 2]", 0)]
    [InlineData("[context 1]", 1)]
    public void ContextOfOlderTablesIsUsedAndCounted(string chunk, int count)
    {
        const string Document = "Der Turm hat heute 12 Glocken in Betrieb.";
        var written = Fingerprint.Write(Proof.Text(Document), LanguageTables.Of(new("de"))!.Context);
        var body = written[..written.IndexOf("[End", StringComparison.Ordinal)].Replace("[context 2]", chunk);
        var sum = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(
            [.. body.Where(static c => c is not ('\n' or ' ')).Select(static c => (byte)c)])[..12]);
        var compiled = Compile("de", Document, "value: 12", "12 Glocken in Betrieb", new("seeds/Notes.fingerprint", body + "[End 1]\n" + sum + "\n"));

        compiled.Problems.ShouldBeEmpty();
        compiled.Ledger[LedgerCount.ByOlderTables].ShouldBe(count);
        compiled.Ledger.ToLedger().ByOlderTables.ShouldBe(count);
        compiled.Ledger.ToLedger().ToString().Contains("1 fingerprint (1 by older tables)", StringComparison.Ordinal).ShouldBe(count > 0);
        compiled.Ledger.TableCounts.Any(static entry => entry.Name == "byOlderTables").ShouldBe(count > 0);
    }

    private static CompiledCorpus Compile(string language, string document, string value, string quote, InputText evidence)
    {
        var text = Proof.Text(document);
        return CorpusCompiler.Compile(
            [
                new InputText("curated/corpus.yaml", $$"""
                    corpus: { id: towers, schemaVersion: 1, namespace: Towers, title: Towers, language: en }
                    entityTypes:
                      Tower:
                        summary: A tower.
                        properties:
                          bells: { datatype: integer, summary: How many it has. }
                    entities:
                      Spire:
                        type: Tower
                        label: Spire
                        facts:
                          bells: { {{value}}, citations: [{ source: Notes, quote: "{{quote}}" }] }
                    """),
                new InputText("seeds/Notes.yaml", $$"""
                    sources:
                      Notes: { title: Notes, publisher: Notes, issued: 2020-01-01, language: {{language}}, url: "https://example.org/notes", sha256: {{text.Sha256}}, words: {{text.WordCount}} }
                    """),
            ],
            [evidence],
            new CheckOptions());
    }
}
