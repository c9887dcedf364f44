using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Corpus.Cli.Tests.Exports;

public sealed class SqliteExportTests
{
    private static readonly string[] Cases =
        ["Derived", "EveryDatatype", "EveryRelation", "EverySeries", "EveryVoice", "EveryInference", "EveryName", "EveryPage"];

    public static TheoryData<string> Corpora => [".", .. Cases.Select(static name => "tests/Corpus.Generator.Tests/Cases/" + name)];

    [Theory]
    [MemberData(nameof(Corpora))]
    public void TheDatabaseIsWholeAndHasEveryFactAndCitation(string folder)
    {
        using var output = new ToolFolder();
        var file = output.PathOf("out.sqlite");
        var root = Repository.PathOf(folder);
        ToolFolder.RunIn(root, "export", "--format", "sqlite", "--today", "2026-01-01", "--output", file).ShouldBe(new Outcome(0, "", ""));
        using var json = JsonDocument.Parse(ToolFolder.RunIn(root, "export", "--today", "2026-01-01").Output);
        var ledger = json.RootElement.GetProperty("ledger");
        using var database = Open(file);

        Rows(database, "PRAGMA integrity_check").ShouldBe(["ok"]);
        Rows(database, "PRAGMA foreign_key_check").ShouldBeEmpty();
        Rows(database, "SELECT count(*) FROM facts").ShouldBe([json.RootElement.GetProperty("facts").GetArrayLength().ToString(CultureInfo.InvariantCulture)]);
        Rows(database, "SELECT count(*) FROM citations").ShouldBe([HostileCorpus.CitationsOf(json.RootElement).ToString(CultureInfo.InvariantCulture)]);
        Rows(database, "SELECT count(*) FROM entities").ShouldBe([ledger.GetProperty("entities").GetRawText()]);
        Rows(database, "SELECT number FROM ledger WHERE count = 'disputed'").ShouldBe([ledger.GetProperty("disputed").GetRawText()]);
        const string single = "SELECT fact FROM facts JOIN properties USING (declaring_type, property) WHERE cardinality = 'one'";
        Rows(database, $"SELECT fact, value FROM fact_list WHERE value IS NOT NULL AND fact IN ({single})")
            .ShouldBe(json.RootElement.GetProperty("facts").EnumerateArray()
                .Where(static fact => fact.GetProperty("cardinality").GetString() == "one")
                .Where(static fact => fact.GetProperty("value").ValueKind != JsonValueKind.Null)
                .Select(static fact => $"{fact.GetProperty("id").GetString()}|{fact.GetProperty("value")}")
                .Select(static line => line.Replace("|True", "|true").Replace("|False", "|false"))
                .ToArray(), ignoreOrder: true);
        foreach (var view in Rows(database, "SELECT name FROM sqlite_schema WHERE type = 'view'"))
        {
            Rows(database, $"SELECT count(*) FROM {view}").Length.ShouldBe(1);
        }
    }

    [Fact]
    public void EveryKindOfValueIsFoundByItsType()
    {
        using var folder = HostileCorpus.Make();
        using var database = Export(folder);

        Value("value_integer", "mass").ShouldBe("9007199254740993");
        Value("value_number", "ratio").ShouldBe("6.02E+23");
        Value("value_number IS NULL, value_low, value_high", "width").ShouldBe("1|50|55");
        Value("value", "price").ShouldBe("1234567890.123456789012345678");
        Value("value_first, value_last", "built").ShouldBe("1850-01-01|1850-12-31");
        Value("value_first, value_last", "closed").ShouldBe("1914-08-01|1918-12-31");
        Value("value, value_first", "opened").ShouldBe("XXXX-01-17|");
        Value("value, value_first", "rebuilt").ShouldBe("-0044|");
        Value("value", "motto").ShouldBe(HostileCorpus.Motto);
        Rows(database, "SELECT value FROM fact_values WHERE fact = 'Gate1.colours' ORDER BY number").ShouldBe(["red", "blue; green"]);
        Rows(database, "SELECT value, valid_first, valid_last FROM statements JOIN fact_values USING (fact, statement) WHERE kind = 'value' ORDER BY statement")
            .ShouldBe(["Ada|2001-01-01|2005-12-31", "Bob|2006-01-01|"]);
        Rows(database, "SELECT label FROM entities").ShouldBe([HostileCorpus.Label]);
        Rows(database, "SELECT title, url FROM sources").ShouldBe([HostileCorpus.Title + "|" + HostileCorpus.Address]);

        string Value(string columns, string property) =>
            Rows(database, $"SELECT {columns} FROM fact_values WHERE fact = 'Gate1.{property}' AND statement = 0").ShouldHaveSingleItem();
    }

    [Fact]
    public void ViewsAnswerWhoSaysWhatWhatRestsOnASourceAndWhatIsDisputed()
    {
        using var folder = HostileCorpus.Make();
        using var database = Export(folder);

        Rows(database, "SELECT claim, value, claimed_by, sources FROM disputed ORDER BY claim").ShouldBe(["1|3|some|Odd", "2|4|others, \"they say\"; Odd|Odd"]);
        Rows(database, "SELECT role, property, value FROM says WHERE who = 'its keeper' AND entity = 'Gate1'").ShouldBe(["claimed|cellars|9"]);
        Rows(database, "SELECT role, value, quote FROM says WHERE who = 'Odd' AND property = 'towers' ORDER BY role, value")
            .ShouldBe(["claimed|4|others, \"they say\" 4 towers", "source|3|Some counted 3 towers", "source|4|others, \"they say\" 4 towers"]);
        Rows(database, "SELECT fact, is_direct FROM rests_on WHERE source = 'Odd' AND property IN ('doubled', 'steps', 'mass') ORDER BY fact")
            .ShouldBe(["Gate1.doubled|0", "Gate1.mass|1", "Gate1.steps|1"]);
        Rows(database, "SELECT value, comparator FROM fact_list WHERE property = 'people'").ShouldBe(["60|at-most"]);
    }

    [Theory]
    [InlineData("drop", "quote|Gate1|Gate1.motto|Odd")]
    [InlineData("ВОРОТА", "alias|Gate1||")]
    [InlineData("große tur", "alias|Gate1||")]
    [InlineData("unbalanced OR un", "title|||Odd")]
    [InlineData("\"50 to 55\"", "quote|Gate1|Gate1.width|Odd")]
    public void WordsOfNamesTitlesAndQuotesAreFound(string words, string expected)
    {
        using var folder = HostileCorpus.Make();
        using var database = Export(folder);

        Rows(database, "SELECT kind, entity, fact, source FROM search WHERE search MATCH $words", ("$words", words)).ShouldBe([expected]);
    }

    [Fact]
    public void ADatabaseThatIsReadCannotLieAboutATypeOrAKey()
    {
        using var folder = HostileCorpus.Make();
        using var database = Export(folder);

        Should.Throw<SqliteException>(() => Rows(database, "UPDATE statements SET is_open = 2")).Message.ShouldContain("CHECK constraint failed");
        Should.Throw<SqliteException>(() => Rows(database, "UPDATE sources SET words = 'many'")).Message.ShouldContain("cannot store TEXT");
        Should.Throw<SqliteException>(() => Rows(database, "PRAGMA foreign_keys = ON; DELETE FROM sources")).Message.ShouldContain("FOREIGN KEY");
    }

    private static SqliteConnection Export(ToolFolder folder)
    {
        folder.Run("export", "--format", "sqlite", "--output", "out.sqlite").ShouldBe(new Outcome(0, "", ""));
        return Open(folder.PathOf("out.sqlite"));
    }

    private static SqliteConnection Open(string file)
    {
        var database = new SqliteConnection($"Data Source={file};Pooling=False");
        database.Open();
        return database;
    }

    private static string[] Rows(SqliteConnection database, string sql, params (string Name, string Value)[] parameters) =>
        QueryResult.Of(database, sql, parameters).Lines;
}
