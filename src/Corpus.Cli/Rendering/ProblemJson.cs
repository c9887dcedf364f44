using System.Text.Json;
using Corpus.Cli.Checking;
using Corpus.Cli.Comparing;
using Corpus.Language.Binding;
using Corpus.Language.Problems;
using Corpus.Language.Provenance.Fingerprints;

namespace Corpus.Cli.Rendering;

/// <summary>The outcome of a check as JSON; its schema is in docs/cli.md.</summary>
internal static class ProblemJson
{
    private const int SchemaVersion = 1;

    public static void Write(CheckedCorpus corpus, Comparison? comparison, TextWriter output) => Json.Write(output, writer =>
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
        WriteEvidence(corpus.Compiled.Linkage, writer);
        if (comparison is not null)
        {
            Write(comparison, writer);
        }

        writer.WriteEndObject();
    });

    /// <summary>What each source's quotes are proved against, and whether that was ever taken from an original.</summary>
    private static void WriteEvidence(Linkage linkage, Utf8JsonWriter writer)
    {
        writer.WriteStartArray("evidence");
        foreach (var source in linkage.Sources)
        {
            writer.WriteStartObject();
            writer.WriteString("source", source.Model.Id);
            writer.WriteString("kind", source.Evidence switch { null => "none", Fingerprint => "fingerprint", _ => "text" });
            writer.WriteBoolean("isFromOriginal", source.Model.Original is not null);
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
