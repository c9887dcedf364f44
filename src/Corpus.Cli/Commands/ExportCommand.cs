using System.CommandLine;
using Corpus.Cli.Checking;
using Corpus.Cli.Export;
using Corpus.Cli.Export.Bibliographies;
using Corpus.Cli.Export.Columns;
using Corpus.Cli.Export.Databases;
using Corpus.Cli.Export.Linked;
using Corpus.Cli.Folders;
using Corpus.Cli.Rendering;

namespace Corpus.Cli.Commands;

/// <summary><c>corpus export --format NAME</c>: every fact with its citations, or the sources, for other programs.</summary>
internal static class ExportCommand
{
    private static readonly string[] Formats = ["json", "csv", "sqlite", "parquet", "jsonld", "csl", "bibtex"];

    public static Command Create(Host host)
    {
        var corpus = new CorpusOptions();
        var format = new Option<string>("--format", "-f")
        {
            Description = "`json` has everything; `csv` has one row for each citation; `sqlite` is a database, `parquet` a folder of tables; `jsonld` is "
                + "linked data; `csl` and `bibtex` have the sources.",
            DefaultValueFactory = static _ => "json",
            HelpName = string.Join('|', Formats),
        };
        format.AcceptOnlyFromAmong(Formats);
        var file = new Option<string?>("--output", "-o")
        {
            Description = "The file to write; for `parquet`, the folder. [default: the standard output]",
            HelpName = "FILE",
        };
        var shard = new Option<string?>("--shard")
        {
            Description = "With `parquet`: the name of this corpus in a folder that has several, such as `north`; they can be read as one.",
            HelpName = "NAME",
        };
        var force = new Option<bool>("--force") { Description = "Exports the facts without errors if the corpus has errors." };
        var command = new CommandWithExample(
            "export",
            "Writes every fact with its value, unit, comparator, qualifiers, status, claims and citations. The same corpus gives the same bytes.",
            "Does not export a corpus with errors, unless --force is given.\n"
            + "Example: corpus export --format csv --output facts.csv");
        corpus.AddTo(command);
        command.Add(format);
        command.Add(file);
        command.Add(shard);
        command.Add(force);
        command.SetAction(parsed =>
        {
            var (name, output) = (parsed.GetValue(format)!, parsed.GetValue(file));
            if (output is null && name is "sqlite" or "parquet")
            {
                throw new UsageException($"--format {name} writes {(name == "sqlite" ? "a file" : "a folder of files")}; name it with --output");
            }

            var part = parsed.GetValue(shard);
            if (part is not null && name != "parquet")
            {
                throw new UsageException("--shard names a part of a folder of Parquet, so it needs --format parquet");
            }

            if (part is not null && !ParquetExport.IsShardName(part))
            {
                throw new UsageException(
                    $"--shard is `{part}`, but it must be a name of small letters, digits and hyphens that begins with a letter, such as `north`");
            }

            var options = corpus.Read(parsed);
            var found = corpus.Check(host, parsed, options);
            if (found.Errors > 0 && !Report(found, parsed.GetValue(force), host))
            {
                return ExitCodes.Faulty;
            }

            Write(found, name, output, part, host);
            return ExitCodes.Fine;
        });
        return command;
    }

    /// <summary>Says what is wrong where the output is not in its way; whether to go on.</summary>
    private static bool Report(CheckedCorpus found, bool isForced, Host host)
    {
        ProblemLines.Write(found.Report, host with { Output = host.Error, HasColour = false });
        host.Error.Write(isForced
            ? $"corpus: {Counting.Of(found.Errors, "error")}; only facts without errors are exported\n"
            : $"corpus: {Counting.Of(found.Errors, "error")}; nothing is exported. Fix the errors, or use --force to export the facts without errors\n");
        return isForced;
    }

    // A method a library: what is not asked for is not loaded.
    private static void Write(CheckedCorpus found, string format, string? output, string? shard, Host host)
    {
        switch (format)
        {
            case "sqlite":
                WriteDatabase(found, output!, host);
                break;
            case "parquet":
                WriteColumns(found, output!, shard, host);
                break;
            default:
                WriteText(found, format, output, host);
                break;
        }
    }

    private static void WriteDatabase(CheckedCorpus found, string file, Host host) =>
        OutputFile.Write(host, found.Folder, [file], drafts => SqliteExport.Write(found, drafts[0].Path));

    private static void WriteColumns(CheckedCorpus found, string folder, string? shard, Host host)
    {
        var names = shard is null ? ParquetExport.FileNames : ParquetExport.FileNamesOf(shard);
        OutputFile.Write(host, found.Folder, [.. names.Select(name => Path.Combine(folder, name))], drafts => ParquetExport.Write(found, drafts));
    }

    private static void WriteText(CheckedCorpus found, string format, string? file, Host host)
    {
        if (file is null)
        {
            WriteText(found, format, host.Output);
            return;
        }

        OutputFile.Write(host, found.Folder, [file], drafts =>
        {
            using var text = drafts[0].OpenText();
            WriteText(found, format, text);
        });
    }

    private static void WriteText(CheckedCorpus found, string format, TextWriter output)
    {
        Action<CheckedCorpus, TextWriter> write = format switch
        {
            "csv" => CsvExport.Write,
            "jsonld" => JsonLdExport.Write,
            "csl" => CslExport.Write,
            "bibtex" => BibTexExport.Write,
            _ => JsonExport.Write,
        };
        write(found, output);
    }
}
