using Corpus.Language.Units;

namespace Corpus.Language.Tests.Units;

public sealed class CurrenciesTests
{
    [Fact]
    public void EveryCurrencyIsAUnitWithAName()
    {
        Currencies.All.Count.ShouldBeGreaterThan(170);
        foreach (var currency in Currencies.All)
        {
            currency.Code.ShouldMatch("^[A-Z]{3}$");
            Ucum.Check(currency.Code).ShouldBe(new UcumCheck(UcumProblem.None), currency.Code);
            Ucum.EnglishName(currency.Code).ShouldBe(currency.Plural);
            UnitAmount.Of(currency.Code, out _)!.Dimensions.ShouldBe(currency.Code);
        }
    }

    // None does today. Where one did, the unit of UCUM would win, since UcumSymbol asks for it first; then this rule would want a decision.
    [Fact]
    public void NoCodeOfACurrencyIsAUnitOfUcumOrAPrefixAndOne()
    {
        foreach (var currency in Currencies.All)
        {
            UcumAtoms.Find(currency.Code).ShouldBeNull();
            UcumPrefix.Splits(currency.Code).Select(static split => UcumAtoms.Find(split.Unit)).ShouldAllBe(static atom => atom == null, currency.Code);
        }
    }

    [Theory]
    [InlineData("EUR", "euros")]
    [InlineData("USD/[bbl_us]", "US dollars per barrel")]
    [InlineData("10*6.EUR", "million euros")]
    [InlineData("10*9.USD/a", "billion US dollars per year")]
    [InlineData("EUR/a", "euros per year")]
    [InlineData("RUB/EUR", "Russian rubles per euro")]
    [InlineData("SEK", "Swedish kronor")]
    public void CurrenciesAreUnitsAloneAndWithOthers(string code, string name)
    {
        Ucum.Check(code).ShouldBe(new UcumCheck(UcumProblem.None));
        Ucum.EnglishName(code).ShouldBe(name);
    }

    [Theory]
    [InlineData("\u20AC", "EUR")]
    [InlineData("$", "USD")]
    [InlineData("US$", "USD")]
    [InlineData("\u00A3", "GBP")]
    [InlineData("eur", "EUR")]
    [InlineData("Eur", "EUR")]
    [InlineData("Euro", "EUR")]
    [InlineData("euros", "EUR")]
    [InlineData("dollars/a", "USD/a")]
    [InlineData("$/[bbl_us]", "USD/[bbl_us]")]
    [InlineData("chf", "CHF")]
    [InlineData("rub", "RUB")]
    public void WhatIsMeantIsSaid(string code, string nearest)
    {
        var check = Ucum.Check(code);
        check.Problem.ShouldBe(UcumProblem.UnknownUnit);
        check.Nearest.ShouldBe(nearest);
    }

    [Theory]
    [InlineData("kEUR", "10*3.EUR")]
    [InlineData("MEUR", "10*6.EUR")]
    [InlineData("GUSD/a", "10*9.USD/a")]
    [InlineData("TRUB", "10*12.RUB")]
    [InlineData("mEUR", null)]
    public void CurrenciesTakeNoPrefix(string code, string? nearest)
    {
        var check = Ucum.Check(code);
        check.Problem.ShouldBe(UcumProblem.PrefixOnNonMetric);
        check.Nearest.ShouldBe(nearest);
    }
}
