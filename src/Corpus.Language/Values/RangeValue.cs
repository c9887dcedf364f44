using Corpus.Language.Model;

namespace Corpus.Language.Values;

/// <summary>A value of a property with <c>range: true</c>: two numbers or dates with <c>..</c> between, the lesser one first.</summary>
internal static class RangeValue
{
    private const string Separator = "..";

    /// <summary>The two ends as a text has them; of one value, that value twice.</summary>
    public static (string Minimum, string Maximum) Ends(string text) =>
        text.IndexOf(Separator, StringComparison.Ordinal) is >= 0 and var at ? (text.Substring(0, at), text.Substring(at + Separator.Length)) : (text, text);

    /// <summary>The one text of a range.</summary>
    public static string Of(string minimum, string maximum) => minimum + Separator + maximum;

    /// <summary>Whether the ends are in the right order: of dates, whether a day lies between them.</summary>
    public static bool AreInOrder(DatatypeKind kind, string minimum, string maximum) =>
        kind == DatatypeKind.Date
            ? EdtfDate.Parse(minimum).Earliest is { } first && EdtfDate.Parse(maximum).Latest is { } last && first <= last
            : CanonicalValue.Compare(kind, minimum, maximum) <= 0;
}
