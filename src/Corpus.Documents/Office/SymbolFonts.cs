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

    // The place in two hexadecimal digits, and what is there.
    private const string WingdingsTable = """
        21✏ 22✂ 28☎ 29✆ 2A✉ 36⌛ 3F✍ 41✌ 45☜ 46☞ 47☝ 48☟ 4A☺ 4C☹ 4E☠ 51✈ 52☼ 54❄ 58✠ 59✡ 5A☪ 5B☯ 6C● 6D❍ 6E■ 6F□ 71❑ 72❒ 73⬧ 74⧫ 75◆ 76❖ 77⬥ 78⌧ 7B❀
        80⓪ 81① 82② 83③ 84④ 85⑤ 86⑥ 87⑦ 88⑧ 89⑨ 8A⑩ 9E· 9F• A0▪ A1○ A4◉ A7▪ A8◻ AB★ AC✶ B2⟡ D8➢ DC➲ DF← E0→ E1↑ E2↓ E3↖ E4↗ E5↙ E6↘ E7← E8➔ E9↑ EA↓
        EF⇦ F0⇨ F1⇧ F2⇩ F3⬄ FB✗ FC✓ FD☒ FE☑
        """;

    private static readonly Dictionary<int, string> Wingdings = WingdingsTable.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        .ToDictionary(static entry => Convert.ToInt32(entry[..2], 16), static entry => entry[2..]);

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
