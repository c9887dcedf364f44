namespace Corpus.Runtime;

/// <summary>Groups the fields of the tables that have groups of one level only: those of sources, types, enumerations and ledgers.</summary>
internal static class FieldGroups
{
    public static List<FieldGroup> Read(string text, TableSubject subject)
    {
        var groups = new List<FieldGroup>();
        var scanner = new TableScanner(text, subject);
        while (scanner.TryRead(subject, out var field))
        {
            if (TableTag.StartsGroup(field.Tag))
            {
                groups.Add(new FieldGroup(field));
            }
            else if (groups.Count > 0)
            {
                groups[groups.Count - 1].Add(field);
            }
        }

        return groups;
    }

    public static IEnumerable<FieldGroup> Of(this List<FieldGroup> groups, char tag) => groups.Where(group => group.Head.Tag == tag);
}
