using Corpus.Language.Provenance.Printed;
using Corpus.Language.Units;

namespace Corpus.Language.Checking.Support;

/// <summary>Holds the unit that a quote prints with a number against that of the property.</summary>
internal sealed class UnitComparison(DeclaredUnit declared, QuoteUnderCheck quote, UnitReader reader)
{
    /// <summary>What the quote says of the unit of a number that prints the value.</summary>
    public UnitAnswer Read(PrintedNumber number, Func<ExactNumber, bool> isValue)
    {
        var whole = number.LeftOut == 0 ? number.Value : number.Value.Times(ExactNumber.Of(1, number.LeftOut));
        if (OwnWords(number) is { } own)
        {
            return own;
        }

        if (reader.Of(number.First, number.End) is not { } printed)
        {
            return WithoutUnit(number);
        }

        var amount = reader.AmountOver(number.First, number.End, printed) ?? reader.AmountUnder(number.First, printed);
        return amount is not null ? new(UnitAnswerKind.Contradicted, amount)
            : Compare(printed, number, whole, isValue);
    }

    /// <summary>The number in full, in a unit that has it converted exactly to the value: 16 GiB is 17179869184 By.</summary>
    public bool IsConverted(PrintedNumber number, Func<ExactNumber, bool> isValue) =>
        declared.Amount is not null && reader.Of(number.First, number.End) is { IsWeak: false } printed
        && printed.Sizes.Any(size => IsMeant(size) && Agrees(size, number.Value, isValue));

    /// <summary>
    /// Whether a number is in doubt for the scale of its header alone, and the unit of the property is that of the header, scale and all; or the value is
    /// the number with that scale: 25 below “EUR million” is 25000000 EUR.
    /// </summary>
    public bool IsHeaded(DoubtfulNumber number, Func<ExactNumber, bool> isValue) =>
        !number.MayBeNegative && (declared.ScalePower != 0 ? isValue(number.Value) : number.IsForScaleAbove && !isValue(number.Value))
        && reader.Of(number.First, number.End) is { IsHeader: true } header && header.Sizes.Any(size => Agrees(size, number.Value, isValue));

    private UnitAnswer Compare(PrintedUnit printed, PrintedNumber number, ExactNumber whole, Func<ExactNumber, bool> isValue)
    {
        var sizes = printed.Sizes.Concat(printed.WithRate).Where(IsMeant).ToList();
        if (sizes.Exists(size => Agrees(size, whole, isValue)))
        {
            return new(UnitAnswerKind.Printed, printed.Words);
        }

        if (declared.Code is null)
        {
            return sizes.Count > 0 && sizes.TrueForAll(static size => IsScaled(size)) ? new(UnitAnswerKind.Contradicted, printed.Words) : WithoutUnit(number);
        }

        if (declared.Rate is { } rate
            && sizes.Exists(size => size.Amount?.DividedBy(rate, out _) is { } amount && Agrees(new(size.Code, amount, size.Kind), whole, isValue)))
        {
            return reader.RatesOf(number.First).Any(around => around.Amount?.FactorTo(rate) is { } factor && factor.Equals(Rational.One))
                ? new(UnitAnswerKind.Printed, printed.Words)
                : new(UnitAnswerKind.WithoutRate, printed.Words);
        }

        return printed.IsWeak || (printed.IsRateAlone && declared.HasUnit) || (declared is { HasUnit: false, IsMoney: false } && IsNamedByNote(printed))
            ? WithoutUnit(number)
            : new(UnitAnswerKind.Contradicted, printed.Words);
    }

    // A number by itself: the power of ten that stands behind it must be that of the unit.
    private UnitAnswer WithoutUnit(PrintedNumber number)
    {
        var isScaled = number.LeftOut == declared.ScalePower;
        var printed = QuotePieces.Words(quote.Pieces, number.First, number.End);
        if (!declared.HasUnit)
        {
            return isScaled ? new(UnitAnswerKind.NotAsked, printed) : new(UnitAnswerKind.Contradicted, printed);
        }

        return number.LeftOut == 0 || isScaled || declared.HasPrefix ? new(UnitAnswerKind.None, printed) : new(UnitAnswerKind.Contradicted, printed);
    }

    private bool Agrees(UnitSize size, ExactNumber whole, Func<ExactNumber, bool> isValue)
    {
        if (size.Amount is null || declared.Amount is null)
        {
            return declared.Code is not null && size.Code == declared.Code && isValue(whole);
        }

        return (size.Kind is null || declared.Kind is null || size.Kind == declared.Kind)
            && size.Amount.FactorTo(declared.Amount) is { } factor && (factor.Equals(Rational.One) ? whole : whole.TimesFraction(factor)) is { } converted
                && isValue(converted);
    }

    // “55 bcm”, where the property says that `bcm` is its unit; but not “55 bcm a day”, where it is a year's.
    private UnitAnswer? OwnWords(PrintedNumber number)
    {
        foreach (var own in declared.Words)
        {
            for (var start = number.First + 1; start <= number.End; start++)
            {
                if (start < quote.Pieces.Count && quote.Pieces[start].Follows && QuotePieces.AreAt(quote.Pieces, start, own))
                {
                    var end = start + own.Length;
                    return new(
                        IsOtherRate(reader.RateBehind(end))
                            ? UnitAnswerKind.Contradicted
                            : UnitAnswerKind.Printed, QuotePieces.Words(quote.Pieces, start, end));
                }
            }

            if (own.Length == 1 && NumberText.Tail(quote.Pieces[number.End - 1].Text) == own[0])
            {
                return new(UnitAnswerKind.Printed, own[0]);
            }
        }

        return null;
    }

    private bool IsOtherRate(IReadOnlyList<UnitSize> rates) => rates.Count > 0 && declared.Rate is { } rate
        && !rates.Any(printed => printed.Amount?.FactorTo(rate) is { } factor && factor.Equals(Rational.One));

    // “pounds” of what “weighs” are no money, and “pounds” that somebody “paid” no weight.
    private bool IsMeant(UnitSize size)
    {
        var dimensions = size.Amount?.Dimensions ?? "";
        var isMoney = Currencies.Find(dimensions) is not null;
        return isMoney ? !reader.HasMasses || reader.HasMoney : dimensions != "g" || !reader.HasMoney || !HasMoney() || reader.HasMasses;

        bool HasMoney() => declared.IsMoney || declared.Amount is { } amount && Currencies.Find(amount.Dimensions) is not null;
    }

    private bool IsNamedByNote(PrintedUnit printed) =>
        printed.Sizes.Any(static size => size.Amount is { IsNumber: true } amount && amount.Factor.Equals(Rational.One))
        || printed.Words.Split(' ', '-').Any(word => declared.Notes.Any(note => Stem(note).Equals(Stem(word), StringComparison.OrdinalIgnoreCase)));

    private static string Stem(string word) => word.EndsWith("s", StringComparison.Ordinal) ? word.Substring(0, word.Length - 1) : word;

    // “55 k€”, “55k”.
    private static bool IsScaled(UnitSize size) =>
        size.Amount is { } amount && (amount.IsNumber || Currencies.Find(amount.Dimensions) is not null) && amount.Factor.CompareTo(Rational.One) > 0;
}
