using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>Groups the fields of an entity's table. The format is described at <see cref="TableTag"/>.</summary>
internal sealed class EntityTableReader
{
    private readonly EntityTable _table;
    private readonly List<string> _aliases = [];
    private List<FieldGroup>? _labels;
    private readonly List<string> _references = [];
    private readonly List<FactFields> _facts = [];
    private string? _id;
    private string? _label;

    // The group that was started last; nothing where that is of a kind that this reader does not know, so its fields are skipped.
    private FieldGroup? _group;
    private StatementFields? _statement;

    // Of the statement or the inference that was started last.
    private List<CitationFields>? _citations;
    private CitationFields? _lastCitation;

    private EntityTableReader(EntityTable table) => _table = table;

    private TableSubject Subject => new("the entity", _id, _table.Holder);

    public static EntityContent Read(EntityTable table, string text)
    {
        var reader = new EntityTableReader(table);
        var scanner = new TableScanner(text, reader.Subject);
        while (scanner.TryRead(reader.Subject, out var field))
        {
            reader.Add(field);
        }

        return reader.MakeContent(text.Length);
    }

    private void Add(Field field)
    {
        if (TableTag.StartsGroup(field.Tag))
        {
            _group = Start(field);
        }
        else
        {
            _group?.Add(field);
        }
    }

    private FieldGroup? Start(Field field)
    {
        switch (field.Tag)
        {
            case TableTag.Id when _id is null:
                _id = field.Text;
                return null;
            case TableTag.Label when _label is null:
                _label = field.Text;
                return null;
            case TableTag.Id or TableTag.Label:
                throw TableError.At(Subject, field, "another field here");
            case TableTag.Alias:
                _aliases.Add(field.Text);
                return null;
            case TableTag.LabelLanguage:
                return Added(_labels ??= [], new FieldGroup(field));
            case TableTag.Reference:
                _references.Add(field.Text);
                return null;
            case TableTag.Fact:
                var fact = new FactFields(_table, field);
                _facts.Add(fact);
                return Start(fact);
            case TableTag.Statement:
                return Start(Added(LastFact(field).Statements, new StatementFields(_table, field)));
            case TableTag.Claim:
                return Start(Added(LastFact(field).Claims, new StatementFields(_table, field)));
            case TableTag.Inference:
                _ = LastFact(field);
                var inference = Added(_statement!.InferenceFields, new InferenceFields(_table, field));
                _citations = inference.CitationFields;
                return inference;
            case TableTag.Citation:
                _ = LastFact(field);
                return _lastCitation = Added(_citations!, new CitationFields(field, _lastCitation));
            default:
                return null;
        }
    }

    private StatementFields Start(StatementFields statement)
    {
        _citations = statement.CitationFields;
        return _statement = statement;
    }

    private FactFields LastFact(Field field) => _facts.Count > 0 ? _facts[_facts.Count - 1] : throw TableError.At(Subject, field, "a fact before this");

    private EntityContent MakeContent(int end)
    {
        var id = _id ?? throw TableError.At(Subject, 0, "it has no id");
        var label = _label ?? throw TableError.At(Subject, end, "it has no label");
        var byProperty = new Fact?[_table.Type.Properties.Count];
        var facts = _facts.Select(fields => MakeFact(id, fields, byProperty)).ToArray();
        var settled = byProperty.Select(static fact => fact is { Status: FactStatus.Settled or FactStatus.Superseded } ? fact : null).ToArray();
        return new EntityContent(id, label, MakeLabels(), EquatableArray.Own(_aliases.ToArray()), _references.ToArray(), facts, settled);
    }

    private LanguageMap MakeLabels()
    {
        if (_labels is null)
        {
            return LanguageMap.Empty;
        }

        var tags = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var label in _labels)
        {
            if (!tags.Add(label.Head.Text))
            {
                throw TableError.At(Subject, label.Head, "only one label in a language");
            }
        }

        return LanguageMap.Create(_labels.Select(
            label => new KeyValuePair<string, string>(label.Head.Text, new FieldReader(Subject, label).Text(TableTag.LabelText, "a label"))));
    }

    private Fact MakeFact(string id, FactFields fields, Fact?[] byProperty)
    {
        if (!_table.Type.TryFindPlace(fields.Head.Text, out var place))
        {
            throw TableError.At(Subject, fields.Head, $"the name of one of the {Invariant.Number(byProperty.Length)} properties of {_table.Type.Name}");
        }

        var property = _table.Type.Properties[place];
        if (byProperty[place] is not null)
        {
            throw TableError.At(Subject, fields.Head, $"only one fact about '{property.Name}'");
        }

        FactShape.Check(Subject, property, fields);
        return byProperty[place] = property.MakeFact(id, fields);
    }

    private static T Added<T>(List<T> list, T item)
    {
        list.Add(item);
        return item;
    }
}
