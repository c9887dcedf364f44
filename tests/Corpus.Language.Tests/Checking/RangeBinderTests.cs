using Corpus.Language.Tests.Support;

namespace Corpus.Language.Tests.Checking;

/// <summary>Ranges and tolerances: which are taken, and which a quote prints.</summary>
public sealed class RangeBinderTests
{
    private const string Document =
        "It is 50 to 55 metres long, or at least 40 metres of it. No more than 45 metres came. It weighs 10 ± 0.5 tons and opened between 2019 and 2021.";

    [Theory]
    [InlineData("50..55", "50..55", "is 50 to 55 metres")]
    [InlineData("40", "40..40", "least 40 metres of it")]
    public void ARangeIsTwoEndsInOrder(string written, string canonical, string quote) =>
        Range(written, quote).BindFact().Statement.Values.ShouldBe([canonical]);

    [Fact]
    public void EachEndMayHaveAQuoteOfItsOwn() =>
        Sample($"{{ value: 40..45, citations: [{{ source: Other.txt, quote: least 40 metres of it }}, {{ source: Other.txt, quote: No more than 45 metres " +
            $"}}] }}")
            .BindFact().Statement.Values.ShouldBe(["40..45"]);

    [Theory]
    [InlineData("55..50", "CORP3026", "ends before it begins")]
    [InlineData("50..", "CORP3026", "has one end")]
    [InlineData("..55", "CORP3026", "has one end")]
    [InlineData("50...55", "CORP3004", "`.55` is not an integer")]
    [InlineData("{ minimum: 50, maximum: 55 }", "CORP3004", "is a mapping, but a range is one value; write two dots between its ends: `value: 50..55`.")]
    [InlineData("{ max: 55, min: 50 }", "CORP3004", "`value: 50..55`.")]
    [InlineData("{ minimum: 50, maximum: many }", "CORP1019", "must be one value")]
    [InlineData("{ minimum: 50 }", "CORP1019", "must be one value")]
    [InlineData("0..55", "CORP3006", "`0` is below 1")]
    [InlineData("50..5001", "CORP3007", "`5001` is above 5000")]
    public void OtherRangesAreErrors(string written, string id, string message)
    {
        var problem = Range(written, "is 50 to 55 metres").Bind().Problems[0];

        (problem.Id, problem.Message.Contains(message)).ShouldBe((id, true), problem.Message);
    }

    [Theory]
    [InlineData("50..56", "is 50 to 55 metres", "does not print")]
    [InlineData("40..45", "least 40 metres of it", "no quote prints its end 45")]
    [InlineData("40..45", "more than 45 metres came", "no quote prints its start 40")]
    public void AnEndThatIsNotPrintedIsAnError(string written, string quote, string message)
    {
        var problems = Range(written, quote).Bind().Problems;

        problems.ShouldContain(problem => problem.Id == "CORP4009" && problem.Message.Contains(message));
    }

    [Fact]
    public void ARangeHasNoComparatorAndNoTolerance()
    {
        Range("50..55, comparator: at-most", "is 50 to 55 metres").BindProblem().Id.ShouldBe("CORP3017");
        Range("50..55, tolerance: 1", "is 50 to 55 metres").BindProblem().Message.ShouldContain("a range has its two ends instead");
    }

    [Fact]
    public void ARangeOfEndsWhereOneValueIsAskedForSaysBothThatItNeeds() =>
        Support.Sample.WithFacts("length: { value: { from: 1250, to: 1300 }, citations: [{ source: Report.txt, quote: 'is 1,250 metres long' }] }")
            .BindProblem().Message.ShouldContain("write two dots between its ends: `value: 1250..1300`, and `range: true` at the property.");

    [Fact]
    public void OnlyNumbersAndDatesHaveRanges() =>
        Support.Sample.WithFacts("").WithSchema("nickname: { datatype: text,", "nickname: { datatype: text, range: true,")
            .Link().Problems.ShouldHaveSingleItem().Message.ShouldContain("only numbers and dates have ranges, but this property is text");

    [Fact]
    public void ARangeOfDatesHasBothEndsPrinted()
    {
        var dates = Support.Sample.WithFacts("opened: { value: 2019..2021, citations: [{ source: Other.txt, quote: opened between 2019 and 2021 }] }")
            .WithSchema("opened: { datatype: date,", "opened: { datatype: date, range: true,").WithDocument("seeds/Other.txt", Document);

        dates.BindFact().Statement.Values.ShouldBe(["2019..2021"]);
    }

    [Theory]
    [InlineData("10, tolerance: 0.5", null)]
    [InlineData("10, tolerance: 0.6", "CORP4009")]
    [InlineData("10, tolerance: 0", "CORP3027")]
    [InlineData("10, tolerance: -1", "CORP3027")]
    [InlineData("10, tolerance: '0.5'", "CORP3027")]
    [InlineData("10, tolerance: 0.5, comparator: about", "CORP3027")]
    public void AToleranceIsAboveZeroAndPrintedWithItsNumber(string value, string? id)
    {
        var problems = Support.Sample.WithFacts($"pylons: {{ value: {value}, citations: [{{ source: Other.txt, quote: weighs 10 ± 0.5 tons }}] }}")
            .WithDocument("seeds/Other.txt", Document).Bind().Problems.Where(static problem => problem.IsError);

        problems.Select(static problem => problem.Id).ShouldBe(id is null ? [] : [id]);
    }

    private static Sample Range(string value, string quote) => Sample($"{{ value: {value}, citations: [{{ source: Other.txt, quote: {quote} }}] }}");

    private static Sample Sample(string fact) => Support.Sample.WithFacts("length: " + fact)
        .WithSchema("length: { datatype: integer,", "length: { datatype: integer, range: true,").WithDocument("seeds/Other.txt", Document);
}
