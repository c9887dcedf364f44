using System.Globalization;
using System.Text.RegularExpressions;
using Corpus.Generator.Tests.Driver;

namespace Corpus.Generator.Tests.Diagnostics;

/// <summary>
/// Where each diagnostic is reported: exactly on what is wrong, whatever the line ends. <c>Places.txt</c> shows it for the YAML of all pages, with
/// the place between ⟦ and ⟧; <c>CORPUS_REWRITE=1</c> writes it anew.
/// </summary>
public sealed partial class PlaceTests
{
    private static readonly string Places = Repository.PathOf("tests/Corpus.Generator.Tests/Diagnostics/Places.txt");

    /// <summary>What is wrong with a file as a whole, with the corpus, or with the build.</summary>
    private static readonly string[] WithoutAPlace = ["CORP2001", "CORP4020", "CORP4021", "CORP4041", "CORP6003"];

    private static readonly string[] WithoutDirectiveIds =
        [.. DocumentationPage.ShownIds.Where(static id => !DocumentationPage.All[id].InputsOf("Wrong").Files.Values.Any(static text => text.StartsWith('%')))];

    public static TheoryData<string> Shown => DocumentationPage.Shown;

    public static TheoryData<string> WithoutDirective => [.. WithoutDirectiveIds];

    [Fact]
    public void OfEveryPageThePlaceIsTheOneThatWasReviewed() =>
        Expected.Matches(
            Places, string.Concat(
            DocumentationPage.ShownIds.Select(static row =>
            string.Concat(PlacesOf(DocumentationPage.All[row].InputsOf("Wrong")).Select(static place => place + "\n")))));

    [Theory]
    [MemberData(nameof(Shown))]
    public void LineEndsAndByteOrderMarksMoveNothing(string id)
    {
        var inputs = DocumentationPage.All[id].InputsOf("Wrong");
        var expected = PlacesOf(inputs);

        foreach (var (mark, end) in new[] { ("", "\r\n"), ("", "\r"), ("\uFEFF", "\n"), ("\uFEFF", "\r\n") })
        {
            // A text whose record has its digest would be another one.
            PlacesOf(inputs.Files.Where(file => IsYaml(file.Key) || !inputs.Files.Values.Any(static text => text.Contains("sha256:", StringComparison.Ordinal)))
                .Aggregate(inputs, (sum, file) => sum.With(file.Key, mark + file.Value.Replace("\n", end, StringComparison.Ordinal)))).ShouldBe(expected);
        }
    }

    /// <summary>
    /// Every page shows a place, but for those of problems that concern no one place; else the tests here would compare nothing with nothing.
    /// </summary>
    [Fact]
    public void EveryPageShowsAPlace() =>
        DocumentationPage.ShownIds.Where(static id => !PlacesOf(DocumentationPage.All[id].InputsOf("Wrong")).Any(static place => place.Contains('⟦')))
            .ShouldBe(WithoutAPlace);

    [Theory]
    [MemberData(nameof(WithoutDirective))]
    public void CharactersOfTwoUnitsBeforeThePlaceMoveItByALine(string id)
    {
        var inputs = DocumentationPage.All[id].InputsOf("Wrong");
        var moved = inputs.Files.Keys.Where(IsYaml)
            .Aggregate(inputs, static (sum, path) => sum.With(path, "# 🌉 𝐀𝐁 a bridge\tthat never was\n" + sum.Files[path]));

        PlacesOf(moved)
            .ShouldBe(PlacesOf(inputs)
            .Select(static place => PathAndPlace().Replace(place, static found => IsYaml(found.Groups[1].Value) ? OneLineOn(found) : found.Value, 1)));
    }

    /// <summary>In front of a directive a comment would be another error.</summary>
    [Fact]
    public void OnlyOnePageBeginsWithADirective() => DocumentationPage.ShownIds.Except(WithoutDirectiveIds).ShouldBe(["CORP1013"]);

    /// <summary>One slip each; the place where it must be reported is marked.</summary>
    [Theory]
    [InlineData("CORP3004", "lengthMetres: { value: ⟦1250 metres⟧, citations: [{ source: Notes.txt, quote: 'is 1,250 metres long' }] }")]
    [InlineData(
        "CORP3004", "lengthMetres: { inference: \"🌉 it is so 𝐀\", value: ⟦\"12🌉50\"⟧, citations: [{ source: Notes.txt, quote: 'is 1,250 metres long' }] }")]
    [InlineData("CORP3004", "lengthMetres: { inference: \"it is\tso\", value: ⟦12\t50⟧, citations: [{ source: Notes.txt, quote: 'is 1,250 metres long' }] }")]
    [InlineData("CORP3004", "lengthMetres: { value: ⟦'1250'⟧  , citations: [{ source: Notes.txt, quote: 'is 1,250 metres long' }] }")]
    [InlineData("CORP3004", "toll: { value: ⟦'2,50'⟧, citations: [{ source: Notes.txt, quote: A crossing costs 2.50 euros }] }")]
    [InlineData("CORP3010", "state: { value: ⟦Opened⟧, citations: [{ source: Notes.txt, quote: It is in service }] } # 🌉")]
    [InlineData("CORP4003", "lengthMetres: { value: 1250, citations: [{ source: Notes.txt, quote: ⟦'is 🌉 metres long'⟧ }] }")]
    [InlineData("CORP4002", "lengthMetres: { value: 1250, citations: [{ quote: '🌉', source: ⟦Note.txt⟧ }] }")]
    [InlineData("CORP1018", "lengthMetres: { value: 1250, ⟦unite⟧: m, citations: [{ source: Notes.txt, quote: 'is 1,250 metres long' }] }")]
    [InlineData("CORP1021", "lengthMetres: { ⟦value⟧: ~, citations: [{ source: Notes.txt, quote: 'is 1,250 metres long' }] }")]
    [InlineData("CORP1021", "links: { value: [Northshore, ⟦~⟧], citations: [{ source: Notes.txt, quote: It links Northshore and Southshore }] }")]
    [InlineData("CORP1019", "lengthMetres: { ⟦value⟧: { metres: 1250 }, citations: [{ source: Notes.txt, quote: 'is 1,250 metres long' }] }")]
    [InlineData("CORP1019", "lengthMetres: { value: 1250, ⟦citations⟧: Notes.txt }")]
    [InlineData("CORP1010", "lengthMetres: { value: ⟦*length⟧, citations: [{ source: Notes.txt, quote: 'is 1,250 metres long' }] }")]
    [InlineData("CORP1010", "lengthMetres: { value: ⟦&length⟧   1250, citations: [{ source: Notes.txt, quote: 'is 1,250 metres long' }] }")]
    [InlineData("CORP1011", "lengthMetres: { value: ⟦!<tag:yaml.org,2002:int>⟧ 1250, citations: [{ source: Notes.txt, quote: 'is 1,250 metres long' }] }")]
    [InlineData("CORP1011", "lengthMetres: { value: 1250, citations: ⟦!!seq⟧ [{ source: Notes.txt, quote: 'is 1,250 metres long' }] }")]
    [InlineData("CORP1001", "nickname: ⟦\"the \\Harp\"⟧")]
    [InlineData("CORP1001", "nickname: the Harp⟦: of a bridge⟧")]
    [InlineData("CORP1001", "nickname: ⟦@harp⟧")]
    [InlineData("CORP1001", "nickname: ⟦`harp`⟧")]
    [InlineData("CORP4001", "⟦lengthMetres⟧: { value: 1250 }")]
    [InlineData("CORP3018", "links: { values: [{ value: Northshore, citations: [{ source: Notes.txt, quote: It links Northshore }] }], ⟦asOf⟧: 2025 }")]
    public void ThePlaceIsExactlyWhatIsWrong(string id, string marked)
    {
        var before = "entities:\n  HarpBridge:\n    type: Bridge\n    label: The Harp Bridge\n    facts:\n      ";
        foreach (var lineEnd in new[] { "\n", "\r\n" })
        {
            var inputs = PageBase.Inputs.With("curated/example.yaml", (before + marked.Replace("⟦", "").Replace("⟧", "") + "\n").Replace("\n", lineEnd));

            PlacesOf(inputs).ShouldHaveSingleItem().ShouldBe($"{id} curated/example.yaml(6,{7 + marked.IndexOf('⟦')}): {marked}");
        }
    }

    private static string[] PlacesOf(Inputs inputs) => [.. GeneratorRun.Of(inputs).Result.Diagnostics.Select(diagnostic => Located.Show(diagnostic, inputs))];

    private static bool IsYaml(string path) => path.EndsWith(".yaml", StringComparison.Ordinal);

    private static string OneLineOn(Match place) =>
        $"{place.Groups[1].Value}({(int.Parse(place.Groups[2].Value, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture)},";

    [GeneratedRegex(@"(\S+)\((\d+),")]
    private static partial Regex PathAndPlace();
}
