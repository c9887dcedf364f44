using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Tests.Support;
using Corpus.Runtime;

namespace Corpus.Language.Tests.Checking;

/// <summary>What is inferred: of which part of a statement, from which facts and phrases, and what it excuses.</summary>
public sealed class InferenceTests
{
    private const string Length = "length: { value: 1250, citations: [{ source: Report.txt, quote: 'It is 1,250 metres long for' }] }";
    private const string Claimed = "length: { value: 1250, claimedBy: the port, citations: [{ source: Report.txt, quote: 'It is 1,250 metres long for' }] }";
    private const string Qualified = "from: 2020, until: 2022, asOf: 2021, claimedBy: the port";
    private const string Service = "citations: [{ source: Report.txt, quote: It is in service }]";
    private const string Sixty = "citations: [{ source: Report.txt, quote: 60 vehicles a minute }]";

    [Fact]
    public void ASentenceIsOfTheValue()
    {
        var inference = Sample.WithFacts($"pylons: {{ value: 3, inference: One a side and one between., {Service} }}").BindFact()
            .Statement.Inferences.ShouldHaveSingleItem();

        inference.ShouldBe(new InferenceModel(InferenceTarget.Value, "One a side and one between.", [], []));
    }

    [Fact]
    public void AListSaysWhatFollowsFromWhat()
    {
        var fact = Sample.WithFacts($"""
            pylons:
              value: 3
              from: 2021
              inference:
                - because: One a side and one between.
                  premises: [Harbour.length, Harbour.links]
                  citations: [{Quote("It links Northshore")}, {Quote("is  in service")}]
                - of: from
                  because: It is not older.
              {Service}
            """).BindFact();

        fact.Statement.Inferences.Select(static inference => (inference.Target, inference.Because))
            .ShouldBe([(InferenceTarget.Value, "One a side and one between."), (InferenceTarget.From, "It is not older.")]);
        fact.Statement.Inferences[0].Premises.ShouldBe(["Harbour.length", "Harbour.links"]);
        fact.Statement.Inferences[0].Citations.Select(static citation => (citation.Grade, citation.Support))
            .ShouldBe([(QuoteGrade.Exact, ValueSupport.None), (QuoteGrade.Folded, ValueSupport.None)]);
        fact.Statement.Citations.ShouldHaveSingleItem().Support.ShouldBe(ValueSupport.Inferred);
        LedgerModel.Of(new EntityModel("A", "B", "A", [], null, "", [fact]))[LedgerCount.Citations].ShouldBe(3);
    }

    [Theory]
    [InlineData("[{ of: value }]", "CORP1020", "`because`")]
    [InlineData("[{ of: comparater, because: It is A. }]", "CORP1023", "did you mean `comparator`?")]
    [InlineData("[{ because: It is A., premisses: [Harbour.length] }]", "CORP1018", "did you mean `premises`?")]
    [InlineData("[{ because: It is A. }, { of: value, because: It is B. }]", "CORP5016", "`value`")]
    [InlineData("[{ because: It is A., premises: [length] }]", "CORP5017", "write it as `Entity.property`")]
    [InlineData("[{ because: It is A., citations: [{ source: Report.txt, quote: It is out of service }] }]", "CORP4003", "out of service")]
    [InlineData("{ because: It is A. }", "CORP1019", "a list")]
    [InlineData("[]", "CORP1021", "`inference`")]
    public void WhatIsNotAnInferenceIsRefused(string inference, string id, string said)
    {
        var problem = Sample.WithFacts($"length: {{ value: 1250, inference: {inference}, {Length.Split(", ", 2)[1]}").BindAll().Problems.ShouldHaveSingleItem();

        problem.Id.ShouldBe(id);
        problem.Message.ShouldContain(said);
    }

    [Theory]
    [InlineData("from")]
    [InlineData("until")]
    [InlineData("asOf")]
    [InlineData("claimedBy")]
    [InlineData("unit")]
    [InlineData("comparator")]
    public void WhatIsInferredOfAnotherPartDoesNotExcuseTheValue(string target) =>
        Sample.WithFacts(
            $"length: {{ value: 1251, {Qualified}, comparator: about, inference: [{{ of: {target}, because: It is A. }}], {Length.Split(", ", 2)[1]}")
            .BindProblem().Id.ShouldBe("CORP4009");

    [Theory]
    [InlineData("from")]
    [InlineData("until")]
    [InlineData("asOf")]
    [InlineData("claimedBy")]
    [InlineData("unit")]
    [InlineData("comparator")]
    public void OnlyWhatIsStatedIsInferred(string target)
    {
        var problem = Sample.WithFacts($"vehicles: {{ value: 60, inference: [{{ of: {target}, because: It is A. }}], {Sixty} }}").BindProblem();

        problem.Id.ShouldBe("CORP5019");
        problem.Message.ShouldContain($"`{target}`");
    }

    [Fact]
    public void WhoClaimsTheWholeFactClaimsEachValue() => Sample.WithFacts($$"""
        links:
          claimedBy: the port
          values: [{ value: Northshore, inference: [{ of: claimedBy, because: It is A. }], citations: [{{Quote("It links Northshore")}}] }]
        """).BindFact().Statements.ShouldHaveSingleItem().Inferences.ShouldHaveSingleItem().Target.ShouldBe(InferenceTarget.ClaimedBy);

    [Theory]
    [InlineData("comparator", null)]
    [InlineData("value", "CORP4012")]
    [InlineData("from", "CORP4012")]
    public void AnInferredComparatorNeedNotBePrinted(string target, string? id) =>
        Sample.WithFacts(
            $"vehicles: {{ value: 60, {(target == "from" ? "from: 2020, " : "")}comparator: about, inference: [{{ of: {target}, because: It is A. }}], " +
            $"{Sixty} }}").Bind().Problems
            .Select(static problem => problem.Id).ShouldBe(id is null ? [] : [id]);

    [Fact]
    public void AnInferredComparatorDoesNotExcuseOneThatTheQuoteContradicts() =>
        Sample.WithFacts("vehicles: { value: 60, comparator: at-least, inference: [{ of: comparator, because: It is A. }], "
            + "citations: [{ source: Report.txt, quote: Up to 60 vehicles }] }").BindProblem().Message.ShouldContain("at-most");

    [Theory]
    [InlineData("Harbour.lenght", "did you mean `length`?")]
    [InlineData("Harbor.length", "did you mean `Harbour`?")]
    [InlineData("Northshore.length", "`Northshore` has no fact `length`")]
    public void APremiseMustBeThere(string premise, string said)
    {
        var problem = Only($"{Length}\n{Inferred("pylons", premise)}");

        problem.Id.ShouldBe("CORP5017");
        problem.Message.ShouldContain(said);
        problem.Place.StartLine.ShouldBe(6);
    }

    [Theory]
    [InlineData(Claimed, "it only holds according to somebody")]
    [InlineData(
        "length: { claims: [{ value: 1250, claimedBy: the port, citations: [{ source: Report.txt, quote: 'It is 1,250 metres long for' }] }, "
        + "{ value: 60, claimedBy: vehicles, citations: [{ source: Report.txt, quote: 60 vehicles }] }] }",
        "it is disputed")]
    public void APremiseMustBeSettled(string length, string said)
    {
        var problem = Only($"{length}\n{Inferred("pylons", "Harbour.length")}");

        problem.Id.ShouldBe("CORP5017");
        problem.Message.ShouldContain(said);
    }

    [Fact]
    public void APremiseThatWasRejectedIsNotMissingToo() =>
        Sample.WithFacts($"{Length.Replace("1250", "wide")}\n{Inferred("pylons", "Harbour.length")}").CheckWhole().Problems.ShouldBeEmpty();

    [Fact]
    public void AFactDoesNotRestOnItself()
    {
        var problem = Only(Inferred("pylons", "Harbour.pylons"));

        problem.Id.ShouldBe("CORP5018");
        problem.Message.ShouldContain("(Harbour.pylons → Harbour.pylons)");
    }

    [Fact]
    public void ACircleIsToldOnceAndWhatLeadsIntoItIsNot()
    {
        var problem = Only(
            $"{Inferred("vehicles", "Harbour.pylons")}\n{Inferred("pylons", "Harbour.length")}\n"
            + $"{Inferred("length", "Harbour.opened")}\n{Inferred("opened", "Harbour.pylons")}");

        problem.Id.ShouldBe("CORP5018");
        problem.Message.ShouldContain("(Harbour.pylons → Harbour.length → Harbour.opened → Harbour.pylons)");
    }

    [Fact]
    public void CirclesThatShareAFactAreToldOneByOne() =>
        Only($"{Inferred("pylons", "Harbour.length, Harbour.opened")}\n{Inferred("length", "Harbour.pylons")}\n{Inferred("opened", "Harbour.pylons")}")
            .Message.ShouldContain("(Harbour.pylons → Harbour.length → Harbour.pylons)");

    [Fact]
    public void ADerivedFactCanCloseACircle()
    {
        var problem = Only($"{Inferred("pylons", "Harbour.vehicles")}\nvehicles: {{ derived: pylons * 2 }}");

        problem.Id.ShouldBe("CORP5018");
        problem.Message.ShouldContain("(Harbour.pylons → Harbour.vehicles → Harbour.pylons)");
    }

    [Fact]
    public void AFactThatIsInferredFromAnInferredOneSaysSo()
    {
        var findings = Sample.WithFacts(
            $"{Length}\n{Inferred("opened", "Harbour.vehicles")}\nvehicles: {{ derived: pylons * 2 }}\n{Inferred("pylons", "Harbour.length")}").CheckWhole();

        findings.Problems.ShouldBeEmpty();
        findings.Completion.Entities.ShouldHaveSingleItem().Facts
            .SelectMany(static fact => fact.Statement.Inferences.Select(inference => (fact.Property.Name, inference.IsFromInferred)))
            .ShouldBe([("opened", true), ("pylons", false)]);
    }

    [Fact]
    public void OnlyWhatIsInferredFromAnInferredFactIsCompleted() =>
        Sample.WithFacts($"{Length}\n{Inferred("pylons", "Harbour.length")}").CheckWhole().Completion.Entities.ShouldBeEmpty();

    private static string Quote(string quote) => $"{{ source: Report.txt, quote: {quote} }}";

    private static string Inferred(string property, string premise) =>
        $"{property}: {{ value: {(property == "opened" ? "2020" : "3")}, inference: [{{ because: It follows from it., premises: [{premise}] }}], {Service} }}";

    private static Problem Only(string facts) => Sample.WithFacts(facts).CheckWhole().Problems.ShouldHaveSingleItem();
}
