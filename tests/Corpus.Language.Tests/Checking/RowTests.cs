using Corpus.Language.Binding;
using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Tests.Provenance;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Language.Tests.Checking;

/// <summary>Rows of tables whose cells the evidence knows: by the text and by the fingerprint alone the same is said of a quote.</summary>
public sealed class RowTests
{
    private static readonly Table Ports = new(
        ["Port", "Length (m)", "Cargo (million tonnes)", "Sales, USD million", "At least", "Max. draught (m)", "Ships 2020", "Ships", "Opened"],
        ["Oslo", "310", "120", "340", "45", "12", "701", "702", "4 May 1999"],
        ["Bergen", "5 km", "4.5", "about 60", "200", "", "-", "under 900", "in 2001"]);

    private static readonly Table Years = new(["Year", "Catch (kg)", "Boats"], ["2019", "120", "300"], ["2020", "140", "350"]);

    private static readonly Table Facts = new([], ["Height (m)", "324"], ["Masts", "3 of oak"], ["Built by", "Ada Lind"], ["Revenue (EUR million)", "560"]);

    public static TheoryData<string, string, string> Statements => new()
    {
        // The header of the column has the unit.
        { "Ports", "length: { value: 310, Q: Oslo 310 120 340 45 12 701 }", "" },
        { "Ports", "length: { value: 310, Q: Oslo 310 120 }", "" },
        { "Ports", "length: { value: 120, Q: Oslo 310 120 340 }", "CORP4024" },
        { "Ports", "length: { value: 120310, Q: Oslo 310 120 340 }", "CORP4009" },
        { "Ports", "kilometres: { value: 310, Q: Oslo 310 120 340 }", "CORP4027" },
        { "Ports", "kilometres: { value: 0.310, Q: Oslo 310 120 340 }", "" },

        // The cell's own unit goes before that of the header.
        { "Ports", "length: { value: 5000, Q: Bergen 5 km 4.5 about 60 }", "" },
        { "Ports", "length: { value: 5, Q: Bergen 5 km 4.5 about 60 }", "CORP4027" },

        // The scale of the header is that of the number.
        { "Ports", "cargo: { value: 120, Q: Oslo 310 120 340 45 }", "" },
        { "Ports", "tonnes: { value: 120, Q: Oslo 310 120 340 45 }", "CORP4024" },
        { "Ports", "count: { value: 340, Q: Oslo 310 120 340 45 }", "CORP4024" },
        { "Ports", "sales: { value: 340, Q: Oslo 310 120 340 45 }", "" },
        { "Ports", "euros: { value: 340, Q: Oslo 310 120 340 45 }", "CORP4024" },

        // What a header says of all numbers below it.
        { "Ports", "count: { value: 45, Q: 120 340 45 12 701 }", "CORP4011" },
        { "Ports", "count: { value: 45, comparator: at-least, Q: 120 340 45 12 701 }", "" },
        { "Ports", "count: { value: 45, comparator: at-most, Q: 120 340 45 12 701 }", "CORP4012" },
        { "Ports", "draught: { value: 12, Q: 340 45 12 701 702 }", "CORP4011" },
        { "Ports", "draught: { value: 12, comparator: at-most, Q: 340 45 12 701 702 }", "" },

        // What the cell says itself, and what another cell says.
        { "Ports", "sales: { value: 60, comparator: about, Q: Bergen 5 km 4.5 about 60 }", "" },
        { "Ports", "sales: { value: 60, Q: Bergen 5 km 4.5 about 60 }", "CORP4011" },
        { "Ports", "count: { value: 4.5, comparator: about, Q: Bergen 5 km 4.5 about 60 200 }", "CORP4024" },
        { "Ports", "count: { value: 702, Q: 12 701 702 4 May 1999 }", "" },
        { "Ports", "count: { value: 702, comparator: less-than, Q: 12 701 702 4 May 1999 }", "CORP4012" },
        { "Ports", "opened: { value: 1999-05-04, Q: 12 701 702 4 May 1999 }", "" },
        { "Ports", "opened: { value: 2001, Q: '200 - under 900 in 2001' }", "" },

        // Dates of the header hold below it, those of other cells nowhere.
        { "Ports", "count: { value: 701, asOf: 2020, Q: 12 701 702 4 May 1999 }", "" },
        { "Ports", "count: { value: 702, asOf: 2020, Q: 12 701 702 4 May 1999 }", "CORP4038" },
        { "Ports", "count: { value: 702, asOf: 1999, Q: 12 701 702 4 May 1999 }", "CORP4038" },

        // The first cell of a row heads the row.
        { "Years", "mass: { value: 140, asOf: 2020, Q: 2020 140 350 }", "" },
        { "Years", "mass: { value: 140, asOf: 2019, Q: 2020 140 350 }", "CORP4038" },
        { "Years", "count: { value: 350, asOf: 2020, Q: 2020 140 350 }", "" },
        { "Years", "count: { value: 2020140, Q: 2020 140 350 }", "CORP4009" },
        { "Facts", "length: { value: 324, Q: Height (m) 324 }", "" },
        { "Facts", "kilometres: { value: 324, Q: Height (m) 324 }", "CORP4027" },
        { "Facts", "revenue: { value: 560, Q: Revenue (EUR million) 560 }", "" },
        { "Facts", "euros: { value: 560, Q: Revenue (EUR million) 560 }", "CORP4024" },
        { "Facts", "count: { value: 3, Q: Masts 3 of oak }", "" },
        { "Facts", "keeper: { value: Ada Lind, Q: Built by Ada Lind }", "" },
        { "Facts", "keeper: { value: by Ada, Q: Built by Ada Lind }", "CORP4009" },

        // Over the end of a row a border is said.
        { "Facts", "count: { value: 3, Q: 324 Masts 3 of oak }", "CORP4047" },
        { "Facts", "count: { value: 324, Q: (m) 324 Masts 3 of oak }", "CORP4047" },
        { "Years", "count: { value: 300, Q: 120 300 2020 140 }", "CORP4047" },
        { "Years", "count: { value: 120300, Q: 2019 120 300 }", "CORP4009" },
    };

    [Theory]
    [MemberData(nameof(Statements))]
    public void ARowIsQuotedAsItLooksAndReadCellByCell(string table, string statement, string ids)
    {
        var of = table switch { "Ports" => Ports, "Years" => Years, _ => Facts };
        var fact = System.Text.RegularExpressions.Regex.Replace(statement, "Q: (.*) }$", "citations: [{ source: Note, quote: $1 }] }");

        of.Ids(fact, byText: true).ShouldBe(ids, "by the text");
        of.Ids(fact, byText: false).ShouldBe(ids, "by the fingerprint");
    }

    /// <summary>Rows of numbers, words and units, of which a part is quoted: what is found, and what is said of it, does not hang on the evidence.</summary>
    [Fact]
    public void ByTheTextAndByTheFingerprintTheSameIsSaid() => Prop.ForAll(
        Arb.From(Gen.Zip(Gen.Zip(Gen.Elements(Cells).ListOf(12), Gen.Elements(Stated)), Gen.Zip(Gen.Choose(0, 11), Gen.Choose(2, 6)))), static made =>
        {
            var ((cells, stated), (first, count)) = made;
            var table = new Table(
                ["Port", "Length (m)", "At least", "Cargo (million tonnes)"], [.. cells.Take(4)], [.. cells.Skip(4).Take(4)], [.. cells.Skip(8)]);
            var fact = $"{stated}, citations: [{{ source: Note, quote: '{string.Join(' ', cells.Skip(first).Take(count))}' }}] }}";

            // A fingerprint proves no quote of two words, which is said where the text is at hand.
            var byText = table.Ids(fact, byText: true);
            if (!byText.Contains("CORP4048", StringComparison.Ordinal))
            {
                table.Ids(fact, byText: false).ShouldBe(byText, $"{fact} in {string.Join('|', cells)}");
            }
        }).QuickCheckThrowOnFailure(600);

    private static readonly string[] Cells =
        ["Oslo", "120", "450", "1 200", "5 km", "about 60", "300", "2020", "45 t", "Bergen Quay", "7", "up to 900", "12", "310", "3 million"];

    private static readonly string[] Stated =
    [
        "length: { value: 120", "count: { value: 450", "count: { value: 60, comparator: about", "kilometres: { value: 5", "count: { value: 1200",
        "count: { value: 300, asOf: 2020", "cargo: { value: 12", "count: { value: 310, comparator: at-least", "keeper: { value: Bergen Quay",
    ];

    private sealed record Table(string[] Header, params string[][] Rows)
    {
        public string Ids(string fact, bool byText)
        {
            var text = "Of the tables that follow nobody knows more.\n\n";
            var cells = new List<EvidenceCell>();
            foreach (var row in (Header.Length == 0 ? [] : new[] { Header }).Concat(Rows))
            {
                for (var column = 0; column < row.Length; column++)
                {
                    text += column == 0 ? "" : "\t";
                    cells.Add(new(text.Length, row[column].Length, Header.Length == 0 || ReferenceEquals(row, Header) ? null : Header[column]));
                    text += row[column];
                }

                text += "\n";
            }

            text += "\nThat is all there is.\n";
            var document = Proof.Text(text);
            var fingerprint = new InputText("seeds/Note.fingerprint", Fingerprint.Write(document, details: new(cells)));
            return string.Join(' ', CorpusCompiler.Compile(
                [
                    new("curated/schema.yaml", """
                        corpus: { id: ports, schemaVersion: 1, namespace: Ports, title: Ports }
                        entityTypes:
                          Port:
                            summary: A port.
                            properties:
                              length: { datatype: integer, unit: m, summary: Its length. }
                              kilometres: { datatype: decimal, unit: km, summary: Its length. }
                              cargo: { datatype: decimal, unit: 10*6.t, summary: What it handles. }
                              tonnes: { datatype: decimal, unit: t, summary: What it handles. }
                              sales: { datatype: decimal, unit: 10*6.USD, summary: What it sells. }
                              euros: { datatype: decimal, unit: EUR, summary: What it sells. }
                              revenue: { datatype: decimal, unit: 10*6.EUR, summary: What it gets. }
                              mass: { datatype: decimal, unit: kg, summary: What is caught. }
                              draught: { datatype: decimal, unit: m, summary: How deep ships may lie. }
                              count: { datatype: decimal, summary: How many there are. }
                              opened: { datatype: date, summary: When it opened. }
                              keeper: { datatype: text, summary: Who keeps it. }
                        """),
                    new("curated/facts.yaml", $"entities:\n  Quay: {{ type: Port, label: Quay, facts: {{ {fact} }} }}\n"),
                    new("seeds/Note.yaml", $"sources:\n  Note:\n    sha256: {document.Sha256}\n"),
                ],
                byText ? [new("seeds/Note.txt", text), fingerprint] : [fingerprint],
                new CheckOptions()).Problems.Where(static problem => problem.Id != "CORP4021").Select(static problem => problem.Id));
        }
    }
}
