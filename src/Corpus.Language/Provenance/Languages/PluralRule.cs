using System.Globalization;

namespace Corpus.Language.Provenance.Languages;

/// <summary>When a number takes a form of a noun: <c>n % 10 = 2..4 and n % 100 != 12..14</c>.</summary>
internal static class PluralRule
{
    /// <summary>Whether a condition holds. A condition on what is not a whole number holds of none.</summary>
    public static bool Holds(string rule, long number) =>
        rule.Split([" or "], StringSplitOptions.None).Any(some => some.Split([" and "], StringSplitOptions.None).All(one => IsTrue(one.Trim(), number)));

    // “n % 10 = 2..4,6”, “n != 0”.
    private static bool IsTrue(string condition, long number)
    {
        var equals = condition.IndexOf('=');
        var isNot = equals > 0 && condition[equals - 1] == '!';
        var left = condition.Substring(0, isNot ? equals - 1 : equals).Trim().Split('%');
        if (left[0].Trim() != "n")
        {
            return false;
        }

        var value = left.Length > 1 ? number % Number(left[1]) : number;
        return isNot != condition.Substring(equals + 1).Split(',').Any(range => IsWithin(range, value));
    }

    private static bool IsWithin(string range, long value)
    {
        var ends = range.Split([".."], StringSplitOptions.None);
        return value >= Number(ends[0]) && value <= Number(ends[ends.Length - 1]);
    }

    private static long Number(string text) => long.Parse(text.Trim(), CultureInfo.InvariantCulture);
}
