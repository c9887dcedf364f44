using System.Text;

namespace Corpus.Runtime;

/// <summary>A table that stays as the bytes or the text it came as until it is first read, and then gives them up for what they say.</summary>
internal sealed class Encoded<TContent>(object encoded)
    where TContent : class
{
    // UTF-8 bytes or a string, then the content. One field, so that no thread ever sees neither.
    private object _state = encoded;

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
