using System.CommandLine;
using Corpus.Cli.Billing;
using Corpus.Cli.Folders;
using Corpus.Cli.Rendering;

namespace Corpus.Cli.Commands;

/// <summary><c>corpus bill DIR|DLL…</c>: which assemblies use which facts, and whether what was compiled in still holds.</summary>
internal static class BillCommand
{
    public static Command Create(Host host)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Folders that programs were built or published to, or assemblies, programs in a single file and packages.",
            Arity = ArgumentArity.OneOrMore,
        };
        var source = new Option<string?>("--source") { Description = "Shows who is concerned if this document falls.", HelpName = "NAME" };
        var fact = new Option<string?>("--fact") { Description = "Shows who uses this fact.", HelpName = "NAME" };
        var format = new Option<string>("--format", "-f")
        {
            Description = "The output format: for people, for programs, or a bill of materials in CycloneDX 1.7.",
            DefaultValueFactory = static _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "cyclonedx");
        var file = new Option<string?>("--output", "-o") { Description = "The file to write. [default: the standard output]", HelpName = "FILE" };
        var strict = new Option<bool>("--warnings-as-errors") { Description = "Also returns 1 if a file is not recorded or not readable." };
        var command = new CommandWithExample(
            "bill",
            "Shows which assemblies use which facts of which corpora as constants, on which sources these rest, and which values are stale.",
            "Returns 0 if all recorded values are those of the corpora beside them, 1 if one is stale or cannot be compared, 2 if the command line is wrong.\n"
            + "Example: corpus bill bin/Release/net10.0/publish --source AnnualReport")
        {
            paths, source, fact, format, file, strict,
        };
        command.SetAction(parsed =>
        {
            var question = new BillQuestion(parsed.GetValue(source), parsed.GetValue(fact));
            var (files, manifests) = Progress.Run(host, "Reading the assemblies …", say => ProgramFiles.Read(host, parsed.GetValue(paths)!, say));
            var all = Bill.Of(files, manifests);
            var (bill, concerned) = question.Ask(all);
            Write(bill, question, concerned, parsed.GetValue(format)!, parsed.GetValue(file), host);
            var isFaulty = bill.Stale.Any() || bill.Unknown.Any();
            return isFaulty || (parsed.GetValue(strict) && (bill.NotRecorded.Any() || bill.NotReadable.Any())) ? ExitCodes.Faulty : ExitCodes.Fine;
        });
        return command;
    }

    private static void Write(Bill bill, BillQuestion question, IReadOnlyList<ConcernedFact> concerned, string format, string? file, Host host)
    {
        if (file is null)
        {
            Write(bill, question, concerned, format, host);
            return;
        }

        var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
        Write(bill, question, concerned, format, host with { Output = text, HasColour = false });
        OutputFile.Write(host, null, file, text.ToString());
    }

    private static void Write(Bill bill, BillQuestion question, IReadOnlyList<ConcernedFact> concerned, string format, Host host)
    {
        switch (format)
        {
            case "json":
                BillJson.Write(bill, question, concerned, host.Output);
                return;
            case "cyclonedx":
                BillCycloneDx.Write(bill, host.Output);
                return;
            default:
                BillText.Write(bill, question, concerned, host);
                return;
        }
    }
}
