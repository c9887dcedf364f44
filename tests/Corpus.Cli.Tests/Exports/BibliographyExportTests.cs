using System.Text.Json;
using Corpus.Cli.Export.Bibliographies;

namespace Corpus.Cli.Tests.Exports;

public sealed class BibliographyExportTests
{
    private const string Record = """
        sources:
          Table: { file: odd.txt, title: Counts, issued: 2021-22, original: { file: t.csv, sha256: DIGEST, mediaType: text/csv, bytes: 1 } }
          Law: { title: A law, publisher: The State, issued: 2024, original: { file: l.pdf, sha256: DIGEST, mediaType: application/pdf, bytes: 1 } }
          Site: { title: A page, issued: 202X, url: "https://example.org/" }
          Paper: { title: A paper, issued: 2024-05, original: { file: p.docx, sha256: DIGEST, mediaType: application/msword, bytes: 1 } }

        """;

    [Fact]
    public void CslSaysWhatTheRecordSaysAndNoMore()
    {
        using var folder = Sources();

        using var json = JsonDocument.Parse(folder.Run("export", "--format", "csl", "--allow-unproved", "--force").Output);
        var items = json.RootElement.EnumerateArray().ToDictionary(static item => item.GetProperty("id").GetString()!);

        items.Keys.ShouldBe(["Law", "Paper", "Report", "Site", "Table"]);
        items.Values.Select(static item => item.GetProperty("type").GetString()).ShouldBe(["report", "document", "document", "webpage", "dataset"]);
        Compact(items["Law"].GetProperty("issued")).ShouldBe("""{"date-parts":[[2024]]}""");
        Compact(items["Site"].GetProperty("issued")).ShouldBe("""{"literal":"202X"}""");
        Compact(items["Table"].GetProperty("issued")).ShouldBe("""{"date-parts":[[2021]],"season":2}""");
        items["Paper"].TryGetProperty("publisher", out _).ShouldBeFalse();
        items["Law"].GetProperty("language").GetString().ShouldBe("en");
    }

    [Fact]
    public void BibTexSaysADateOnceUnlessMonthAndYearAreNotAll()
    {
        using var folder = Sources();

        var entries = folder.Run("export", "--format", "bibtex", "--allow-unproved", "--force").Output.Split("\n\n");

        entries.Select(static entry => entry.Split('\n')[0]).ShouldBe(["@techreport{Law,", "@misc{Paper,", "@misc{Report,", "@misc{Site,", "@misc{Table,"]);
        entries[0].ShouldBe("@techreport{Law,\n  title = {{A law}},\n  institution = {The State},\n  year = {2024},\n  language = {en}\n}");
        entries[3].ShouldContain("  date = {202X},\n");
        entries[3].ShouldNotContain("year =");
        entries[1].ShouldContain("  year = {2024},\n  month = may,\n  language = {en}\n");
        entries[4].ShouldContain("  year = {2021},\n  date = {2021-22},\n");
    }

    [Fact]
    public void NothingInATextEndsAFieldOfBibTexOrCallsACommand()
    {
        using var folder = HostileCorpus.Make();

        folder.Run("export", "--format", "bibtex").Output.ShouldBe("""
            @misc{Odd,
              title = {{100\% \textbraceleft{}un\textbraceright{}balanced \textbraceright{} \textbackslash{}input\textbraceleft{}x\textbraceright{} "q" \& \$a\_b\textasciicircum{}c \textasciitilde{} \#1 @misc\textbraceleft{}evil, title}},
              author = {{Smith and Sons} and {O'Neil, "Pat" \textbraceleft{}x\textbraceright{}} and {李 小龍}},
              publisher = {A \& B},
              year = {2020},
              month = mar,
              date = {2020-03~},
              url = {https://example.org/a_b%20%7Bc%7D?x=1&y=#z},
              urldate = {2021-02-03},
              language = {en}
            }

            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("  a\r\n\tb  ", "a b")]
    [InlineData("{", @"\textbraceleft{}")]
    [InlineData("\uD83D\uDE00", "\uD83D\uDE00")]
    [InlineData("\u202E\u001B\u2066", "")]
    public void TextIsEscaped(string? text, string? expected) => BibTexText.Of(text).ShouldBe(expected);

    /// <summary>By the parser of Citation.js, which reads the whole of LaTeX's letters and commands.</summary>
    [Fact]
    public void AnOutsideParserReadsFromBibTexWhatTheRecordSays()
    {
        using var folder = HostileCorpus.Make();
        folder.Run("export", "--format", "bibtex", "--output", "out.bib").ShouldBe(new Outcome(0, "", ""));

        using var json = JsonDocument.Parse(OutsideReader.Read("bibtex", folder.PathOf("out.bib")));
        var entry = json.RootElement.EnumerateArray().ShouldHaveSingleItem();

        entry.GetProperty("title").GetString().ShouldBe(HostileCorpus.Title.Replace("\u202E ", "").Replace("\u0007", ""));
        entry.GetProperty("author").EnumerateArray().Select(static author => author.EnumerateObject().Single().Value.GetString())
            .ShouldBe(["Smith and Sons", "O'Neil, \"Pat\" {x}", "李 小龍"]);
        entry.GetProperty("publisher").GetString().ShouldBe("A & B");
        Compact(entry.GetProperty("issued")).ShouldBe("""{"date-parts":[[2020,3]]}""");
        entry.GetProperty("URL").GetString().ShouldBe(HostileCorpus.Address.Replace("{", "%7B").Replace("}", "%7D"));
    }

    [Fact]
    public void AnOutsideProcessorPrintsAReferenceFromCsl()
    {
        using var folder = HostileCorpus.Make();
        folder.Run("export", "--format", "csl", "--output", "out.json").ShouldBe(new Outcome(0, "", ""));

        OutsideReader.Read("csl", folder.PathOf("out.json")).Trim().ShouldBe(
            "Smith and Sons, O’Neil, “Pat” {x}, & 李 小龍. (ca. 2020, March). "
            + HostileCorpus.Title.Replace("\"q\"", "“q”") + ". A & B. " + HostileCorpus.Address);
    }

    private static ToolFolder Sources()
    {
        var folder = ToolFolder.WithCorpus();
        folder.Write("seeds/more.yaml", Record.Replace("DIGEST", new string('a', 64)));
        return folder;
    }

    private static string Compact(JsonElement json) => JsonSerializer.Serialize(json);
}
