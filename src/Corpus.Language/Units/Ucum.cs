namespace Corpus.Language.Units;

/// <summary>
/// Codes of the Unified Code for Units of Measure, in its case-sensitive form. Written from the published specification
/// (https://ucum.org/ucum), whose grammar, prefixes and units are here whole.
/// </summary>
internal static class Ucum
{
    /// <summary>The longest code.</summary>
    public const int MaximumLength = 256;

    /// <summary>How deep parentheses may be nested.</summary>
    public const int MaximumDepth = 16;

    /// <summary>Whether a code is valid; else what is wrong, where, and what may be meant.</summary>
    public static UcumCheck Check(string code)
    {
        if (code.Length == 0)
        {
            return new(UcumProblem.Empty);
        }

        if (code.Length > MaximumLength)
        {
            return new(UcumProblem.TooLong, MaximumLength);
        }

        var check = UcumParser.Parse(code, out var parser);
        return check.Problem == UcumProblem.SpecialUnitInTerm && IsManyBels(check.Found) ? ManyBels(code, check.Found)
            : check.IsValid
                && parser.Components.FirstOrDefault(static component => component.Atom?.Code == "B" && IsManyBels(component.Prefix + "B")) is { } component
                ? ManyBels(code, component.Prefix + "B")
            : check;
    }

    // Nobody measures in megabels: who writes `MB` means megabytes.
    private static bool IsManyBels(string symbol) => symbol is "kB" or "MB" or "GB" or "TB" or "PB" or "EB";

    private static UcumCheck ManyBels(string code, string found)
    {
        var offset = code.IndexOf(found, StringComparison.Ordinal);
        return new(UcumProblem.ManyBels, offset, found, code.Insert(offset + found.Length, "y"));
    }

    /// <summary>The unit's name in English, for several of it: “billion cubic metres per year”; null where there is no plain one.</summary>
    public static string? EnglishName(string code) =>
        code.Length is > 0 and <= MaximumLength && UcumParser.Parse(code, out var parser).IsValid && !parser.HasParentheses
            ? UcumNames.Of(parser.Components)
            : null;
}
