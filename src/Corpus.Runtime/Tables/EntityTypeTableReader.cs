using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>Makes an entity type of its table.</summary>
internal static class EntityTypeTableReader
{
    public static EntityType Read(string text, Type? holder, EntityType? baseType, Datatype[] datatypes) =>
        new(ReadContent(text, holder, index => datatypes[index], datatypes.Length), baseType);

    /// <param name="text">The table.</param>
    /// <param name="holder">The class that has it, for errors.</param>
    /// <param name="datatypes">Gives the datatype of the property at a place.</param>
    /// <param name="count">How many there are, if that is known.</param>
    public static EntityTypeContent ReadContent(string text, Type? holder, Func<int, Datatype?> datatypes, int? count = null)
    {
        var subject = new TableSubject("an entity type", null, holder);
        FieldGroup? head = null;
        var properties = new List<FieldGroup>();
        foreach (var group in FieldGroups.Read(text, subject))
        {
            if (group.Head.Tag == TableTag.Property)
            {
                properties.Add(group);
            }
            else if (group.Head.Tag == TableTag.Name)
            {
                head ??= group;
            }
        }

        if (head is null)
        {
            throw TableError.At(subject, 0, "it has no name");
        }

        subject = new TableSubject("the entity type", head.Head.Text, holder);
        if (count is { } given && properties.Count != given)
        {
            throw TableError.At(
                subject, 0, $"it has {Invariant.Number(properties.Count)} properties, and was given {Invariant.Number(given)} datatypes");
        }

        var names = new string[properties.Count];
        var cardinalities = new Cardinality[properties.Count];
        for (var index = 0; index < names.Length; index++)
        {
            names[index] = properties[index].Head.Text;
            cardinalities[index] = OwnProperties.CardinalityOf(properties[index]);
        }

        var own = new OwnProperties(subject, properties.ToArray(), datatypes);
        return new EntityTypeContent(
            head.Head.Text, SummaryOf(subject, head), head.Has(TableTag.Abstract), names, cardinalities, own.DatatypeAt, own.Make);
    }

    private static string SummaryOf(TableSubject subject, FieldGroup head) =>
        head.FindText(TableTag.Summary) ?? throw TableError.At(subject, head.Head, $"a summary ('{TableTag.Summary}') to follow");
}
