namespace Corpus.Runtime;

/// <summary>An entry of a series as an object.</summary>
internal sealed class SeriesEntryJsonConverter() : WriteOnlyJsonConverter<IJsonObject>(
    "An entry of a series of a corpus", "Read the id of its fact, and look that up with the FindFact method of the corpus's Catalog.")
{
    protected override void Write(JsonFields fields, IJsonObject value) => value.WriteFields(fields);
}
