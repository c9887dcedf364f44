using System.CommandLine;
using System.Globalization;
using Corpus.Cli.Ingesting;
using Corpus.Cli.Records;
using Corpus.Cli.Rendering;

namespace Corpus.Cli.Commands;

/// <summary><c>corpus ingest FILE… [--out DIR]</c>: reads documents as they are, and writes their evidence and the records of those that have none.</summary>
internal static class IngestCommand
{
    public static Command Create(Host host)
    {
        var options = new IngestOptions();
        var command = new CommandWithExample(
            "ingest",
            "Reads documents as they are (PDF, HTML, DOCX, XLSX, CSV, Markdown, text), and writes for each a source record and the fingerprint that proves " +
                "its quotes.",
            "An existing record is never edited: if it says something else, the command prints the lines that differ, and ends with 1.\n"
            + "Nothing is fetched, and nothing in a document is run.\n"
            + "Example: corpus ingest ~/documents/annual-report.pdf --out seeds");
        options.AddTo(command);
        command.SetAction(parsed => Run(host, options.Read(host, parsed)));
        return command;
    }

    private static int Run(Host host, IngestCall call)
    {
        // What is said of the files would tear what shows the progress apart, so it is kept back as long as that is there.
        var (output, error) = (new StringWriter(CultureInfo.InvariantCulture), new StringWriter(CultureInfo.InvariantCulture));
        var quiet = host.ShowsProgress ? host with { Output = output, Error = error } : host;
        try
        {
            return Progress.Run(host, "Reading the records …", say =>
            {
                var records = RecordFolder.Open(call.Folder, host);
                return new IngestRun(quiet, records, call, say).All();
            });
        }
        finally
        {
            host.Output.Write(output.ToString());
            host.Error.Write(error.ToString());
        }
    }
}
