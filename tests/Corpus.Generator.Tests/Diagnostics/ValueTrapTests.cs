using Corpus.Language;
using Corpus.Language.Binding;

namespace Corpus.Generator.Tests.Diagnostics;

/// <summary>
/// What YAML 1.1 and its readers take for something else. Each is written as the value of a property of each datatype; it is taken as it stands, or
/// refused with the id that is in the table.
/// </summary>
public sealed class ValueTrapTests
{
    private const string Table = """
        written           | boolean | integer | long       | decimal | number | text              | uri                  | date       | period
        true              | =       | 3004    | 3004       | 3004    | 3004   | =                 | 3004                 | 3004       | 3004
        True              | 3004    | 3004    | 3004       | 3004    | 3004   | =                 | 3004                 | 3004       | 3004
        no                | 3004    | 3004    | 3004       | 3004    | 3004   | =                 | 3004                 | 3004       | 3004
        on                | 3004    | 3004    | 3004       | 3004    | 3004   | =                 | 3004                 | 3004       | 3004
        yes               | 3004    | 3004    | 3004       | 3004    | 3004   | =                 | 3004                 | 3004       | 3004
        y                 | 3004    | 3004    | 3004       | 3004    | 3004   | =                 | 3004                 | 3004       | 3004
        'true'            | 3004    | 3004    | 3004       | 3004    | 3004   | true              | 3004                 | 3004       | 3004
        0                 | 3004    | =       | =          | =       | =      | =                 | 3004                 | 3004       | 3004
        -0                | 3004    | 3004    | 3004       | 3004    | 3004   | =                 | 3004                 | 3004       | 3004
        12                | 3004    | =       | =          | =       | =      | =                 | 3004                 | 3004       | 3004
        -12               | 3004    | =       | =          | =       | =      | =                 | 3004                 | 3004       | 3004
        +5                | 3004    | 3004    | 3004       | 3004    | 3004   | =                 | 3004                 | 3004       | 3004
        012               | 3004    | 3004    | 3004       | 3004    | 3004   | =                 | 3004                 | 3004       | 3004
        0o14              | 3004    | 3004    | 3004       | 3004    | 3004   | =                 | 3004                 | 3004       | 3004
        0x1F              | 3004    | 3004    | 3004       | 3004    | 3004   | =                 | 3004                 | 3004       | 3004
        0b11              | 3004    | 3004    | 3004       | 3004    | 3004   | =                 | 3004                 | 3004       | 3004
        1_000             | 3004    | 3004    | 3004       | 3004    | 3004   | =                 | 3004                 | 3004       | 3004
        1.000             | 3004    | 3004    | 3004       | =       | =      | =                 | 3004                 | 3004       | 3004
        1.10              | 3004    | 3004    | 3004       | =       | =      | =                 | 3004                 | 3004       | 3004
        .5                | 3004    | 3004    | 3004       | 3004    | 3004   | =                 | 3004                 | 3004       | 3004
        5.                | 3004    | 3004    | 3004       | 3004    | 3004   | =                 | 3004                 | 3004       | 3004
        1e3               | 3004    | 3004    | 3004       | 3004    | =      | =                 | 3004                 | 3004       | 3004
        1E+3              | 3004    | 3004    | 3004       | 3004    | =      | =                 | 3004                 | 3004       | 3004
        1e400             | 3004    | 3004    | 3004       | 3004    | 3005   | =                 | 3004                 | 3004       | 3004
        1e-400            | 3004    | 3004    | 3004       | 3004    | 3005   | =                 | 3004                 | 3004       | 3004
        12:30             | 3004    | 3004    | 3004       | 3004    | 3004   | =                 | 3004                 | 3004       | 3004
        12:30:45          | 3004    | 3004    | 3004       | 3004    | 3004   | =                 | 3004                 | 3004       | 3004
        .inf              | 3004    | 3004    | 3004       | 3004    | 3004   | =                 | 3004                 | 3004       | 3004
        .nan              | 3004    | 3004    | 3004       | 3004    | 3004   | =                 | 3004                 | 3004       | 3004
        Infinity          | 3004    | 3004    | 3004       | 3004    | 3004   | =                 | 3004                 | 3004       | 3004
        50%               | 3004    | 3004    | 3004       | 3004    | 3004   | =                 | 3004                 | 3004       | 3004
        $5                | 3004    | 3004    | 3004       | 3004    | 3004   | =                 | 3004                 | 3004       | 3004
        '12'              | 3004    | 3004    | 3004       | 3004    | 3004   | 12                | 3004                 | 3004       | 3004
        "\u0661"          | 3004    | 3004    | 3004       | 3004    | 3004   | ١                 | 3004                 | 3004       | 3004
        ١                 | 3004    | 3004    | 3004       | 3004    | 3004   | =                 | 3004                 | 3004       | 3004
        2147483648        | 3004    | 3005    | =          | =       | =      | =                 | 3004                 | 3004       | 3004
        9223372036854775808 | 3004  | 3005    | 3005       | =       | =      | =                 | 3004                 | 3004       | 3004
        0.12345678901234567890123456789 | 3004 | 3004 | 3004 | 3005  | =      | =                 | 3004                 | 3004       | 3004
        2025              | 3004    | =       | =          | =       | =      | =                 | 3004                 | =          | 3004
        2025-01           | 3004    | 3004    | 3004       | 3004    | 3004   | =                 | 3004                 | =          | 3004
        2025-01-17        | 3004    | 3004    | 3004       | 3004    | 3004   | =                 | 3004                 | =          | 3004
        '2025-01-17'      | 3004    | 3004    | 3004       | 3004    | 3004   | 2025-01-17        | 3004                 | 2025-01-17 | 3004
        2020/2024         | 3004    | 3004    | 3004       | 3004    | 3004   | =                 | 3004                 | 3004       | =
        2020/..           | 3004    | 3004    | 3004       | 3004    | 3004   | =                 | 3004                 | 3004       | =
        ../2020           | 3004    | 3004    | 3004       | 3004    | 3004   | =                 | 3004                 | 3004       | =
        /2020             | 3004    | 3004    | 3004       | 3004    | 3004   | =                 | 3004                 | 3004       | =
        2024/2020         | 3004    | 3004    | 3004       | 3004    | 3004   | =                 | 3004                 | 3004       | 3004
        ../..             | 3004    | 3004    | 3004       | 3004    | 3004   | =                 | 3004                 | 3004       | 3004
        2020-13/2021      | 3004    | 3004    | 3004       | 3004    | 3004   | =                 | 3004                 | 3004       | 3004
        2025-1-17         | 3004    | 3004    | 3004       | 3004    | 3004   | =                 | 3004                 | 3004       | 3004
        2025-02-29        | 3004    | 3004    | 3004       | 3004    | 3004   | =                 | 3004                 | 3004       | 3004
        2025-01-17T10:00  | 3004    | 3004    | 3004       | 3004    | 3004   | =                 | 3004                 | 3004       | 3004
        17.01.2025        | 3004    | 3004    | 3004       | 3004    | 3004   | =                 | 3004                 | 3004       | 3004
        ~                 | 1021    | 1021    | 1021       | 1021    | 1021   | 1021              | 1021                 | 1021       | 1021
        null              | 1021    | 1021    | 1021       | 1021    | 1021   | 1021              | 1021                 | 1021       | 1021
        ''                | 1021    | 1021    | 1021       | 1021    | 1021   | 1021              | 1021                 | 1021       | 1021
        '  '              | 1021    | 1021    | 1021       | 1021    | 1021   | 1021              | 1021                 | 1021       | 1021
        '~'               | 3004    | 3004    | 3004       | 3004    | 3004   | ~                 | 3004                 | 3004       | 3004
        'null'            | 3004    | 3004    | 3004       | 3004    | 3004   | null              | 3004                 | 3004       | 3004
        https://a.example/ | 3004   | 3004    | 3004       | 3004    | 3004   | =                 | =                    | 3004       | 3004
        a.example         | 3004    | 3004    | 3004       | 3004    | 3004   | =                 | 3004                 | 3004       | 3004
        /etc/hosts        | 3004    | 3004    | 3004       | 3004    | 3004   | =                 | 3004                 | 3004       | 3004
        mailto:a@b.example | 3004   | 3004    | 3004       | 3004    | 3004   | =                 | 3029                 | 3004       | 3004
        [12]              | 3014    | 3014    | 3014       | 3014    | 3014   | 3014              | 3014                 | 3014       | 3014
        {}                | 1019    | 1019    | 1019       | 1019    | 1019   | 1019              | 1019                 | 1019       | 1019
        """;

    public static TheoryData<string, string, string> Cells
    {
        get
        {
            var rows = Table.Split('\n').Select(static line => line.Split('|', StringSplitOptions.TrimEntries)).ToArray();
            var cells = new TheoryData<string, string, string>();
            foreach (var row in rows.Skip(1))
            {
                for (var column = 1; column < row.Length; column++)
                {
                    cells.Add(row[0], rows[0][column], row[column] == "=" ? row[0] : row[column]);
                }
            }

            return cells;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void IsTakenAsItStandsOrRefused(string written, string datatype, string expected) => Outcome(written, datatype).ShouldBe(expected);

    /// <summary>Names are never guessed either: an enumeration and a reference refuse what is no name of theirs, and take <c>No</c> where it is one.</summary>
    [Theory]
    [InlineData("no", "Answer", "3010")]
    [InlineData("No", "Answer", "No")]
    [InlineData("'No'", "Answer", "No")]
    [InlineData("on", "Answer", "3010")]
    [InlineData("12", "Answer", "3010")]
    [InlineData("~", "Answer", "1021")]
    [InlineData("no", "Thing", "3011")]
    [InlineData("Other", "Thing", "Other")]
    [InlineData("other", "Thing", "3011")]
    [InlineData("2025-01-17", "Thing", "3011")]
    public void ANameIsTakenAsItStandsOrRefused(string written, string datatype, string expected) => Outcome(written, datatype).ShouldBe(expected);

    /// <summary>The value, or the digits of the only problem's id.</summary>
    private static string Outcome(string written, string datatype)
    {
        var yaml = $$"""
            corpus: { id: traps, schemaVersion: 1, namespace: Traps, title: Traps }
            enumerations:
              Answer:
                summary: An answer.
                values:
                  No: { summary: It is not. }
            entityTypes:
              Thing:
                summary: A thing.
                properties:
                  trap: { datatype: {{datatype}}, summary: A trap. }
            entities:
              Other: { type: Thing, label: Other }
              It:
                type: Thing
                label: It
                facts:
                  trap:
                    value: {{written}}
                    inference: Whatever the quote prints, this is about the value.
                    citations: [{ source: Notes.txt, quote: The old ferry }]
            """;
        var compiled = CorpusCompiler.Compile(
            [new InputText("curated/traps.yaml", yaml)], [new InputText("seeds/Notes.txt", "The old ferry carried 40 people.")], new CheckOptions());
        return compiled.Problems.Count == 0
            ? compiled.Entities.Single(static entity => entity.Id == "It").Facts.Single().Statement.Values.ShouldHaveSingleItem()
            : compiled.Problems.ShouldHaveSingleItem().Id["CORP".Length..];
    }
}
