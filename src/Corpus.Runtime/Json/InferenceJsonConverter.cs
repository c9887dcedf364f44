namespace Corpus.Runtime;

/// <summary>An inference as an object.</summary>
internal sealed class InferenceJsonConverter()
    : WriteOnlyJsonConverter<Inference>("An inference of a corpus", "Read the id of its fact, and look that up with the FindFact method of the corpus's Catalog.")
{
    public static void WriteFields(JsonFields fields, Inference inference)
    {
        fields.Value("of", JsonWords.Of(inference.Target));
        fields.Value("because", inference.Because);
        fields.Value("premises", inference.Premises);
        fields.Value("isFromInferred", inference.IsFromInferred);
        fields.Objects("citations", inference.Citations, CitationJsonConverter.WriteFields);
    }

    protected override void Write(JsonFields fields, Inference value) => WriteFields(fields, value);
}
