using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>Makes an entity type of its table.</summary>
internal static class EntityTypeTableReader
{
    public static EntityType Read(string text, Type? holder, EntityType? baseType, Datatype[] datatypes)
    {
        var subject = new TableSubject("an entity type", null, holder);
        var groups = FieldGroups.Read(text, subject);
        var head = groups.Of(TableTag.Name).FirstOrDefault() ?? throw TableError.At(subject, 0, "it has no name");
        subject = new TableSubject("the entity type", head.Head.Text, holder);
        var properties = groups.Of(TableTag.Property).ToArray();
        if (properties.Length != datatypes.Length)
        {
            throw TableError.At(
                subject, 0, $"it has {Invariant.Number(properties.Length)} properties, and was given {Invariant.Number(datatypes.Length)} datatypes");
        }

        return new EntityType(
            head.Head.Text,
            new FieldReader(subject, head).Text(TableTag.Summary, "a summary"),
            baseType,
            properties.Zip(datatypes, (fields, datatype) => datatype.MakeProperty(
                fields.Head.Text,
                new FieldReader(subject, fields).Text(TableTag.Summary, "a summary"),
                fields.FindText(TableTag.UnitCode) is { } code ? new Unit(code, fields.FindText(TableTag.UnitName) ?? code) : null,
                CardinalityOf(fields),
                fields.FindText(TableTag.Inverse))).ToArray())
        {
            IsAbstract = head.Has(TableTag.Abstract),
        };
    }

    private static Cardinality CardinalityOf(FieldGroup property) =>
        property.Has(TableTag.Series) ? Cardinality.Series
        : property.Has(TableTag.List) ? Cardinality.Many
        : Cardinality.One;
}
