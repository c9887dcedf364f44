using System.Text.RegularExpressions;

namespace Corpus.Language.Values;

/// <summary>
/// Patterns of properties. Matched without backtracking where the host's regular expressions can (.NET 7 and later), so that no pattern can
/// hang the compiler; constructs that need backtracking are refused everywhere, so that all hosts agree.
/// </summary>
internal static class Patterns
{
    private const RegexOptions NonBacktracking = (RegexOptions)1024;
    private const int LongestPattern = 1000;
    private static readonly Regex NeedsBacktracking = new(@"(?<!\\)(?:\\\\)*(?:\(\?(?:[=!>]|<[=!])|\\[1-9]|\\k[<'{]|\(\?\()", RegexOptions.CultureInvariant);

    /// <summary>Why a text cannot be a pattern, or null where it can.</summary>
    public static string? Reason(string pattern)
    {
        if (pattern.Length > LongestPattern)
        {
            return "it has more than 1,000 characters";
        }

        if (NeedsBacktracking.IsMatch(pattern))
        {
            return "look-arounds, atomic groups, conditions and back references are not supported";
        }

        try
        {
            return Make(pattern) is null ? "it cannot be matched without backtracking" : null;
        }
        catch (InsufficientExecutionStackException)
        {
            return "its groups are nested too deeply";
        }
        catch (ArgumentException)
        {
            return "it is not a regular expression; check its brackets and backslashes";
        }
    }

    /// <summary>Whether the whole text matches.</summary>
    public static bool IsMatch(string pattern, string text)
    {
        try
        {
            return Make(pattern)?.IsMatch(text) ?? false;
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static Regex? Make(string pattern)
    {
        var whole = $@"\A(?:{pattern})\z";
        try
        {
            return new Regex(whole, RegexOptions.CultureInvariant | NonBacktracking);
        }
        catch (ArgumentOutOfRangeException)
        {
            // A host without NonBacktracking: bounded by time instead.
            return new Regex(whole, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(2));
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }
}
