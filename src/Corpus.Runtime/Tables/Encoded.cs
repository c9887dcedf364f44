using System.Text;

namespace Corpus.Runtime;

/// <summary>A table that stays as the bytes or the text it came as until it is first read, and then gives them up for what they say.</summary>
internal sealed class Encoded<TContent>(object encoded)
    where TContent : class
{
    // UTF-8 bytes or a string, then the content. One field, so that no thread ever sees neither.
    private object _state = encoded;

    /// <summary>The first field, if it has this tag and the table was not read yet; it is found without reading the rest.</summary>
    public string? FirstField(char tag)
    {
        switch (Volatile.Read(ref _state))
        {
            case byte[] { Length: > 0 } utf8 when utf8[0] == tag && Array.IndexOf(utf8, (byte)TableTag.End) is > 0 and var end:
                return Encoding.UTF8.GetString(utf8, 1, end - 1);
            case string { Length: > 0 } text when text[0] == tag && text.AsSpan().IndexOf(TableTag.End) is > 0 and var end:
                return text.Substring(1, end - 1);
            default:
                return null;
        }
    }

    public TContent Read<TReader>(TReader reader, Func<TReader, string, TContent> decode)
    {
        var state = Volatile.Read(ref _state);
        if (state is TContent known)
        {
            return known;
        }

        var content = decode(reader, state as string ?? Encoding.UTF8.GetString((byte[])state));
        return Interlocked.CompareExchange(ref _state, content, state) as TContent ?? content;
    }
}
