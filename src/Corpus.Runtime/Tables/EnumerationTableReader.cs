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

        // By place, not by name: a dictionary of values of ours would be compiled for each enumeration when it is first read.
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < options.Length; index++)
        {
            places[options[index].Head.Text] = index;
        }

        return new Datatype<T>(name, (string text, EntityTable _, out T value) =>
        {
            var isKnown = places.TryGetValue(text, out var place);
            value = isKnown ? values[place] : default;
            return isKnown;
        });
    }
}
