using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>The fields of a fact, with those of the statements of its list and of its rival claims.</summary>
internal sealed class FactFields(EntityTable table, Field head) : StatementFields(table, head)
{
    private int _place = -1;
    private Citation[]? _allCitations;

    /// <summary>The place of the property among all those of the type. It is looked up when it is first asked for: what nobody reads is not.</summary>
    public int Place => _place < 0 ? _place = Table.PlaceOf(this) : _place;

    public Property Property => Table.Type.PropertyAt(Place);

    /// <summary>
    /// The value, where it is one, of a type that the language has one datatype for; null otherwise. So it is known without the property: the first fact that
    /// a program reads is most often of such a type, and the table of the entity's type need not be read for it.
    /// </summary>
    public object? Decode(Type type) => Kind == FactKind.Single && Count(TableTag.Value) == 1 ? Datatypes.Decode(type, SingleValue.Text) : null;

    /// <summary>What reads the value: an <see cref="IValueReader{T}"/> of one value, a list or a series.</summary>
    public object Reader => Table.Type.ReaderAt(Place);

    public readonly GroupChain StatementGroups = new();

    public readonly GroupChain ClaimGroups = new();

    public IEnumerable<StatementFields> Statements => StatementGroups.Of<StatementFields>();

    public IEnumerable<StatementFields> Claims => ClaimGroups.Of<StatementFields>();

    public Cardinality Cardinality => Has(TableTag.Series) ? Cardinality.Series : Has(TableTag.List) ? Cardinality.Many : Cardinality.One;

    public bool IsDisputed => Has(TableTag.Disputed);

    public bool IsAttributed => Has(TableTag.Attributed);

    public FactKind Kind =>
        Has(TableTag.Disputed) ? FactKind.Disputed
        : Has(TableTag.Attributed) ? FactKind.Attributed
        : Has(TableTag.Series) ? FactKind.Series
        : Has(TableTag.List) ? FactKind.List
        : FactKind.Single;

    public bool IsSuperseded => Has(TableTag.SupersededBy);

    public override IEnumerable<Field> Values =>
        StatementGroups.Count > 0 ? Statements.Select(static statement => statement.SingleValue) : base.Values;

    public override IEnumerable<StatementFields> Parts => StatementGroups.Count > 0 ? Statements : base.Parts;

    public EdtfDate? ReviewBy => new FieldReader(Table.Subject, this).Date(TableTag.ReviewBy);

    public Supersession? Supersession => FindText(TableTag.SupersededBy) is not { } by ? null : new Supersession(by.Length == 0 ? null : by)
    {
        Since = new FieldReader(Table.Subject, this).Date(TableTag.SupersededSince),
        Reason = FindText(TableTag.SupersededReason),
    };

    public Derivation? Derivation => FindText(TableTag.Formula) is not { } formula ? null
        : new Derivation(formula, EquatableArray.From(All(TableTag.Input).Select(static input => input.Text)));

    public EquatableArray<Citation> AllCitations() => StatementGroups.Count + ClaimGroups.Count == 0 ? Citations : CitationsOfAllParts();

    // By itself, as most facts are one statement, and need not have System.Linq loaded.
    private EquatableArray<Citation> CitationsOfAllParts() => EquatableArray.Own(Volatile.Read(ref _allCitations) ?? Once.Set(
        ref _allCitations, Citations.Concat(Statements.Concat(Claims).SelectMany(static statement => statement.Citations)).Distinct().ToArray()));
}
