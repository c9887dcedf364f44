using System.Text.Encodings.Web;
using System.Text.Json;

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

    public static void WriteLedger(this Utf8JsonWriter writer, string name, Ledger ledger)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("entities", ledger.Entities);
        writer.WriteNumber("facts", ledger.Facts);
        writer.WriteNumber("sources", ledger.Sources);
        writer.WriteNumber("citations", ledger.Citations);
        writer.WriteNumber("exact", ledger.Exact);
        writer.WriteNumber("folded", ledger.Folded);
        writer.WriteNumber("unproved", ledger.Unproved);
        writer.WriteNumber("byText", ledger.ByText);
        writer.WriteNumber("byFingerprint", ledger.ByFingerprint);
        writer.WriteNumber("printed", ledger.Printed);
        writer.WriteNumber("read", ledger.Read);
        writer.WriteNumber("inferred", ledger.Inferred);
        writer.WriteNumber("exempt", ledger.Exempt);
        writer.WriteNumber("disputed", ledger.Disputed);
        writer.WriteNumber("superseded", ledger.Superseded);
        writer.WriteEndObject();
    }
}
