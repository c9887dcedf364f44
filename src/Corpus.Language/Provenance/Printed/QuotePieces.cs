using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Printed;

/// <summary>Cuts quotes into pieces for those who look for values in them.</summary>
internal static class QuotePieces
{
    private const char CellBorder = '|';

    private static readonly char[] ArabicLetters = ['\u064A', '\u0649', '\u0643'];

    /// <summary>The pieces of a quote; none where it is no text, or longer than a quote may be.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="passage">The quote in its document, whose text says where the borders are; null where only the quote is known.</param>
    /// <param name="elisions">The words that a language joins to those behind them with an apostrophe, which are pieces by themselves.</param>
    [MethodImpl(JitHints.Loop)]
    public static List<QuotePiece> Of(string quote, Passage? passage = null, Elisions? elisions = null)
    {
        var pieces = new List<QuotePiece>();
        if (!CanBeRead(quote))
        {
            return pieces;
        }

        elisions ??= Elisions.None;
        var text = FoldedText.Of(quote);
        for (var word = 0; word < text.Count; word++)
        {
            var before = word == 0 ? text.Folded.Substring(0, text.Start(0))
                : elisions.WithoutAccent(WithoutCents(text.GapAfter(word - 1), text.Word(word - 1)), text.Word(word - 1));
            var startsLine = word > 0 && HasLineEnd(text.Raw, text.RawEnd(word - 1), text.RawStart(word));
            var border = passage is null ? Borders.Before(text, word) : word > 0 ? passage.BorderBefore(passage.First + word) : null;
            var isSpaced = !startsLine && before.Length == 0 && word > 0 && text.RawEnd(word - 1) < text.RawStart(word);
            var startsCell = word > 0 && passage is not null && passage.CellOf(passage.First + word)?.First != passage.CellOf(passage.First + word - 1)?.First;
            Cut(text.Word(word), word, before, new(startsLine, border, isSpaced, startsCell), elisions, pieces);
        }

        return pieces;
    }

    /// <summary>The pieces of a quote in a language.</summary>
    public static List<QuotePiece> Of(string quote, QuoteLanguage language, Passage? passage = null) =>
        LanguageTables.Of(language) is var tables ? NumeralCompounds.Cut(Of(quote, passage, tables?.Elisions), tables, language) : [];

    /// <summary>The words from one piece to another, as the quote has them.</summary>
    public static string Words(List<QuotePiece> pieces, int start, int end)
    {
        var words = pieces[start].Text;
        for (var index = start + 1; index < end; index++)
        {
            words += pieces[index].Gap + pieces[index].Text;
        }

        return words;
    }

    /// <summary>Whether these words stand at a piece, one following the other.</summary>
    [MethodImpl(JitHints.Step)]
    public static bool AreAt(List<QuotePiece> pieces, int start, string[] words)
    {
        for (var index = 0; index < words.Length; index++)
        {
            if (start + index >= pieces.Count || !pieces[start + index].Is(words[index]) || (index > 0 && !pieces[start + index].Follows))
            {
                return false;
            }
        }

        return true;
    }

    public static bool CanBeRead(string quote) => quote.Length <= QuoteLimits.ValueCharacters && Characters.FirstThatIsNotText(quote) < 0;

    // “1.000,- €”: the dash stands for cents, and parts nothing.
    private static string WithoutCents(string gap, string before) =>
        gap.Length > 1 && gap[0] is ',' or '.' && gap[1] is '-' or Characters.EmDash && Characters.IsAsciiDigit(before[before.Length - 1])
            ? gap.TrimStart(',', '.', '-', Characters.EmDash)
            : gap;

    [MethodImpl(JitHints.Loop)]
    private static void Cut(
        string word, int number, string separator, Place place, Elisions elisions, List<QuotePiece> pieces)
    {
        var (start, isInWord, gap) = (0, false, separator);
        for (int apostrophe; (apostrophe = elisions.ApostropheIn(word, start)) >= 0;)
        {
            Add(word.Substring(start, apostrophe - start));
            (separator, gap, start) = (" ", "'", apostrophe + 1);
        }

        for (var index = start + 1; index < word.Length; index++)
        {
            if ((word[index] != '-' && !IsProduct(word, index)) || IsExponent(word, index))
            {
                continue;
            }

            Add(word.Substring(start, index - start));
            separator = word.Substring(index, 1);
            (gap, start, isInWord) = (separator, index + 1, true);
        }

        Add(word.Substring(start));

        void Add(string text) => pieces.Add(new(Persian(text), Punctuation.Spaced(start == 0 ? place.Parted(separator) : separator), isInWord, number)
        {
            Gap = gap,
            StartsLine = place.StartsLine && start == 0,
            IsBehindBorder = place.Border is not null && start == 0,
            IsSpaced = place.IsSpaced && start == 0,
            StartsCell = place.StartsCell && start == 0,
        });
    }

    /// <summary>What is before a word.</summary>
    private readonly record struct Place(bool StartsLine, string? Border, bool IsSpaced, bool StartsCell)
    {
        // What is between two cells parts them for all who read what stands between two words. What is joined to the word is of its cell, and so is a sign
        // of how a number is meant: “(340)”, “~ 200”.
        public string Parted(string separator)
        {
            if ((!StartsCell && !Borders.IsOfCells(Border)) || separator.IndexOf(CellBorder) >= 0)
            {
                return separator;
            }

            var before = separator.TrimEnd(' ');
            var start = before.Length;
            if (before.Length == separator.Length)
            {
                start = separator.LastIndexOf(' ') + 1;
            }
            else
            {
                while (start > 0 && IsOfNumber(before[start - 1]))
                {
                    start--;
                }

                start = start > 0 && before[start - 1] != ' ' ? before.Length : start;
            }

            var after = start == before.Length ? "" : separator.Substring(start);
            return $"{separator.Substring(0, start).TrimEnd()} {CellBorder} {after}";
        }

        private static bool IsOfNumber(char sign) => sign is '~' or '<' or '>' or '=' or '\u2248' or '\u223C' or '\u2264' or '\u2265';
    }

    private static string Persian(string text) => text.IndexOfAny(ArabicLetters) < 0 ? text : string.Concat(text.Select(Characters.PersianFor));

    // “5·10^6”, “3x10^8” and “1920x1080” are several numbers.
    private static bool IsProduct(string word, int index) =>
        word[index] is 'x' or '\u00B7' or '\u0387' && Characters.IsAsciiDigit(word[index - 1])
        && index + 1 < word.Length && Characters.IsAsciiDigit(word[index + 1]);

    private static bool HasLineEnd(string raw, int start, int end) => raw.IndexOf('\n', start, end - start) >= 0;

    // “1.5e-6” is one number.
    private static bool IsExponent(string word, int index) => index >= 2 && word[index - 1] is 'e' or 'E'
        && Characters.IsAsciiDigit(word[index - 2]) && index + 1 < word.Length && Characters.IsAsciiDigit(word[index + 1]);
}
