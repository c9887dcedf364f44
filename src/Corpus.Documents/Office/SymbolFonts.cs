using System.Text;
using Corpus.Documents.Text;

namespace Corpus.Documents.Office;

/// <summary>
/// Characters that are letters only in a font of symbols: Word gives their place in the font, in Unicode's private area (U+F020–U+F0FF). They become the
/// characters that they look like.
/// </summary>
internal static class SymbolFonts
{
    private const int First = 0xF020;
    private const int Last = 0xF0FF;

    // From 0x20; a space stands for a place where there is nothing, or a piece of a bracket.
    private const string Symbol =
        " !∀#∃%&∋()∗+,−./0123456789:;<=>?"
        + "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"
        + "‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼ "
        + "                                "
        + "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…|—↵"
        + "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓"
        + "◊〈®©™∑            〉∫⌠ ⌡         ";

    private static readonly Dictionary<int, string> Wingdings = new()
    {
        [0x21] = "✏", [0x22] = "✂", [0x28] = "☎", [0x29] = "✆", [0x2A] = "✉", [0x36] = "⌛", [0x3F] = "✍", [0x41] = "✌", [0x45] = "☜", [0x46] = "☞",
        [0x47] = "☝",
        [0x48] = "☟", [0x4A] = "☺", [0x4C] = "☹", [0x4E] = "☠", [0x51] = "✈", [0x52] = "☼", [0x54] = "❄", [0x58] = "✠", [0x59] = "✡", [0x5A] = "☪",
        [0x5B] = "☯",
        [0x6C] = "●", [0x6D] = "❍", [0x6E] = "■", [0x6F] = "□", [0x71] = "❑", [0x72] = "❒", [0x73] = "⬧", [0x74] = "⧫", [0x75] = "◆", [0x76] = "❖",
        [0x77] = "⬥",
        [0x78] = "⌧", [0x7B] = "❀", [0x80] = "⓪", [0x81] = "①", [0x82] = "②", [0x83] = "③", [0x84] = "④", [0x85] = "⑤", [0x86] = "⑥", [0x87] = "⑦",
        [0x88] = "⑧",
        [0x89] = "⑨", [0x8A] = "⑩", [0x9E] = "·", [0x9F] = "•", [0xA0] = "▪", [0xA1] = "○", [0xA4] = "◉", [0xA7] = "▪", [0xA8] = "◻", [0xAB] = "★",
        [0xAC] = "✶",
        [0xB2] = "⟡", [0xD8] = "➢", [0xDC] = "➲", [0xDF] = "←", [0xE0] = "→", [0xE1] = "↑", [0xE2] = "↓", [0xE3] = "↖", [0xE4] = "↗", [0xE5] = "↙",
        [0xE6] = "↘",
        [0xE7] = "←", [0xE8] = "➔", [0xE9] = "↑", [0xEA] = "↓", [0xEF] = "⇦", [0xF0] = "⇨", [0xF1] = "⇧", [0xF2] = "⇩", [0xF3] = "⬄", [0xFB] = "✗",
        [0xFC] = "✓",
        [0xFD] = "☒", [0xFE] = "☑",
    };

    /// <summary>What a place in a font looks like; null where that is not known.</summary>
    public static string? Look(string? font, int code)
    {
        var place = code is >= First and <= Last ? code - 0xF000 : code;
        return font?.ToLowerInvariant() switch
        {
            "symbol" => place is >= 0x20 and <= 0xFF && place - 0x20 < Symbol.Length && (Symbol[place - 0x20] != ' ' || place == 0x20)
                ? Symbol[place - 0x20].ToString()
                : null,
            "wingdings" => place == 0x20 ? " " : Wingdings.GetValueOrDefault(place),
            _ when code is < First or > Last => char.ConvertFromUtf32(code is >= 0xD800 and <= 0xDFFF or < 0 or > 0x10FFFF ? Characters.Unknown : code),
            _ => null,
        };
    }

    /// <summary>A text with its places in a font of symbols replaced by what they look like.</summary>
    /// <param name="unknown">How many it was not known of.</param>
    public static string Replace(string text, string? font, ref int unknown)
    {
        if (!text.AsSpan().ContainsAnyInRange((char)First, (char)Last))
        {
            return text;
        }

        var replaced = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is < (char)First or > (char)Last)
            {
                replaced.Append(character);
                continue;
            }

            var look = Look(font, character);
            unknown += look is null ? 1 : 0;
            replaced.Append(look ?? Characters.Unknown.ToString());
        }

        return replaced.ToString();
    }
}
