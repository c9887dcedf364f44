namespace Corpus.Runtime;

/// <summary>A claimant as an object that has its name, and its id if it is an entity; or, if it is a source, the id of that.</summary>
internal sealed class ClaimantJsonConverter()
    : WriteOnlyJsonConverter<Claimant>("A claimant of a corpus", "Read its id, and look it up with the Find method of the corpus's Catalog.")
{
    public static void WriteFields(JsonFields fields, Claimant claimant)
    {
        if (claimant.Source is { } source)
        {
            fields.Value("source", source.Id);
        }
        else
        {
            fields.Value("id", claimant.EntityId);
            fields.Value("name", claimant.Name);
        }
    }

    protected override void Write(JsonFields fields, Claimant value) => WriteFields(fields, value);
}
