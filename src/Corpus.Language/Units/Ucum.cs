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

        return code.Length > MaximumLength ? new(UcumProblem.TooLong, MaximumLength) : UcumParser.Parse(code, out _);
    }

    /// <summary>The unit's name in English, for several of it: “billion cubic metres per year”; null where there is no plain one.</summary>
    public static string? EnglishName(string code) =>
        code.Length is > 0 and <= MaximumLength && UcumParser.Parse(code, out var parser).IsValid && !parser.HasParentheses
            ? UcumNames.Of(parser.Components)
            : null;
}
