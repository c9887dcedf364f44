using System.ComponentModel;

namespace Corpus.Runtime.CompilerServices;

/// <summary>A datatype whose values are of a C# type. Not for people: <see cref="Datatypes"/> has them all for code that is generated from a corpus.</summary>
/// <typeparam name="T">The C# type of a value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Datatype<T> : Datatype, IValueReader<T>
{
    private readonly TryDecode<T> _decode;

    internal Datatype(string name, TryDecode<T> decode)
        : base(name) => _decode = decode;

    internal bool TryRead(string text, EntityTable table, out T value) => _decode(text, table, out value);

    internal T Read(EntityTable table, Field field) =>
        _decode(field.Text, table, out var value) ? value : throw BrokenIn(table, field);

    internal override object MakeListReader() => new ListReader<T>(this);

    internal override object MakeSeriesReader() => new SeriesReader<T>(this);

    internal override Property MakeProperty(string name, string summary, Unit? unit, Cardinality cardinality, string? inverseName) =>
        new Property<T>(name, summary, this, unit, cardinality, inverseName);

    private InvalidOperationException BrokenIn(EntityTable table, Field field) => table.Broken(field, $"a value of the datatype '{Name}'");

    T IValueReader<T>.Read(StatementFields fields) =>
        _decode(fields.SingleValue.Text, fields.Table, out var value) ? value : throw BrokenIn(fields.Table, fields.SingleValue);
}
