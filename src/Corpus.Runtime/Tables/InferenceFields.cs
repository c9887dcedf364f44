using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>The fields of an inference, with its citations.</summary>
internal sealed class InferenceFields(EntityTable table, Field head) : FieldGroup(head)
{
    public readonly GroupChain CitationFields = new();

    public Inference Read()
    {
        var reader = new FieldReader(table.Subject, this);
        return new Inference(
            (InferenceTarget)reader.HeadNumber((int)InferenceTarget.Comparator),
            reader.Text(TableTag.Because, "a reason"),
            EquatableArray.From(All(TableTag.Premise).Select(static premise => premise.Text)),
            EquatableArray.Own(CitationReader.ReadAll(table, CitationFields)),
            Has(TableTag.FromInferred));
    }
}
