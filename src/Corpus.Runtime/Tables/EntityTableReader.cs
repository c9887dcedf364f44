using System.Globalization;

namespace Corpus.Runtime;

/// <summary>Groups the fields of an entity's table. The format is described at <see cref="TableTag"/>.</summary>
internal sealed class EntityTableReader
{
    private readonly EntityTable _table;
    private readonly List<string> _aliases = [];
    private readonly List<string> _references = [];
    private readonly List<FactFields> _facts = [];
    private string? _id;
    private string? _label;
    private string? _subject;

    // The innermost groups that are open. A field belongs to that one of them whose tags it is of.
    private StatementFields? _statement;
    private CitationFields? _citation;
    private CitationFields? _lastCitation;

    private EntityTableReader(EntityTable table) => _table = table;

    private string Subject => _subject ??= EntityTable.SubjectOf(_id ?? "?");

    public static EntityContent Read(EntityTable table, string text)
    {
        var reader = new EntityTableReader(table);
        var scanner = new TableScanner(text);
        while (scanner.TryRead(reader.Subject, out var field))
        {
            reader.Add(field);
        }

        return reader.MakeContent(text.Length);
    }

    private void Add(Field field)
    {
        switch (field.Tag)
        {
            case TableTag.Id when _id is null:
                _id = field.Text;
                _subject = null;
                break;
            case TableTag.Label when _label is null && _facts.Count == 0:
                _label = field.Text;
                break;
            case TableTag.Alias when _facts.Count == 0:
                _aliases.Add(field.Text);
                break;
            case TableTag.Reference when _facts.Count == 0:
                _references.Add(field.Text);
                break;
            case TableTag.Fact:
                var fact = new FactFields(_table, field);
                _facts.Add(fact);
                Open(fact);
                break;
            case TableTag.Statement when _facts.Count > 0:
                Open(Added(_facts[_facts.Count - 1].Statements, new StatementFields(_table, field)));
                break;
            case TableTag.Claim when _facts.Count > 0:
                Open(Added(_facts[_facts.Count - 1].Claims, new StatementFields(_table, field)));
                break;
            case TableTag.Citation when _statement is not null:
                _citation = _lastCitation = Added(_statement.CitationFields, new CitationFields(field, _lastCitation));
                break;
            default:
                AddToGroup(field);
                break;
        }
    }

    private void Open(StatementFields statement)
    {
        _statement = statement;
        _citation = null;
    }

    private void AddToGroup(Field field)
    {
        FieldGroup? group = TableTag.IsIn(TableTag.OfStatement, field.Tag) ? _statement
            : TableTag.IsIn(TableTag.OfCitation, field.Tag) ? _citation
            : TableTag.IsIn(TableTag.OfFact, field.Tag) ? _facts.LastOrDefault()
            : null;
        if (group is null || !group.TryAdd(field))
        {
            throw TableError.At(Subject, field, "another field here");
        }
    }

    private EntityContent MakeContent(int end)
    {
        var id = _id ?? throw TableError.At(Subject, 0, "it has no id");
        var label = _label ?? throw TableError.At(Subject, end, "it has no label");
        var byProperty = new Fact?[_table.Type.Properties.Count];
        var facts = _facts.Select(fields => MakeFact(id, fields, byProperty)).ToArray();
        var settled = byProperty.Select(static fact => fact is { Status: not FactStatus.Disputed } ? fact : null).ToArray();
        return new EntityContent(id, label, EquatableArray.Own(_aliases.ToArray()), _references.ToArray(), facts, settled);
    }

    private Fact MakeFact(string id, FactFields fields, Fact?[] byProperty)
    {
        if (!int.TryParse(fields.Head.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index >= byProperty.Length)
        {
            throw TableError.At(Subject, fields.Head, $"the index of one of the {Invariant.Number(byProperty.Length)} properties of {_table.Type.Name}");
        }

        var property = _table.Type.Properties[index];
        if (byProperty[index] is not null)
        {
            throw TableError.At(Subject, fields.Head, $"only one fact about '{property.Name}'");
        }

        FactShape.Check(Subject, property, fields);
        return byProperty[index] = property.MakeFact(id, fields);
    }

    private static T Added<T>(List<T> list, T item)
    {
        list.Add(item);
        return item;
    }
}
