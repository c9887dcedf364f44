using Corpus.Language.Provenance.Languages;

namespace Corpus.Language.Provenance.Printed;

/// <summary>Cuts words that begin with a numeral and end with what it measures, as they are cut where they have a hyphen: <c>двухдневный</c>.</summary>
internal static class NumeralCompounds
{
    private const char Joiner = '\u200C';

    public static List<QuotePiece> Cut(List<QuotePiece> pieces, LanguageTables? tables, QuoteLanguage language)
    {
        if (tables is not { Compounds.Length: > 0 } || SpellingTables.Of(language)?.Numerals is not { } numerals)
        {
            return pieces;
        }

        for (var index = pieces.Count - 1; index >= 0; index--)
        {
            var piece = pieces[index];
            if (Joint(piece.Text.ToLowerInvariant(), tables.Compounds, numerals) is not { } joint)
            {
                continue;
            }

            pieces[index] = piece with { Text = piece.Text.Substring(0, joint) };
            pieces.Insert(index + 1, new(piece.Text.Substring(joint).TrimStart(Joiner), "-", true, piece.Word) { Gap = "" });
        }

        return pieces;
    }

    /// <summary>Whether a word begins with a numeral and ends with what it measures.</summary>
    public static bool Is(string word, LanguageTables tables, NumeralWords numerals) =>
        tables.Compounds.Length > 0 && Joint(word.ToLowerInvariant(), tables.Compounds, numerals) is not null;

    private static int? Joint(string word, string[] endings, NumeralWords numerals)
    {
        foreach (var ending in endings)
        {
            if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal))
            {
                var joint = word.Length - ending.Length;
                return numerals.IsNumeral(NumeralWords.Letters(word.Substring(0, joint))) ? joint : null;
            }
        }

        return null;
    }
}
