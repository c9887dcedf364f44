using System.Text.Encodings.Web;
using System.Text.Json;
using Corpus.Language.Model;

namespace Corpus.Cli.Rendering;

/// <summary>JSON as this tool writes it: indented by two, <c>\n</c>, letters as they are.</summary>
internal static class Json
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            write(writer);
        }

        var text = System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
        // The writer ends lines as the system does; no line end stands inside a string, and only inside strings is there something to escape.
        output.Write(SafeText.WithoutCommands(SafeText.Data(text.Replace("\r\n", "\n", StringComparison.Ordinal))));
        output.Write('\n');
    }

    /// <summary>A text, or null where there is none.</summary>
    public static void WriteText(this Utf8JsonWriter writer, string name, string? value)
    {
        if (value is null)
        {
            writer.WriteNull(name);
        }
        else
        {
            writer.WriteString(name, value);
        }
    }

    public static void WriteTexts(this Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    public static void WriteLedger(this Utf8JsonWriter writer, string name, LedgerModel ledger)
    {
        writer.WriteStartObject(name);
        foreach (var (count, number) in ledger.Counts)
        {
            writer.WriteNumber(count, number);
        }

        writer.WriteStartObject("points");
        foreach (var point in ledger.Points.All.GroupBy(static count => count.Point))
        {
            writer.WriteStartObject(point.Key);
            foreach (var (_, state, number) in point)
            {
                writer.WriteNumber(state, number);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
