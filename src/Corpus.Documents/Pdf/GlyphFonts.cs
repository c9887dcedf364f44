using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.PdfFonts;

namespace Corpus.Documents.Pdf;

/// <summary>What the fonts of a document know of their characters.</summary>
internal sealed class GlyphFonts(FontPrograms programs)
{
    /// <summary>Stands for a character without a meaning, as it does on many a screen. U+FFFD would say that the file is broken.</summary>
    public const string NoMeaning = "\u25A1";

    private readonly FontJudge _judge = new(programs);
    private readonly Dictionary<(IFont Font, char Code), bool> _known = [];
    private readonly Dictionary<IFont, HashSet<string>> _said = [];

    /// <summary>The fonts that say in which form they show a letter of Arabic script.</summary>
    private readonly HashSet<IFont> _shapes = [];

    /// <summary>The numbers of characters that are drawn and have no name, and how often each was seen.</summary>
    private readonly Dictionary<char, int> _codes = [];

    /// <summary>The same of each font.</summary>
    private readonly Dictionary<IFont, HashSet<char>> _drawn = [];

    private TexCharacters.Encoding _encoding;

    /// <summary>The text of a character.</summary>
    /// <param name="letter">As the parser gives it: the number of the character stands for it where the font says nothing.</param>
    /// <param name="isSpelled">Whether the document itself gives the text.</param>
    /// <param name="isKnown">Whether the font says what it is.</param>
    public string TextOf(Letter letter, bool isSpelled, out bool isKnown)
    {
        isKnown = true;
        var text = letter.Value ?? "";
        if (!isSpelled && !string.IsNullOrWhiteSpace(text) | text.Length == 0 && letter.GetFont() is { } shaped && IsNumbered(shaped) && !_judge.IsTrue(shaped))
        {
            isKnown = false;
            return NoMeaning;
        }

        if (!isSpelled && text.Length == 1 && letter.GetFont() is { } font)
        {
            if (!_known.TryGetValue((font, text[0]), out isKnown))
            {
                isKnown = font.TryGetUnicode(text[0], out var own) ? own is { Length: > 0 } : IsSaidElsewhere(font, text);
                _known.Add((font, text[0]), isKnown);
            }

            // The entities of a large publisher, who calls this sign a one.
            if (text is "1" && font.Name?.Data.Contains("AdvEls-ent", StringComparison.Ordinal) is true)
            {
                isKnown = true;
                return "°";
            }

            if (!isKnown && IsDrawn(font))
            {
                isKnown = false;
                var sign = _drawn.GetValueOrDefault(font) is { } seen ? TexCharacters.Sign(text[0], seen) : null;
                return Clean(sign ?? TexCharacters.Text(text[0], _encoding), ref isKnown);
            }

            // What the document does not say, or says to be no character, its font may say.
            if ((!isKnown || ((IsNoText(text[0]) || text[0] is '¼' or 'þ' or 'ð' or 'Þ')
                    && font.TryGetUnicode(text[0], out var same) && string.Equals(same, text, StringComparison.Ordinal)))
                && font.Name?.Data is { } name && programs.Text(name, text[0]) is { } meant)
            {
                isKnown = true;
                return meant;
            }

            // The numbers of glyphs are no characters: where the document says what the others are, it says nothing of this one.
            if (!isKnown && IsNumbered(font) && SaidBy(font).Count > 0)
            {
                return NoMeaning;
            }
        }

        return Clean(text, ref isKnown);
    }

    /// <summary>Whether a letter has the form in which it is not joined to the next, though it could be.</summary>
    public bool EndsJoining(Letter letter) =>
        Scripts.EndsJoining(letter.Value) || (letter.GetFont() is { } font && _shapes.Contains(font) && Scripts.IsJoining(letter.Value));

    /// <summary>Looks at the characters of a page, before their texts are asked for: which numbers a font uses tells what they mean.</summary>
    public void See(IReadOnlyList<Letter> letters)
    {
        foreach (var letter in letters)
        {
            if (letter.Value is { Length: 1 } text && letter.GetFont() is { } font && IsDrawn(font) && !font.TryGetUnicode(text[0], out _))
            {
                if (!_drawn.TryGetValue(font, out var seen))
                {
                    _drawn.Add(font, seen = []);
                }

                seen.Add(text[0]);
                _codes[text[0]] = _codes.GetValueOrDefault(text[0]) + 1;
            }
        }

        _encoding = TexCharacters.Guess(_codes) ?? _encoding;
        foreach (var letter in letters)
        {
            if (letter.Value is { Length: > 0 } text && text[^1] is (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC')
                && letter.GetFont() is { } font)
            {
                _shapes.Add(font);
            }
        }
    }

    /// <summary>Whether its characters are pictures that the document draws itself.</summary>
    private static bool IsDrawn(IFont font) => string.Equals(font.GetType().Name, "Type3Font", StringComparison.Ordinal);

    private static bool IsNoText(char c) => char.IsSurrogate(c) || char.IsControl(c) || c is '\uFFFD' or '\uFFFE' or '\uFFFF';

    /// <summary>A text without the half characters and controls that a font may give.</summary>
    private static string Clean(string text, ref bool isKnown)
    {
        if (!text.Any(static c => IsNoText(c) && c is not ('\t' or '\n' or '\r')))
        {
            return text;
        }

        var clean = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            var lost = Rune.IsControl(rune) || rune.Value is 0xFFFD or 0xFFFE or 0xFFFF;
            isKnown &= !lost;
            clean.Append(lost ? NoMeaning : rune.ToString());
        }

        return clean.ToString();
    }

    public static bool IsVertical(Letter letter) => letter.GetFont()?.IsVertical ?? false;

    private static bool IsNumbered(IFont font) => string.Equals(font.GetType().Name, "Type0Font", StringComparison.Ordinal);

    /// <summary>Whether a text that is not what its own number would be can still come from the font: by another number.</summary>
    private bool IsSaidElsewhere(IFont font, string text) => SaidBy(font).Contains(text);

    /// <summary>All texts that a font says of its characters.</summary>
    private HashSet<string> SaidBy(IFont font)
    {
        if (!_said.TryGetValue(font, out var texts))
        {
            _said.Add(font, texts = new HashSet<string>(StringComparer.Ordinal));
            var most = IsNumbered(font) ? 65535 : 255;
            for (var code = 0; code <= most; code++)
            {
                if (font.TryGetUnicode(code, out var known) && known is { Length: > 0 })
                {
                    texts.Add(known);
                }
            }
        }

        return texts;
    }
}
