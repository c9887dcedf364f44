using System.Globalization;
using System.Text;

namespace Corpus.Site.Words;

/// <summary>Numbers as people read them, the same in every culture.</summary>
internal static class Counting
{
    /// <summary>A space that is narrow and breaks no line.</summary>
    private const char ThinSpace = '\u202F';

    /// <summary>“1 fact”, “12 facts”.</summary>
    public static string Of(int number, string noun, string? plural = null) => $"{Number(number)} {(number == 1 ? noun : plural ?? noun + "s")}";

    public static string Number(int number) => Grouped(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>The digits of a number in groups of three from five on; whatever else a text is, it stays as it is.</summary>
    public static string Grouped(string number)
    {
        var start = number.Length > 0 && number[0] is '-' or '+' ? 1 : 0;
        var end = start;
        while (end < number.Length && char.IsAsciiDigit(number[end]))
        {
            end++;
        }

        if (end - start < 5)
        {
            return number;
        }

        var grouped = new StringBuilder(number, 0, start, number.Length + 8);
        for (var index = start; index < end; index++)
        {
            if (index > start && (end - index) % 3 == 0)
            {
                grouped.Append(ThinSpace);
            }

            grouped.Append(number[index]);
        }

        return grouped.Append(number, end, number.Length - end).ToString();
    }
}
