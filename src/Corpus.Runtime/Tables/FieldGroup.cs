namespace Corpus.Runtime;

/// <summary>The fields between one that starts a group and the next such: a citation's, for example. Those that nobody asks for are skipped by that.</summary>
internal class FieldGroup(Field head)
{
    private Field _last = head;

    /// <summary>The field that started the group.</summary>
    public readonly Field Head = head;

    /// <summary>The group after this one in its <see cref="GroupChain"/>.</summary>
    public FieldGroup? Next;

    public void Add(Field field)
    {
        _last.Next = field;
        _last = field;
    }

    /// <summary>The field of a tag, if the group says one.</summary>
    public virtual Field? Find(char tag)
    {
        for (var field = Head.Next; field is not null; field = field.Next)
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

    /// <summary>How many fields of a tag the group says.</summary>
    public int Count(char tag)
    {
        var count = 0;
        for (var field = Head.Next; field is not null; field = field.Next)
        {
            count += field.Tag == tag ? 1 : 0;
        }

        return count;
    }

    public IEnumerable<Field> All(char tag) => Fields().Where(field => field.Tag == tag);

    public IEnumerable<Field> AnyOf(char first, char second, char third) =>
        Fields().Where(field => field.Tag == first || field.Tag == second || field.Tag == third);

    private IEnumerable<Field> Fields()
    {
        for (var field = Head.Next; field is not null; field = field.Next)
        {
            yield return field;
        }
    }
}
