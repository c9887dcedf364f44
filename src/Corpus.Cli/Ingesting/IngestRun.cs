using System.Diagnostics;
using Corpus.Cli.Records;
using Corpus.Cli.Rendering;

namespace Corpus.Cli.Ingesting;

/// <summary>Ingests documents one after the other. One that cannot be read does not keep the others from being written.</summary>
internal sealed class IngestRun(Host host, RecordFolder records, IngestCall call, Action<string> say)
{
    /// <summary>What takes longer shows how far it has come.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly RecordWriter _writer = new(host, records);
    private readonly Dictionary<string, string> _written = new(StringComparer.Ordinal);

    /// <summary>Ingests all documents, and gives the worst of their exit codes.</summary>
    public int All() => call.Paths.Select(One).ToArray().Max();

    private int One(string path)
    {
        try
        {
            return Ingest(path);
        }
        catch (UsageException refusal)
        {
            return host.Refuse(refusal.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return host.Refuse($"{host.Shown(path)}: {exception.Message}");
        }
    }

    private int Ingest(string path)
    {
        var shown = host.Shown(path);
        say($"Reading {shown} …");
        var (document, reason) = DocumentIngester.Read(host, path, call.Folder, WithProgress(shown));
        if (document is null)
        {
            return Fail($"{shown} cannot be ingested: {reason}");
        }

        if (call.Explains)
        {
            ExplainedLines.Write(document.Extracted.Lines, host);
        }

        if (!_written.TryAdd(document.FileName, shown))
        {
            return Fail($"{shown} and {_written[document.FileName]} have the same file name, which identifies their record; rename one of them, or use --id");
        }

        say($"Writing the evidence of {shown} …");
        var change = _writer.Write(document, call.Id);
        if (change.Outcome == RecordOutcome.Failed)
        {
            Fail($"{shown}: {change.Reason}");
            foreach (var line in change.More)
            {
                host.Error.Write(SafeText.Line(line) + "\n");
            }

            return ExitCodes.Faulty;
        }

        host.Output.Write(SafeText.Line($"{RecordWords.Of(change.Outcome)}  {change.Paths}  {change.Id}, {Size(document)}, from {shown}") + "\n");
        foreach (var line in IngestSummary.Lines(document, change, records))
        {
            host.Output.Write("           " + SafeText.Line(line) + "\n");
        }

        return ExitCodes.Fine;
    }

    private IngestRequest WithProgress(string shown)
    {
        var clock = Stopwatch.StartNew();
        return call.Request with
        {
            Extraction = call.Request.Extraction with
            {
                Progress = (done, all) =>
                {
                    if (clock.Elapsed > Patience)
                    {
                        say(FormattableString.Invariant($"Reading {shown}: {done}{(all > 0 ? $" of {all}" : "")} …"));
                    }
                },
            },
        };
    }

    private static string Size(IngestedDocument document) =>
        (document.Extracted.Summary.Pages is { } pages ? Counting.Of(pages, "page") + ", " : "") + Counting.Of(document.Text.WordCount, "word");

    private int Fail(string message)
    {
        host.Error.Write($"corpus: {SafeText.Line(message)}\n");
        return ExitCodes.Faulty;
    }
}
