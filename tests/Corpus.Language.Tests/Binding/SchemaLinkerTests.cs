using Corpus.Language.Model;
using Corpus.Language.Tests.Support;

namespace Corpus.Language.Tests.Binding;

/// <summary>Entity types, their properties and what these ask of values.</summary>
public sealed class SchemaLinkerTests
{
    private const string Length = "length: { datatype: integer, unit: m, minimum: 1, maximum: 5000, summary: Its length. }";

    [Fact]
    public void APropertyIsBoundWithItsRule()
    {
        var type = new Sample().Link().Linkage.Type("Bridge")!;

        var (length, rule) = type.Property("length")!;
        (length.Datatype.Kind, length.UnitCode, length.UnitName, length.IsList, length.MemberName)
            .ShouldBe((DatatypeKind.Integer, "m", "metres", false, "Length"));
        rule.Minimum.ShouldBe("1");
        type.Property("links")!.Model.IsList.ShouldBeTrue();
        type.Property("state")!.Model.Datatype.ShouldBe(new DatatypeModel(DatatypeKind.Enumeration, "Service"));
        type.Property("links")!.Model.Datatype.ShouldBe(new DatatypeModel(DatatypeKind.Entity, "Town"));
    }

    [Theory]
    [InlineData("datatype: int, summary: Its length.", "CORP2008", "did you mean `integer`?")]
    [InlineData("datatype: integer, unit: metres, summary: Its length.", "CORP2010", "`metres`")]
    [InlineData("datatype: text, unit: m, summary: Its length.", "CORP2009", "only numbers can have units")]
    [InlineData("datatype: integer, minimum: 9, maximum: 5, summary: Its length.", "CORP2009", "above the maximum 5")]
    [InlineData("datatype: text, minimum: 9, summary: Its length.", "CORP2009", "only numbers and dates can have bounds")]
    [InlineData("datatype: integer, minimum: 1.5, summary: Its length.", "CORP2009", "`1.5` is not an integer")]
    [InlineData("datatype: integer, pattern: x, summary: Its length.", "CORP2009", "only text and URIs can have patterns")]
    [InlineData("datatype: text, pattern: '(', summary: Its length.", "CORP2015", "regular expression")]
    [InlineData("datatype: text, maxLength: 0, summary: Its length.", "CORP2009", "not a number of characters")]
    [InlineData("datatype: text, unitWords: [m], summary: Its length.", "CORP2009", "only numbers have words for their unit, but this property is text")]
    [InlineData("datatype: integer, unitWords: [m], summary: Its length.", "CORP2009", "the property has none; add `unit` or delete them")]
    [InlineData("datatype: integer, unit: m, unitWords: [meters, feet, meters], summary: Its length.", "CORP2009", "`meters` is there twice")]
    [InlineData("datatype: integer, cardinality: some, summary: Its length.", "CORP1023", "`one`, `many` or `series`")]
    public void ADeclarationThatDoesNotHoldTogetherIsReportedAndItsFactsAreLeftAlone(string declaration, string id, string part)
    {
        var (linkage, problems) = new Sample().WithSchema(Length, $"length: {{ {declaration} }}").Link();

        var problem = problems.ShouldHaveSingleItem();
        problem.Id.ShouldBe(id);
        problem.Message.ShouldContain(part);
        linkage.Type("Bridge")!.Property("length").ShouldBeNull();
        linkage.Type("Bridge")!.FaultyProperties.ShouldContain("length");
        linkage.Type("Bridge")!.Properties.Count.ShouldBe(linkage.Type("Bridge")!.Model.Properties.Count);
    }

    [Fact]
    public void APropertyHasWordsForItsUnit() =>
        new Sample().WithSchema("unit: m,", "unit: m, unitWords: [meters, metres],").Link().Linkage.Type("Bridge")!.Property("length")!.Rule.UnitWords
            .ShouldBe(["meters", "metres"]);

    [Fact]
    public void TheIndexOfAPropertySkipsWhatWasRefused()
    {
        var type = new Sample().WithSchema(Length, "length: { datatype: int, summary: Its length. }").Link().Linkage.Type("Bridge")!;

        type.Model.Properties.Select(static property => property.Index).ShouldBe(Enumerable.Range(0, type.Model.Properties.Count));
    }

    [Fact]
    public void AnEnumerationHasValues() =>
        new Sample()
            .WithSchema(
            "values: { InService: { summary: In use., aliases: [in service] }, Closed: { summary: Not in use. } }",
            "values: { inService: { summary: In use. } }")
            .Link().Problems.ShouldHaveSingleItem().Id.ShouldBe("CORP2005");
}
