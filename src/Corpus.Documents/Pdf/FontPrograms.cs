using UglyToad.PdfPig;
using UglyToad.PdfPig.Fonts.CompactFontFormat;
using UglyToad.PdfPig.Fonts.TrueType;
using UglyToad.PdfPig.Fonts.TrueType.Parser;
using UglyToad.PdfPig.Tokens;

namespace Corpus.Documents.Pdf;

/// <summary>What the fonts inside of a document say of characters whose text the document does not give: the names of their glyphs, and the table from
/// characters to glyphs, read backwards.</summary>
internal sealed class FontPrograms(PdfDocument document)
{
    private readonly Dictionary<string, List<Func<int, string?>>> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Func<int, IReadOnlyList<string>?>>> _characters = new(StringComparer.Ordinal);
    private Dictionary<string, List<DictionaryToken>>? _fonts;

    /// <summary>The text of the character with a number; null where the font does not say it either, or two fonts of one name differ.</summary>
    public string? Text(string font, int code)
    {
        if (!_read.TryGetValue(font, out var programs))
        {
            _fonts ??= Fonts();
            _read.Add(font, programs = (_fonts.GetValueOrDefault(font) ?? []).ConvertAll(Program));
        }

        string? text = null;
        foreach (var program in programs)
        {
            var own = program(code);
            if (own is not null && text is not null && !string.Equals(own, text, StringComparison.Ordinal))
            {
                return null;
            }

            text ??= own;
        }

        return text;
    }

    /// <summary>All characters that a glyph of a font is, by the font's own table; null where it says none.</summary>
    public IReadOnlyList<string>? Characters(string font, int code)
    {
        if (!_characters.TryGetValue(font, out var programs))
        {
            _fonts ??= Fonts();
            _characters.Add(font, programs = [.. (_fonts.GetValueOrDefault(font) ?? []).Select(CharactersOf).OfType<Func<int, IReadOnlyList<string>?>>()]);
        }

        // Of two fonts with one name nobody knows which is meant.
        return programs.Count == 1 ? programs[0](code) : null;
    }

    private Dictionary<string, List<DictionaryToken>> Fonts()
    {
        var fonts = new Dictionary<string, List<DictionaryToken>>(StringComparer.Ordinal);
        foreach (var reference in document.Structure.CrossReferenceTable.ObjectOffsets.Keys.OrderBy(static key => key.ObjectNumber))
        {
            var found = Guarded(() => document.Structure.GetObject(reference)?.Data) as DictionaryToken;
            if (found is not null && Get(found, "Type") is NameToken { Data: "Font" } && Get(found, "BaseFont") is NameToken name)
            {
                if (!fonts.TryGetValue(name.Data, out var list))
                {
                    fonts.Add(name.Data, list = []);
                }

                list.Add(found);
            }
        }

        return fonts;
    }

    private Func<int, string?> Program(DictionaryToken font) => Guarded(() => Get(font, "Subtype") switch
    {
        NameToken { Data: "Type0" } => OfGlyphNumbers(font),
        NameToken { Data: "Type1" or "MMType1" or "TrueType" } => OfGlyphNames(font),
        _ => null,
    }) ?? (static _ => null);

    private Func<int, IReadOnlyList<string>?>? CharactersOf(DictionaryToken font) => Guarded<Func<int, IReadOnlyList<string>?>>(() =>
    {
        if (OfGlyphs(font) is not var (program, glyph))
        {
            return null;
        }

        var texts = new Dictionary<int, List<string>>();
        foreach (var (number, character) in Table(program))
        {
            if (!texts.TryGetValue(number, out var list))
            {
                texts.Add(number, list = []);
            }

            list.Add(character);
        }

        return code => texts.GetValueOrDefault(glyph(code));
    });

    /// <summary>The characters of a font whose numbers are those of its glyphs.</summary>
    private Func<int, string?>? OfGlyphNumbers(DictionaryToken font)
    {
        if (OfGlyphs(font) is not var (program, glyph))
        {
            return null;
        }

        var texts = Glyphs(program);
        return code => texts.GetValueOrDefault(glyph(code));
    }

    /// <summary>The program of a font whose numbers are those of its glyphs, and which glyph a number is.</summary>
    private (TrueTypeFont Program, Func<int, int> Glyph)? OfGlyphs(DictionaryToken font)
    {
        if (Get(font, "Encoding") is not NameToken { Data: "Identity-H" or "Identity-V" }
            || Get(font, "DescendantFonts") is not ArrayToken { Length: > 0 } descendants || Resolved(descendants[0]) is not DictionaryToken descendant
            || Get(descendant, "FontDescriptor") is not DictionaryToken descriptor || Bytes(descriptor, "FontFile2") is not { } bytes)
        {
            return null;
        }

        var map = Get(descendant, "CIDToGIDMap") is StreamToken stream ? stream.Decode(document.Structure.FilterProvider).ToArray() : null;
        return (TrueTypeFontParser.Parse(new TrueTypeDataBytes(bytes)),
            code => map is null ? code : (2 * code) + 1 < map.Length ? (map[2 * code] << 8) | map[(2 * code) + 1] : -1);
    }

    /// <summary>A font's own table from characters to glyphs, by characters.</summary>
    private static IEnumerable<(int Glyph, string Character)> Table(TrueTypeFont font)
    {
        if (font.WindowsUnicodeCMap is { } table)
        {
            for (var character = 0x20; character < 0xFFFE; character++)
            {
                if (character is not (>= 0x7F and < 0xA0) and not (>= 0xD800 and < 0xF900) && table.CharacterCodeToGlyphIndex(character) is > 0 and var glyph)
                {
                    yield return (glyph, ((char)character).ToString());
                }
            }
        }
    }

    private static Dictionary<int, string> Glyphs(TrueTypeFont font)
    {
        var texts = new Dictionary<int, string>();
        foreach (var (glyph, character) in Table(font))
        {
            texts.TryAdd(glyph, character);
        }

        var names = font.TableRegister.PostScriptTable?.GlyphNames ?? [];
        for (var glyph = 1; glyph < names.Count; glyph++)
        {
            if (!texts.ContainsKey(glyph) && GlyphNames.Text(names[glyph]) is { } text)
            {
                texts.Add(glyph, text);
            }
        }

        return texts;
    }

    /// <summary>The characters of a font whose glyphs have names: those that the document gives them, else their own.</summary>
    private Func<int, string?> OfGlyphNames(DictionaryToken font)
    {
        var names = new Dictionary<int, string>();
        if (Get(font, "FontDescriptor") is DictionaryToken descriptor)
        {
            var encoding = Bytes(descriptor, "FontFile3") is { } compact
                ? CompactFontFormatParser.Parse(new CompactFontFormatData(compact)).FirstFont.Encoding?.CodeToNameMap
                : Bytes(descriptor, "FontFile") is { } type1 ? Type1Encoding.Read(type1) : null;
            foreach (var (code, name) in encoding ?? new Dictionary<int, string>())
            {
                names[code] = name;
            }
        }

        if (Get(font, "Encoding") is DictionaryToken own && Get(own, "Differences") is ArrayToken differences)
        {
            var code = 0;
            foreach (var token in differences.Data)
            {
                switch (Resolved(token))
                {
                    case NumericToken number:
                        code = number.Int;
                        break;
                    case NameToken name:
                        names[code++] = name.Data;
                        break;
                }
            }
        }

        var texts = GlyphNames.Texts(names);
        return code => texts.GetValueOrDefault(code);
    }

    private byte[]? Bytes(DictionaryToken descriptor, string key) =>
        Get(descriptor, key) is StreamToken stream ? stream.Decode(document.Structure.FilterProvider).ToArray() : null;

    private IToken? Get(DictionaryToken dictionary, string key) => dictionary.TryGet(NameToken.Create(key), out var token) ? Resolved(token) : null;

    private IToken? Resolved(IToken? token)
    {
        for (var i = 0; i < 8 && token is IndirectReferenceToken reference; i++)
        {
            token = document.Structure.GetObject(reference.Data)?.Data;
        }

        return token;
    }

    /// <summary>What is broken in a font says nothing; what is too much for the whole document stays so.</summary>
    private static T? Guarded<T>(Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is not OperationCanceledException && PdfReader.Within<TooMuchException>(e) is null
            && PdfReader.Within<OutOfMemoryException>(e) is null)
        {
            return null;
        }
    }
}
