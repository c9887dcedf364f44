using Corpus.Documents.Text;

namespace Corpus.Documents.Tests.Text;

public sealed class GuardedReadingTests
{
    [Fact]
    public void WhatAParserThrowsIsARefusal() =>
        Run(static _ => throw new FormatException("no")).Refusal.ShouldNotBeNull().Kind.ShouldBe(RefusalKind.Malformed);

    [Fact]
    public void AParserThatHangsIsLeft() =>
        Run(static _ =>
        {
            Thread.Sleep(TimeSpan.FromMinutes(5));
            throw new InvalidOperationException();
        }).Refusal.ShouldNotBeNull().Kind.ShouldBe(RefusalKind.TooMuch);

    [Fact]
    public void AReadingThatIsCalledOffThrows()
    {
        using var source = new CancellationTokenSource();

        Should.Throw<OperationCanceledException>(() => GuardedReading.Run("text", ExtractionOptions.Default, source.Token, allowance =>
        {
            source.Cancel();
            allowance.CheckNow();
            throw new InvalidOperationException();
        }));
    }

    private static Extraction Run(Func<Allowance, Extraction> read) =>
        GuardedReading.Run(
            "text",
            ExtractionOptions.Default with { Limits = ExtractionLimits.Default with { Time = TimeSpan.FromMilliseconds(50) } },
            CancellationToken.None,
            read);
}
