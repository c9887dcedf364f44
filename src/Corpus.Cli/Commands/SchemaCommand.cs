using System.CommandLine;
using Corpus.Cli.Checking;
using Corpus.Cli.Folders;
using Corpus.Cli.Rendering;
using Corpus.Workspace.Schema;

namespace Corpus.Cli.Commands;

/// <summary><c>corpus schema</c>: the language as this corpus speaks it, for editors.</summary>
internal static class SchemaCommand
{
    public static Command Create(Host host)
    {
        var corpus = new CorpusOptions();
        var file = new Option<string?>("--output", "-o") { Description = "The file to write. [default: the standard output]", HelpName = "FILE" };
        var command = new CommandWithExample(
            "schema",
            "Writes a JSON Schema for this corpus, which lets an editor complete and check its YAML.",
            "Run it again after you add or rename types, properties, enumerations, entities or sources.\n"
            + "Example: corpus schema --output corpus.schema.json");
        corpus.AddTo(command);
        command.Add(file);
        command.SetAction(parsed =>
        {
            var options = corpus.Read(parsed);
            var found = corpus.Check(host, parsed, options);
            if (!found.Compiled.Linkage.IsComplete)
            {
                return Refuse(found, host);
            }

            Write(found, parsed.GetValue(file), host);
            return ExitCodes.Fine;
        });
        return command;
    }

    /// <summary>A schema without the names of a file that could not be read would make an editor underline everything that uses them.</summary>
    private static int Refuse(CheckedCorpus found, Host host)
    {
        ProblemLines.Write(found.Report, host with { Output = host.Error, HasColour = false });
        host.Error.Write("corpus: a file cannot be read completely, so not all names are known; no schema is written\n");
        return ExitCodes.Faulty;
    }

    private static void Write(CheckedCorpus found, string? file, Host host)
    {
        if (file is null)
        {
            Write(found, host.Output);
        }
        else
        {
            var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
            Write(found, text);
            OutputFile.Write(host, found.Folder, file, text.ToString());
        }

        if (found.Errors > 0)
        {
            host.Error.Write($"corpus: the schema is written, but the corpus has {Counting.Of(found.Errors, "error")}; run `corpus check` to see them\n");
        }
    }

    private static void Write(CheckedCorpus found, TextWriter output)
    {
        var schema = CorpusSchema.Of(found.Compiled.Linkage);
        Json.Write(output, writer => schema.WriteTo(writer));
    }
}
