namespace Corpus.Language.Importing;

// A family in one file: the groups of an entity's table, as they hang together.

/// <summary>A statement: its own fields, and the groups of its citations and inferences.</summary>
internal class StatementNode(Field head)
{
    public FieldGroup Fields { get; } = new(head);

    public List<CitationFields> Citations { get; } = [];

    public List<InferenceNode> Inferences { get; } = [];
}

/// <summary>A fact: what its statement has, and the statements of its list and of its rival claims.</summary>
internal sealed class FactNode(Field head) : StatementNode(head)
{
    public List<StatementNode> Statements { get; } = [];

    public List<StatementNode> Claims { get; } = [];
}

internal sealed class InferenceNode(Field head)
{
    public FieldGroup Fields { get; } = new(head);

    public List<CitationFields> Citations { get; } = [];
}

/// <summary>An entity's table in its groups. What is not known is skipped, as <see cref="TableTag"/> says.</summary>
internal sealed class EntityNodes
{
    private readonly string _id;
    private string? _label;
    private string? _type;
    private bool _hasId;

    // What was started last, of each kind of which groups take what follows.
    private FieldGroup? _group;
    private StatementNode? _statement;
    private List<CitationFields>? _citations;
    private CitationFields? _lastCitation;

    private EntityNodes(string id) => _id = id;

    public TableSubject Subject => new("the entity", _id, null);

    public string Label => _label ?? throw TableError.At(Subject, 0, "it has no label");

    /// <summary>The name of its type; null in a table that was written before it was said.</summary>
    public string? TypeName => _type;

    public List<FieldGroup> Aliases { get; } = [];

    public List<FieldGroup> Labels { get; } = [];

    public List<FactNode> Facts { get; } = [];

    public static EntityNodes Read(string table, string id)
    {
        var nodes = new EntityNodes(id);
        var scanner = new TableScanner(table, nodes.Subject);
        while (scanner.TryRead(nodes.Subject, out var field))
        {
            if (TableTag.StartsGroup(field.Tag))
            {
                nodes._group = nodes.Start(field);
            }
            else
            {
                nodes._group?.Add(field);
            }
        }

        return nodes._hasId ? nodes : throw TableError.At(nodes.Subject, 0, "it has no id");
    }

    private FieldGroup? Start(Field field)
    {
        switch (field.Tag)
        {
            case TableTag.Id when !_hasId && field.Text == _id:
                _hasId = true;
                return null;
            case TableTag.Label when _label is null:
                _label = field.Text;
                return null;
            case TableTag.TypeOfEntity when _type is null:
                _type = field.Text;
                return null;
            case TableTag.Id or TableTag.Label or TableTag.TypeOfEntity:
                throw TableError.At(Subject, field, "another field here");
            case TableTag.Alias:
                return Added(Aliases, new FieldGroup(field));
            case TableTag.LabelLanguage:
                return Added(Labels, new FieldGroup(field));
            case TableTag.Fact:
                return Start(Added(Facts, new FactNode(field)));
            case TableTag.Statement:
                return Start(Added(LastFact(field).Statements, new StatementNode(field)));
            case TableTag.Claim:
                return Start(Added(LastFact(field).Claims, new StatementNode(field)));
            case TableTag.Inference:
                _ = LastFact(field);
                var inference = Added(_statement!.Inferences, new InferenceNode(field));
                _citations = inference.Citations;
                return inference.Fields;
            case TableTag.Citation:
                _ = LastFact(field);
                return _lastCitation = Added(_citations!, new CitationFields(field, _lastCitation));
            default:
                return null;
        }
    }

    private FieldGroup Start(StatementNode statement)
    {
        (_statement, _citations) = (statement, statement.Citations);
        return statement.Fields;
    }

    private FactNode LastFact(Field field) => Facts.Count > 0 ? Facts[Facts.Count - 1] : throw TableError.At(Subject, field, "a fact before this");

    private static T Added<T>(List<T> list, T item)
    {
        list.Add(item);
        return item;
    }
}
