using System.ComponentModel;

namespace Corpus.Runtime.CompilerServices;

/// <summary>A datatype whose values are of a C# type. Not for people: <see cref="Datatypes"/> has them all for code that is generated from a corpus.</summary>
/// <typeparam name="T">The C# type of a value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Datatype<T> : Datatype
{
    private readonly TryDecode<T> _decode;

    internal Datatype(string name, TryDecode<T> decode)
        : base(name)
    {
        _decode = decode;
        ReadOne = fields => Read(fields.Table, fields.SingleValue);
        ReadAll = fields => EquatableArray.Own(fields.Values.Select(field => Read(fields.Table, field)).ToArray());
    }

    internal ValueReader<T> ReadOne { get; }

    internal ValueReader<EquatableArray<T>> ReadAll { get; }

    internal T Read(EntityTable table, Field field) =>
        _decode(field.Text, table, out var value) ? value : throw table.Broken(field, $"a value of the datatype '{Name}'");

    internal override Property MakeProperty(string name, string summary, Unit? unit, Cardinality cardinality, string? inverseName) =>
        new Property<T>(name, summary, this, unit, cardinality, inverseName);
}
