using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>Makes the datatype of an enumeration of its table.</summary>
internal static class EnumerationTableReader
{
    public static Datatype<T> Read<T>(string text, Type? holder, T[] values)
        where T : struct, Enum
    {
        var subject = new TableSubject("an enumeration", null, holder);
        var groups = FieldGroups.Read(text, subject);
        var name = groups.Of(TableTag.Name).FirstOrDefault()?.Head.Text ?? throw TableError.At(subject, 0, "it has no name");
        var options = groups.Of(TableTag.Option).ToArray();
        if (options.Length != values.Length)
        {
            throw TableError.At(
                new TableSubject(
                    "the enumeration", name, holder), 0,
                    $"it names {Invariant.Number(options.Length)} values, and was given {Invariant.Number(values.Length)}");
        }

        var byName = new Dictionary<string, T>(StringComparer.Ordinal);
        for (var index = 0; index < options.Length; index++)
        {
            byName[options[index].Head.Text] = values[index];
        }

        return new Datatype<T>(name, (string text, EntityTable _, out T value) => byName.TryGetValue(text, out value));
    }
}
