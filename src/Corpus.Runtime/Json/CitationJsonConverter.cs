namespace Corpus.Runtime;

/// <summary>A citation as an object; its source is an id.</summary>
internal sealed class CitationJsonConverter()
    : WriteOnlyJsonConverter<Citation>("A citation of a corpus", "Read the id of its fact, and look that up with the FindFact method of the corpus's Catalog.")
{
    public static void WriteFields(JsonFields fields, Citation citation)
    {
        fields.Value("source", citation.Source.Id);
        fields.Value("quote", citation.Quote);
        fields.Value("prefix", citation.Prefix);
        fields.Value("suffix", citation.Suffix);
        fields.Value("language", citation.Language);
        fields.Value("reading", citation.Reading);
        fields.Value("grade", JsonWords.Of(citation.Grade));
        fields.Value("evidence", JsonWords.Of(citation.Evidence));
        fields.Value("position", citation.Position);
        fields.Value("page", citation.Page);
        fields.Value("lastPage", citation.LastPage);
        fields.Value("support", JsonWords.Of(citation.Support));
    }

    protected override void Write(JsonFields fields, Citation value) => WriteFields(fields, value);
}
