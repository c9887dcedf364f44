namespace Corpus.Runtime;

/// <summary>A claim, or a statement of a list, as an object.</summary>
internal sealed class ClaimJsonConverter()
    : WriteOnlyJsonConverter<Claim>("A claim of a corpus", "Read the id of its fact, and look that up with the FindFact method of the corpus's Catalog.")
{
    public static void WriteFields(JsonFields fields, Claim claim)
    {
        fields.Value("value", claim.ValueObject);
        WriteAssertion(fields, claim);
        fields.Value("rank", JsonWords.Of(claim.Rank));
        fields.Value("rankReason", claim.RankReason);
        fields.Objects("citations", claim.Citations, CitationJsonConverter.WriteFields);
    }

    public static void WriteAssertion(JsonFields fields, Assertion assertion)
    {
        fields.Value("comparator", JsonWords.Of(assertion.Comparator));
        fields.Value("asOf", assertion.AsOf);
        fields.Value("from", assertion.From);
        fields.Value("until", assertion.Until);
        fields.Objects("claimedBy", assertion.ClaimedBy, ClaimantJsonConverter.WriteFields);
        fields.Value("inference", assertion.Inference);
    }

    protected override void Write(JsonFields fields, Claim value) => WriteFields(fields, value);
}
