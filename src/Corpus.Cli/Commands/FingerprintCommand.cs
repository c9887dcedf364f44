using System.CommandLine;
using System.Globalization;
using Corpus.Cli.Records;
using Corpus.Cli.Rendering;

namespace Corpus.Cli.Commands;

/// <summary><c>corpus fingerprint FILE… [--out DIR]</c>: writes fingerprints beside source records, and the records of documents that have none.</summary>
internal static class FingerprintCommand
{
    public static Command Create(Host host)
    {
        var files = new Argument<string[]>("FILE") { Description = "One or more documents, as UTF-8 text: .txt or .md.", Arity = ArgumentArity.OneOrMore };
        var folder = new Option<string>("--out", "-o")
        {
            Description = "The folder of the source records.",
            HelpName = "DIR",
            DefaultValueFactory = static _ => "seeds",
        };
        var id = new Option<string?>("--id") { Description = "The name of the record, such as `AnnualReport`. For one FILE.", HelpName = "NAME" };
        var title = new Option<string?>("--title")
        {
            Description = "The title of the document, for a new record, which also gets its name from it. For one FILE.",
            HelpName = "TEXT",
        };
        var command = new CommandWithExample(
            "fingerprint",
            "Writes the fingerprint of each document, which proves quotes without the text, beside its source record, and a record for a document without one.",
            "An existing record is never edited: if it describes another document, the command says what to change by hand, and ends with 1.\n"
            + "Example: corpus fingerprint ~/articles/*.txt --out seeds")
        {
            files, folder, id, title,
        };
        command.SetAction(parsed => Run(host, parsed.GetValue(files)!, parsed.GetValue(folder)!, parsed.GetValue(id), parsed.GetValue(title)));
        return command;
    }

    private static int Run(Host host, string[] files, string folder, string? id, string? title)
    {
        if (files.Length > 1 && (id ?? title) is not null)
        {
            throw new UsageException("--id and --title are for one FILE; run the command once for each document");
        }

        if (id is not null && !RecordName.IsValid(id))
        {
            throw new UsageException(RecordName.Expected(id));
        }

        var paths = files.Select(host.Resolve).ToArray();
        foreach (var (path, typed) in paths.Zip(files))
        {
            if (!File.Exists(path))
            {
                throw new UsageException($"there is no file `{typed}`");
            }
        }

        var distinct = paths.Distinct(StringComparer.Ordinal).ToArray();
        // What is said of the files would tear what shows the progress apart, so it is kept back as long as that is there.
        var (output, error) = (new StringWriter(CultureInfo.InvariantCulture), new StringWriter(CultureInfo.InvariantCulture));
        var quiet = host.ShowsProgress ? host with { Output = output, Error = error } : host;
        try
        {
            return Progress.Run(host, "Reading the records …", say => Write(quiet, RecordFolder.Open(host.Resolve(folder), host), distinct, id, title, say));
        }
        finally
        {
            host.Output.Write(output.ToString());
            host.Error.Write(error.ToString());
        }
    }

    private static int Write(Host host, RecordFolder records, string[] paths, string? id, string? title, Action<string> say)
    {
        var written = new Dictionary<string, string>(StringComparer.Ordinal);
        var failures = 0;
        foreach (var path in paths)
        {
            say($"Fingerprinting {host.Shown(path)} …");
            failures += Write(host, records, path, id, title, written) ? 0 : 1;
        }

        return failures == 0 ? ExitCodes.Fine : ExitCodes.Faulty;
    }

    private static bool Write(Host host, RecordFolder records, string path, string? id, string? title, Dictionary<string, string> written)
    {
        var shown = host.Shown(path);
        var (fingerprint, reason) = DocumentFingerprint.Of(host, path);
        if (fingerprint is null)
        {
            return Fail(host, $"{shown} cannot be fingerprinted: {reason}");
        }

        if (fingerprint.HasMark)
        {
            host.Error.Write(
                $"corpus: warning: {shown} starts with a byte order mark; its sha256 is that of the text without it, so `sha256sum` gives a different one\n");
        }

        if (written.TryGetValue(fingerprint.FileName, out var other))
        {
            return Fail(host, $"{shown} and {other} have the same file name, which identifies their record; rename one of them");
        }

        written.Add(fingerprint.FileName, shown);
        var change = new RecordWriter(host, records).Write(fingerprint with { GivenTitle = title }, id);
        if (change.Outcome == RecordOutcome.Failed)
        {
            return Fail(host, $"{shown}: {change.Reason}");
        }

        host.Output.Write(SafeText.Line($"{RecordWords.Of(change.Outcome)}  {change.Paths}  {change.Id}, {fingerprint.Words} words, from {shown}") + "\n");
        return true;
    }

    private static bool Fail(Host host, string message)
    {
        host.Error.Write($"corpus: {SafeText.Line(message)}\n");
        return false;
    }
}
