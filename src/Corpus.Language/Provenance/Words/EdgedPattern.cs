namespace Corpus.Language.Provenance.Words;

/// <summary>A folded quote with the punctuation at its edges, ready to be compared with places of a document.</summary>
internal sealed class EdgedPattern
{
    private readonly string _text;
    private readonly int _leading;

    public EdgedPattern(FoldedText words)
    {
        Words = words;
        _text = words.Folded.Trim(' ');
        _leading = words.Start(0) - (words.Folded[0] == ' ' ? 1 : 0);
    }

    /// <summary>The quote.</summary>
    public FoldedText Words { get; }

    /// <summary>Whether punctuation stands before the first word or after the last.</summary>
    public bool HasEdges => _leading > 0 || _text.Length > _leading + CoreLength;

    private int CoreLength => Words.End(Words.Count - 1) - Words.Start(0);

    /// <summary>Whether the quote stands at this word of a document, beginning and ending with whole words.</summary>
    public bool StandsAt(FoldedText document, int position)
    {
        if (position < 0 || position + Words.Count > document.Count)
        {
            return false;
        }

        var start = document.Start(position);
        return document.End(position + Words.Count - 1) - start == CoreLength
            && start >= _leading
            && string.CompareOrdinal(document.Folded, start - _leading, _text, 0, _text.Length) == 0;
    }

    /// <summary>Whether a quote that stands at this word of a document has the very same characters there, soft hyphens and line ends included.</summary>
    public static bool IsSame(FoldedText quote, FoldedText document, int position)
    {
        var first = quote.RawStart(0);
        var leading = first;
        while (leading > 0 && Characters.IsWhite(quote.Raw[first - leading]))
        {
            leading--;
        }

        var last = quote.RawEnd(quote.Count - 1);
        var trailing = quote.Raw.Length - last;
        while (trailing > 0 && Characters.IsWhite(quote.Raw[last + trailing - 1]))
        {
            trailing--;
        }

        var start = document.RawStart(position) - leading;
        var length = last - first;
        return start >= 0
            && document.RawEnd(position + quote.Count - 1) - document.RawStart(position) == length
            && string.CompareOrdinal(document.Raw, start, quote.Raw, first - leading, leading + length + trailing) == 0;
    }
}
