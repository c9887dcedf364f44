using System.Text.Json;
using Corpus.Cli.Diffing;
using Corpus.Cli.Editions;
using Corpus.Language.Model;

namespace Corpus.Cli.Rendering;

/// <summary>A comparison as JSON; its schema is in docs/versions.md.</summary>
internal static class DiffJson
{
    private const int SchemaVersion = 1;

    public static void Write(EditionDiff diff, TextWriter output) => Json.Write(output, writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("schemaVersion", SchemaVersion);
        WriteEdition(writer, "before", diff.Before);
        WriteEdition(writer, "after", diff.Now);
        writer.WriteString("class", DiffWords.Word(diff.Class));
        writer.WriteText("version", diff.Version?.ToString());
        writer.WriteText("nextVersion", diff.NextVersion?.ToString());
        writer.WriteBoolean("versionTooLow", diff.IsVersionTooLow);
        writer.WriteText("because", diff.Changes.Count == 0 ? null : DiffWords.Why(diff));
        writer.WriteStartObject("counts");
        foreach (var @class in new[] { ChangeClass.Major, ChangeClass.Minor, ChangeClass.Patch })
        {
            writer.WriteNumber(DiffWords.Word(@class), diff.Count(@class));
        }

        writer.WriteEndObject();
        WriteParts(writer, diff);
        writer.WriteTexts("notCompared", diff.NotCompared);
        writer.WriteStartArray("changes");
        foreach (var change in diff.Changes)
        {
            WriteChange(writer, diff, change);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void WriteEdition(Utf8JsonWriter writer, string name, Edition edition)
    {
        writer.WriteStartObject(name);
        writer.WriteString("name", edition.Name);
        writer.WriteString("kind", edition.Kind.ToString().ToLowerInvariant());
        writer.WriteText("commit", edition.Commit);
        writer.WriteText("version", edition.Version);
        writer.WriteString("corpus", edition.Corpus.Id);
        writer.WriteEndObject();
    }

    private static void WriteParts(Utf8JsonWriter writer, EditionDiff diff)
    {
        writer.WriteStartArray("parts");
        foreach (var (part, changes) in diff.ByPart)
        {
            writer.WriteStartObject();
            writer.WriteString("name", part);
            writer.WriteString("class", DiffWords.Word(changes.Select(static change => change.Rule.Class).DefaultIfEmpty(ChangeClass.None).Max()));
            foreach (var (name, count) in new[] { "major", "minor", "patch" }.Zip(DiffWords.Counts(changes)))
            {
                writer.WriteNumber(name, count);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteChange(Utf8JsonWriter writer, EditionDiff diff, Change change)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", change.Rule.Id);
        writer.WriteString("class", DiffWords.Word(change.Rule.Class));
        writer.WriteString("title", change.Rule.Title);
        writer.WriteString("kind", change.Subject.KindId);
        writer.WriteString("subject", change.Subject.Name);
        writer.WriteBoolean("guess", change.IsGuess);
        WriteSide(writer, "before", diff.Before, change.Before, change.Was, change.QuotesBefore);
        WriteSide(writer, "after", diff.Now, change.After, change.Is, change.QuotesAfter);
        writer.WriteTexts("facts", change.Facts);
        writer.WriteEndObject();
    }

    private static void WriteSide(
        Utf8JsonWriter writer, string name, Edition edition, Subject? subject, string? text, IReadOnlyList<CitationModel> quotes)
    {
        if (subject is not { } known)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("subject", known.Name);
        writer.WriteTexts("parts", edition.Parts.Of(known));
        writer.WriteText("text", text);
        if (edition.Places.Find(known) is { } place)
        {
            writer.WriteString("path", place.Path);
            writer.WriteNumber("line", place.StartLine + 1);
            writer.WriteNumber("column", place.StartColumn + 1);
        }
        else
        {
            writer.WriteNull("path");
            writer.WriteNull("line");
            writer.WriteNull("column");
        }

        writer.WriteStartArray("quotes");
        foreach (var quote in quotes)
        {
            writer.WriteStartObject();
            writer.WriteString("source", quote.Source);
            writer.WriteString("quote", quote.Quote);
            writer.WriteString("grade", quote.Grade.ToString().ToLowerInvariant());
            WriteNumber("page", quote.Page);
            WriteNumber("lastPage", quote.LastPage);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();

        void WriteNumber(string key, int? number)
        {
            if (number is { } some)
            {
                writer.WriteNumber(key, some);
            }
            else
            {
                writer.WriteNull(key);
            }
        }
    }
}
