using System.Text;
using Corpus.Language.Model;

namespace Corpus.Benchmarks.Making;

/// <summary>Makes entities: mostly plain facts, some lists, qualifiers, readings, claims, disputes.</summary>
internal sealed class EntityMaker(Random random, Vocabulary vocabulary, ValueMaker values, IReadOnlyList<SourceMaker> sources)
{
    private readonly StringBuilder _yaml = new();
    private int _home;

    public int Facts { get; private set; }

    public int Citations { get; private set; }

    /// <param name="label">The entity's label; its name is the same without the space.</param>
    /// <param name="type">Its type.</param>
    /// <param name="facts">How many facts it has.</param>
    /// <param name="home">The source that most of them are cited from.</param>
    public string Make(string label, MadeType type, int facts, int home)
    {
        _home = home;
        _yaml.Clear().Append($"  {Vocabulary.Joined(label)}:\n    type: {type.Name}\n    label: {label}\n    facts:\n");
        var properties = type.Properties.Where(values.CanMake).ToArray();
        random.Shuffle(properties);
        foreach (var property in properties.Take(facts))
        {
            Fact(property);
        }

        return _yaml.ToString();
    }

    private void Fact(MadeProperty property)
    {
        Facts++;
        _yaml.Append($"      {property.Name}:\n");
        var isPlain = !property.IsList && property.Kind != DatatypeKind.Boolean;
        var dice = random.Next(100);
        if (property.IsList)
        {
            List(property);
        }
        else if (dice < 2)
        {
            Claims(property, isPreferred: dice == 0);
        }
        else
        {
            Statement(
                "        ",
                property.Kind,
                values.Make(property),
                isPlain && dice is >= 2 and < 12,
                property.Kind is DatatypeKind.Integer && dice is >= 12 and < 22);
        }
    }

    private void Statement(string indent, DatatypeKind kind, MadeValue value, bool isRead, bool isAtMost)
    {
        _yaml.Append($"{indent}value: {value.Yaml}\n");
        if (isAtMost)
        {
            _yaml.Append($"{indent}comparator: at-most\n");
        }

        var isDated = random.Next(20) == 0 && !isRead && kind != DatatypeKind.Date;
        if (isDated)
        {
            _yaml.Append($"{indent}asOf: 2025-01\n");
        }

        _yaml.Append($"{indent}citations:\n");
        for (var count = CitationCount(); count > 0; count--)
        {
            var printed = (isAtMost ? "up to " : "") + value.Printed + (isDated ? " in January 2025" : "");
            Citation(indent + "  ", isRead ? "" : printed, isRead ? value.Printed : null);
        }
    }

    private void List(MadeProperty property)
    {
        var items = Enumerable.Range(0, 2 + random.Next(2)).Select(_ => values.Make(property)).DistinctBy(static value => value.Yaml).ToArray();
        if (random.Next(2) == 0)
        {
            _yaml.Append($"        value: [{string.Join(", ", items.Select(static item => item.Yaml))}]\n        citations:\n");
            foreach (var item in items)
            {
                Citation("          ", item.Printed);
            }

            return;
        }

        _yaml.Append("        values:\n");
        foreach (var item in items)
        {
            _yaml.Append($"          - value: {item.Yaml}\n            citations:\n");
            Citation("              ", item.Printed);
        }
    }

    private void Claims(MadeProperty property, bool isPreferred)
    {
        _yaml.Append("        claims:\n");
        for (var claim = 0; claim < 2; claim++)
        {
            var value = values.Make(property);
            var claimant = vocabulary.Name();
            _yaml.Append($"          - value: {value.Yaml}\n            claimedBy: {claimant}\n");
            if (isPreferred && claim == 0)
            {
                _yaml.Append($"            rank: preferred\n            rankReason: {vocabulary.Sentence(5)}\n");
            }

            _yaml.Append("            citations:\n");
            Citation("              ", $"{claimant} says {value.Printed}");
        }
    }

    private void Citation(string indent, string printed, string? read = null)
    {
        Citations++;
        var source = sources[random.Next(10) == 0 ? random.Next(sources.Count) : _home];
        var quote = source.Quote(printed);
        var reading = read is null ? "" : $", reading: {Scalar($"{quote.Split(' ')[0]} stands for {read}")}";
        _yaml.Append($"{indent}- {{ source: {source.Id}, quote: {Scalar(quote)}{reading} }}\n");
    }

    private int CitationCount() => random.Next(10) switch
    {
        < 6 => 1,
        < 9 => 2,
        _ => 3,
    };

    private static string Scalar(string text) =>
        char.IsAsciiLetter(text[0]) && text.All(static character => char.IsAsciiLetterOrDigit(character) || character is ' ') ? text : $"\"{text}\"";
}
