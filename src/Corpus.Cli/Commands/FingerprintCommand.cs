using System.CommandLine;
using Corpus.Cli.Records;

namespace Corpus.Cli.Commands;

/// <summary><c>corpus fingerprint FILE… [--out DIR]</c>: writes source records, and completes those that are there.</summary>
internal static class FingerprintCommand
{
    public static Command Create(Host host)
    {
        var files = new Argument<string[]>("FILE") { Description = "One or more documents, as UTF-8 text: .txt or .md.", Arity = ArgumentArity.OneOrMore };
        var folder = new Option<string>("--out", "-o") { Description = "The folder of the source records.", HelpName = "DIR", DefaultValueFactory = static _ => "seeds" };
        var id = new Option<string?>("--id") { Description = "The name of the record, such as `AnnualReport`. For one FILE.", HelpName = "NAME" };
        var title = new Option<string?>("--title") { Description = "The title of the document, for a new record, which also gets its name from it. For one FILE.", HelpName = "TEXT" };
        var command = new CommandWithExample(
            "fingerprint",
            "Writes the source record of each document: its sha256, its number of words, and the fingerprint that proves quotes without the text.",
            "A record that names the file is completed in place, and what a person wrote in it stays. Running it twice changes nothing.\n"
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
            throw new UsageException($"`{id}` is not a valid name for a record; use ASCII letters and digits, starting with an uppercase letter, such as `AnnualReport`");
        }

        var paths = files.Select(host.Resolve).ToArray();
        foreach (var (path, typed) in paths.Zip(files))
        {
            if (!File.Exists(path))
            {
                throw new UsageException($"there is no file `{typed}`");
            }
        }

        var records = RecordFolder.Open(host.Resolve(folder), host);
        var written = new Dictionary<string, string>(StringComparer.Ordinal);
        var failures = 0;
        foreach (var path in paths.Distinct(StringComparer.Ordinal))
        {
            failures += Write(host, records, path, id, title, written) ? 0 : 1;
        }

        return failures == 0 ? ExitCodes.Fine : ExitCodes.Faulty;
    }

    private static bool Write(Host host, RecordFolder records, string path, string? id, string? title, Dictionary<string, string> written)
    {
        var shown = host.Shown(path);
        var (fingerprint, reason) = DocumentFingerprint.Of(path);
        if (fingerprint is null)
        {
            return Fail(host, $"{shown} cannot be fingerprinted: {reason}");
        }

        if (fingerprint.HasMark)
        {
            host.Error.Write($"corpus: warning: {shown} starts with a byte order mark; the sha256 in the record is that of the text without it, so `sha256sum` gives a different one\n");
        }

        if (written.TryGetValue(fingerprint.FileName, out var other))
        {
            return Fail(host, $"{shown} and {other} have the same file name, which identifies their record; rename one of them");
        }

        written.Add(fingerprint.FileName, shown);
        var change = records.Write(fingerprint, id, title);
        if (change.Outcome == RecordOutcome.Failed)
        {
            return Fail(host, $"{shown}: {change.Reason}");
        }

        host.Output.Write($"{Word(change.Outcome)}  {change.Path}  {change.Id}, {fingerprint.Words} words, from {shown}\n");
        return true;
    }

    private static bool Fail(Host host, string message)
    {
        host.Error.Write($"corpus: {message}\n");
        return false;
    }

    private static string Word(RecordOutcome outcome) => outcome switch
    {
        RecordOutcome.Created => "created  ",
        RecordOutcome.Updated => "updated  ",
        _ => "unchanged",
    };
}
