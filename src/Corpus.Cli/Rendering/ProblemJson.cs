using System.Text.Json;
using Corpus.Cli.Checking;
using Corpus.Cli.Comparing;
using Corpus.Language.Problems;

namespace Corpus.Cli.Rendering;

/// <summary>The outcome of a check as JSON; its schema is in docs/cli.md.</summary>
internal static class ProblemJson
{
    private const int SchemaVersion = 1;

    public static void Write(CheckReport report, Comparison? comparison, TextWriter output) => Json.Write(output, writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("schemaVersion", SchemaVersion);
        writer.WriteString("tool", ToolIdentity.Name + " " + ToolIdentity.Version);
        writer.WriteText("corpus", report.Corpus);
        writer.WriteNumber("errors", report.Errors);
        writer.WriteNumber("warnings", report.Warnings);
        writer.WriteStartArray("problems");
        foreach (var problem in report.Problems)
        {
            Write(report, problem, writer);
        }

        writer.WriteEndArray();
        writer.WriteLedger("ledger", report.Ledger);
        WriteEvidence(report.Sources, writer);
        if (comparison is not null)
        {
            Write(comparison, writer);
        }

        writer.WriteEndObject();
    });

    /// <summary>What each source's quotes are proved against, and whether that was ever taken from an original.</summary>
    private static void WriteEvidence(IReadOnlyList<SourceEvidence> sources, Utf8JsonWriter writer)
    {
        writer.WriteStartArray("evidence");
        foreach (var source in sources)
        {
            writer.WriteStartObject();
            writer.WriteString("source", source.Source);
            writer.WriteString("kind", source.Kind);
            writer.WriteBoolean("isFromOriginal", source.IsFromOriginal);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Comparison comparison, Utf8JsonWriter writer)
    {
        writer.WriteStartObject("comparison");
        writer.WriteString("revision", comparison.Revision.Name);
        writer.WriteString("commit", comparison.Revision.Commit);
        writer.WriteBoolean("evidenceReviewed", comparison.IsReviewed);
        writer.WriteTexts("added", comparison.Added);
        writer.WriteTexts("changed", comparison.Changed);
        writer.WriteTexts("gone", comparison.Gone);
        writer.WriteStartArray("sources");
        foreach (var source in comparison.Sources)
        {
            writer.WriteStartObject();
            writer.WriteString("source", source.Id);
            writer.WriteString("change", Casing.Uncapitalise(source.Kind.ToString()));
            writer.WriteTexts("parts", source.Parts);
            writer.WriteTexts("changedFacts", source.Facts);
            writer.WriteTexts("otherFacts", source.Others);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(CheckReport report, Problem problem, Utf8JsonWriter writer)
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
            writer.WriteString("file", report.PathOf(problem));
            writer.WriteNumber("line", place.StartLine + 1);
            writer.WriteNumber("column", place.StartColumn + 1);
            writer.WriteNumber("endLine", place.EndLine + 1);
            writer.WriteNumber("endColumn", place.EndColumn + 1);
        }

        writer.WriteEndObject();
    }
}
