using Corpus.Benchmarks.Reporting;
using Corpus.Benchmarks.Running;
using Corpus.Documents;
using Corpus.Documents.Model;

namespace Corpus.Benchmarks.Documents;

/// <summary>What it costs to read a PDF, where its pages grow, and beside `pdftotext` on the same file.</summary>
internal static class DocumentBench
{
    private const int Few = 10;
    private const int Many = 100;

    public static IEnumerable<Row> Measure(int most, int runs)
    {
        var (few, many, all) = (MadePdf.Make(Few), MadePdf.Make(Many), MadePdf.Make(most));
        Read(few);
        Read(many);
        var rounds = Rounds.Of(
            "reading PDF files",
            runs,
            TimeSpan.FromMinutes(2),
            _ => (Few: Work.Of(() => Repeat(Many / Few, () => Read(few))), Many: Work.Of(() => Read(many)), All: Work.Of(() => Read(all))));
        yield return new Row("PDF: a page, ms", $"{new Series(rounds.Select(round => round.Many.Seconds * 1000 / Many)).Show("0.0")}");
        // The short document is read as often as it takes to read as many pages.
        foreach (var row in Compare($"{Many:N0} pages ÷ {Few:N0}", Many, Many, [.. rounds.Select(static round => (round.Many, round.Few))])
            .Concat(Compare($"{most:N0} pages ÷ {Many:N0}", most, Many, [.. rounds.Select(static round => (round.All, round.Many))])))
        {
            yield return row;
        }

        using var workspace = new ScratchFolder();
        foreach (var (pages, pdf) in new[] { (Few, few), (Many, many), (most, all) })
        {
            var path = Path.Combine(workspace.Folder, $"report{pages}.pdf");
            File.WriteAllBytes(path, pdf);
            var tool = ChildProcess.RunOrThrow(
                Toolchain.Dotnet, Toolchain.Shipped("tool/Corpus.Cli.dll"), "ingest", path, "--out", workspace.Sub($"seeds{pages}"));
            yield return new Row(
                $"PDF of {pages:N0} pages: `corpus ingest`, all of the process",
                FormattableString.Invariant($"{tool.Whole.TotalSeconds:0.0} s, at most {tool.PeakMegabytes:0} MB held"));
            if (PdfToText(path, Path.Combine(workspace.Folder, "text.txt")) is { } other)
            {
                yield return new Row(
                    $"PDF of {pages:N0} pages: `pdftotext`",
                    FormattableString.Invariant($"{other.Whole.TotalSeconds:0.00} s, at most {other.PeakMegabytes:0} MB held"));
            }
        }
    }

    private static IEnumerable<Row> Compare(string what, int pages, int fewer, IReadOnlyList<(Work Long, Work Short)> rounds)
    {
        var time = new Series(rounds.Select(round => round.Long.Seconds / pages / (round.Short.Seconds / fewer)));
        yield return Row.AtMost($"PDF: time a page, {what}", time.Median, time.Show(), 1.3);
        var bytes = new Series(rounds.Select(round => round.Long.Bytes / (double)pages / (round.Short.Bytes / (double)fewer)));
        yield return Row.AtMost($"PDF: bytes allocated a page, {what}", bytes.Median, bytes.Show(), 1.3);
    }

    private static void Repeat(int times, Action action)
    {
        for (var i = 0; i < times; i++)
        {
            action();
        }
    }

    private static void Read(byte[] pdf)
    {
        if (DocumentReader.Read(pdf, "report.pdf", ExtractionOptions.Default).Refusal is { } refusal)
        {
            throw new InvalidOperationException(refusal.Reason);
        }
    }

    /// <summary>Null where the machine does not have it.</summary>
    private static ProcessCost? PdfToText(string path, string text)
    {
        try
        {
            return ChildProcess.Run("pdftotext", path, text);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
