namespace Corpus.Runtime;

/// <summary>A fact as an object, with its claims, statements and citations.</summary>
internal sealed class FactJsonConverter()
    : WriteOnlyJsonConverter<Fact>("A fact of a corpus", "Read its id, and look it up with the FindFact method of the corpus's Catalog.")
{
    protected override void Write(JsonFields fields, Fact value)
    {
        fields.Value("id", value.Id);
        fields.Value("status", JsonWords.Of(value.Status));
        fields.Value("value", value.ValueObject);
        fields.Value("unit", value.Unit?.Code);
        ClaimJsonConverter.WriteAssertion(fields, value);
        fields.Objects("citations", value.Citations, CitationJsonConverter.WriteFields);
        fields.Objects("statements", value.UntypedStatements, ClaimJsonConverter.WriteFields);
        fields.Objects("claims", value.UntypedClaims, ClaimJsonConverter.WriteFields);
        fields.Object("supersession", value.Supersession, static (fields, supersession) =>
        {
            fields.Value("by", supersession.By);
            fields.Value("since", supersession.Since);
            fields.Value("reason", supersession.Reason);
        });
        fields.Object("derivation", value.Derivation, static (fields, derivation) =>
        {
            fields.Value("formula", derivation.Formula);
            fields.Value("inputs", derivation.Inputs);
        });
        fields.Value("reviewBy", value.ReviewBy);
    }
}
