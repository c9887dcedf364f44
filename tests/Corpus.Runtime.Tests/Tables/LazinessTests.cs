using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime.Tests.Tables;

public sealed class LazinessTests
{
    [Fact]
    public void MakingATableReadsNothing() =>
        Should.NotThrow(static () => new EntityTable(World.ThingType, new SourceTable("broken"), "broken"));

    [Fact]
    public void ReferencesAreNotAskedForUntilAValueNeedsThem()
    {
        var circle = new Circle();

        _ = circle.Iran.Id + circle.Iran.Label + circle.Iran + circle.Iran.Facts[0] + circle.Iran.GetHashCode();
        _ = circle.Iran.Facts[0].Citations[0].Source.Title;
        _ = circle.Iran.Table.List<State>(1).Statements[0].ToString();
        circle.Iran.Equals(circle.Russia).ShouldBeFalse();
        circle.Resolutions.ShouldBe(0);

        circle.Iran.Ally.ShouldBeSameAs(circle.Russia);
        circle.Resolutions.ShouldBe(1);
    }

    [Fact]
    public void ReferencesAreAskedForOnce()
    {
        var circle = new Circle();

        _ = (circle.Iran.Ally, circle.Iran.Neighbours, circle.Iran.Ally, circle.Iran.Table.List<State>(1).Statements[0].Value);

        circle.Resolutions.ShouldBe(1);
    }

    [Fact]
    public void ABrokenValueDoesNotKeepTheRestFromBeingRead()
    {
        var table = World.Thing("Fcount", "vbroken", "CAtlas", "qone", "Ftitle", "vfine");

        table.ReferenceOrNull<string>(World.ThingType, 5).ShouldBe("fine");
        table.Facts[0].Citations[0].Quote.ShouldBe("one");
        Should.Throw<InvalidOperationException>(() => table.ValueOrNull<int>(World.ThingType, 1));
    }

    [Fact]
    public void ASourceIsNotLookedUpUntilSomethingOfItIsAskedFor()
    {
        var sources = new SourceTable("broken");
        var table = new EntityTable(World.ThingType, sources, TableText.Entity("Thing1").Add("Fcount", "v1", "CAtlas", "qone", "len", "p7").ToString());

        var citation = table.Facts[0].Citations[0];
        (citation.Quote, citation.Language).ShouldBe(("one", "en"));
        Should.Throw<InvalidOperationException>(() => citation.Source).Message.ShouldContain("The generated table of the sources");
    }

    [Fact]
    public void EverythingIsMadeOnce()
    {
        var table = World.Thing("Ftitle", "vtext", "CAtlas", "qquote", "Fyears", "l", "v1", "v2");

        table.Fact<string>(0).ShouldBeSameAs(table.Facts[0]);
        table.Fact<string>(0).Value.ShouldBeSameAs(table.Required<string>(World.ThingType, 5));
        table.Facts[0].Citations[0].ShouldBeSameAs(table.Facts[0].Citations[0]);
        table.List<int>(1).Statements[1].ShouldBeSameAs(table.List<int>(1).Statements[1]);
    }

    [Fact]
    public async Task AllThreadsSeeTheSameInstances()
    {
        for (var round = 0; round < 200; round++)
        {
            var circle = new Circle();
            var seen = new object[8][];
            using var gate = new Barrier(seen.Length);
            // Tasks, each on a thread of its own, hand their exceptions on; a bare thread would take the test run down with it.
            var tasks = seen.Select((_, index) => Task.Factory.StartNew(
                () =>
                {
                    gate.SignalAndWait();
                    var fact = circle.Iran.Table.Fact<State>(0);
                    seen[index] = [fact, fact.Value, fact.Citations[0], fact.Citations[0].Source, circle.Iran.Table.List<State>(1).Statements[0]];
                },
                CancellationToken.None,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default));
            await Task.WhenAll([.. tasks]);

            foreach (var objects in seen)
            {
                objects.Zip(seen[0]).ShouldAllBe(static pair => ReferenceEquals(pair.First, pair.Second));
            }
        }
    }
}
