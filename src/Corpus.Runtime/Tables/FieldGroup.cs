namespace Corpus.Runtime;

/// <summary>The fields between one that starts a group and the next such: a citation's, for example. Those that nobody asks for are skipped by that.</summary>
internal class FieldGroup(Field head)
{
    private readonly List<Field> _fields = [];

    /// <summary>The field that started the group.</summary>
    public Field Head { get; } = head;

    public void Add(Field field) => _fields.Add(field);

    /// <summary>The field of a tag, if the group says one.</summary>
    public virtual Field? Find(char tag) => FindOwn(tag);

    /// <summary>The field of a tag that stands in the group itself.</summary>
    protected Field? FindOwn(char tag)
    {
        foreach (var field in _fields)
        {
            if (field.Tag == tag)
            {
                return field;
            }
        }

        return null;
    }

    public string? FindText(char tag) => Find(tag)?.Text;

    public bool Has(char tag) => Find(tag) is not null;

    public IEnumerable<Field> All(char tag) => _fields.Where(field => field.Tag == tag);

    public IEnumerable<Field> AnyOf(char first, char second, char third) =>
        _fields.Where(field => field.Tag == first || field.Tag == second || field.Tag == third);
}
