using Xunit.Abstractions;
using Xunit.Sdk;

[assembly: TestFramework("Corpus.Packages.Tests.Support.TidyTestFramework", "Corpus.Packages.Tests")]

namespace Corpus.Packages.Tests.Support;

/// <summary>Tidies up after the last test; the end of the process would be too late, since the test host is then ended at once.</summary>
public sealed class TidyTestFramework : XunitTestFramework
{
    public TidyTestFramework(IMessageSink messages)
        : base(messages) => DisposalTracker.Add(new Tidying());

    private sealed class Tidying : IDisposable
    {
        public void Dispose() => Feed.TidyUp();
    }
}
