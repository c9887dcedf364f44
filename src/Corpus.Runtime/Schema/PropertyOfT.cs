using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>A property whose values are of a C# type.</summary>
/// <typeparam name="T">The type of a value; for a list or a series, that of an item.</typeparam>
internal sealed class Property<T>(
    string name, string summary, Datatype<T> datatype, Unit? unit = null, Cardinality cardinality = Cardinality.One, string? inverseName = null)
    : Property(name, summary, unit, cardinality, inverseName)
{
    /// <summary>The datatype of a value; for a list or a series, that of an item.</summary>
    public Datatype<T> Datatype { get; } = datatype;

    public override string DatatypeName => Datatype.Name;

    internal override Datatype ValueDatatype => Datatype;

    internal override Fact MakeFact(FactFields fields) => Cardinality switch
    {
        Cardinality.Many => MakeClaimedFact<EquatableArray<T>>(fields) ?? new ListFact<T>(fields),
        Cardinality.Series => MakeClaimedFact<Series<T>>(fields) ?? new SeriesFact<T>(fields),
        _ => MakeClaimedFact<T>(fields) ?? new Fact<T>(fields),
    };

    internal override IReadOnlyList<Claim> MakeStatements(FactFields fields) =>
        Cardinality == Cardinality.One ? [] : (IReadOnlyList<Claim<T>>)MakeTypedStatements(fields);

    /// <summary>Makes a statement for each value; where all are cited as a whole, each has the citations and the qualifiers of the whole.</summary>
    internal EquatableArray<Claim<T>> MakeTypedStatements(FactFields fields) => fields.StatementGroups.Count > 0
        ? EquatableArray.Own(fields.Statements.Select(statement => new Claim<T>(statement, statement.SingleValue.Text, Datatype)).ToArray())
        : EquatableArray.Own(fields.Values
            .Select(value => new Claim<T>(fields, value.Text, new ItemReader<T>(Datatype, value)))
            .ToArray());

    /// <summary>Makes the fact of what holds only because somebody says so; nothing if it holds in the voice of the corpus.</summary>
    private static Fact? MakeClaimedFact<TValue>(FactFields fields) =>
        fields.IsDisputed ? new Disputed<TValue>(fields)
        : fields.IsAttributed ? new Attributed<TValue>(fields)
        : null;
}
