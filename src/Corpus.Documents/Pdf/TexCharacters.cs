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
