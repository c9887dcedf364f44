using System.Runtime.CompilerServices;
using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>The fields of a fact, of a statement of a list or of a rival claim, and what they say once it is asked for.</summary>
internal class StatementFields(EntityTable table, Field head) : FieldGroup(head)
{
    private StrongBox<Qualifiers>? _qualifiers;
    private StrongBox<EquatableArray<Citation>>? _citations;
    private StrongBox<EquatableArray<Inference>>? _inferences;

    public EntityTable Table { get; } = table;

    public List<CitationFields> CitationFields { get; } = [];

    public List<InferenceFields> InferenceFields { get; } = [];

    public Qualifiers Qualifiers => Once.Get(ref _qualifiers, this, Qualifiers.Read);

    public EquatableArray<Citation> Citations => Once.Get(ref _citations, this, static fields => CitationReader.ReadAll(fields.Table, fields.CitationFields));

    public EquatableArray<Inference> Inferences => Once.Get(ref _inferences, this, static fields =>
        EquatableArray.Own(fields.InferenceFields.Select(static inference => inference.Read()).ToArray()));

    /// <summary>The fields of the value: one, or one for each item of a list.</summary>
    public virtual IEnumerable<Field> Values => All(TableTag.Value);

    public Field SingleValue => Find(TableTag.Value) ?? throw Table.Broken(Head, $"a value ('{TableTag.Value}') to follow");

    /// <summary>The canonical text of the value.</summary>
    public string ValueText(Cardinality cardinality) =>
        cardinality != Cardinality.One ? $"[{string.Join(", ", Values.Select(static value => value.Text))}]" : SingleValue.Text;
}
