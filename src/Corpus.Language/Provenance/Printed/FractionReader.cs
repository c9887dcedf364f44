using System.Globalization;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Words;

namespace Corpus.Language.Provenance.Printed;

/// <summary>A fraction that a quote prints.</summary>
/// <param name="Top">The number above the line.</param>
/// <param name="Bottom">The number below it.</param>
/// <param name="End">The index after its last piece.</param>
/// <param name="IsInWords">Whether it is in words: “three quarters”.</param>
internal readonly record struct PrintedFraction(int Top, int Bottom, int End, bool IsInWords)
{
    private const int MostDecimals = 6;

    public bool IsProper => Top < Bottom;

    /// <summary>The fraction in decimals; null where they have no end.</summary>
    public ExactNumber? Value
    {
        get
        {
            long power = 1;
            for (var decimals = 0; decimals <= MostDecimals; decimals++, power *= 10)
            {
                if (Bottom > 0 && Top * power % Bottom == 0)
                {
                    return ExactNumber.Of(Top * power / Bottom, -decimals);
                }
            }

            return null;
        }
    }
}

/// <summary>Reads fractions: “half”, “a quarter”, “three-quarters”, <c>½</c>, <c>3/4</c>.</summary>
internal sealed class FractionReader(List<QuotePiece> pieces, NumberWords words)
{
    private const int LongestPart = 3;

    /// <summary>“two-fifth” is a fraction, “two-hundredth” an ordinal.</summary>
    private const int OrdinalPart = 20;

    // Unicode's vulgar fractions, and what is above and below their lines.
    private const string Signs = "\u00BC\u00BD\u00BE\u2150\u2151\u2152\u2153\u2154\u2155\u2156\u2157\u2158\u2159\u215A\u215B\u215C\u215D\u215E";
    private static readonly (int Top, int Bottom)[] Parts =
    [
        (1, 4), (1, 2), (3, 4), (1, 7), (1, 9), (1, 10), (1, 3), (2, 3), (1, 5), (2, 5), (3, 5), (4, 5), (1, 6), (5, 6), (1, 8), (3, 8), (5, 8), (7, 8),
    ];

    /// <summary>What a vulgar fraction's character says.</summary>
    public static (int Top, int Bottom)? OfSign(char sign) => Signs.IndexOf(sign) is >= 0 and var index ? Parts[index] : null;

    /// <summary>The fraction in digits or as a sign that is a whole piece: <c>1/2</c>, <c>½</c>.</summary>
    public PrintedFraction? InDigits(int index)
    {
        var text = pieces[index].Text;
        if (text.Length == 1)
        {
            return OfSign(text[0]) is var (top, bottom) ? new(top, bottom, index + 1, IsInWords: false) : null;
        }

        var line = text.IndexOfAny(['/', '\u2044']);
        return line > 0 && Number(text.Substring(0, line)) is { } above && Number(text.Substring(line + 1)) is > 0 and { } below
            ? new(above, below, index + 1, IsInWords: false)
            : null;
    }

    /// <summary>The fraction in words that begins at a piece.</summary>
    public PrintedFraction? InWords(int index)
    {
        var text = pieces[index].Text;
        if (words.PartOf(text) is 2 && !words.IsPlural(text))
        {
            return IsCompound(index) ? null : new(1, 2, index + 1, IsInWords: true);
        }

        var top = words.IsArticle(text) || pieces[index].Is(words.One) ? 1 : words.Unit(text) ?? Number(text);
        if (top is not > 0 || Text(index + 1) is not { } part || words.PartOf(part) is not { } bottom
            || ((top == 1) == words.IsPlural(part) && !(top > 1 && pieces[index + 1].IsInWord && bottom < OrdinalPart)))
        {
            return null;
        }

        // “one half-hour”, “a half-brother”, “a third party”, “a fifth column”: what follows with a hyphen makes another word of it.
        return IsCompound(index + 1) ? null : new(top.Value, bottom, index + 2, IsInWords: true);
    }

    // “half-life”, but “half-million” and “half-a-million”.
    private bool IsCompound(int index) =>
        index + 1 < pieces.Count && pieces[index + 1].IsInWord
        && words.Scale(pieces[index + 1].Text) is null && !words.IsDozen(pieces[index + 1].Text) && !words.IsArticle(pieces[index + 1].Text);

    private string? Text(int index) => index < pieces.Count && pieces[index].Follows ? pieces[index].Text : null;

    private static int? Number(string text) =>
        text.Length is > 0 and <= LongestPart && text[0] != '0' && text.All(Characters.IsAsciiDigit)
            ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture)
            : null;
}
