using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>The fields of a fact, with those of the statements of its list and of its rival claims.</summary>
internal sealed class FactFields(EntityTable table, Field head) : StatementFields(table, head)
{
    public List<StatementFields> Statements { get; } = [];

    public List<StatementFields> Claims { get; } = [];

    public Cardinality Cardinality => Has(TableTag.Series) ? Cardinality.Series : Has(TableTag.List) ? Cardinality.Many : Cardinality.One;

    public bool IsDisputed => Has(TableTag.Disputed);

    public bool IsAttributed => Has(TableTag.Attributed);

    public bool IsSuperseded => Has(TableTag.SupersededBy);

    public override IEnumerable<Field> Values =>
        Statements.Count > 0 ? Statements.Select(static statement => statement.SingleValue) : base.Values;

    public EdtfDate? ReviewBy => new FieldReader(Table.Subject, this).Date(TableTag.ReviewBy);

    public Supersession? Supersession => FindText(TableTag.SupersededBy) is not { } by ? null : new Supersession(by.Length == 0 ? null : by)
    {
        Since = new FieldReader(Table.Subject, this).Date(TableTag.SupersededSince),
        Reason = FindText(TableTag.SupersededReason),
    };

    public Derivation? Derivation => FindText(TableTag.Formula) is not { } formula ? null
        : new Derivation(formula, EquatableArray.From(All(TableTag.Input).Select(static input => input.Text)));

    public EquatableArray<Citation> AllCitations() => Statements.Count + Claims.Count == 0
        ? Citations
        : EquatableArray.From(Citations.Concat(Statements.Concat(Claims).SelectMany(static statement => statement.Citations)).Distinct());
}
