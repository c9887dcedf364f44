using System.Runtime.CompilerServices;
using System.Text;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Fingerprints;

/// <summary>Text within chunks: UTF-8, and nothing in it that is not text.</summary>
internal static class ChunkText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static byte[] Bytes(string text) => Strict.GetBytes(text);

    /// <summary>The text of some bytes; null where they are none.</summary>
    public static string? Read(byte[] bytes, int start, int length)
    {
        try
        {
            var text = Strict.GetString(bytes, start, length);
            return Characters.FirstThatIsNotText(text) < 0 ? text : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>A text with one space for each run of white space and of what is no text, and none at its ends.</summary>
    [MethodImpl(JitHints.Loop)]
    public static string OnOneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!Characters.IsWhite(character) && !char.IsControl(character))
            {
                line.Append(character);
            }
            else if (line.Length > 0 && line[line.Length - 1] != ' ')
            {
                line.Append(' ');
            }
        }

        var whole = line.ToString().TrimEnd(' ');
        return Characters.FirstThatIsNotText(whole) < 0 ? whole : "";
    }
}
