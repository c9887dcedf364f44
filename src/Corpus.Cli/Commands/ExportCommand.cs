using System.CommandLine;
using Corpus.Cli.Checking;
using Corpus.Cli.Export;
using Corpus.Cli.Folders;
using Corpus.Cli.Rendering;

namespace Corpus.Cli.Commands;

/// <summary><c>corpus export --format json|csv</c>: every fact with its citations, for other programs.</summary>
internal static class ExportCommand
{
    public static Command Create(Host host)
    {
        var corpus = new CorpusOptions();
        var format = new Option<string>("--format", "-f")
        {
            Description = "`json` has everything; `csv` has one row for each citation.",
            DefaultValueFactory = static _ => "json",
        };
        format.AcceptOnlyFromAmong("json", "csv");
        var file = new Option<string?>("--output", "-o") { Description = "The file to write. [default: the standard output]", HelpName = "FILE" };
        var force = new Option<bool>("--force") { Description = "Exports the facts without errors if the corpus has errors." };
        var command = new CommandWithExample(
            "export",
            "Writes every fact with its value, unit, comparator, qualifiers, status, claims and citations. The same corpus gives the same bytes.",
            "Does not export a corpus with errors, unless --force is given.\n"
            + "Example: corpus export --format csv --output facts.csv");
        corpus.AddTo(command);
        command.Add(format);
        command.Add(file);
        command.Add(force);
        command.SetAction(parsed =>
        {
            var options = corpus.Read(parsed);
            var found = corpus.Check(host, parsed, options);
            if (found.Errors > 0 && !Report(found, parsed.GetValue(force), host))
            {
                return ExitCodes.Faulty;
            }

            Write(found, parsed.GetValue(format)!, parsed.GetValue(file), host);
            return ExitCodes.Fine;
        });
        return command;
    }

    /// <summary>Says what is wrong where the output is not in its way; whether to go on.</summary>
    private static bool Report(CheckedCorpus found, bool isForced, Host host)
    {
        ProblemLines.Write(found, host with { Output = host.Error, HasColour = false });
        host.Error.Write(isForced
            ? $"corpus: {Counting.Of(found.Errors, "error")}; only facts without errors are exported\n"
            : $"corpus: {Counting.Of(found.Errors, "error")}; nothing is exported. Fix the errors, or use --force to export the facts without errors\n");
        return isForced;
    }

    private static void Write(CheckedCorpus found, string format, string? file, Host host)
    {
        if (file is null)
        {
            Write(found, format, host.Output);
            return;
        }

        var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
        Write(found, format, text);
        OutputFile.Write(host, found.Folder, file, text.ToString());
    }

    private static void Write(CheckedCorpus found, string format, TextWriter output)
    {
        if (format == "csv")
        {
            CsvExport.Write(found, output);
        }
        else
        {
            JsonExport.Write(found, output);
        }
    }
}
