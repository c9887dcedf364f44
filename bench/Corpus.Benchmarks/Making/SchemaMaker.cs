using System.Text;
using Corpus.Language.Model;

namespace Corpus.Benchmarks.Making;

/// <summary>Makes two dozen entity types, each of two dozen properties, and sixteen enumerations.</summary>
internal sealed class SchemaMaker
{
    private const int TypeCount = 24;
    private const int PropertyCount = 24;
    private static readonly string[] Units = ["a", "km", "%", "kg", "MW"];

    // What a property is, by weight: in twenty properties, so many of a kind.
    private static readonly DatatypeKind[] Kinds =
    [
        DatatypeKind.Integer, DatatypeKind.Integer, DatatypeKind.Integer, DatatypeKind.Integer, DatatypeKind.Text, DatatypeKind.Text, DatatypeKind.Text,
        DatatypeKind.Text, DatatypeKind.Boolean, DatatypeKind.Boolean,
        DatatypeKind.Date, DatatypeKind.Date, DatatypeKind.Enumeration, DatatypeKind.Enumeration, DatatypeKind.Entity, DatatypeKind.Entity,
        DatatypeKind.Decimal, DatatypeKind.Long, DatatypeKind.Number, DatatypeKind.Uri,
    ];

    private readonly Random _random;
    private readonly Vocabulary _vocabulary;

    public SchemaMaker(Random random, Vocabulary vocabulary)
    {
        _random = random;
        _vocabulary = vocabulary;
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
            {
                yaml.Append(
                    $"      {property.Name}: {{ datatype: " +
                    $"{property.Datatype}{(property.IsList ? ", cardinality: many" : "")}{(property.Unit is null ? "" : $", unit: \"{property.Unit}\"")}, " +
                    $"summary: {property.Summary} }}\n");
            }
        }

        yaml.Append("enumerations:\n");
        foreach (var enumeration in Enumerations)
        {
            yaml.Append($"  {enumeration.Name}:\n    summary: {enumeration.Summary}\n    values:\n");
            foreach (var value in enumeration.Values)
            {
                yaml.Append($"      {Vocabulary.Joined(value)}: {{ summary: {_vocabulary.Sentence(6)} }}\n");
            }
        }

        return yaml.ToString();
    }

    /// <summary>How quotes print one of the units.</summary>
    public static string WordOf(string unit) => unit switch { "a" => "years", "%" => "percent", _ => unit };

    private MadeEnumeration Enumeration() =>
        new(Vocabulary.Joined(_vocabulary.Name()), _vocabulary.Sentence(7), [.. Enumerable.Range(0, 4 + _random.Next(6)).Select(_ => _vocabulary.Name())]);

    private MadeType Type(string name, string[] types)
    {
        var properties = Enumerable.Range(0, PropertyCount).Select(index => Property(Kinds[index % Kinds.Length], types)).ToArray();
        _random.Shuffle(properties);
        return new MadeType(name, _vocabulary.Sentence(8), properties);
    }

    private MadeProperty Property(DatatypeKind kind, string[] types)
    {
        var joined = Vocabulary.Joined(_vocabulary.Name());
        var datatype = kind switch
        {
            DatatypeKind.Enumeration => Enumerations[_random.Next(Enumerations.Count)].Name,
            DatatypeKind.Entity => types[_random.Next(types.Length)],
            _ => kind.ToString().ToLowerInvariant(),
        };
        var isNumeric = kind is DatatypeKind.Integer or DatatypeKind.Long or DatatypeKind.Decimal or DatatypeKind.Number;
        return new MadeProperty(
            char.ToLowerInvariant(joined[0]) + joined[1..],
            kind,
            datatype,
            kind is DatatypeKind.Entity or DatatypeKind.Text or DatatypeKind.Enumeration && _random.Next(5) == 0,
            isNumeric && _random.Next(3) == 0 ? Units[_random.Next(Units.Length)] : null,
            _vocabulary.Sentence(7));
    }
}
