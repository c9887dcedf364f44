namespace Corpus.Runtime;

/// <summary>The fields between one that starts a group and the next such: a citation's, for example. Those that nobody asks for are skipped by that.</summary>
internal class FieldGroup(Field head)
{
    private readonly List<Field> _fields = [];

    /// <summary>The field that started the group.</summary>
    public readonly Field Head = head;

    public void Add(Field field) => _fields.Add(field);

    /// <summary>The field of a tag, if the group says one.</summary>
    public virtual Field? Find(char tag)
    {
        for (var index = 0; index < _fields.Count; index++)
        {
            if (_fields[index].Tag == tag)
            {
                return _fields[index];
            }
        }

        return null;
    }

    public string? FindText(char tag) => Find(tag)?.Text;

    public bool Has(char tag) => Find(tag) is not null;

    /// <summary>How many fields of a tag the group says.</summary>
    public int Count(char tag)
    {
        var count = 0;
        for (var index = 0; index < _fields.Count; index++)
        {
            count += _fields[index].Tag == tag ? 1 : 0;
        }

        return count;
    }

    public IEnumerable<Field> All(char tag) => _fields.Where(field => field.Tag == tag);

    public IEnumerable<Field> AnyOf(char first, char second, char third) =>
        _fields.Where(field => field.Tag == first || field.Tag == second || field.Tag == third);
}
