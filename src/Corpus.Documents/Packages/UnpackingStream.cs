namespace Corpus.Documents.Packages;

/// <summary>A part as it is unpacked: counts its bytes, and ends a text or an attribute that does not end.</summary>
internal sealed class UnpackingStream(Stream packed, UnpackingAllowance unpacking) : Stream
{
    // A text node or an attribute stands in memory whole; more than this between two "<" is nothing that a person wrote.
    private const long MostWithoutMarkup = 64L << 20;

    private long _sinceMarkup;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = packed.Read(buffer);
        unpacking.Add(read);
        var markup = buffer[..read].LastIndexOf((byte)'<');
        _sinceMarkup = markup < 0 ? _sinceMarkup + read : read - markup;
        return _sinceMarkup > MostWithoutMarkup
            ? throw UnpackingAllowance.TooMuch(FormattableString.Invariant($"has a text of more than {MostWithoutMarkup:N0} bytes in one piece"))
            : read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            packed.Dispose();
        }

        base.Dispose(disposing);
    }
}
