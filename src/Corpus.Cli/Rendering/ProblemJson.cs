using System.Text.Json;
using Corpus.Cli.Checking;
using Corpus.Language.Problems;

namespace Corpus.Cli.Rendering;

/// <summary>The outcome of a check as JSON; its schema is in docs/cli.md.</summary>
internal static class ProblemJson
{
    private const int SchemaVersion = 1;

    public static void Write(CheckedCorpus corpus, TextWriter output) => Json.Write(output, writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("schemaVersion", SchemaVersion);
        writer.WriteString("tool", ToolIdentity.Name + " " + ToolIdentity.Version);
        writer.WriteText("corpus", corpus.Compiled.Corpus?.Id);
        writer.WriteNumber("errors", corpus.Errors);
        writer.WriteNumber("warnings", corpus.Warnings);
        writer.WriteStartArray("problems");
        foreach (var problem in corpus.Problems)
        {
            Write(corpus, problem, writer);
        }

        writer.WriteEndArray();
        writer.WriteLedger("ledger", corpus.Compiled.Ledger);
        writer.WriteEndObject();
    });

    private static void Write(CheckedCorpus corpus, Problem problem, Utf8JsonWriter writer)
    {
        var place = problem.Place;
        writer.WriteStartObject();
        writer.WriteString("id", problem.Id);
        writer.WriteString("severity", problem.Descriptor.Severity.Word());
        writer.WriteString("title", problem.Descriptor.Title);
        writer.WriteString("message", problem.Message);
        writer.WriteString("help", problem.Descriptor.HelpLink ?? problem.Descriptor.HelpCommand);
        if (place.Path.Length > 0)
        {
            writer.WriteString("file", corpus.PathOf(problem));
            writer.WriteNumber("line", place.StartLine + 1);
            writer.WriteNumber("column", place.StartColumn + 1);
            writer.WriteNumber("endLine", place.EndLine + 1);
            writer.WriteNumber("endColumn", place.EndColumn + 1);
        }

        writer.WriteEndObject();
    }
}
