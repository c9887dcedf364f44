using System.Text;

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
    private long _words;
    private long _misplaced;
    private long _shaped;

    /// <summary>The share of characters without a meaning.</summary>
    public double Lost => _all == 0 ? 0 : (_lost + (IsPlausible ? 0 : _guessed)) / (double)_all;

    /// <summary>The share of characters without a meaning from which on it is no text: less where a lost one is a vowel of the letter that is left.</summary>
    public double MostLost => _shaped * 2 > _all - _lost ? 0.05 : 0.3;

    /// <summary>The share of words, of those in scripts whose signs of vowels stand around their letters, that nobody can have written.</summary>
    public double Misplaced => _words < 20 ? 0 : _misplaced / (double)_words;

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
            else if (Scripts.AnyShaped(glyph.Text))
            {
                _shaped++;
            }
            else if (glyph.Unknown)
            {
                _guessed++;
                _guessedLetters += char.IsLetter(c) ? 1 : 0;
                _guessedVowels += Vowels.Contains(char.ToLowerInvariant(c), StringComparison.Ordinal) ? 1 : 0;
            }
        }
    }

    /// <summary>Looks at a stretch of a line whether its words can have been written so.</summary>
    public void Add(string line)
    {
        if (!line.Any(static c => c is (>= '\u0900' and < '\u10A0') or (>= '\u1780' and < '\u1800')))
        {
            return;
        }

        foreach (var word in line.Normalize().Split(' '))
        {
            var before = new Rune(' ');
            var (isOurs, isMisplaced) = (false, false);
            foreach (var rune in word.EnumerateRunes())
            {
                isOurs |= rune.Value is (>= 0x0900 and < 0x10A0) or (>= 0x1780 and < 0x1800);
                isMisplaced |= Scripts.IsMisplaced(rune, before);
                before = rune;
            }

            _words += isOurs ? 1 : 0;
            _misplaced += isMisplaced ? 1 : 0;
        }
    }
}
