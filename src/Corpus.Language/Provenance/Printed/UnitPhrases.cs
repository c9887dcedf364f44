using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Text;
using Corpus.Language.Units;

namespace Corpus.Language.Provenance.Printed;

/// <summary>Reads the names of units, and of rates, that begin at a piece of a quote: “cubic metres”, “per square metre a day”.</summary>
internal sealed class UnitPhrases(List<QuotePiece> pieces, UnitWords words)
{
    private const int MostRates = 3;

    private static readonly string[] JoinedUnits = ["h", "s", "d", "a", "m", "km", "[ft_i]", "[mi_i]", "[lb_av]"];
    private static readonly string[] JoiningUnits = ["A", "N", "V", "Pa", "J", "lm", "lx", "t", "[ft_i]", "[lb_av]"];

    /// <summary>A unit that begins at a piece: what it may measure, whether its word may be an ordinary one, and the piece after it.</summary>
    /// <param name="start">The piece.</param>
    /// <param name="takesOrdinary">Whether symbols that are words as well are read.</param>
    [MethodImpl(JitHints.Loop)]
    public Phrase? Unit(int start, bool takesOrdinary = false)
    {
        if (start >= pieces.Count)
        {
            return null;
        }

        if (At(words.PowersBefore, start) is var (power, measure) && GoneOn(measure) is not null && Name(measure, false) is { } raised)
        {
            return Powered(raised, power);
        }

        if (Name(start, takesOrdinary) is not { } name)
        {
            return null;
        }

        if (Text(name.Next) is not null && At(words.PowersAfter, name.Next) is var (raisedTo, next))
        {
            name = Powered(name with { Next = next }, raisedTo) ?? name;
        }

        return Behind(Joined(start, name));
    }

    /// <summary>A rate that begins at a piece, with those behind it: “per square metre a day”; null where there is none.</summary>
    /// <param name="start">The piece.</param>
    /// <param name="isMoney">Whether it is of money, which may be by anything: “a barrel”.</param>
    /// <param name="isAnywhere">Whether it may begin a clause.</param>
    public Phrase? Rates(int start, bool isMoney, bool isAnywhere = false)
    {
        Phrase? all = null;
        for (var (count, next) = (0, start); count < MostRates && Rate(next, isMoney, isAnywhere && count == 0) is { } rate; count++, next = rate.Next)
        {
            all = all is null ? rate : new(UnitExpression.Combine(all.Sizes, rate.Sizes, divides: false), false, rate.Next);
        }

        // “per square metre and month”.
        return all is not null && Text(all.Next) is { } and && words.And.Contains(and) && Text(all.Next + 1) is not null
            && words.Per.Contains(pieces[start].Text) && Unit(all.Next + 1) is { } time && time.Sizes.Any(IsTime)
                ? new(UnitExpression.Combine(all.Sizes, time.Sizes, divides: false), false, time.Next)
                : all;
    }

    /// <summary>What the longest phrase of a table means that begins at a piece, and the piece after it; null where none does.</summary>
    [MethodImpl(JitHints.Step)]
    public (T Meaning, int Next)? At<T>(PhraseTable<T> table, int start)
    {
        foreach (var (phrase, meaning) in table.BeginningWith(pieces[start].Text))
        {
            if (QuotePieces.AreAt(pieces, start, phrase))
            {
                return (meaning, start + phrase.Length);
            }
        }

        return null;
    }

    /// <summary>The piece at an index, where it follows the one before it.</summary>
    public string? Text(int index) => index < pieces.Count && pieces[index].Follows ? pieces[index].Text : null;

    // “sq. km”: behind a full stop that shortens; behind one that ends a sentence a capital follows.
    private string? GoneOn(int index) => Text(index)
        ?? (index < pieces.Count && pieces[index] is { Separator: ". ", IsBehindBorder: false } piece && !char.IsUpper(piece.Text, 0) ? piece.Text : null);

    private Phrase? Rate(int start, bool isMoney, bool isAnywhere)
    {
        if (start >= pieces.Count)
        {
            return null;
        }

        if (pieces[start].Separator.Trim() == "/")
        {
            return Unit(start, takesOrdinary: true);
        }

        if ((isAnywhere ? pieces[start].Text : Text(start)) is not { } word)
        {
            return null;
        }

        if (At(words.NoRates, start) is not null)
        {
            return null;
        }

        if (words.Per.Contains(word))
        {
            return Divisor(start + 1);
        }

        // “310 francs for each month”, of which “for a month” says nothing.
        var each = words.Each.Contains(word) ? start + 1 : At(words.ForEach, start) is var (_, last) ? last : -1;
        if (each >= 0)
        {
            return Text(each) is not null && Unit(each) is { } unit && (isMoney || unit.Sizes.Any(IsTime))
                && !(Text(unit.Next) is { } behind && words.NoRateBefore.Contains(behind))
                    ? unit with { IsWeak = false }
                    : null;
        }

        return At(words.Rates, start) is var (adverb, next) ? new(adverb.Sizes, false, next) : null;
    }

    // “per 100 km”, “per 1,000 inhabitants”, “per person”: what is counted has no unit.
    private Phrase? Divisor(int start)
    {
        if (Text(start) is not { } first)
        {
            return null;
        }

        if (!Characters.IsAsciiDigit(first[0]))
        {
            return Unit(start, takesOrdinary: true) ?? new([UnitSize.One], false, start + 1);
        }

        var digits = new string([.. first.Where(Characters.IsAsciiDigit)]);
        if (digits.Length is 0 or > 9 || digits[0] == '0')
        {
            return null;
        }

        // “20 м³/с в 36 км от устья” says where.
        IReadOnlyList<UnitSize> number = [UnitSize.Of(digits)];
        return Text(start + 1) is not null && Unit(start + 1) is { } unit
            ? Text(unit.Next) is { } behind && words.NoRateBefore.Contains(behind) ? null
                : unit with { Sizes = UnitExpression.Combine(number, unit.Sizes, divides: false) }
            : new(number, false, start + 1);
    }

    private Phrase? Name(int start, bool takesOrdinary)
    {
        var text = pieces[start].Text;
        if ((words.Each.Contains(text) && !takesOrdinary) || At(words.Rates, start) is not null)
        {
            return null;
        }

        var name = text;
        Phrase? longest = null;
        for (var count = 1; count <= words.LongestName; count++)
        {
            if (count == 1 ? words.Find(name) is var (sizes, isWeak) : (words.Name(name) is { } word) && ((sizes, isWeak) = (word.Sizes, word.IsWeak)) is var _)
            {
                longest = new(sizes, isWeak, start + count);
            }

            if (GoneOn(start + count) is not { } next)
            {
                break;
            }

            name += " " + next;
        }

        // “220 В” are volts, where “в” is a preposition.
        if (words.Per.Contains(text) && !(takesOrdinary && text.Length == 1 && char.IsUpper(text[0])))
        {
            return longest?.Next > start + 1 ? longest : null;
        }

        // “24 h” is a symbol first, “5 bar” a name first: of both, all that they may mean.
        if (longest is null || longest.Next == start + 1)
        {
            var isOrdinary = UnitSymbols.IsOrdinary(text);
            if (!isOrdinary || takesOrdinary)
            {
                if (text is "mm" or "cm" && Text(start + 1) is "Hg" or "H2O")
                {
                    return new([UnitSize.Of($"{text}[{pieces[start + 1].Text}]")], false, start + 2);
                }

                if (UnitExpression.Read(text, words) is { Count: > 0 } symbols)
                {
                    return new(longest is null ? symbols : [.. longest.Sizes, .. symbols], isOrdinary || longest?.IsWeak == true, start + 1);
                }
            }
        }

        return longest;
    }

    // “kilowatt hours”, “newton-metres”.
    private Phrase Joined(int start, Phrase unit)
    {
        if (Text(unit.Next) is null || words.Each.Contains(pieces[unit.Next].Text) || words.Find(pieces[unit.Next].Text) is not var (second, _))
        {
            return unit;
        }

        var joined = second.Where(static size => JoinedUnits.Contains(size.Code)).ToArray();
        var isPower = unit.Sizes.Any(static size => size.Amount?.Dimensions == "g.m2.s-3");
        var joins = isPower ? joined.Any(static size => size.Code is "h" or "s") : pieces[unit.Next].IsInWord
            && unit.Sizes.Any(static size => JoiningUnits.Contains(size.Code));
        return joined.Length > 0 && joins && start < unit.Next
            ? unit with { Sizes = UnitExpression.Combine(unit.Sizes, joined, divides: false), IsWeak = false, Next = unit.Next + 1 }
            : unit;
    }

    // “m s−1”, “mg L-1”, “kg m⁻³”: symbols with powers below nought divide those before them.
    private Phrase Behind(Phrase unit)
    {
        for (var count = 0; count < MostRates && unit.Next < pieces.Count; count++)
        {
            var (text, next) = (pieces[unit.Next].Text, unit.Next + 1);
            if (!pieces[unit.Next].Follows)
            {
                break;
            }

            var isMinus = text.IndexOf(Characters.Minus) > 0;
            var hasPower = !isMinus && next < pieces.Count && pieces[next].Text is "1" or "2" or "3"
                && (pieces[next] is { IsInWord: true, Separator: "-" } || pieces[next].Separator == "\u207B");
            var factor = isMinus ? UnitExpression.Read(text, words) : hasPower ? UnitExpression.Read(text + Characters.Minus + pieces[next].Text, words) : [];
            if (factor.Count == 0)
            {
                break;
            }

            unit = unit with { Sizes = UnitExpression.Combine(unit.Sizes, factor, divides: false), IsWeak = false, Next = isMinus ? next : next + 1 };
        }

        return unit;
    }

    private static Phrase? Powered(Phrase unit, int power) =>
        unit.Sizes.Select(size => size.Power(power)).OfType<UnitSize>().ToArray() is { Length: > 0 } sizes ? unit with { Sizes = sizes, IsWeak = false } : null;

    private static bool IsTime(UnitSize size) => size.Amount?.Dimensions == "s";

    /// <param name="Sizes">What it may measure.</param>
    /// <param name="IsWeak">Whether its word may be an ordinary one.</param>
    /// <param name="Next">The piece after it.</param>
    internal sealed record Phrase(IReadOnlyList<UnitSize> Sizes, bool IsWeak, int Next);
}
