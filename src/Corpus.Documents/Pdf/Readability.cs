namespace Corpus.Documents.Pdf;

/// <summary>Measures whether the characters of a document have a meaning that can be known.</summary>
internal sealed class Readability
{
    private const string Vowels = "aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüаеёиоуыэюяіїє";

    private long _all;
    private long _lost;
    private long _guessed;
    private long _guessedLetters;
    private long _guessedVowels;

    /// <summary>The share of characters without a meaning.</summary>
    public double Lost => _all == 0 ? 0 : (_lost + (IsPlausible ? 0 : _guessed)) / (double)_all;

    /// <summary>Whether what was taken by its number alone looks like a text.</summary>
    private bool IsPlausible => _guessed == 0
        || (_guessedLetters * 10 > _guessed * 6 && _guessedVowels * 100 > _guessedLetters * 20 && _guessedVowels * 100 < _guessedLetters * 60);

    public void Add(IEnumerable<Glyph> glyphs)
    {
        foreach (var glyph in glyphs)
        {
            if (glyph.Blank)
            {
                continue;
            }

            _all++;
            var c = glyph.Text[0];
            if ((glyph.Unknown && c == GlyphFonts.NoMeaning[0]) || c < ' '
                || c is (>= '\u007F' and < '\u00A0') or (>= '\uE000' and <= '\uF8FF' and not '\uF0B7' and not '\uF0A7'))
            {
                _lost++;
            }
            else if (glyph.Unknown)
            {
                _guessed++;
                _guessedLetters += char.IsLetter(c) ? 1 : 0;
                _guessedVowels += Vowels.Contains(char.ToLowerInvariant(c), StringComparison.Ordinal) ? 1 : 0;
            }
        }
    }
}
