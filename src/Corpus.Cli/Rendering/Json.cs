using System.Text.Encodings.Web;
using System.Text.Json;
using Corpus.Language.Model;

namespace Corpus.Cli.Rendering;

/// <summary>JSON as this tool writes it: indented by two, <c>\n</c>, letters as they are.</summary>
internal static class Json
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The bytes that may wait before <see cref="WriteOut"/> writes them.</summary>
    private const int MostPending = 1 << 14;

    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using (var lines = new SafeJsonLines(output))
        using (var writer = new Utf8JsonWriter(lines, Options))
        {
            write(writer);
        }

        output.Write('\n');
    }

    /// <summary>Writes out what waits, if it is much. Whoever writes many items says so after each: the writer keeps all until it is told.</summary>
    public static void WriteOut(this Utf8JsonWriter writer)
    {
        if (writer.BytesPending > MostPending)
        {
            writer.Flush();
        }
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
