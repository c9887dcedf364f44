namespace Corpus.Runtime;

/// <summary>An original document as an object, by the names of the source records.</summary>
internal sealed class OriginalJsonConverter()
    : WriteOnlyJsonConverter<OriginalDocument>(
        "An original document of a corpus", "Read the id of its source, and look that up in the Sources of the corpus.")
{
    public static void WriteFields(JsonFields fields, OriginalDocument original)
    {
        fields.Value("file", original.File);
        fields.Value("sha256", original.Sha256);
        fields.Value("mediaType", original.MediaType);
        fields.Value("bytes", original.Bytes);
    }

    protected override void Write(JsonFields fields, OriginalDocument value) => WriteFields(fields, value);
}
