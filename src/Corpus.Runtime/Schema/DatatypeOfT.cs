namespace Corpus.Runtime;

/// <summary>A datatype of the curation language, and how its values are read into a C# type. <see cref="Datatype"/> has them all.</summary>
/// <typeparam name="T">The C# type of a value.</typeparam>
public sealed class Datatype<T>
{
    private readonly TryDecode<T> _decode;

    internal Datatype(string name, TryDecode<T> decode)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        _decode = decode;
        ReadOne = fields => Read(fields.Table, fields.SingleValue);
        ReadAll = fields => EquatableArray.Own(fields.Values.Select(field => Read(fields.Table, field)).ToArray());
    }

    /// <summary>The name in the curation language: <c>integer</c>, or that of an enumeration or an entity type.</summary>
    public string Name { get; }

    internal ValueReader<T> ReadOne { get; }

    internal ValueReader<EquatableArray<T>> ReadAll { get; }

    /// <summary>The name.</summary>
    /// <returns>The same as <see cref="Name"/>.</returns>
    public override string ToString() => Name;

    internal T Read(EntityTable table, Field field) =>
        _decode(field.Text, table, out var value) ? value : throw table.Broken(field, $"a value of the datatype '{Name}'");
}
