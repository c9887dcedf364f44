using System.Globalization;
using UglyToad.PdfPig.Fonts;

namespace Corpus.Documents.Pdf;

/// <summary>The texts of glyphs by their names: those of Adobe's list, and names that are made from numbers.</summary>
internal static class GlyphNames
{
    /// <summary>The signs of TeX's symbol font, by their numbers, as far as they stand in texts.</summary>
    private const string Symbols = "−·×∗÷⋄±∓⊕⊖⊗⊘⊙○∘•≍≡⊆⊇≤≥≼≽∼≈⊂⊃≪≫≺≻←→↑↓↔";

    /// <summary>The names of Mathematical Pi, the fonts of signs and Greek that journals were set in for decades, as far as they stand in texts.</summary>
    private static readonly Dictionary<string, string> Pi = new(StringComparer.Ordinal)
    {
        ["H11001"] = "+",
        ["H11002"] = "−",
        ["H11003"] = "×",
        ["H11004"] = "÷",
        ["H11005"] = "=",
        ["H11006"] = "±",
        ["H11011"] = "∼",
        ["H11021"] = "<",
        ["H11022"] = ">",
        ["H11032"] = "′",
        ["H11349"] = "≤",
        ["H11350"] = "≥",
        ["H9251"] = "α",
        ["H9252"] = "β",
        ["H9253"] = "γ",
        ["H9254"] = "δ",
        ["H9262"] = "μ",
    };

    /// <summary>The text of a glyph with a name of Adobe's list; null for any other.</summary>
    public static string? Text(string name)
    {
        if (name is "" or ".notdef" or ".null" or "nonmarkingreturn")
        {
            return null;
        }

        if (Pi.TryGetValue(name, out var sign))
        {
            return sign;
        }

        var text = GlyphList.AdobeGlyphList.NameToUnicode(name);
        return text is { Length: > 0 } && !text.Any(static c => char.IsControl(c) || c is >= '\uE000' and <= '\uF8FF' or '\uFFFD') ? text : null;
    }

    /// <summary>The texts of the glyphs of one font, by the numbers of its characters.</summary>
    public static Dictionary<int, string> Texts(IReadOnlyDictionary<int, string> names)
    {
        var texts = new Dictionary<int, string>();
        var numbered = new Dictionary<string, List<(int Code, int Number)>>(StringComparer.Ordinal);
        foreach (var (code, name) in names.OrderBy(static pair => pair.Key))
        {
            if (Text(name) is { } text)
            {
                texts[code] = text;
                continue;
            }

            var prefix = name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
            if (prefix.Length is > 0 and <= 4 && prefix.All(char.IsAsciiLetter)
                && int.TryParse(name.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                if (!numbered.TryGetValue(prefix, out var list))
                {
                    numbered.Add(prefix, list = []);
                }

                list.Add((code, number));
            }
        }

        foreach (var (prefix, list) in numbered)
        {
            if (list.TrueForAll(static glyph => glyph.Number is >= 32 and < 127) && list.Count >= 5)
            {
                // All are numbers of ASCII.
                list.ForEach(glyph => texts[glyph.Code] = ((char)glyph.Number).ToString());
            }
            else if (prefix is "C" && list.TrueForAll(static glyph => glyph.Number < Symbols.Length))
            {
                list.ForEach(glyph => texts[glyph.Code] = Symbols[glyph.Number].ToString());

                // Such fonts have the signs that stand most often in the places of letters that English has not.
                foreach (var (code, name) in names)
                {
                    if (name is "onequarter" or "thorn" or "eth" or "Thorn")
                    {
                        texts[code] = name switch { "onequarter" => "=", "thorn" => "+", "eth" => "(", _ => ")" };
                    }
                }
            }
        }

        return texts;
    }
}
