using Corpus.Language.Model;
using System.Text;

namespace Corpus.Benchmarks.Making;

/// <summary>Makes two dozen entity types, each of two dozen properties, and sixteen enumerations.</summary>
internal sealed class SchemaMaker
{
    private const int TypeCount = 24;
    private const int PropertyCount = 24;
    private static readonly string[] units = ["a", "km", "%", "kg", "MW"];

    // What a property is, by weight: in twenty properties, so many of a kind.
    private static readonly DatatypeKind[] kinds =
    [
        DatatypeKind.Integer, DatatypeKind.Integer, DatatypeKind.Integer, DatatypeKind.Integer, DatatypeKind.Text, DatatypeKind.Text, DatatypeKind.Text, DatatypeKind.Text, DatatypeKind.Boolean, DatatypeKind.Boolean,
        DatatypeKind.Date, DatatypeKind.Date, DatatypeKind.Enumeration, DatatypeKind.Enumeration, DatatypeKind.Entity, DatatypeKind.Entity, DatatypeKind.Decimal, DatatypeKind.Long, DatatypeKind.Number, DatatypeKind.Uri,
    ];

    private readonly Random random;
    private readonly Vocabulary vocabulary;

    public SchemaMaker(Random random, Vocabulary vocabulary)
    {
        this.random = random;
        this.vocabulary = vocabulary;
        Enumerations = [.. Enumerable.Range(0, 16).Select(_ => Enumeration())];
        string[] names = [.. Enumerable.Range(0, TypeCount).Select(_ => Vocabulary.Joined(vocabulary.Name()))];
        Types = [.. names.Select(name => Type(name, names))];
    }

    public IReadOnlyList<MadeType> Types { get; }

    public IReadOnlyList<MadeEnumeration> Enumerations { get; }

    public string ToYaml()
    {
        var yaml = new StringBuilder("entityTypes:\n");
        foreach (var type in Types)
        {
            yaml.Append($"  {type.Name}:\n    summary: {type.Summary}\n    properties:\n");
            foreach (var property in type.Properties)
                yaml.Append($"      {property.Name}: {{ datatype: {property.Datatype}{(property.IsList ? ", cardinality: many" : "")}{(property.Unit is null ? "" : $", unit: \"{property.Unit}\"")}, summary: {property.Summary} }}\n");
        }

        yaml.Append("enumerations:\n");
        foreach (var enumeration in Enumerations)
        {
            yaml.Append($"  {enumeration.Name}:\n    summary: {enumeration.Summary}\n    values:\n");
            foreach (var value in enumeration.Values)
                yaml.Append($"      {Vocabulary.Joined(value)}: {{ summary: {vocabulary.Sentence(6)} }}\n");
        }

        return yaml.ToString();
    }

    private MadeEnumeration Enumeration() =>
        new(Vocabulary.Joined(vocabulary.Name()), vocabulary.Sentence(7), [.. Enumerable.Range(0, 4 + random.Next(6)).Select(_ => vocabulary.Name())]);

    private MadeType Type(string name, string[] types)
    {
        var properties = Enumerable.Range(0, PropertyCount).Select(index => Property(kinds[index % kinds.Length], types)).ToArray();
        random.Shuffle(properties);
        return new MadeType(name, vocabulary.Sentence(8), properties);
    }

    private MadeProperty Property(DatatypeKind kind, string[] types)
    {
        var joined = Vocabulary.Joined(vocabulary.Name());
        var datatype = kind switch
        {
            DatatypeKind.Enumeration => Enumerations[random.Next(Enumerations.Count)].Name,
            DatatypeKind.Entity => types[random.Next(types.Length)],
            _ => kind.ToString().ToLowerInvariant(),
        };
        var isNumeric = kind is DatatypeKind.Integer or DatatypeKind.Long or DatatypeKind.Decimal or DatatypeKind.Number;
        return new MadeProperty(
            char.ToLowerInvariant(joined[0]) + joined[1..],
            kind,
            datatype,
            kind is DatatypeKind.Entity or DatatypeKind.Text or DatatypeKind.Enumeration && random.Next(5) == 0,
            isNumeric && random.Next(3) == 0 ? units[random.Next(units.Length)] : null,
            vocabulary.Sentence(7));
    }
}
