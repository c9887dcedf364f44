using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>What the table of an entity type says; its properties, and with them their datatypes, are made when they are first asked for.</summary>
/// <param name="name">The name.</param>
/// <param name="summary">What such an entity is.</param>
/// <param name="isAbstract">Whether there are entities only of the types that extend it.</param>
/// <param name="names">The names of the properties that it declares itself.</param>
/// <param name="cardinalities">How many values each can have.</param>
/// <param name="datatypes">Gives the datatype of each; the same when it is asked again.</param>
/// <param name="make">Makes each.</param>
internal sealed class EntityTypeContent(
    string name, string summary, bool isAbstract, string[] names, Cardinality[] cardinalities, Func<int, Datatype> datatypes, Func<int, Property> make)
{
    public readonly string[] Names = names;
    public readonly Cardinality[] Cardinalities = cardinalities;
    private readonly Property?[] _own = new Property?[names.Length];
    private readonly object?[] _readers = new object?[names.Length];

    public string Name { get; } = name;

    public string Summary { get; } = summary;

    public bool IsAbstract { get; } = isAbstract;

    public Property PropertyAt(int index) => Volatile.Read(ref _own[index]) ?? Once.Set(ref _own[index], make(index));

    public object ReaderAt(int index) => _readers[index] ??= Cardinalities[index] switch
    {
        Cardinality.Many => datatypes(index).MakeListReader(),
        Cardinality.Series => datatypes(index).MakeSeriesReader(),
        _ => datatypes(index),
    };
}
