using System.Globalization;
using AngleSharp.Dom;

namespace Corpus.Documents.Html;

/// <summary>The numbers that a browser prints before the items of an <c>ol</c>.</summary>
internal sealed class Numbering
{
    private readonly string _type;
    private readonly int _step;
    private int _next;

    public Numbering(IElement list)
    {
        _type = list.GetAttribute("type") ?? "1";
        var isReversed = list.HasAttribute("reversed");
        _step = isReversed ? -1 : 1;
        _next = Number(list.GetAttribute("start")) ?? (isReversed ? list.Children.Count(static child => child.LocalName == "li") : 1);
    }

    /// <summary>The number of the next item, with its point.</summary>
    public string Next(IElement item)
    {
        var number = Number(item.GetAttribute("value")) ?? _next;
        _next = unchecked(number + _step);
        return Written(number, item.GetAttribute("type") ?? _type) + ".";
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Written(int number, string type) => type switch
    {
        "a" when number > 0 => Letters(number, 'a'),
        "A" when number > 0 => Letters(number, 'A'),
        "i" when number is > 0 and < 4_000 => Roman(number).ToLowerInvariant(),
        "I" when number is > 0 and < 4_000 => Roman(number),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Letters(int number, char first)
    {
        var letters = "";
        for (; number > 0; number = (number - 1) / 26)
        {
            letters = (char)(first + ((number - 1) % 26)) + letters;
        }

        return letters;
    }

    private static string Roman(int number)
    {
        var roman = "";
        foreach (var (value, sign) in (ReadOnlySpan<(int, string)>)[
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"),
            (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")])
        {
            for (; number >= value; number -= value)
            {
                roman += sign;
            }
        }

        return roman;
    }
}
