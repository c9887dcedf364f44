using Corpus.Language.Provenance.Languages;

namespace Corpus.Language.Provenance.Printed;

/// <summary>Reads fractions by themselves and of a scale: “half a million”, “three quarters of a million”, “half a dozen”, “a quarter”, <c>½</c>.</summary>
internal sealed class ShareReader(List<QuotePiece> pieces, NumberWords words)
{
    private readonly FractionReader _fractions = new(pieces, words);

    public NumberPlace? Read(int first)
    {
        var inDigits = _fractions.InDigits(first);
        if ((inDigits ?? (IsNth(first) ? null : _fractions.InWords(first))) is not { } fraction)
        {
            return null;
        }

        var end = fraction.End;
        var factor = ReadScale(ref end);
        var place = new NumberPlace(first, end, (fraction.IsInWords ? NumberTraits.Words : NumberTraits.Marked) | NumberTraits.Decimal);
        place.Others.Add(ExactNumber.Of(fraction.Top));
        if (factor is { } scale)
        {
            place.Others.Add(scale);
        }

        if (fraction.Value is not { } value)
        {
            place.Because = $"has “{QuotePieces.Words(pieces, first, end)}”, which has no end in decimals";
            return place;
        }

        if (WholeBefore(first, fraction) is { } before)
        {
            place.Others.Add(value);
            place.Print(before.Plus(value));
            return place;
        }

        place.Print(factor is { } whole ? value.Times(whole) : value);
        if (factor is null && pieces[first].Text.Length > 1 && inDigits is not null)
        {
            place.Because = $"has “{pieces[first].Text}”, which may be a fraction, a ratio, a date or a score";
        }

        return place;
    }

    // “a day and a half”, “three years and a half”, “seven miles and three quarters”.
    private ExactNumber? WholeBefore(int first, PrintedFraction fraction)
    {
        const int Whole = 3;
        if (first < Whole || !pieces[first].Follows || !pieces[first - 1].Follows || !pieces[first - 2].Follows
            || !pieces[first - 1].Is(words.And) || !(words.IsArticle(pieces[first].Text) || IsSeveralParts(fraction)))
        {
            return null;
        }

        var text = pieces[first - Whole].Text;
        return words.IsArticle(text) ? ExactNumber.Of(1)
            : words.Unit(text) is { } unit ? ExactNumber.Of(unit)
            : DigitReader.Read(text, words) is { Traits: NumberTraits.None } number ? number.Value
            : null;
    }

    private bool IsSeveralParts(PrintedFraction fraction) => fraction is { IsInWords: true, IsProper: true, Top: > 1 }
        && Text(fraction.End)?.Equals(words.Of, StringComparison.OrdinalIgnoreCase) != true;

    // “the first half”, “in the third quarter”.
    private bool IsNth(int first) => first > 0 && pieces[first].Follows && words.Ordinal(pieces[first - 1].Text) is not null;

    // “half a million”, “half of a million”, “a quarter million”, “half a dozen”.
    private ExactNumber? ReadScale(ref int end)
    {
        var next = end;
        if (Text(next) is { } of && of.Equals(words.Of, StringComparison.OrdinalIgnoreCase))
        {
            next++;
        }

        if (Text(next) is { } article && (words.IsArticle(article) || article.Equals(words.One, StringComparison.OrdinalIgnoreCase)))
        {
            next++;
        }

        ExactNumber? factor = Text(next) is not { } word ? null
            : words.IsHundred(word) ? ExactNumber.Of(100)
            : words.IsDozen(word) ? ExactNumber.Of(12)
            : words.Scale(word) is { } scale ? ExactNumber.Of(1, scale)
            : null;
        if (factor is not null)
        {
            end = next + 1;
        }

        return factor;
    }

    private string? Text(int index) => index < pieces.Count && pieces[index].Follows ? pieces[index].Text : null;
}
