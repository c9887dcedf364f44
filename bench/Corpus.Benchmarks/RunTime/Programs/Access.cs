using System;
using System.Diagnostics;

// Each line: a name, then a number.
var resources = new System.Resources.ResourceManager("facts", System.Reflection.Assembly.GetExecutingAssembly());
_ = resources.GetString("ENTITY.PROPERTY");
Allocated("first read of a record's property", () => Bench.ENTITY.Record.Label);
Allocated("first read of a fact", () => Bench.ENTITY.Facts.MEMBER.Citations[0].Quote);
Allocated("next read of a record's property", () => Bench.ENTITY.Record.Label);
Allocated("next read of a fact", () => Bench.ENTITY.Facts.MEMBER.Citations[0].Quote);
Allocated("first look-up by id", () => Bench.Catalog.Find("ENTITY"));
Allocated("next look-up by id", () => Bench.Catalog.Find("ENTITY"));
Allocated("going through all entities", () => { foreach (var entity in Bench.Catalog.Entities) _ = entity; return null; });
Allocated("all facts with their citations, first", () => { foreach (var fact in Bench.Catalog.Facts) _ = fact.Citations.Count; return null; });
Timed("constant", () => { var sum = 0L; for (var i = 0; i < 1_000_000; i++) sum += Bench.ENTITY.MEMBER; return sum; });
Timed("fact", () => { var sum = 0L; for (var i = 0; i < 1_000_000; i++) sum += Bench.ENTITY.Facts.MEMBER.Value; return sum; });
Timed("record", () => { var sum = 0L; for (var i = 0; i < 1_000_000; i++) sum += Bench.ENTITY.Record.MEMBER ?? 0; return sum; });
Timed("look-up by id", () => { var sum = 0L; for (var i = 0; i < 1_000_000; i++) sum += Bench.Catalog.Find("ENTITY")!.Facts.Count; return sum; });
Timed("ResourceManager", () => { var sum = 0L; for (var i = 0; i < 1_000_000; i++) sum += resources.GetString("ENTITY.PROPERTY")!.Length; return sum; });

static void Allocated(string name, Func<object?> action)
{
    var before = GC.GetAllocatedBytesForCurrentThread();
    _ = action();
    Console.WriteLine($"bytes|{name}|{GC.GetAllocatedBytesForCurrentThread() - before}");
}

static void Timed(string name, Func<long> action)
{
    var best = double.MaxValue;
    for (var run = 0; run < 9; run++)
    {
        var watch = Stopwatch.StartNew();
        _ = action();
        best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
    }

    Console.WriteLine(FormattableString.Invariant($"ns|{name}|{best:0.00}"));
}
