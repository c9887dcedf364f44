using Corpus.Language.Derivation;

namespace Corpus.Language.Tests.Derivation;

public sealed class FormulaEvaluatorTests
{
    private static readonly Computing Facts = new(
        "termYears = integer 20 a", "warningMonths = integer 6 mo", "Pipeline.capacityBcm = decimal at-most 55 10*9.m3/a", "capacity = integer 55 10*9.m3/a",
        "rate = decimal 19 %", "net = decimal 50.00 EUR", "dollars = decimal 10 USD", "price = decimal 80 USD/[bbl_us]", "barrels = long 3000000 [bbl_us]",
        "people = integer 150 {person}", "length = decimal 1.5 km", "width = decimal 20 m", "miles = decimal 10 [mi_i]", "mass = number 0.1 kg",
        "angle = decimal 90 deg", "warmth = decimal 20 Cel", "big = integer 2000000000", "zero = integer 0", "three = integer 3", "huge = long 9000000000",
        "low = integer at-least 5", "high = integer at-most 5", "highPositive = integer at-most 5 min0",
        "under = integer less-than 7 min0", "over = integer more-than 7",
        "some = integer about 40", "negative = integer -4", "least = integer -2147483648", "tiny = number 1e-300", "half = decimal 0.5");

    [Theory]
    [InlineData("termYears", "integer mo", "240", "TermYears * 12", "20 a = 240 mo")]
    [InlineData("termYears", "integer a", "20", "TermYears", "20 a")]
    [InlineData("termYears", "integer d", "7305", "TermYears * 1461 / 4", "20 a = 7305 d")]
    [InlineData("termYears", "decimal mo", "240", "TermYears * 12", "20 a = 240 mo")]
    [InlineData("termYears", "number mo", "240", "TermYears * 12", "20 a = 240 mo")]
    [InlineData("termYears + warningMonths", "integer mo", "246", "TermYears * 12 + WarningMonths", "20 a + 6 mo = 246 mo")]
    [InlineData("warningMonths + termYears", "decimal a", "20.5", "(WarningMonths + (decimal)TermYears * 12) / 12", "6 mo + 20 a = 246 mo = 20.5 a")]
    [InlineData("termYears - warningMonths", "integer mo", "234", "TermYears * 12 - WarningMonths", "20 a - 6 mo = 234 mo")]
    [InlineData("termYears * Pipeline.capacityBcm", "decimal 10*9.m3", "1100", "TermYears * Pipeline.CapacityBcm",
        "20 a * 55 10*9.m3/a = 1100 10*9.m3")]
    [InlineData("termYears * capacity", "integer 10*6.m3", "1100000", "TermYears * Capacity * 1000",
        "20 a * 55 10*9.m3/a = 1100 10*9.m3 = 1100000 10*6.m3")]
    [InlineData("net * rate", "decimal EUR", "9.50", "Net * Rate / 100", "50 EUR * 19 % = 950 EUR.% = 9.5 EUR")]
    [InlineData("net * (1 + rate)", "decimal EUR", "59.50", "Net * (1 * 100 + Rate) / 100", "50 EUR * (1 + 19 %) = 5950 EUR.% = 59.5 EUR")]
    [InlineData("price * barrels", "decimal 10*6.USD", "240", "Price * Barrels / 1000000",
        "80 USD/[bbl_us] * 3000000 [bbl_us] = 240000000 USD = 240 10*6.USD")]
    [InlineData("length * width", "decimal m2", "30000.0", "Length * Width * 1000", "1.5 km * 20 m = 30 km.m = 30000 m2")]
    [InlineData("length / width", "decimal", "75.000", "Length / Width * 1000", "1.5 km / 20 m = 0.075 km/m = 75")]
    [InlineData("miles", "decimal km", "16.09344", "Miles * 25146 / 15625", "10 [mi_i] = 16.09344 km")]
    [InlineData("people / 3", "integer", "50", "People / 3", "150 {person} / 3 = 50 {person} = 50")]
    [InlineData("people / 4", "decimal", "37.5", "(decimal)People / 4", "150 {person} / 4 = 37.5 {person} = 37.5")]
    [InlineData("people / 100 * 100", "integer", "150", "(int)((decimal)People / 100 * 100)", "150 {person} / 100 * 100 = 150 {person} = 150")]
    [InlineData("mass * 3", "number g", "300", "(double)((decimal)Mass * 3 * 1000)", "0.1 kg * 3 = 0.3 kg = 300 g")]
    [InlineData("mass * 3", "number kg", "0.3", "(double)((decimal)Mass * 3)", "0.1 kg * 3 = 0.3 kg")]
    [InlineData("mass / 2", "decimal kg", "0.05", "(decimal)(Mass / 2)", "0.1 kg / 2 = 0.05 kg")]
    [InlineData("mass * half", "number kg", "0.05", "Mass * (double)Half", "0.1 kg * 0.5 = 0.05 kg")]
    [InlineData("big * 2", "long", "4000000000", "(long)Big * 2", "2000000000 * 2 = 4000000000")]
    [InlineData("big * 2 / 4", "integer", "1000000000", "(int)((long)Big * 2 / 4)", "2000000000 * 2 / 4 = 1000000000")]
    [InlineData("2 * big", "long", "4000000000", "2L * Big", "2 * 2000000000 = 4000000000")]
    [InlineData("huge * huge", "decimal", "81000000000000000000", "(decimal)Huge * Huge", "9000000000 * 9000000000 = 81000000000000000000")]
    [InlineData("big * 3000000000", "long", "6000000000000000000", "Big * 3000000000L", "2000000000 * 3000000000 = 6000000000000000000")]
    [InlineData("-least", "long", "2147483648", null, null)]
    [InlineData("-negative - -three", "integer", "7", "-Negative - -Three", "-(-4) - (-3) = 7")]
    [InlineData("three - (three - three)", "integer", "3", "Three - (Three - Three)", "3 - (3 - 3) = 3")]
    [InlineData("12 / (three / 3)", "integer", "12", "12 / (Three / 3)", "12 / (3 / 3) = 12")]
    [InlineData("zero * three", "integer", "0", "Zero * Three", "0 * 3 = 0")]
    public void ItIsComputedExactlyAndWrittenInCSharp(string formula, string target, string value, string? code, string? computation)
    {
        if (code is null)
        {
            Facts.Fault(formula, target).Reason.ShouldContain("arithmetic of C# cannot compute it");
            return;
        }

        var result = Facts.Result(formula, target);
        (result.Value, result.Code, result.Computation).ShouldBe((value, code, computation!));
    }

    [Theory]
    [InlineData("high", "AtMost")]
    [InlineData("-high", "AtLeast")]
    [InlineData("three - high", "AtLeast")]
    [InlineData("high - three", "AtMost")]
    [InlineData("three + low", "AtLeast")]
    [InlineData("low + over", "MoreThan")]
    [InlineData("high + under", "LessThan")]
    [InlineData("high - low", "AtMost")]
    [InlineData("high * three", "AtMost")]
    [InlineData("high * negative", "AtLeast")]
    [InlineData("high * zero", "Exactly")]
    [InlineData("highPositive * under", "LessThan")]
    [InlineData("low * over", "MoreThan")]
    [InlineData("three / low", "AtMost")]
    [InlineData("three / over", "LessThan")]
    [InlineData("three / highPositive", "AtLeast")]
    [InlineData("three / under", "MoreThan")]
    [InlineData("highPositive / low", "AtMost")]
    [InlineData("low / highPositive", "AtLeast")]
    [InlineData("some * 2 + 1", "About")]
    [InlineData("some + some", "About")]
    [InlineData("some / some", "About")]
    [InlineData("3 - 3", "Exactly")]
    public void TheComparatorFollowsOrTurnsRound(string formula, string comparator)
    {
        // Times what it may be divided by, so that it comes out; and a sum with what is exact changes nothing.
        Bound($"({formula}) * 35").ShouldBe(comparator);
        Bound($"({formula}) * 35 + 0 * three").ShouldBe(comparator);
    }

    [Theory]
    [InlineData("high + low", "5 + 5 says nothing certain, because 5 is at most that and 5 is at least that; state the value")]
    [InlineData("high - high", "5 - 5 says nothing certain, because 5 is at most that and 5 is at most that; state the value")]
    [InlineData("high + some", "5 + 40 says nothing certain, because 5 is at most that and 40 is about that; state the value")]
    [InlineData("high * high",
        "5 * 5 says nothing certain, because 5 is at most that and 5 is at most that; give the properties a `minimum` of 0 if they cannot " +
        "be negative, or state the value")]
    [InlineData("10 / high",
        "10 / 5 says nothing certain, because 10 is exact and 5 is at most that; give the properties a `minimum` of 0 if they cannot be " +
        "negative, or state the value")]
    [InlineData("highPositive * low", "5 * 5 says nothing certain, because 5 is at most that and 5 is at least that; state the value")]
    [InlineData("low / low", "5 / 5 says nothing certain, because 5 is at least that and 5 is at least that; state the value")]
    public void ComparatorsThatDoNotCombineAreRefused(string formula, string reason)
    {
        var fault = Facts.Fault(formula, "integer");
        fault.Problem.ShouldBe(DerivationProblem.NoComparator);
        fault.Reason.ShouldBe(reason);
    }

    [Theory]
    [InlineData("termYears * 12", "integer mo",
        "20 a * 12 = 240 a = 2880 mo: `a` is converted to `mo` already, and `12` converts it again; delete that number", 12, 2)]
    [InlineData("12 * termYears", "integer mo",
        "12 * 20 a = 240 a = 2880 mo: `a` is converted to `mo` already, and `12` converts it again; delete that number", 0, 2)]
    [InlineData("termYears * 3 * 4", "integer mo",
        "20 a * 3 * 4 = 240 a = 2880 mo: `a` is converted to `mo` already, and `3` converts it again; delete that number", 12, 1)]
    [InlineData("warningMonths / 12", "decimal a",
        "6 mo / 12 = 0.5 mo = 1/24 a: `mo` is converted to `a` already, and `12` converts it again; delete that number", 16, 2)]
    [InlineData("termYears * 12 + warningMonths", "integer mo",
        "20 a * 12 = 240 a = 2880 mo: `a` is converted to `mo` already, and `12` converts it again; delete that number", 12, 2)]
    [InlineData("net * rate / 100", "decimal EUR",
        "50 EUR * 19 % / 100 = 9.5 EUR.% = 0.095 EUR: `EUR.%` is converted to `EUR` already, and `100` converts it again; delete that number", 13, 3)]
    public void ANumberThatRepeatsAConversionIsRefused(string formula, string target, string reason, int offset, int length)
    {
        var fault = Facts.Fault(formula, target);
        fault.ShouldBe(new DerivationFault(DerivationProblem.RepeatedConversion, reason, offset, length));
    }

    [Theory]
    [InlineData("termYears + width", "integer a", "UnitsDiffer",
        "20 a + 20 m has no result, because 20 a measures `s` and 20 m measures `m`; use facts of the same kind")]
    [InlineData("termYears + 1", "integer a", "UnitsDiffer",
        "20 a + 1 has no result, because 20 a measures `s` and 1 is a plain number; a plain number has no unit, so make the other a fact with a unit")]
    [InlineData("net + dollars", "decimal EUR", "UnitsDiffer",
        "50 EUR + 10 USD has no result, because 50 EUR measures `EUR` and 10 USD measures `USD`; use facts of the same kind")]
    [InlineData("net", "decimal USD", "UnitsDiffer",
        "50 EUR, but the result must be in `USD`: 50 EUR measures `EUR`, `USD` measures `USD`; change the formula, or the unit of the property")]
    [InlineData("length * width", "decimal m", "UnitsDiffer",
        "1.5 km * 20 m = 30 km.m, but the result must be in `m`: 1.5 km * 20 m measures `m2`, `m` measures `m`; change the formula, or " +
        "the unit of the property")]
    [InlineData("termYears", "integer", "UnitsDiffer",
        "20 a has a unit, but the property has none; write `unit: a` at the property, or change the formula")]
    [InlineData("length / width * termYears", "integer", "UnitsDiffer",
        "1.5 km / 20 m * 20 a = 1.5 km.a/m has a unit, but the property has none; write `unit: km.a/m` at the property, or change the formula")]
    [InlineData("price", "decimal", "UnitsDiffer",
        "80 USD/[bbl_us] has a unit, but the property has none; write `unit: 'USD/[bbl_us]'` at the property, or change the formula")]
    [InlineData("angle", "decimal rad", "UnitsDiffer",
        "90 deg, but the result must be in `rad`, and no conversion is exact, because π is between the units; state the value")]
    [InlineData("warmth", "decimal Cel", "UnitsDiffer",
        "the result would be in a unit that cannot be computed with: the zero of `Cel` (degrees Celsius) is not that of `K`, so it has no sums " +
        "and no multiples; state the value with `value` and `citations` instead of `derived`")]
    [InlineData("warmth * 2", "decimal K", "UnitsDiffer",
        "`warmth` cannot be computed with: the zero of `Cel` (degrees Celsius) is not that of `K`, so it has no sums " +
        "and no multiples; state the value with `value` and `citations` instead of `derived`")]
    [InlineData("warningMonths", "integer a", "NotExact",
        "6 mo = 0.5 a, which is not a whole number; make the property a `decimal`, or choose a smaller unit for it")]
    [InlineData("big * 2", "integer", "NotExact",
        "2000000000 * 2 = 4000000000, which is above what an `integer` holds; make the property a `long`, or choose a larger unit for it")]
    [InlineData("huge * huge", "long", "NotExact",
        "9000000000 * 9000000000 = 81000000000000000000, which is above what a `long` holds; make the property a `decimal`, or choose a larger unit for it")]
    [InlineData("huge * huge * huge", "decimal", "NotExact",
        "9000000000 * 9000000000 * 9000000000 = 729000000000000000000000000000, which has more than the 28 digits of a `decimal`; choose " +
        "another unit for the property, or state the value")]
    [InlineData("10 / three", "decimal", "NotExact",
        "10 / 3 = 10/3, which has no end as a decimal and would be rounded; choose another unit for the property, or state the value")]
    [InlineData("10 / three", "number", "NotExact",
        "10 / 3 = 10/3, which has no end as a decimal and would be rounded; choose another unit for the property, or state the value")]
    [InlineData("huge * huge + 1", "number", "NotExact",
        "9000000000 * 9000000000 + 1 = 81000000000000000001, which has more digits than a `number` holds exactly; make the property a " +
        "`decimal`, or state the value")]
    [InlineData("three / zero", "integer", "NotExact", "3 / 0 has no result, because 0 is zero; divide by something else")]
    [InlineData("three / (zero * 2)", "integer", "NotExact", "3 / (0 * 2) has no result, because 0 * 2 is zero; divide by something else")]
    public void WhatHasNoExactResultIsRefusedWithItsComputation(string formula, string target, string problem, string reason)
    {
        var fault = Facts.Fault(formula, target);
        fault.Problem.ToString().ShouldBe(problem);
        fault.Reason.ShouldBe(reason);
    }

    [Fact]
    public void ValuesDoNotGrowWithoutEnd()
    {
        var fault = Facts.Fault(string.Join(" * ", Enumerable.Repeat("tiny", 100)), "number");
        fault.Problem.ShouldBe(DerivationProblem.NotExact);
        fault.Reason.ShouldEndWith("has a result that is too large or too small to compute with; use smaller numbers");
        fault.Reason.Length.ShouldBeLessThan(1000);
    }

    private static string Bound(string formula)
    {
        var result = Facts.Compute(formula, "decimal", out var fault);
        return (result ?? throw new InvalidOperationException(fault!.Reason)).Comparator.ToString();
    }
}
