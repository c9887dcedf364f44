using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime;

// A family in one file: how the value of a statement is read. Classes rather than delegates, which a datatype would have to make before it knows which is
// asked for.

/// <summary>Reads the value, or the list of values, of a statement.</summary>
internal interface IValueReader<out T>
{
    T Read(StatementFields fields);
}

/// <summary>Reads all items of a list.</summary>
internal sealed class ListReader<T>(Datatype<T> datatype) : IValueReader<EquatableArray<T>>
{
    public EquatableArray<T> Read(StatementFields fields) =>
        EquatableArray.Own(fields.Values.Select(field => datatype.Read(fields.Table, field)).ToArray());
}

/// <summary>Reads all entries of a series.</summary>
internal sealed class SeriesReader<T>(Datatype<T> datatype) : IValueReader<Series<T>>
{
    public Series<T> Read(StatementFields fields) => new(EquatableArray.Own(fields.Parts.Select(ReadEntry).ToArray()));

    private SeriesEntry<T> ReadEntry(StatementFields fields) =>
        new(datatype.Read(fields.Table, fields.SingleValue), fields.Qualifiers.From, fields.Qualifiers.Until, fields.Qualifiers.AsOf);
}

/// <summary>Reads one item of a list that is cited as a whole.</summary>
internal sealed class ItemReader<T>(Datatype<T> datatype, Field item) : IValueReader<T>
{
    public T Read(StatementFields fields) => datatype.Read(fields.Table, item);
}
