using Corpus.Language.Binding;
using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Tests.Provenance;

namespace Corpus.Language.Tests.Checking;

/// <summary>Numbers that are a part of an amount, so much a month, a year, or of a verb that is denied: by the text and by the fingerprint alike.</summary>
public sealed class PartsOfAmountsTests
{
    public static TheoryData<string, string, string, string, string?> Statements => new()
    {
        // A denied verb behind its subject.
        { "By harvest 43 looms were not sold.", "", "43", "harvest 43 looms", "CORP4032" },
        { "By harvest 43 looms were not sold.", "", "43", "43 looms were not sold", "CORP4032" },
        { "By harvest 43 looms didn't run.", "", "43", "harvest 43 looms", "CORP4032" },
        { "By harvest 43 looms had still not been sold.", "", "43", "harvest 43 looms", "CORP4032" },
        { "By harvest 43 looms had not yet been sold.", "", "43", "harvest 43 looms", "CORP4032" },
        { "By harvest 43 looms were still not mended.", "", "43", "harvest 43 looms", "CORP4032" },
        { "By harvest 43 looms have never been mended.", "", "43", "harvest 43 looms", "CORP4032" },
        { "By harvest 43 looms were neither mended nor sold.", "", "43", "harvest 43 looms", "CORP4032" },
        { "By harvest 43 looms could not be sold.", "", "43", "harvest 43 looms", "CORP4032" },
        { "By harvest 43 looms had apparently not been sold.", "", "43", "harvest 43 looms", "CORP4032" },
        { "By harvest 43 looms have yet to be sold.", "", "43", "harvest 43 looms", "CORP4032" },
        { "The guild owned 43 looms and had still not sold them.", "", "43", "owned 43 looms", null },
        { "The guild has 43 looms, old but not broken.", "", "43", "has 43 looms", null },
        { "By harvest 43 looms were sold, neither of them new.", "", "43", "harvest 43 looms", null },
        { "43 looms no longer run.", "", "43", "43 looms no longer run", "CORP4032" },
        { "The guild owned 43 looms. They were not sold.", "", "43", "owned 43 looms", null },
        { "The guild owns 43 looms that are not insured.", "", "43", "owns 43 looms", null },
        { "The guild owns 43 looms and does not sell.", "", "43", "owns 43 looms", null },
        { "In 43 towns the toll is not levied.", "", "43", "In 43 towns", null },
        { "The 43 looms of the guild do not run.", "", "43", "43 looms of the guild", null },
        { "Owners employing 43 men were not told.", "", "43", "employing 43 men", null },

        // So much a month.
        { "The porter gets 310 francs a month.", "CHF", "310", "gets 310 francs", "CORP4037" },
        { "The porter gets 310 francs per month and a room.", "CHF", "310", "gets 310 francs", "CORP4037" },
        { "The porter gets 310 francs monthly.", "CHF", "310", "gets 310 francs", "CORP4037" },
        { "The porter gets 310 francs a month.", "CHF/mo", "310", "gets 310 francs a month", null },
        { "The porter gets 310 francs for each month.", "CHF", "310", "gets 310 francs", "CORP4037" },
        { "The porter gets 310 francs each month.", "CHF", "310", "gets 310 francs", "CORP4037" },
        { "The porter gets 310 francs every month.", "CHF", "310", "gets 310 francs", "CORP4037" },
        { "The porter gets 310 francs for every month of work.", "CHF", "310", "gets 310 francs", "CORP4037" },
        { "The porter got 310 francs for a month.", "CHF", "310", "got 310 francs", null },
        { "The porter got 310 francs for each of them.", "CHF", "310", "got 310 francs", null },
        { "The porter found 310 francs a month ago.", "CHF", "310", "found 310 francs", null },
        { "The porter found 310 francs. A month later he left.", "CHF", "310", "found 310 francs", null },

        // One of several numbers of one amount.
        { "The ferry takes 2 hours and 25 minutes by night.", "h", "2", "takes 2 hours", "CORP4037" },
        { "The ferry takes 2 hours and 25 minutes by night.", "min", "25", "25 minutes by night", "CORP4037" },
        { "The ferry takes 2 hours and 25 minutes by night.", "h", "2", "takes 2 hours and 25 minutes", "CORP4027" },
        { "The ferry takes 2 hours and 25 minutes by night.", "min", "25", "takes 2 hours and 25 minutes", "CORP4027" },
        { "The ferry takes 2 hours, and 25 minutes later a bus leaves.", "h", "2", "ferry takes 2 hours", null },
        { "The siege took four years and a half.", "a", "4", "siege took four years", "CORP4037" },
        { "The road is 7 miles and three quarters long.", "[mi_i]", "7.75", "7 miles and three quarters", null },
        { "The road is 7 miles and three quarters long.", "[mi_i]", "7", "7 miles and three quarters", "CORP4024" },
        { "She sold 4 loaves and a half-pound of tea.", "", "4", "She sold 4 loaves", null },

        // A year, and no count.
        { "In 1875 chapels were built of iron.", "", "1875", "In 1875 chapels were", "CORP4037" },
        { "In 1875 chapels were built of iron.", "", "1875", "1875 chapels were built", "CORP4037" },
        { "Since 1875 chapels are built of iron.", "", "1875", "Since 1875 chapels are", "CORP4037" },
        { "They burned, and by May 1875 new chapels stood there.", "", "1875", "1875 new chapels stood", "CORP4037" },
        { "The crown owns 1875 chapels of iron.", "", "1875", "owns 1875 chapels", null },
        { "The roof leaks in 1875 chapels of iron.", "", "1875", "leaks in 1875 chapels", null },
        { "In 1875 chapels the roof leaks.", "", "1875", "In 1875 chapels the roof", null },
    };

    [Theory]
    [MemberData(nameof(Statements))]
    public void AFingerprintSeesWhatTheTextDoes(string document, string unit, string value, string quote, string? id)
    {
        var text = Proof.Text(document);
        var tables = LanguageTables.Of(new("en"))!.Context;
        var ids = Ids("size", document, unit, value, quote, new("seeds/Notes.txt", document));

        ids.ShouldBe(id is null ? [] : [id]);
        Ids("size", document, unit, value, quote, new("seeds/Notes.fingerprint", Fingerprint.Write(text, tables, NumberSurroundings.DetailsOf(text, tables))))
            .ShouldBe(ids, "the fingerprint says the same");
    }

    [Fact]
    public void APropertyOfYearsTakesAYear()
    {
        const string Document = "In 1875 chapels were built of iron.";
        Ids("yearOfIron", Document, "", "1875", "In 1875 chapels were", new("seeds/Notes.txt", Document)).ShouldBeEmpty();
    }

    private static string[] Ids(string property, string document, string unit, string value, string quote, InputText evidence)
    {
        var text = Proof.Text(document);
        var ofUnit = unit.Length > 0 ? $", unit: \"{unit}\"" : "";
        return
        [
            .. CorpusCompiler.Compile(
                [
                    new InputText("curated/corpus.yaml", $$"""
                        corpus: { id: towns, schemaVersion: 1, namespace: Towns, title: Towns, language: en }
                        entityTypes:
                          Town:
                            summary: A town.
                            properties:
                              {{property}}: { datatype: decimal{{ofUnit}}, summary: How much it is. }
                        entities:
                          Weir:
                            type: Town
                            label: Weir
                            facts:
                              {{property}}: { value: {{value}}, citations: [{ source: Notes, quote: "{{quote}}" }] }
                        """),
                    new InputText("seeds/Notes.yaml", $$"""
                        sources:
                          Notes: { title: Notes, publisher: Notes, issued: 2020-01-01, url: "https://example.org/notes", sha256: {{text.Sha256}}, words: {{text.WordCount}} }
                        """),
                ],
                [evidence],
                new CheckOptions()).Problems.Select(static problem => problem.Id),
        ];
    }
}
