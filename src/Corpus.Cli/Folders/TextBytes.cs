using System.Text;

namespace Corpus.Cli.Folders;

/// <summary>Bytes of a file as text, read as the compiler reads them: UTF-8, what is no UTF-8 as U+FFFD, without the byte order mark.</summary>
/// <param name="Text">The text, without a byte order mark.</param>
/// <param name="HasMark">Whether the file begins with one.</param>
internal sealed record TextBytes(string Text, bool HasMark)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static TextBytes Of(byte[] bytes)
    {
        var hasMark = bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]);
        return new TextBytes(hasMark ? Utf8.GetString(bytes, 3, bytes.Length - 3) : Utf8.GetString(bytes), hasMark);
    }

    public byte[] ToBytes() => Utf8.GetBytes(HasMark ? '\uFEFF' + Text : Text);
}
