using FsCheck;

namespace Corpus.Language.Tests.Provenance;

/// <summary>Runs a property with a fixed seed, so that a failure here is the same failure everywhere.</summary>
internal static class QuickCheck
{
    public static void QuickCheckThrowOnFailure(this Property property, int cases) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(20_250_117, 1), property);
}
