namespace Corpus.Runtime;

/// <summary>A source as an object, by the names of the source records.</summary>
internal sealed class SourceJsonConverter()
    : WriteOnlyJsonConverter<Source>("A source of a corpus", "Read its id, and look it up in the Sources of the corpus.")
{
    protected override void Write(JsonFields fields, Source value)
    {
        fields.Value("id", value.Id);
        fields.Value("file", value.File);
        fields.Value("title", value.Title);
        fields.Value("authors", value.Authors);
        fields.Value("publisher", value.Publisher);
        fields.Value("issued", value.Issued);
        fields.Value("retrieved", value.Retrieved);
        fields.Value("url", value.Url);
        fields.Value("language", value.Language);
        fields.Value("sha256", value.Sha256);
        fields.Value("words", value.Words);
        fields.Object("original", value.Original, OriginalJsonConverter.WriteFields);
    }
}
