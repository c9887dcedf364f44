using Corpus.Language.Units;

namespace Corpus.Language.Tests.Units;

public sealed class UcumTests
{
    [Theory]
    [InlineData("a", "years")]
    [InlineData("10*9.m3/a", "billion cubic metres per year")]
    [InlineData("km", "kilometres")]
    [InlineData("%", "percent")]
    [InlineData("km2", "square kilometres")]
    [InlineData("m/s2", "metres per second squared")]
    [InlineData("m.s-1", "metres per second")]
    [InlineData("kW.h", "kilowatt hours")]
    [InlineData("[mi_i]/h", "miles per hour")]
    [InlineData("[bbl_us]/d", "barrels per day")]
    [InlineData("Cel", "degrees Celsius")]
    [InlineData("[degF]", "degrees Fahrenheit")]
    [InlineData("mm[Hg]", "millimetres of mercury column")]
    [InlineData("{USD}", "USD")]
    [InlineData("10*9.{USD}", "billion USD")]
    [InlineData("10*6", "millions")]
    [InlineData("/min", "per minute")]
    [InlineData("{beats}/min", "beats per minute")]
    [InlineData("mg{total}/dL", "milligrams (total) per decilitre")]
    [InlineData("MW", "megawatts")]
    public void PlainUnitsHaveANameInEnglish(string code, string name)
    {
        Ucum.Check(code).ShouldBe(new UcumCheck(UcumProblem.None));
        Ucum.EnglishName(code).ShouldBe(name);
    }

    [Theory]
    [InlineData("10*-3.mol")]
    [InlineData("10^9.m3")]
    [InlineData("kg/(m2.s)")]
    [InlineData("((m))")]
    [InlineData("2.m")]
    [InlineData("1")]
    [InlineData("dB[10.nV]")]
    [InlineData("[m/s2/Hz^(1/2)]")]
    [InlineData("bit_s")]
    [InlineData("[FNU]")]
    [InlineData("[in_i'H2O]")]
    [InlineData("[hp'_X]")]
    [InlineData("''")]
    [InlineData("mm[H2O]/L")]
    [InlineData("KiBy")]
    [InlineData("dar")]
    [InlineData("har")]
    [InlineData("10.Cel")]
    [InlineData("10*3.Cel")]
    [InlineData("m2{a/b.c(d)}")]
    public void TheWholeGrammarIsRead(string code) => Ucum.Check(code).ShouldBe(new UcumCheck(UcumProblem.None));

    [Theory]
    [InlineData("", UcumProblem.Empty, 0, "", null)]
    [InlineData("years", UcumProblem.UnknownUnit, 0, "years", "a")]
    [InlineData("km/hr", UcumProblem.UnknownUnit, 3, "hr", "km/h")]
    [InlineData("KM", UcumProblem.UnknownUnit, 0, "KM", "km")]
    [InlineData("bcm", UcumProblem.UnknownUnit, 0, "bcm", "10*9.m3")]
    [InlineData("cel", UcumProblem.UnknownUnit, 0, "cel", "Cel")]
    [InlineData("zzz", UcumProblem.UnknownUnit, 0, "zzz", null)]
    [InlineData("ka", UcumProblem.PrefixOnNonMetric, 0, "ka", null)]
    [InlineData("k[ft_i]", UcumProblem.PrefixOnNonMetric, 0, "k[ft_i]", null)]
    [InlineData("k", UcumProblem.PrefixAlone, 0, "k", null)]
    [InlineData("Cel2", UcumProblem.SpecialUnitInTerm, 0, "Cel2", null)]
    [InlineData("W/Cel", UcumProblem.SpecialUnitInTerm, 2, "Cel", null)]
    [InlineData("MB", UcumProblem.ManyBels, 0, "MB", "MBy")]
    [InlineData("10*3.GB", UcumProblem.ManyBels, 5, "GB", "10*3.GBy")]
    [InlineData("MB/s", UcumProblem.ManyBels, 0, "MB", "MBy/s")]
    [InlineData("m//s", UcumProblem.UnitExpected, 2, "/", null)]
    [InlineData("m/", UcumProblem.UnitExpected, 2, "", null)]
    [InlineData(".m", UcumProblem.UnitExpected, 0, ".", null)]
    [InlineData("(m", UcumProblem.Unbalanced, 0, "(", null)]
    [InlineData("m)", UcumProblem.Unbalanced, 1, ")", null)]
    [InlineData("[ft_i", UcumProblem.Unbalanced, 0, "[", null)]
    [InlineData("{ab", UcumProblem.Unbalanced, 0, "{", null)]
    [InlineData("m s", UcumProblem.UnexpectedCharacter, 1, " ", null)]
    [InlineData("{\u00E9}", UcumProblem.UnexpectedCharacter, 1, "\u00E9", null)]
    [InlineData("m(s)", UcumProblem.UnexpectedCharacter, 1, "(", null)]
    [InlineData("\u00B5m", UcumProblem.UnknownUnit, 0, "\u00B5m", "um")]
    [InlineData("m\u00B3", UcumProblem.UnknownUnit, 0, "m\u00B3", "m3")]
    [InlineData("m99999999999", UcumProblem.UnexpectedCharacter, 1, "99999999999", null)]
    public void WhatIsWrongIsSaidAndWhere(string code, object problem, int offset, string found, string? nearest) =>
        Ucum.Check(code).ShouldBe(new UcumCheck((UcumProblem)problem, offset, found, nearest));

    [Fact]
    public void LengthAndDepthHaveLimits()
    {
        Ucum.Check(string.Join('.', Enumerable.Repeat("m", 128))).IsValid.ShouldBeTrue();
        Ucum.Check(string.Join('.', Enumerable.Repeat("m", 128)) + "22").Problem.ShouldBe(UcumProblem.TooLong);
        Ucum.Check(new string('(', 16) + "m" + new string(')', 16)).IsValid.ShouldBeTrue();
        Ucum.Check(new string('(', 17) + "m" + new string(')', 17)).Problem.ShouldBe(UcumProblem.TooDeep);
    }

    [Fact]
    public void EveryUnitIsReadAndPrefixedAsItsTableSays()
    {
        UcumAtoms.All.Count.ShouldBeGreaterThan(290);
        foreach (var atom in UcumAtoms.All)
        {
            Ucum.Check(atom.Code).IsValid.ShouldBeTrue(atom.Code);
            if (atom.IsMetric)
            {
                // The one prefixed unit that is refused: who writes `kB` means `kBy`.
                Ucum.Check("k" + atom.Code).IsValid.ShouldBe(atom.Code != "B", atom.Code);
            }
        }
    }

    [Theory]
    [InlineData("kg/(m2.s)")]
    [InlineData("1")]
    [InlineData("zzz")]
    [InlineData("2.m")]
    [InlineData("")]
    public void WhatHasNoPlainNameHasNone(string code) => Ucum.EnglishName(code).ShouldBeNull();
}
