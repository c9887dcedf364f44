namespace Corpus.Runtime;

/// <summary>A value that is a JSON object.</summary>
internal interface IJsonObject
{
    void WriteFields(JsonFields fields);
}
