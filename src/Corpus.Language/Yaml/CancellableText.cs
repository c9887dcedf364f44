namespace Corpus.Language.Yaml;

/// <summary>A text that is read no further once the work is called off, even in the middle of one long scalar.</summary>
internal sealed class CancellableText(string text, CancellationToken cancellation) : TextReader
{
    private const int Stride = 4096;
    private int _checkedAt = -1;

    /// <summary>How much was read.</summary>
    public int Position { get; private set; }

    public override int Peek() => Position < text.Length ? text[Position] : -1;

    public override int Read()
    {
        Check();
        return Position < text.Length ? text[Position++] : -1;
    }

    public override int Read(char[] buffer, int index, int count)
    {
        Check();
        var length = Math.Min(count, Math.Min(Stride, text.Length - Position));
        text.CopyTo(Position, buffer, index, length);
        Position += length;
        return length;
    }

    private void Check()
    {
        if (Position / Stride == _checkedAt)
        {
            return;
        }

        cancellation.ThrowIfCancellationRequested();
        _checkedAt = Position / Stride;
    }
}
