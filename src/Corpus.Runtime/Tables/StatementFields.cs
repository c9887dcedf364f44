using System.Runtime.CompilerServices;
using System.Text;
using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>The fields of a fact, of a statement of a list or of a rival claim, and what they say once it is asked for.</summary>
internal class StatementFields(EntityTable table, Field head) : FieldGroup(head)
{
    private StrongBox<Qualifiers>? _qualifiers;
    private Citation[]? _citations;
    private StrongBox<EquatableArray<Inference>>? _inferences;

    public readonly EntityTable Table = table;

    public readonly GroupChain CitationFields = new();

    public readonly GroupChain InferenceFields = new();

    public Qualifiers Qualifiers => Once.Get(ref _qualifiers, this, Qualifiers.Read);

    public EquatableArray<Citation> Citations =>
        EquatableArray.Own(Volatile.Read(ref _citations) ?? Once.Set(ref _citations, CitationReader.ReadAll(Table, CitationFields)));

    public EquatableArray<Inference> Inferences => Once.Get(ref _inferences, this, static fields =>
        EquatableArray.Own(fields.InferenceFields.Of<InferenceFields>().Select(static inference => inference.Read()).ToArray()));

    /// <summary>The fields of the value: one, or one for each item of a list.</summary>
    public virtual IEnumerable<Field> Values => All(TableTag.Value);

    /// <summary>The statements that a series has one of for each of its values: this one, or those of a fact.</summary>
    public virtual IEnumerable<StatementFields> Parts => [this];

    public Field SingleValue => Find(TableTag.Value) ?? throw NoValue();

    /// <summary>The canonical text of the value.</summary>
    public string ValueText(Cardinality cardinality) => cardinality switch
    {
        Cardinality.Many => $"[{string.Join(", ", Values.Select(static value => value.Text))}]",
        Cardinality.Series => $"[{string.Join("; ", Parts.Select(static part => part.PeriodText()))}]",
        _ => SingleValue.Text,
    };

    private InvalidOperationException NoValue() => Table.Broken(Head, $"a value ('{TableTag.Value}') to follow");

    /// <summary>The canonical text of the value with that of the period in which it holds.</summary>
    private string PeriodText()
    {
        var text = new StringBuilder(SingleValue.Text);
        new SeriesPeriod(Qualifiers.From, Qualifiers.Until, Qualifiers.AsOf).PrintTo(text);
        return text.ToString();
    }
}
