using Xunit.Abstractions;
using Xunit.Sdk;

namespace Corpus.Packages.Tests.Support;

/// <summary>A test of something that not every machine has. Where it is missing, the test says so and counts as skipped: never as passed.</summary>
[XunitTestCaseDiscoverer("Corpus.Packages.Tests.Support.SkippableFactDiscoverer", "Corpus.Packages.Tests")]
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SkippableFactAttribute : FactAttribute;

/// <summary>What a test needs is not to be had on this machine.</summary>
public sealed class NotHereException(string reason) : Exception(reason);

/// <summary>Makes test cases that can be skipped while they run.</summary>
public sealed class SkippableFactDiscoverer(IMessageSink diagnostics) : IXunitTestCaseDiscoverer
{
    public IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        [new SkippableTestCase(diagnostics, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod)];
}

/// <summary>A test case in which a <see cref="NotHereException"/> means that it is skipped.</summary>
public sealed class SkippableTestCase : XunitTestCase
{
#pragma warning disable CS0618 // The runner makes it by this one.
    [Obsolete("For the runner.")]
    public SkippableTestCase()
    {
    }
#pragma warning restore CS0618

    public SkippableTestCase(IMessageSink diagnostics, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod method)
        : base(diagnostics, display, options, method)
    {
    }

    public override async Task<RunSummary> RunAsync(
        IMessageSink diagnosticMessageSink,
        IMessageBus messageBus,
        object[] constructorArguments,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellationTokenSource)
    {
        using var bus = new SkippingBus(messageBus);
        var summary = await base.RunAsync(diagnosticMessageSink, bus, constructorArguments, aggregator, cancellationTokenSource);
        summary.Failed -= bus.Skipped;
        summary.Skipped += bus.Skipped;
        return summary;
    }

    private sealed class SkippingBus(IMessageBus inner) : IMessageBus
    {
        public int Skipped { get; private set; }

        public bool QueueMessage(IMessageSinkMessage message)
        {
            if (message is not TestFailed failed || failed.ExceptionTypes[0] != typeof(NotHereException).FullName)
            {
                return inner.QueueMessage(message);
            }

            Skipped++;
            return inner.QueueMessage(new TestSkipped(failed.Test, "NOT TESTED: " + failed.Messages[0]));
        }

        public void Dispose()
        {
        }
    }
}
