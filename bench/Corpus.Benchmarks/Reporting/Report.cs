using System.Text;

namespace Corpus.Benchmarks.Reporting;

/// <summary>Collects the rows, shows them as they come, and writes RESULTS.md.</summary>
/// <param name="path">Where to; nowhere if null.</param>
internal sealed class Report(string? path)
{
    private readonly List<(string Title, List<Row> Rows)> _sections = [];

    public void Section(string title, IEnumerable<Row> rows)
    {
        Console.WriteLine($"## {title}");
        var kept = new List<Row>();
        _sections.Add((title, kept));
        try
        {
            foreach (var row in rows)
            {
                kept.Add(row);
                Console.WriteLine(Line(row));
            }
        }
#pragma warning disable CA1031 // One measurement that fails must not lose the others; the report says that it failed.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Console.Error.WriteLine(exception);
            kept.Add(new Row("not measured", exception.GetType().Name));
        }

        if (path is not null)
        {
            Write(path);
        }
    }

    private void Write(string path)
    {
        var notes = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "NOTES.md"));
        var text = new StringBuilder("# What Corpus costs\n\n");
        text.Append(
            "Written by `dotnet run -c Release --project bench/Corpus.Benchmarks`. What counts are the ratios, measured in turns in one run; medians, with " +
            "the least and the most in brackets.\n");
        text.Append(
            "Times are times on processors in user mode, and of start-up in the system too, unless it says “by the wall”. Machine: " +
            $"{Environment.ProcessorCount} cores, .NET {Environment.Version}.\n");
        foreach (var (title, rows) in _sections)
        {
            text.Append($"\n## {title}\n\n| What | Measured | Target | Met |\n|---|---|---|---|\n");
            foreach (var row in rows)
            {
                text.Append(Line(row)).Append('\n');
            }
        }

        File.WriteAllText(path, text.Append('\n').Append(notes).ToString());
    }

    private static string Line(Row row) => $"| {row.What} | {row.Measured} | {row.Target} | {row.IsMet switch { true => "yes", false => "**no**", _ => "" }} |";
}
