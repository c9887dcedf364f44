using System.Text;
using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>Prints and compares records by the canonical texts of their values. No entity is looked up, so circles end.</summary>
internal static class EntityText
{
    public static string Print(EntityTable table)
    {
        var text = new StringBuilder();
        text.Append(table.Type.Name).Append(" { ");
        PrintMembers(table, text);
        return text.Append(" }").ToString();
    }

    public static void PrintMembers(EntityTable table, StringBuilder text)
    {
        text.Append("Id = ").Append(table.Id).Append(", Label = ").Append(table.Label);
        for (var index = 0; index < table.Type.Properties.Count; index++)
        {
            if (ValueText(table, index) is { } value)
            {
                text.Append(", ").Append(Casing.Capitalise(table.Type.Properties[index].Name)).Append(" = ").Append(value);
            }
        }
    }

    public static bool AreEqual(EntityTable left, EntityTable right)
    {
        if (left.Type != right.Type || left.Id != right.Id || left.Label != right.Label || left.Labels != right.Labels
            || left.Aliases != right.Aliases)
        {
            return false;
        }

        for (var index = 0; index < left.Type.Properties.Count; index++)
        {
            if (ValueText(left, index) != ValueText(right, index))
            {
                return false;
            }
        }

        return true;
    }

    private static string? ValueText(EntityTable table, int propertyIndex) => table.SettledFact(propertyIndex)?.ValueText;
}
