using System.Runtime.Loader;
using Corpus.Generator.Tests.Driver;

namespace Corpus.Generator.Tests;

/// <summary>The code of the case <c>EverySeries</c>, run.</summary>
public sealed class SeriesCodeTests
{
    [Fact]
    public void SeriesAndRangesAreWhatTheFilesSay()
    {
        var run = GeneratorRun.Of(Inputs.FromFolder(Repository.PathOf("tests/Corpus.Generator.Tests/Cases/EverySeries")), code: """
            using System.Linq;
            using Cases.EverySeries;
            using Corpus.Runtime;

            /// <summary>Uses a corpus as a developer would.</summary>
            public static class Uses
            {
                /// <summary>All that is to be seen.</summary>
                public static string?[] Lines() => new[]
                {
                    Vat.Rate.ToString(),
                    Vat.Rate.At(new EdtfDate(2020, 8)).ToString(),
                    Vat.Rate.TryAt(new EdtfDate(2020), out _).ToString(),
                    Vat.Rate.Latest.ToString(),
                    Vat.Record.Rate.Equals(Vat.Rate).ToString(),
                    Vat.Collector.At(new EdtfDate(2019)).Label,
                    Vat.Seat.Value.ToString(),
                    (Vat.Record.Seat is null).ToString(),
                    Vat.Facts.Rate.Statements.Count.ToString(),
                    Vat.Facts.Payers.Statements[0].ToString(),
                    Vat.Price.ToString(),
                    Vat.Price.Contains(0.52m).ToString(),
                    Vat.Founded.Contains(new EdtfDate(1995, 12, 31)).ToString(),
                    Toll.Staff.ToString(),
                    Vat.Facts.Mass.Tolerance.ToString(),
                    string.Join(",", Tax.All.Select(tax => tax.Rate.Latest)),
                };
            }
            """);
        run.CompilerDiagnostics().ShouldBeEmpty();
        using var assembly = new MemoryStream(run.Emit().Assembly);
        var context = new AssemblyLoadContext("EverySeries", isCollectible: true);
        var lines = (string[])context.LoadFromStream(assembly).GetType("Uses")!.GetMethod("Lines")!.Invoke(null, null)!;
        context.Unload();

        lines.ShouldBe(
        [
            "19 until 2020-06; 16 from 2020-07 until 2020-12; 19 from 2021", "16", "False", "19", "True", "North", "Hall as of 2020", "True", "3",
            "~ 500 (South)", "0.50..0.55", "True", "True", "7..7", "0.5", "3,19",
        ]);
    }
}
