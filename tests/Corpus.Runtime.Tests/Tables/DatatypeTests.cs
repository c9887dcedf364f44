using System.Globalization;
using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime.Tests.Tables;

public sealed class DatatypeTests
{
    [Fact]
    public void EachDatatypeReadsItsCanonicalText()
    {
        Read<bool>("flag", "true").ShouldBeTrue();
        Read<bool>("flag", "false").ShouldBeFalse();
        Read<int>("count", "-2147483648").ShouldBe(int.MinValue);
        Read<int>("count", "2147483647").ShouldBe(int.MaxValue);
        Read<int>("count", "0000000000000000012").ShouldBe(12);
        Read<long>("total", "9223372036854775807").ShouldBe(long.MaxValue);
        Read<decimal>("price", "-12345.670").ToString(CultureInfo.InvariantCulture).ShouldBe("-12345.670");
        Read<double>("ratio", "1.5E-07").ShouldBe(1.5e-7);
        Read<double>("ratio", "-0.1").ShouldBe(-0.1);
        Read<string>("title", "Line one\nline two \u2014 \U0001F310").ShouldBe("Line one\nline two \u2014 \U0001F310");
        Read<string>("title", "").ShouldBe("");
        Read<Uri>("site", "https://example.org/a?b=c").ShouldBe(new Uri("https://example.org/a?b=c"));
        Read<EdtfDate>("day", "2025-01").ShouldBe(new EdtfDate(2025, 1));
        Read<Stage>("stage", "Done").ShouldBe(Stage.Done);
    }

    [Theory]
    [MemberData(nameof(Cultures.All), MemberType = typeof(Cultures))]
    public void NumbersAreReadTheSameInEveryCulture(string culture) =>
        Cultures.Under(culture, static () => (
            Read<int>("count", "-7"),
            Read<long>("total", "-8"),
            Read<decimal>("price", "-1.50"),
            Read<double>("ratio", "-2.5"))).ShouldBe((-7, -8L, -1.50m, -2.5));

    [Theory]
    [InlineData("flag", "True")]
    [InlineData("flag", "1")]
    [InlineData("count", "2147483648")]
    [InlineData("count", "99999999999")]
    [InlineData("count", "1,000")]
    [InlineData("count", "1x")]
    [InlineData("count", "")]
    [InlineData("count", "-")]
    [InlineData("count", "\u0661")]
    [InlineData("count", " 1")]
    [InlineData("count", "1.0")]
    [InlineData("total", "9223372036854775808")]
    [InlineData("price", "1,5")]
    [InlineData("price", "1E3")]
    [InlineData("ratio", "1,5")]
    [InlineData("ratio", "NaN")]
    [InlineData("ratio", "1E999")]
    [InlineData("site", "http://[")]
    [InlineData("day", "2025-13")]
    [InlineData("stage", "done")]
    [InlineData("stage", "3")]
    [InlineData("owner", "Nobody")]
    public void ATextThatIsNoValueOfTheDatatypeIsAnErrorThatNamesIt(string property, string text)
    {
        var fact = World.Thing($"F{property}", $"v{text}").Facts[0];

        var message = Should.Throw<InvalidOperationException>(() => fact.ValueObject).Message;

        message.ShouldContain("the entity 'Thing1'");
        message.ShouldContain($"a value of the datatype '{fact.Property.DatatypeName}'");
        message.ShouldContain($"'{text}'");
    }

    [Fact]
    public void DatatypesAreCalledAsTheCurationLanguageCallsThem() =>
        World.ThingType.Properties.Select(static property => property.DatatypeName)
            .ShouldBe(["boolean", "integer", "long", "decimal", "number", "text", "uri", "date", "Stage", "State", "integer"]);

    [Fact]
    public void TheRangesOfADatatypeAreReadFromTheirTwoEnds()
    {
        var ranges = Datatypes.Interval(Datatypes.Decimal);
        var table = new EntityTable(World.ThingType, World.Sources, "");

        ranges.Name.ShouldBe("decimal");
        ranges.TryRead("50.0..55", table, out var range).ShouldBeTrue();
        range.ToString().ShouldBe("50.0..55");
        foreach (var text in new[] { "50", "50..", "55..50", "50..55..60", "a..b" })
        {
            ranges.TryRead(text, table, out _).ShouldBeFalse(text);
        }

        Datatypes.Interval(Datatypes.Date).TryRead("2025-01..2025", table, out var days).ShouldBeTrue();
        days.Maximum.ShouldBe(new EdtfDate(2025));
        Datatypes.Period.Name.ShouldBe("period");
        Datatypes.Period.TryRead("2020/..", table, out var period).ShouldBeTrue();
        period.ShouldBe(EdtfInterval.Since(new EdtfDate(2020)));
        Datatypes.Period.TryRead("2020", table, out _).ShouldBeFalse();
    }

    [Fact]
    public void AnEnumerationNeedsAValueForEachName()
    {
        var message = Should.Throw<InvalidOperationException>(static () => Datatypes.Enumeration(typeof(StageTable), Stage.Begun)).Message;

        message.ShouldStartWith("The generated table of the enumeration 'Stage' in the corpus Corpus.Runtime.Tests (Corpus.Runtime.Tests ");
        message.ShouldContain("it names 2 values, and was given 1");
    }

    [Fact]
    public void APropertyIsFoundByItsName()
    {
        World.ThingType.FindProperty("count")!.Unit.ShouldBe(new Unit("a", "years"));
        World.ThingType.FindProperty("Count").ShouldBeNull();
    }

    private static T Read<T>(string property, string text) => World.Thing($"F{property}", $"v{text}").Fact<T>(0).Value;
}
