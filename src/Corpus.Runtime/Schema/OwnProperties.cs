using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>The properties that an entity type declares itself, as its table has them. One is made when it is asked for, and with it its datatype.</summary>
/// <param name="subject">What the table is about, for the error.</param>
/// <param name="groups">The groups of the properties.</param>
/// <param name="datatypes">Gives the datatype of the property at a place, where the table does not name it.</param>
internal sealed class OwnProperties(TableSubject subject, FieldGroup[] groups, Func<int, Datatype?> datatypes)
{
    private readonly Datatype?[] _datatypes = new Datatype?[groups.Length];

    public Datatype DatatypeAt(int index) => Volatile.Read(ref _datatypes[index]) ?? Once.Set(
        ref _datatypes[index],
        (groups[index].FindText(TableTag.Datatype) is { } name ? Datatypes.Named(name) : datatypes(index)) ?? throw NoDatatype(index));

    public Property Make(int index)
    {
        var fields = groups[index];
        return DatatypeAt(index).MakeProperty(
            fields.Head.Text,
            new FieldReader(subject, fields).Text(TableTag.Summary, "a summary"),
            fields.FindText(TableTag.UnitCode) is { } code ? new Unit(code, fields.FindText(TableTag.UnitName) ?? code) : null,
            CardinalityOf(fields),
            fields.FindText(TableTag.Inverse));
    }

    public static Cardinality CardinalityOf(FieldGroup property) =>
        property.Has(TableTag.Series) ? Cardinality.Series
        : property.Has(TableTag.List) ? Cardinality.Many
        : Cardinality.One;

    private InvalidOperationException NoDatatype(int index) =>
        TableError.At(subject, groups[index].Head, "a property whose datatype is known");
}
