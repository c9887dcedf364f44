using Corpus.Language.Units;

namespace Corpus.Language.Tests.Units;

public sealed class UnitAmountTests
{
    [Theory]
    [InlineData("a", "mo", "12")]
    [InlineData("a", "d", "365.25")]
    [InlineData("mo", "d", "30.4375")]
    [InlineData("wk", "h", "168")]
    [InlineData("d", "s", "86400")]
    [InlineData("km", "m", "1000")]
    [InlineData("m", "km", "0.001")]
    [InlineData("[mi_i]", "m", "1609.344")]
    [InlineData("[nmi_i]", "km", "1.852")]
    [InlineData("[kn_i]", "km/h", "1.852")]
    [InlineData("[ft_us]", "m", "1200/3937")]
    [InlineData("[bbl_us]", "L", "158.987294928")]
    [InlineData("[gal_br]", "L", "4.54609")]
    [InlineData("[lb_av]", "kg", "0.45359237")]
    [InlineData("[oz_tr]", "g", "31.1034768")]
    [InlineData("[ston_av]", "t", "0.90718474")]
    [InlineData("har", "m2", "10000")]
    [InlineData("kW.h", "J", "3600000")]
    [InlineData("kW.h", "MJ", "3.6")]
    [InlineData("cal_th", "J", "4.184")]
    [InlineData("bar", "Pa", "100000")]
    [InlineData("atm", "kPa", "101.325")]
    [InlineData("N", "kg.m/s2", "1")]
    [InlineData("Pa", "kg/(m.s2)", "1")]
    [InlineData("V.A", "W", "1")]
    [InlineData("W/(m2.K)", "kg.s-3.K-1", "1")]
    [InlineData("L", "m3", "0.001")]
    [InlineData("%", "1", "0.01")]
    [InlineData("[ppm]", "%", "0.0001")]
    [InlineData("GiBy", "By", "1073741824")]
    [InlineData("TiBy", "bit", "8796093022208")]
    [InlineData("10*9.m3/a", "m3/a", "1000000000")]
    [InlineData("10*9.m3/a", "10^6.m3/d", "4000/1461")]
    [InlineData("deg", "gon", "10/9")]
    [InlineData("circ", "deg", "360")]
    [InlineData("[ly]", "m", "9460730472580800")]
    [InlineData("10*6.EUR", "EUR", "1000000")]
    [InlineData("{EUR}", "EUR", "1")]
    [InlineData("USD/[bbl_us]", "USD/[gal_us]", "1/42")]
    [InlineData("{person}", "1", "1")]
    [InlineData("g{total}/dL", "g%", "1")]
    [InlineData("qm", "m", "0.000000000000000000000000000001")]
    [InlineData("Qm", "m", "1000000000000000000000000000000")]
    [InlineData("dam", "dm", "100")]
    [InlineData("1/(m/s)", "s/m", "1")]
    [InlineData("m/(s/(m/s))", "m2/s2", "1")]
    [InlineData("degR", null, null)]
    [InlineData("[degR]", "K", "5/9")]
    public void OneIsSoMuchOfTheOther(string from, string? to, string? factor)
    {
        if (to is null)
        {
            UnitAmount.Of(from, out var reason).ShouldBeNull();
            reason.ShouldBe("`degR` is not a unit");
            return;
        }

        var (a, b) = (Amount(from), Amount(to));
        a.FactorTo(b).ShouldNotBeNull().ShouldBe(Fraction(factor!));
        b.FactorTo(a).ShouldNotBeNull().ShouldBe(Rational.One / Fraction(factor!));
    }

    [Theory]
    [InlineData("a", "m")]
    [InlineData("EUR", "USD")]
    [InlineData("EUR", "1")]
    [InlineData("[iU]", "U")]
    [InlineData("[iU]", "1")]
    [InlineData("mol", "1")]
    [InlineData("bit", "1")]
    [InlineData("eV", "J")]
    [InlineData("m2", "m3")]
    [InlineData("N.m", "N/m")]
    [InlineData("[CFU]", "[PFU]")]
    public void WhatMeasuresSomethingElseHasNoFactor(string from, string to) => Amount(from).FactorTo(Amount(to)).ShouldBeNull();

    [Fact]
    public void PiIsNotRounded()
    {
        Amount("deg").FactorTo(Amount("rad")).ShouldBeNull();
        Amount("deg").DiffersByPi(Amount("rad")).ShouldBeTrue();
        Amount("deg").DiffersByPi(Amount("m")).ShouldBeFalse();
        Amount("deg").DiffersByPi(Amount("gon")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("Cel", "the zero of `Cel` (degrees Celsius) is not that of `K`, so it has no sums and no multiples")]
    [InlineData("[degF]", "the zero of `[degF]` (degrees Fahrenheit) is not that of `K`, so it has no sums and no multiples")]
    [InlineData("[pH]", "`[pH]` (pH) has its own scale and cannot be computed with")]
    [InlineData("dB", "`B` (bels) has its own scale and cannot be computed with")]
    [InlineData("m9999999", "the power 9999999 of `m` is too large to compute with; the largest is 99")]
    [InlineData("m-9999999", "the power -9999999 of `m` is too large to compute with; the largest is 99")]
    [InlineData("m-2147483648", "the power -2147483648 of `m` is too large to compute with; the largest is 99")]
    [InlineData("10*100", "the power 100 of `10*` is too large to compute with; the largest is 99")]
    [InlineData("J50.J50", "the power 100 of `m` is too large to compute with; the largest is 99")]
    [InlineData("Y[ly]99", "the power 99 of `[ly]` is too large to compute with")]
    [InlineData("0.m", "the number `0` in a unit cannot be computed with")]
    public void WhatCannotBeComputedWithIsRefused(string code, string reason)
    {
        UnitAmount.Of(code, out var told).ShouldBeNull();
        told.ShouldBe(reason);
    }

    [Fact]
    public void TheLongestCodesAreComputedOrRefusedAtOnce()
    {
        foreach (var piece in new[] { "Ym99", "10*99", "9999999999", "[ly]9", "YHz-99" })
        {
            var code = string.Join('.', Enumerable.Repeat(piece, 256 / (piece.Length + 1)));
            Ucum.Check(code).IsValid.ShouldBeTrue();
            UnitAmount.Of(code, out _);
        }
    }

    [Fact]
    public void NoUnitIsANumber() => UnitAmount.Of(null, out _).ShouldBe(UnitAmount.One);

    [Fact]
    public void ProductsAndQuotientsSayWhatTheyAreOf()
    {
        var product = Amount("a").Times(Amount("10*9.m3/a"), out _)!;
        product.Code.ShouldBe("10*9.m3");
        product.Dimensions.ShouldBe("m3");
        product.FactorTo(Amount("m3")).ShouldBe(Rational.PowerOfTen(9));
        Amount("m").DividedBy(Amount("m/s"), out _)!.Code.ShouldBe("s");
        Amount("m").DividedBy(Amount("m/s"), out _)!.Dimensions.ShouldBe("s");
        UnitAmount.One.DividedBy(Amount("s"), out _)!.Code.ShouldBe("/s");
        UnitAmount.One.Times(Amount("s"), out _)!.Code.ShouldBe("s");
    }

    [Theory]
    [InlineData("a", "10*9.m3/a", "10*9.m3", "a2/10*9/m3")]
    [InlineData("m", "m", "m2", "1")]
    [InlineData("km", "m", "km.m", "km/m")]
    [InlineData("kg.m/s2", "s", "kg.m/s", "kg.m/s3")]
    [InlineData("USD/[bbl_us]", "[bbl_us]", "USD", "USD/[bbl_us]2")]
    [InlineData("10*3.m", "10*-3", "m", "10*6.m")]
    [InlineData("m/(s.K)", "s", "m/K", "m/s2/K")]
    [InlineData("12.m", "12", "12.12.m", "m")]
    [InlineData("EUR/{piece}", "{piece}", "EUR", "EUR/{piece}/{piece}")]
    public void WhatIsAboveAndBelowTheLineIsCancelled(string left, string right, string product, string quotient)
    {
        var (first, second) = (Amount(left), Amount(right));

        (first.Times(second, out _)!.Code, first.DividedBy(second, out _)!.Code).ShouldBe((product, quotient));
        foreach (var result in new[] { first.Times(second, out _)!, first.DividedBy(second, out _)! })
        {
            Amount(result.Code).FactorTo(result).ShouldBe(Rational.One);
        }
    }

    // Base units; what UCUM calls arbitrary; counts; and what was measured, which editions of UCUM give differently.
    [Fact]
    public void EveryUnitIsDefinedOrSpecialOrKnownToBeADimensionOfItsOwn()
    {
        var own = UcumAtoms.All
            .Where(static atom => !atom.IsSpecial && UcumDefinitions.Find(atom.Code) is null)
            .Select(static atom => atom.Code);
        string.Join(" ", own).ShouldBe(
            "m s g rad K C cd 10* 10^ [pi] mol u eV AU pc [h] [k] [eps_0] [mu_0] [e] [m_e] [m_p] [G] [hnsf'U] [hp_X] [hp_C] [hp_M] [hp_Q] [kp_X] [kp_C] " +
            "[kp_M] [kp_Q] [HPF] [LPF] [iU] [arb'U] [USP'U] [GPL'U] [MPL'U] [APL'U] [beth'U] [anti'Xa'U] [todd'U] [dye'U] [smgy'U] [bdsk'U] [ka'U] [knk'U] " +
            "[mclg'U] [tb'U] [CCID_50] [TCID_50] [EID_50] [PFU] [FFU] [CFU] [IR] [BAU] [AU] [Amb'a'1'U] [PNU] [Lf] [D'ag'U] [FEU] [ELU] [EU] [NTU] [FNU] bit");
        foreach (var atom in UcumAtoms.All.Where(static atom => !atom.IsSpecial))
        {
            var amount = Amount(atom.Code);
            amount.FactorTo(amount).ShouldBe(Rational.One, atom.Code);
        }
    }

    private static UnitAmount Amount(string code) => UnitAmount.Of(code, out var reason) ?? throw new InvalidOperationException(reason);

    private static Rational Fraction(string text) =>
        text.Split('/') is [var above, var below] ? Rational.Parse(above)! / Rational.Parse(below)! : Rational.Parse(text)!;
}
