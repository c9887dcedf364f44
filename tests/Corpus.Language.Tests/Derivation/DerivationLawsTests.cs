using Corpus.Language.Units;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Language.Tests.Derivation;

public sealed class DerivationLawsTests
{
    private static readonly string[] Codes =
        ["a", "mo", "d", "10*9.m3/a", "km", "[mi_i]", "EUR", "USD/[bbl_us]", "%", "kW.h", "kg/(m2.s)", "{person}", "[iU]", "KiBy", "deg"];

    private static readonly Arbitrary<Rational> Rationals = Arb.From(
        from numerator in Gen.Choose(-100000, 100000)
        from denominator in Gen.Choose(1, 1000)
        select Rational.Of(numerator, denominator));

    private static readonly Arbitrary<UnitAmount> Units = Arb.From(Gen.Elements(Codes).Select(static code => UnitAmount.Of(code, out _)!));

    [Fact]
    public void NumbersAreAField() => Prop.ForAll(Rationals, Rationals, Rationals, static (a, b, c) =>
    {
        (a + b).ShouldBe(b + a);
        (a + (b + c)).ShouldBe(a + b + c);
        (a * (b * c)).ShouldBe(a * b * c);
        (a * (b + c)).ShouldBe(a * b + a * c);
        (a - a).ShouldBe(Rational.Zero);
        a.CompareTo(b).ShouldBe((a - b).Sign);
        if (!a.IsZero)
        {
            (b / a * a).ShouldBe(b);
            a.Power(-3).ShouldBe(Rational.One / (a * a * a));
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void DigitsAreReadBackAsTheNumber() => Prop.ForAll(Rationals, static number =>
    {
        var text = number.ToDecimalDigits();
        return text is null ? number.ToString().Contains('/') : Rational.Parse(text) == number;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void UnitsMultiplyInAnyOrderAndDivideBack() => Prop.ForAll(Units, Units, Units, static (a, b, c) =>
    {
        var (left, right) = (a.Times(b, out _)!.Times(c, out _)!, c.Times(b, out _)!.Times(a, out _)!);
        left.FactorTo(right).ShouldBe(Rational.One);
        left.Dimensions.ShouldBe(right.Dimensions);
        left.DividedBy(c, out _)!.FactorTo(a.Times(b, out _)!).ShouldBe(Rational.One);
        UnitAmount.Of(left.Code, out _)!.FactorTo(left).ShouldBe(Rational.One);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void AConversionThereAndBackIsExact() => Prop.ForAll(Units, Units, Rationals, static (a, b, value) =>
        a.FactorTo(b) is not { } there ? b.FactorTo(a) is null : value * there * b.FactorTo(a)! == value).QuickCheckThrowOnFailure();

    [Fact]
    public void SumsInAnyOrderAreTheSame() => Prop.ForAll(
        Arb.From(Gen.Choose(-1000, 1000).Three()), Arb.From(Gen.Elements("a", "mo").Three()), static (values, units) =>
        {
            var facts = new Computing(
                $"x = integer {values.Item1} {units.Item1}", $"y = integer {values.Item2} {units.Item2}", $"z = integer {values.Item3} {units.Item3}");
            var results = new[] { "x + y + z", "x + (y + z)", "z + y + x", "-(-x - y) + z" }.Select(formula => facts.Result(formula, "integer mo"));
            return results.Select(static result => result.Value).Distinct().Count() == 1;
        }).QuickCheckThrowOnFailure();
}
