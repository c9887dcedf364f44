using System.Globalization;
using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Text;
using Corpus.Language.Units;

namespace Corpus.Language.Provenance.Printed;

/// <summary>Reads units in symbols, with their powers, and products and quotients of them: <c>mg/dL</c>, <c>m/s²</c>, <c>€/MWh</c>, <c>bcm/yr</c>.</summary>
internal static class UnitExpression
{
    /// <summary>How many readings of an expression are tried: each of its symbols may mean several units.</summary>
    private const int MostReadings = 48;

    private const int LongestExpression = 32;
    private const int MostFactors = 5;
    private const int LargestPower = 4;
    private const string Superscripts = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

    /// <summary>What an expression may measure; empty where it is none. One that begins with a slash divides one.</summary>
    [MethodImpl(JitHints.Loop)]
    public static IReadOnlyList<UnitSize> Read(string text, UnitWords? words)
    {
        if (text.Length is 0 or > LongestExpression)
        {
            return [];
        }

        IReadOnlyList<UnitSize>? product = null;
        var (start, factors, divides) = (0, 0, false);
        if (text[0] == '/')
        {
            (start, divides) = (1, true);
        }

        while (start < text.Length)
        {
            var end = text.IndexOfAny(['/', '\u00B7', '*', '.'], start);
            end = end < 0 ? text.Length : end;
            var factor = Factor(text.Substring(start, end - start), words, isDivisor: divides);
            if (factor.Count == 0 || ++factors > MostFactors)
            {
                return [];
            }

            // A scale that is no ratio, such as degrees Celsius, is only ever the first and last.
            product = product is null && !divides ? factor : Combine(product ?? [UnitSize.One], factor, divides);
            divides |= end < text.Length && text[end] == '/';
            start = end + 1;
        }

        return factors == 0 || text[text.Length - 1] is '/' or '.' or '*' || product is null ? [] : product;
    }

    /// <summary>All products or quotients of what two units may measure.</summary>
    public static IReadOnlyList<UnitSize> Combine(IReadOnlyList<UnitSize> left, IReadOnlyList<UnitSize> right, bool divides) =>
        [.. left.SelectMany(_ => right, (one, other) => divides ? one.DividedBy(other) : one.Times(other)).OfType<UnitSize>().Take(MostReadings)];

    private static IReadOnlyList<UnitSize> Factor(string text, UnitWords? words, bool isDivisor)
    {
        var digits = 0;
        while (digits < text.Length && Characters.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        var number = digits is > 0 and <= 6 && isDivisor ? UnitSize.Of(text.Substring(0, digits)) : null;
        if (digits > 0 && number is null)
        {
            return [];
        }

        if (number is { Amount: not null } && digits == text.Length)
        {
            return [number];
        }

        var sizes = Raised(text.Substring(digits), words);
        return number is null ? sizes : Combine([number], sizes, divides: false);
    }

    private static IReadOnlyList<UnitSize> Raised(string text, UnitWords? words)
    {
        if (Symbol(text, words) is { Count: > 0 } whole)
        {
            return whole;
        }

        var end = text.Length;
        while (end > 0 && (Characters.IsAsciiDigit(text[end - 1]) || Superscripts.IndexOf(text[end - 1]) >= 0))
        {
            end--;
        }

        if (end == text.Length || end == 0)
        {
            return [];
        }

        var digits = string.Concat(text.Substring(end).Select(static digit => Superscripts.IndexOf(digit) is >= 0 and var value ? (char)('0' + value) : digit));
        var isNegative = text[end - 1] is Characters.Minus or '-' or '\u207B';
        var symbol = text.Substring(0, isNegative ? end - 1 : end).TrimEnd('^');
        return digits.Length == 1 && int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) is > 0 and <= LargestPower and var power
            ? [.. Symbol(symbol, words).Select(size => size.Power(isNegative ? -power : power)).OfType<UnitSize>()]
            : [];
    }

    private static IReadOnlyList<UnitSize> Symbol(string text, UnitWords? words) =>
        UnitSymbols.Find(text) ?? CurrencySigns.Find(text) ?? Scaled(text) ?? words?.Find(text)?.Sizes ?? [];

    // “K€”, “M$”, “kEUR”, “€m”, “£bn”: thousands, millions and billions of it.
    private static IReadOnlyList<UnitSize>? Scaled(string text)
    {
        if (text.Length < 2)
        {
            return null;
        }

        var (before, after) = (text[0] switch { 'k' or 'K' => 3, 'M' or 'm' => 6, 'G' => 9, _ => 0 }, 0);
        if (before > 0 && CurrencySigns.Find(text.Substring(1)) is { } behind)
        {
            return Scaled(behind, before);
        }

        var end = text.Length;
        while (end > 0 && Characters.IsAsciiLetter(text[end - 1]))
        {
            end--;
        }

        after = text.Substring(end) switch { "k" or "K" => 3, "m" or "M" or "mn" or "mln" => 6, "bn" or "b" or "B" => 9, "tn" or "trn" => 12, _ => 0 };
        return after > 0 && end > 0 && CurrencySigns.Find(text.Substring(0, end)) is { } sign ? Scaled(sign, after) : null;
    }

    private static IReadOnlyList<UnitSize> Scaled(UnitSize[] sizes, int power) =>
        Combine([UnitSize.Of("10*" + power.ToString(CultureInfo.InvariantCulture))], sizes, divides: false);
}
