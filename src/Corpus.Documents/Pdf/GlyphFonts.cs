using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.PdfFonts;

namespace Corpus.Documents.Pdf;

/// <summary>What the fonts of a document know of their characters.</summary>
internal sealed class GlyphFonts
{
    private readonly Dictionary<(IFont Font, char Code), bool> _known = [];
    private readonly Dictionary<IFont, HashSet<string>> _said = [];

    /// <summary>The text of a character.</summary>
    /// <param name="letter">As the parser gives it: the number of the character stands for it where the font says nothing.</param>
    /// <param name="isKnown">Whether the font says what it is.</param>
    public string TextOf(Letter letter, out bool isKnown)
    {
        isKnown = true;
        var text = letter.Value ?? "";
        if (text.Length == 1 && letter.GetFont() is { } font)
        {
            if (!_known.TryGetValue((font, text[0]), out isKnown))
            {
                isKnown = font.TryGetUnicode(text[0], out var own) ? own is { Length: > 0 } : IsSaidElsewhere(font, text);
                _known.Add((font, text[0]), isKnown);
            }
        }

        return text.Contains('\0', StringComparison.Ordinal) ? text.Replace("\0", "", StringComparison.Ordinal) : text;
    }

    public static bool IsVertical(Letter letter) => letter.GetFont()?.IsVertical ?? false;

    /// <summary>Whether a text that is not what its own number would be can still come from the font: by another number.</summary>
    private bool IsSaidElsewhere(IFont font, string text)
    {
        if (!_said.TryGetValue(font, out var texts))
        {
            _said.Add(font, texts = new HashSet<string>(StringComparer.Ordinal));
            for (var code = 0; code <= char.MaxValue; code++)
            {
                if (font.TryGetUnicode(code, out var _known) && _known is { Length: > 0 })
                {
                    texts.Add(_known);
                }
            }
        }

        return texts.Contains(text);
    }
}
