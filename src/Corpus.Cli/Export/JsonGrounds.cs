using System.Text.Json;
using Corpus.Cli.Rendering;
using Corpus.Language.Model;
using Corpus.Language.Values;

namespace Corpus.Cli.Export;

/// <summary>Writes what a statement rests on as JSON: its citations and inferences.</summary>
internal sealed class JsonGrounds(Utf8JsonWriter writer, IReadOnlyDictionary<string, SourceModel> sources)
{
    public void WriteInferences(EquatableArray<InferenceModel> inferences)
    {
        writer.WriteStartArray("inferences");
        foreach (var inference in inferences)
        {
            writer.WriteStartObject();
            writer.WriteString("of", InferenceTargets.NameOf(inference.Target));
            writer.WriteString("because", inference.Because);
            writer.WriteStartArray("premises");
            foreach (var premise in inference.Premises)
            {
                writer.WriteStringValue(premise);
            }

            writer.WriteEndArray();
            writer.WriteBoolean("isFromInferred", inference.IsFromInferred);
            WriteCitations(inference.Citations);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public void WriteCitations(EquatableArray<CitationModel> citations)
    {
        writer.WriteStartArray("citations");
        foreach (var citation in citations)
        {
            WriteCitation(citation);
        }

        writer.WriteEndArray();
    }

    private void WriteCitation(CitationModel citation)
    {
        writer.WriteStartObject();
        writer.WriteString("source", citation.Source);
        writer.WriteText("file", sources.TryGetValue(citation.Source, out var source) ? source.File : null);
        writer.WriteString("quote", citation.Quote);
        writer.WriteText("prefix", citation.Prefix);
        writer.WriteText("suffix", citation.Suffix);
        writer.WriteString("language", citation.Language);
        writer.WriteText("reading", citation.Reading);
        writer.WriteString("grade", ExportedFact.Name(citation.Grade));
        writer.WriteString("evidence", ExportedFact.Name(citation.Evidence));
        WriteNumber("word", citation.Position);
        WriteNumber("page", citation.Page);
        WriteNumber("lastPage", citation.LastPage);
        writer.WriteString("support", ExportedFact.Name(citation.Support));
        writer.WriteEndObject();
    }

    private void WriteNumber(string name, int? number)
    {
        if (number is { } known)
        {
            writer.WriteNumber(name, known);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
