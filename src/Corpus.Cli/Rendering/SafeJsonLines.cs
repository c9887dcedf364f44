using System.Text;

namespace Corpus.Cli.Rendering;

/// <summary>
/// Takes JSON as bytes and writes it as text that is safe in a terminal or a log, line by line: what is unsafe never spans lines, because within strings JSON
/// has none.
/// </summary>
internal sealed class SafeJsonLines(TextWriter output) : Stream
{
    private readonly MemoryStream _waiting = new();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        var whole = buffer.LastIndexOf((byte)'\n') + 1;
        _waiting.Write(buffer[..whole]);
        if (whole > 0)
        {
            WriteWaiting();
        }

        _waiting.Write(buffer[whole..]);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    // Half a line is not written, whoever asks.
    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            WriteWaiting();
            _waiting.Dispose();
        }

        base.Dispose(disposing);
    }

    private void WriteWaiting()
    {
        var text = Encoding.UTF8.GetString(_waiting.GetBuffer(), 0, (int)_waiting.Length);
        _waiting.SetLength(0);
        // The writer ends lines as the system does; no line end stands inside a string, and only inside strings is there something to escape.
        output.Write(SafeText.WithoutCommands(SafeText.Data(text.Replace("\r\n", "\n", StringComparison.Ordinal))));
    }
}
