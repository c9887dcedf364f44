using Corpus.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>
/// A table that stays where it is written, or the text that it came as, until it is first read, and then gives that up for what it says. Not generic, and
/// without delegates: each of their types is one more to load before the first fact is read.
/// </summary>
/// <param name="encoded">The class that has the table in its attribute, or the table itself.</param>
internal sealed class LazyTable(object encoded)
{
    // A class or a text, then the content. One field, so that no thread ever sees neither.
    private object _state = encoded;

    /// <summary>The class that has the table, where one does; it also says which corpus the table is of.</summary>
    public readonly Type? Holder = encoded as Type;

    /// <summary>The id that follows the version, if the table was not read yet; it is found without reading the rest.</summary>
    public string? FindId()
    {
        var state = Volatile.Read(ref _state);
        if (IsContent(state))
        {
            return null;
        }

        var text = TextOf(state);
        Interlocked.CompareExchange(ref _state, text, state);
        var start = TableVersion.Check(text, new TableSubject("an entity", null, Holder));
        return start < text.Length && text[start] == TableTag.Id && text.IndexOf(TableTag.End, start) is > 0 and var end
            ? text.Substring(start + 1, end - start - 1) : null;
    }

    /// <summary>What the table says: what the decoder made of it, always the same object.</summary>
    public object Read(ITableDecoder decoder)
    {
        var state = Volatile.Read(ref _state);
        if (IsContent(state))
        {
            return state;
        }

        var content = decoder.Decode(TextOf(state));
        while (Interlocked.CompareExchange(ref _state, content, state) is var found && found != state)
        {
            if (IsContent(found))
            {
                return found;
            }

            state = found;
        }

        return content;
    }

    private static bool IsContent(object state) => state is not (string or Type);

    private static string TextOf(object state) => state as string ?? TableAttribute.Of((Type)state);
}

/// <summary>Makes of the text of a table what it says.</summary>
internal interface ITableDecoder
{
    /// <returns>Neither a text nor a class.</returns>
    object Decode(string text);
}
