using Corpus.Language.Provenance.Words;

namespace Corpus.Language.Provenance.Quotes;

/// <summary>Where in a text each run of a fixed number of words may stand.</summary>
internal sealed class SpanIndex
{
    private readonly int _words;
    private readonly BucketIndex _buckets;

    public SpanIndex(FoldedText text, int words)
    {
        _words = words;
        _buckets = new(Math.Max(0, text.Count - words + 1), position => Hash(text, position));
    }

    /// <summary>The run of a pattern that stands in the fewest places: its word in the pattern, and where it may stand in the text.</summary>
    public ReadOnlySpan<int> Rarest(FoldedText pattern, out int word)
    {
        word = 0;
        var rarest = _buckets.Candidates(Hash(pattern, 0));
        for (var next = 1; next + _words <= pattern.Count && rarest.Length > 0; next++)
        {
            var candidates = _buckets.Candidates(Hash(pattern, next));
            if (candidates.Length < rarest.Length)
            {
                rarest = candidates;
                word = next;
            }
        }

        return rarest;
    }

    /// <summary>Where the run at a word of a pattern may stand in the text.</summary>
    public ReadOnlySpan<int> Candidates(FoldedText pattern, int word) => _buckets.Candidates(Hash(pattern, word));

    private uint Hash(FoldedText text, int word) => SpanHash.Of(text.Folded, text.Start(word), text.End(word + _words - 1));
}
