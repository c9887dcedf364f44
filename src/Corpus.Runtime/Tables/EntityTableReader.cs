using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>Groups the fields of an entity's table. The format is described at <see cref="TableTag"/>.</summary>
internal sealed class EntityTableReader
{
    private readonly EntityTable _table;
    private readonly GroupChain _aliases = new();
    private GroupChain? _labels;
    private readonly GroupChain _references = new();
    private readonly GroupChain _facts = new();
    private string? _id;
    private string? _label;

    // The group that was started last; nothing where that is of a kind that this reader does not know, so its fields are skipped.
    private FieldGroup? _group;
    private StatementFields? _statement;

    // Of the statement or the inference that was started last.
    private GroupChain? _citations;
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
                _aliases.Add(new FieldGroup(field));
                return null;
            case TableTag.LabelLanguage:
                var labels = new FieldGroup(field);
                (_labels ??= new()).Add(labels);
                return labels;
            case TableTag.Reference:
                _references.Add(new FieldGroup(field));
                return null;
            case TableTag.Fact:
                var fact = new FactFields(_table, field);
                _facts.Add(fact);
                return Start(fact);
            case TableTag.Statement:
                var statement = new StatementFields(_table, field);
                LastFact(field).StatementGroups.Add(statement);
                return Start(statement);
            case TableTag.Claim:
                var claim = new StatementFields(_table, field);
                LastFact(field).ClaimGroups.Add(claim);
                return Start(claim);
            case TableTag.Inference:
                _ = LastFact(field);
                var inference = new InferenceFields(_table, field);
                _statement!.InferenceFields.Add(inference);
                _citations = inference.CitationFields;
                return inference;
            case TableTag.Citation:
                _ = LastFact(field);
                _citations!.Add(_lastCitation = new CitationFields(field, _lastCitation));
                return _lastCitation;
            default:
                return null;
        }
    }

    private StatementFields Start(StatementFields statement)
    {
        _citations = statement.CitationFields;
        return _statement = statement;
    }

    private FactFields LastFact(Field field) => _facts.Last is FactFields fact ? fact : throw TableError.At(Subject, field, "a fact before this");

    private EntityContent MakeContent(int end) => new(
        _table.Type,
        _id ?? throw TableError.At(Subject, 0, "it has no id"),
        _label ?? throw TableError.At(Subject, end, "it has no label"),
        _labels is null ? null : MakeLabels(_labels),
        _aliases.HeadTexts(),
        _references.HeadTexts(),
        Facts());

    private FactFields[] Facts()
    {
        var facts = new FactFields[_facts.Count];
        var index = 0;
        for (var fact = _facts.First; fact is not null; fact = fact.Next)
        {
            facts[index++] = (FactFields)fact;
        }

        return facts;
    }

    private LanguageMap MakeLabels(GroupChain labels)
    {
        var tags = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var label in labels.Of<FieldGroup>())
        {
            if (!tags.Add(label.Head.Text))
            {
                throw TableError.At(Subject, label.Head, "only one label in a language");
            }
        }

        return LanguageMap.Create(labels.Of<FieldGroup>().Select(
            label => new KeyValuePair<string, string>(label.Head.Text, new FieldReader(Subject, label).Text(TableTag.LabelText, "a label"))));
    }
}
