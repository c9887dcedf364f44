namespace Corpus.Runtime;

/// <summary>The first letter of a name or sentence, as no culture has it.</summary>
internal static class Casing
{
    /// <summary><c>termYears</c> becomes <c>TermYears</c>.</summary>
    public static string Capitalise(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text.Substring(1);

    /// <summary><c>TermYears</c> becomes <c>termYears</c>.</summary>
    public static string Uncapitalise(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text.Substring(1);
}
