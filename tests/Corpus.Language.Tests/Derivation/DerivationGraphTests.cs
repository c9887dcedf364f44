using System.Globalization;
using Corpus.Language.Derivation;
using Corpus.Language.Model;
using Corpus.Runtime;

namespace Corpus.Language.Tests.Derivation;

public sealed class DerivationGraphTests
{
    [Fact]
    public void WhatIsDerivedOfDerivedIsComputedInItsOrder()
    {
        var outcomes = Graph(("A.days", "months * 30"), ("A.months", "B.years * 12"), ("B.years", "B.halves / 2")).Compute(static (_, _, _) => Stated("40"));

        outcomes["A.days"].Result.ShouldBe(new DerivationResult("7200", Comparator.Exactly, "{0} * 30", "240 * 30 = 7200"));
        outcomes["A.months"].Result!.Code.ShouldBe("{0} * 12");
        outcomes["B.years"].Result!.Value.ShouldBe("20");
    }

    [Fact]
    public void InputsAreNumberedInTheOrderOfTheFormula() =>
        Graph(("A.x", "b * (C.d + b) - a")).Compute(static (_, _, id) => Stated(id == "A.b" ? "2" : "3"))["A.x"].Result!.Code
            .ShouldBe("{0} * ({1} + {0}) - {2}");

    [Fact]
    public void AComparatorPassesThrough()
    {
        var outcomes = Graph(("A.x", "a * 2"), ("A.y", "10 - x")).Compute(static (_, _, _) => Stated("3") with { Comparator = Comparator.AtMost });
        outcomes["A.y"].Result!.Comparator.ShouldBe(Comparator.AtLeast);
    }

    [Fact]
    public void WhatHasNoInputHasNeitherResultNorFault()
    {
        var asked = new List<string>();
        var outcomes = Graph(("A.x", "a + b"), ("A.y", "x * 2"), ("A.z", "1 / 3"), ("A.w", "z + 1")).Compute((fact, _, id) =>
        {
            asked.Add($"{fact.Id}: {id}");
            return null;
        });

        asked.ShouldBe(["A.x: A.a", "A.x: A.b"]);
        outcomes["A.x"].ShouldBe(new DerivationOutcome(null, null));
        outcomes["A.y"].ShouldBe(new DerivationOutcome(null, null));
        outcomes["A.z"].Fault!.Problem.ShouldBe(DerivationProblem.NotExact);
        outcomes["A.w"].ShouldBe(new DerivationOutcome(null, null));
    }

    [Fact]
    public void ACircleIsFoundOnceAndWhatHangsOnItIsNotComputed()
    {
        var graph = Graph(("C.x", "B.x"), ("B.x", "A.x + A.y"), ("A.x", "C.x"), ("A.y", "y"), ("D.x", "B.x * 2"), ("E.x", "e"));
        graph.Circles.Select(static circle => string.Join(" ", circle)).ShouldBe(["A.x C.x B.x", "A.y"]);
        graph.Compute(static (_, _, _) => Stated("1")).Keys.ShouldBe(["E.x"]);
    }

    [Fact]
    public void CirclesThatShareFactsAreToldOnce() =>
        Graph(("A.a", "b + c"), ("A.b", "a"), ("A.c", "a")).Circles.Select(static circle => string.Join(" ", circle)).ShouldBe(["A.a A.b"]);

    [Fact]
    public void AChainAsLongAsACorpusIsComputed()
    {
        const int length = 100_000;
        var facts = Enumerable.Range(0, length).Select(static index => ($"A.x{Text(index)}", index == 0 ? "start" : $"x{Text(index - 1)} + 1")).ToArray();
        Graph(facts).Compute(static (_, _, _) => Stated("1"))[$"A.x{Text(length - 1)}"].Result!.Value.ShouldBe(Text(length));

        facts[0].Item2 = $"x{Text(length - 1)}";
        Graph(facts).Circles.Single().Count.ShouldBe(length);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static DerivationInput Stated(string value) => new(DatatypeKind.Integer, value, null, Comparator.Exactly, false, "");

    private static DerivationGraph Graph(params (string Id, string Formula)[] facts) => new(
        facts.Select(static fact => new DerivedFact(fact.Id, Formula.Parse(fact.Formula, out _)!, new(DatatypeKind.Integer, null), IsNeverNegative: false)));
}
