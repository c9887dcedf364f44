using System.Text.Json;
using Corpus.Cli.Checking;
using Corpus.Language.Problems;
using Corpus.Language.Text;

namespace Corpus.Cli.Rendering;

/// <summary>The outcome of a check as SARIF 2.1.0 (OASIS), which code-scanning services read.</summary>
internal static class ProblemSarif
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public static void Write(CheckReport report, TextWriter output) => Json.Write(output, writer =>
    {
        var rules = report.Problems.Select(static problem => problem.Descriptor).DistinctBy(static rule => rule.Id)
            .OrderBy(static rule => rule.Id, StringComparer.Ordinal).ToList();
        writer.WriteStartObject();
        writer.WriteString("$schema", Schema);
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        WriteTool(writer, rules);
        writer.WriteString("columnKind", "utf16CodeUnits");
        writer.WriteStartArray("invocations");
        writer.WriteStartObject();
        writer.WriteBoolean("executionSuccessful", true);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteStartArray("results");
        foreach (var problem in report.Problems)
        {
            WriteResult(writer, problem, report.PathOf(problem), rules.FindIndex(rule => rule.Id == problem.Id));
        }

        writer.WriteEndArray();
        writer.WriteStartObject("properties");
        writer.WriteLedger("ledger", report.Ledger);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void WriteTool(Utf8JsonWriter writer, List<ProblemDescriptor> rules)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", ToolIdentity.Name);
        writer.WriteString("version", ToolIdentity.Version);
        if (ToolIdentity.Home is { } home)
        {
            writer.WriteString("informationUri", home);
        }

        writer.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            writer.WriteStartObject();
            writer.WriteString("id", rule.Id);
            writer.WriteStartObject("shortDescription");
            writer.WriteString("text", rule.Title);
            writer.WriteEndObject();
            writer.WriteStartObject("help");
            writer.WriteString("text", $"Run `{rule.HelpCommand}` to learn more.");
            writer.WriteEndObject();
            if (rule.HelpLink is { } link)
            {
                writer.WriteString("helpUri", link);
            }

            writer.WriteStartObject("defaultConfiguration");
            writer.WriteString("level", rule.Severity.Word(information: "note"));
            writer.WriteEndObject();
            writer.WriteStartObject("properties");
            writer.WriteString("category", rule.Category);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter writer, Problem problem, string path, int ruleIndex)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", problem.Id);
        writer.WriteNumber("ruleIndex", ruleIndex);
        writer.WriteString("level", problem.Descriptor.Severity.Word(information: "note"));
        writer.WriteStartObject("message");
        writer.WriteString("text", problem.Message);
        writer.WriteEndObject();
        writer.WriteStartArray("locations");
        if (path.Length > 0)
        {
            WriteLocation(writer, problem.Place, path);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter writer, Place place, string path)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", UriOf(path));
        writer.WriteEndObject();
        writer.WriteStartObject("region");
        writer.WriteNumber("startLine", place.StartLine + 1);
        writer.WriteNumber("startColumn", place.StartColumn + 1);
        writer.WriteNumber("endLine", place.EndLine + 1);
        writer.WriteNumber("endColumn", place.EndColumn + 1);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>A relative reference, or a file URI: what RFC 3986 does not allow in a path is escaped.</summary>
    private static string UriOf(string path)
    {
        var escaped = string.Join("/", path.Split('/').Select(Uri.EscapeDataString));
        if (path.StartsWith('/'))
        {
            return "file://" + escaped;
        }

        return Path.IsPathRooted(path) ? "file:///" + escaped : escaped;
    }
}
