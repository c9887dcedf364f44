using System.Diagnostics.CodeAnalysis;

namespace Corpus.Packages.Tests.Support;

/// <summary>What not every machine has. A test that needs it is skipped there and says why; in CI, where it must be there, the test fails.</summary>
internal static class Machine
{
    [DoesNotReturn]
    public static void Lacks(string reason)
    {
        // The console of `dotnet test` says of a skipped test only its name.
        TestContext.Current.SendDiagnosticMessage("NOT TESTED: " + reason);
        Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", reason);
        Assert.Fail("With CI=true nothing is skipped: " + reason);
    }
}
