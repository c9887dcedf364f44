[assembly: AssemblyFixture(typeof(TidyFixture))]

namespace Corpus.Packages.Tests.Support;

/// <summary>Tidies up after the last test, and before the run is said to be over: from then on the test host may be ended at any moment.</summary>
public sealed class TidyFixture : IDisposable
{
    public void Dispose() => Feed.TidyUp();
}
