using System.Text;
using UglyToad.PdfPig.PdfFonts;

namespace Corpus.Documents.Pdf;

/// <summary>
/// Whether what a font says of its characters can be true. Programs that shape the letters of Arabic, Devanagari and their like, and then write down only
/// which glyphs came of it, give the text of a whole word to one glyph and none to the others: that reads like a text and is none.
/// </summary>
internal sealed class FontJudge(FontPrograms programs)
{
    /// <summary>No joined letter stands for more than the blessings that some fonts have as one sign.</summary>
    private const int LongestSign = 24;

    private readonly Dictionary<IFont, bool> _judged = [];

    /// <summary>Whether its texts can be true.</summary>
    /// <param name="font">A font whose characters are the numbers of glyphs.</param>
    public bool IsTrue(IFont font)
    {
        if (!_judged.TryGetValue(font, out var isTrue))
        {
            _judged.Add(font, isTrue = Judge(font));
        }

        return isTrue;
    }

    private bool Judge(IFont font)
    {
        var said = new List<(int Code, string Text)>();
        for (var code = 0; code <= 65535; code++)
        {
            if (font.TryGetUnicode(code, out var text) && text is not null)
            {
                said.Add((code, text));
            }
        }

        var empty = said.Count(static one => one.Text.Length == 0);
        if (empty == 0 && !said.Exists(static one => Scripts.AnyShaped(one.Text)))
        {
            return true;
        }

        var (compared, contradicted) = (0, 0);
        foreach (var (code, text) in said)
        {
            if (font.Name?.Data is { } name && programs.Characters(name, code) is { } own && own.Any(Scripts.AnyShaped))
            {
                compared++;
                contradicted += own.Any(one => Says(text, one)) ? 0 : 1;
            }
        }

        return !said.Exists(static one => one.Text.Length > LongestSign)
            && (empty == 0 || (contradicted == 0 && empty * 50 < said.Count))
            && (contradicted < 2 || contradicted * 20 < compared);
    }

    /// <summary>Whether a text has a character, in whatever form it is shown.</summary>
    private static bool Says(string text, string character) =>
        text.Contains(character, StringComparison.Ordinal)
        || text.Normalize(NormalizationForm.FormKC).Contains(character.Normalize(NormalizationForm.FormKC), StringComparison.Ordinal);
}
