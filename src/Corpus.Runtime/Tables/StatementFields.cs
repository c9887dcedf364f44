using System.Runtime.CompilerServices;
using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>The fields of a fact, of a statement of a list or of a rival claim, and what they say once it is asked for.</summary>
internal class StatementFields(EntityTable table, Field head) : FieldGroup(head)
{
    private StrongBox<Qualifiers>? _qualifiers;
    private StrongBox<EquatableArray<Citation>>? _citations;

    public EntityTable Table { get; } = table;

    public List<CitationFields> CitationFields { get; } = [];

    public Qualifiers Qualifiers => Once.Get(ref _qualifiers, this, Qualifiers.Read);

    public EquatableArray<Citation> Citations => Once.Get(ref _citations, this, static fields =>
        EquatableArray.Own(fields.CitationFields.Select(citation => CitationReader.Read(fields.Table, citation)).ToArray()));

    /// <summary>The fields of the value: one, or one for each item of a list.</summary>
    public virtual IEnumerable<Field> Values => All(TableTag.Value);

    public Field SingleValue => Find(TableTag.Value) ?? throw Table.Broken(Head, $"a value ('{TableTag.Value}') to follow");

    /// <summary>The canonical text of the value.</summary>
    public string ValueText(bool isList) =>
        isList ? $"[{string.Join(", ", Values.Select(static value => value.Text))}]" : SingleValue.Text;
}
