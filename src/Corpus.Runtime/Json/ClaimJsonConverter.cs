namespace Corpus.Runtime;

/// <summary>A claim, or a statement of a list or a series, as an object.</summary>
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
        fields.Value("tolerance", assertion.Tolerance);
        fields.Value("modality", ModalityWords.Of(assertion.Modality));
        fields.Value("open", assertion.IsOpen);
        fields.Value("asOf", assertion.AsOf);
        fields.Value("from", assertion.From);
        fields.Value("until", assertion.Until);
        fields.Objects("claimedBy", assertion.ClaimedBy, ClaimantJsonConverter.WriteFields);
        fields.Objects("reportedBy", assertion.ReportedBy, ClaimantJsonConverter.WriteFields);
        fields.Objects("inferences", assertion.Inferences, InferenceJsonConverter.WriteFields);
        fields.Value("mirrorOf", assertion.MirrorOf);
    }

    protected override void Write(JsonFields fields, Claim value) => WriteFields(fields, value);
}
