namespace Corpus.Documents.Pdf;

/// <summary>
/// The characters of the fonts that TeX made for decades, drawn as pictures or outlines without a name: only their numbers are in the document, and these
/// are those of
/// one of three encodings: OT1, T1, and T2A for Cyrillic.
/// </summary>
internal static class TexCharacters
{
    public enum Encoding
    {
        Ot1,
        T1,
        T2A,
    }

    private static readonly string[] Ot1 =
        ["Γ", "Δ", "Θ", "Λ", "Ξ", "Π", "Σ", "Υ", "Φ", "Ψ", "Ω", "ff", "fi", "fl", "ffi", "ffl", "ı", "ȷ", "`", "´", "ˇ", "˘", "¯", "˚", "¸", "ß", "æ", "œ",
            "ø", "Æ", "Œ", "Ø"];

    private static readonly string[] T1 =
        ["`", "´", "ˆ", "˜", "¨", "˝", "˚", "ˇ", "˘", "¯", "˙", "¸", "˛", "‚", "‹", "›", "“", "”", "„", "«", "»", "–", "—", "", "₀", "ı", "ȷ", "ff", "fi",
            "fl", "ffi", "ffl"];

    private const string T1Upper =
        "ĂĄĆČĎĚĘĞĹĽŁŃŇŊŐŔŘŚŠŞŤŢŰŮŸŹŽŻĲİđ§ăąćčďěęğĺľłńňŋőŕřśšşťţűůÿźžżĳ¡¿£ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖŒØÙÚÛÜÝÞẞàáâãäåæçèéêëìíîïðñòóôõöœøùúûüýþß";

    /// <summary>The signs that TeX keeps in fonts of their own beside those of the letters: TS1.</summary>
    private static readonly Dictionary<char, char> Companion =
        ("*=\u0084\u0085\u0086\u0087\u0088\u0089\u008C\u0096\u0097\u009B\u00A2\u00A3\u00A5\u00A6\u00A7\u00A9\u00AA"
            + "\u00AC\u00AE\u00B0\u00B1\u00B2\u00B3\u00B5\u00B6\u00B7\u00B8\u00B9\u00BA\u00BB\u00BC\u00BD\u00BE\u00BF\u00D6\u00F6")
        .Zip("*-†‡‖‰•℃ƒ№%°¢£¥¦§©ª¬®°±²³µ¶·※¹º√¼½¾€×÷").ToDictionary(static pair => pair.First, static pair => pair.Second);

    /// <summary>The text of a sign in a font of signs; null where the font is none.</summary>
    /// <param name="seen">All numbers that are used of the font: one of letters has more than signs.</param>
    public static string? Sign(char code, IReadOnlySet<char> seen) =>
        seen.All(Companion.ContainsKey) ? Companion.GetValueOrDefault(code, code).ToString() : null;

    /// <summary>Which of them it is, by the numbers that a page uses, and how often; null where they do not tell. Double letters are in every text.</summary>
    public static Encoding? Guess(IReadOnlyDictionary<char, int> codes)
    {
        var (cyrillic, latin) = (Count('\u00C0', '\u00FF'), Count('A', 'Z') + Count('a', 'z'));
        return cyrillic > 10 && cyrillic * 5 > 2 * latin ? Encoding.T2A
            : Count('\u000B', '\u000F') > 0 ? Encoding.Ot1
            : Count('\u001B', '\u001F') > 0 || Count('\u0080', '\u00FF') > 0 ? Encoding.T1
            : null;

        int Count(char first, char last) => codes.Sum(code => code.Key >= first && code.Key <= last ? code.Value : 0);
    }

    public static string Text(char code, Encoding encoding) => (encoding, code) switch
    {
        (_, > '\u00FF') => code.ToString(),
        (Encoding.Ot1, < ' ') => Ot1[code],
        (Encoding.Ot1, '"') => "”",
        (_, '\'') => "’",
        (_, '`') => "‘",
        (Encoding.Ot1, '\\') => "“",
        (Encoding.Ot1, '<') => "¡",
        (Encoding.Ot1, '>') => "¿",
        (Encoding.Ot1, '_') => "˙",
        (Encoding.Ot1, '{') => "–",
        (Encoding.Ot1, '|') => "—",
        (Encoding.Ot1, '}') => "˝",
        (Encoding.Ot1, '~') => "˜",
        (Encoding.Ot1, '\u007F') => "¨",
        (Encoding.T2A, >= '\u00C0') => ((char)('А' + (code - '\u00C0'))).ToString(),
        (Encoding.T2A, '\u0080') => "Ґ",
        (Encoding.T2A, '\u00A0') => "ґ",
        (Encoding.T2A, '\u0088') => "Ї",
        (Encoding.T2A, '\u00A8') => "ї",
        (Encoding.T2A, '\u0092') => "Ў",
        (Encoding.T2A, '\u00B2') => "ў",
        (Encoding.T2A, '\u0099') => "Є",
        (Encoding.T2A, '\u00B9') => "є",
        (Encoding.T2A, '\u009C') => "Ё",
        (Encoding.T2A, '\u00BC') => "ё",
        (Encoding.T2A, '\u009D') => "№",
        (Encoding.T2A, '\u00BE') => "«",
        (Encoding.T2A, '\u00BF') => "»",
        (_, < ' ') => T1[code],
        (_, '\u007F') => "-",
        (Encoding.T1, >= '\u0080') => T1Upper[code - 0x80].ToString(),
        (Encoding.T2A, >= '\u0080') => "\uFFFD",
        _ => code.ToString(),
    };
}
