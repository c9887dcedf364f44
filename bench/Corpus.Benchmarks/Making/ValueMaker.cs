using System.Globalization;
using Corpus.Language.Model;
using Corpus.Language.Provenance.Printed;

namespace Corpus.Benchmarks.Making;

/// <summary>A value as YAML has it, and the words by which a quote prints it.</summary>
internal readonly record struct MadeValue(string Yaml, string Printed);

/// <summary>Makes values of every datatype.</summary>
internal sealed class ValueMaker(Random random, Vocabulary vocabulary, IReadOnlyList<MadeEnumeration> enumerations, ILookup<string, string> labelsByType)
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "June", "July", "August", "September", "October", "November", "December"];
    private static readonly int[] MonthNumbers = [1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12];
    private readonly Dictionary<string, MadeEnumeration> _enumerationsByName = enumerations.ToDictionary(static enumeration => enumeration.Name);
    private readonly Dictionary<string, string[]> _labels = labelsByType.ToDictionary(static group => group.Key, static group => group.ToArray());

    public bool CanMake(MadeProperty property) => property.Kind != DatatypeKind.Entity || _labels.ContainsKey(property.Datatype);

    public MadeValue Make(MadeProperty property)
    {
        var value = MakeBare(property);
        return property.Unit is null ? value : value with { Printed = value.Printed + " " + SchemaMaker.WordOf(property.Unit) };
    }

    private MadeValue MakeBare(MadeProperty property)
    {
        var number = random.Next(2, 1_000_000);
        switch (property.Kind)
        {
            case DatatypeKind.Boolean:
                // A boolean is affirmed or denied by the words of its property.
                var words = NameWords.Of(property.Name);
                return random.Next(2) == 0 ? new MadeValue("true", words) : new MadeValue("false", "not " + words);
            case DatatypeKind.Integer:
                return new MadeValue(Invariant(number), random.Next(2) == 0 ? Invariant(number) : number.ToString("N0", CultureInfo.InvariantCulture));
            case DatatypeKind.Long:
                return new MadeValue(Invariant(number + 5_000_000_000L), Invariant(number + 5_000_000_000L));
            case DatatypeKind.Decimal or DatatypeKind.Number:
                return new MadeValue(Invariant(number) + ".25", Invariant(number) + ".25");
            case DatatypeKind.Text:
                var text = vocabulary.Next(2 + random.Next(2));
                return new MadeValue(text, text);
            case DatatypeKind.Uri:
                var address = "example.org/" + vocabulary.Next();
                return new MadeValue("https://" + address, address);
            case DatatypeKind.Date:
                var (day, month, year) = (1 + random.Next(28), random.Next(Months.Length), 1950 + random.Next(76));
                return new MadeValue($"{year}-{MonthNumbers[month]:00}-{day:00}", $"{day} {Months[month]} {year}");
            case DatatypeKind.Enumeration:
                var values = _enumerationsByName[property.Datatype].Values;
                var value = values[random.Next(values.Count)];
                return new MadeValue(Vocabulary.Joined(value), value.ToLowerInvariant());
            default:
                var candidates = _labels[property.Datatype];
                var label = candidates[random.Next(candidates.Length)];
                return new MadeValue(Vocabulary.Joined(label), label);
        }
    }

    private static string Invariant(long number) => number.ToString(CultureInfo.InvariantCulture);
}
