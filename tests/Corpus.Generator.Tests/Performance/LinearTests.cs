using Corpus.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Performance;

/// <summary>What the generator does grows with the corpus and no faster: counted in bytes that it allocates and in steps that run again.</summary>
public sealed class LinearTests
{
    [Fact]
    public void BytesAllocatedForAnEntityDoNotGrowWithTheirNumber()
    {
        AllocatedBy(Repeated.Entities(20)); // What is made once is made.
        var few = AllocatedBy(Repeated.Entities(50)) / 50.0;
        var many = AllocatedBy(Repeated.Entities(400)) / 400.0;

        (many / few).ShouldBeLessThan(1.3);
    }

    [Theory]
    [InlineData(20)]
    [InlineData(80)]
    public void AnEditOfOneFileRunsTheSameStepsHoweverManyThereAre(int files)
    {
        var inputs = Repeated.Entities(files);
        var edited = inputs.Files["curated/thing0007.yaml"].Replace("    facts:\n", "    summary: More.\n    facts:\n", StringComparison.Ordinal);

        var second = GeneratorRun.Tracked(inputs).WithFile("curated/thing0007.yaml", edited);

        second.ProblemIds.Take(3).ShouldBeEmpty();
        foreach (var step in new[] { Steps.Files, Steps.Bound, Steps.Entities })
        {
            Changed(second, step).ShouldBe(1, step);
        }

        Changed(second, Steps.Emitted).ShouldBe(1);
    }

    private static long AllocatedBy(Inputs inputs)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        GeneratorRun.Of(inputs).ProblemIds.Take(3).ShouldBeEmpty();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static int Changed(GeneratorRun run, string step) =>
        StepReasons.ReasonsOf(run, step).Count(static reason => reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
}
