using System.Runtime.CompilerServices;
using System.Text;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Words;

/// <summary>
/// A text, the same text folded, and where each of its words is in both. Folding is described in docs/provenance.md so exactly that it can be
/// written again in another language; folding what is folded changes nothing.
/// </summary>
internal sealed class FoldedText
{
    private const int MostKept = 1024;

    // A quote is folded by whoever reads it, several times in a row: it is done once.
    [ThreadStatic]
    private static (string? Text, FoldedText? Folded) _last;

    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly int[] _rawStarts;
    private readonly int[] _rawEnds;

    private FoldedText(string raw, string folded, WordSpans spans)
    {
        Raw = raw;
        Folded = folded;
        (_starts, _ends, _rawStarts, _rawEnds) = spans.ToArrays();
    }

    /// <summary>What has no word.</summary>
    public static FoldedText Empty { get; } = Of("");

    /// <summary>The text as it was, but without a byte order mark.</summary>
    public string Raw { get; }

    /// <summary>The folded text.</summary>
    public string Folded { get; }

    /// <summary>How many words there are.</summary>
    public int Count => _starts.Length;

    /// <summary>Folds a text, which must be text (<see cref="Characters.FirstThatIsNotText"/>).</summary>
    public static FoldedText Of(string text)
    {
        if (ReferenceEquals(text, _last.Text))
        {
            return _last.Folded!;
        }

        var folded = Fold(text);
        if (text.Length <= MostKept)
        {
            _last = (text, folded);
        }

        return folded;
    }

    [MethodImpl(JitHints.Loop)]
    private static FoldedText Fold(string text)
    {
        var stripped = StrippedText.Of(text);
        var source = stripped.Text;
        var folded = new StringBuilder(source.Length);
        var spans = new WordSpans(source.Length);
        var passed = 0;
        var index = 0;
        while (index < source.Length)
        {
            var gap = index;
            while (index < source.Length && !WordScanner.StartsAt(source, index))
            {
                index += Characters.LengthAt(source, index);
            }

            Folding.Append(folded, source, gap, index);
            if (index == source.Length)
            {
                break;
            }

            var end = WordScanner.End(source, index);
            var foldedStart = folded.Length;
            Folding.Append(folded, source, index, end);
            var rawStart = stripped.RawIndex(index, ref passed);
            spans.Add(foldedStart, folded.Length, rawStart, stripped.RawIndex(end - 1, ref passed) + 1);
            index = end;
        }

        return new(stripped.Raw, folded.ToString(), spans);
    }

    /// <summary>Where a word begins in <see cref="Folded"/>.</summary>
    public int Start(int word) => _starts[word];

    /// <summary>Where a word ends in <see cref="Folded"/>.</summary>
    public int End(int word) => _ends[word];

    /// <summary>Where a word begins in <see cref="Raw"/>.</summary>
    public int RawStart(int word) => _rawStarts[word];

    /// <summary>Where a word ends in <see cref="Raw"/>.</summary>
    public int RawEnd(int word) => _rawEnds[word];

    /// <summary>One word, folded.</summary>
    public string Word(int word) => Folded.Substring(_starts[word], _ends[word] - _starts[word]);

    /// <summary>What stands between a word and the next, folded.</summary>
    public string GapAfter(int word)
    {
        var end = word + 1 < Count ? _starts[word + 1] : Folded.Length;
        return Folded.Substring(_ends[word], end - _ends[word]);
    }

    /// <summary>Some words and what is between them, folded.</summary>
    public string Span(int word, int count) => Folded.Substring(_starts[word], _ends[word + count - 1] - _starts[word]);

    /// <summary>Whether folding changes some words or what is between them.</summary>
    [MethodImpl(JitHints.Loop)]
    public bool IsChanged(int word, int count)
    {
        var length = _ends[word + count - 1] - _starts[word];
        return _rawEnds[word + count - 1] - _rawStarts[word] != length || string.CompareOrdinal(Folded, _starts[word], Raw, _rawStarts[word], length) != 0;
    }

    /// <summary>Some words and what is between them, as they were.</summary>
    public string RawSpan(int word, int count) => Raw.Substring(_rawStarts[word], _rawEnds[word + count - 1] - _rawStarts[word]);
}
