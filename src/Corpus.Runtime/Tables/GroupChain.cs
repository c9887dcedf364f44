namespace Corpus.Runtime;

/// <summary>
/// Groups of fields in the order of the table, linked by themselves; each is in one chain. Not a list of each kind of group: the types of these, and the
/// assembly that they come from, would have to be loaded before the first fact of a program is read.
/// </summary>
internal sealed class GroupChain
{
    public FieldGroup? First;
    public FieldGroup? Last;
    public int Count;

    public void Add(FieldGroup group)
    {
        if (Last is null)
        {
            First = group;
        }
        else
        {
            Last.Next = group;
        }

        Last = group;
        Count++;
    }

    /// <summary>The texts of the fields that started the groups.</summary>
    public string[] HeadTexts()
    {
        var texts = new string[Count];
        var index = 0;
        for (var group = First; group is not null; group = group.Next)
        {
            texts[index++] = group.Head.Text;
        }

        return texts;
    }

    /// <summary>The groups, all of which are of one kind.</summary>
    public IEnumerable<T> Of<T>()
        where T : FieldGroup
    {
        for (var group = First; group is not null; group = group.Next)
        {
            yield return (T)group;
        }
    }
}
