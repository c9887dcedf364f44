using FsCheck;

namespace Corpus.Language.Tests.Provenance;

/// <summary>Runs a property with a fixed seed, so that a failure here is the same failure everywhere.</summary>
internal static class QuickCheck
{
    /// <summary>A text whose numbers no line and no cell parts: folding makes spaces of those ends, and a space may be within a number.</summary>
    public static string OnOneLine(string text) =>
        string.Concat(text.Select(static character => character is '\t' or (>= '\n' and <= '\r') or '\u0085' or '\u2028' or '\u2029' ? ' ' : character));

    public static void QuickCheckThrowOnFailure(this Property property, int cases) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(20_250_117, 1), property);
}
