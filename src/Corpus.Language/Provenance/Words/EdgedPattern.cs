namespace Corpus.Language.Provenance.Words;

/// <summary>A folded quote with the punctuation at its edges, ready to be compared with places of a document.</summary>
internal sealed class EdgedPattern
{
    private static readonly string[] Pairs =
    [
        "()", "[]", "{}", "\u00AB\u00BB", "\u2039\u203A", "\u300C\u300D", "\u300E\u300F", "\uFF08\uFF09", "\uFF3B\uFF3D", "\u300A\u300B", "\u3008\u3009",
        "\u3010\u3011", "\u201E\"",
    ];

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

    /// <summary>
    /// Whether punctuation stands there that nothing within the quote shows. A bracket or a quotation mark whose partner is between the words is shown by it:
    /// “the total (55”.
    /// </summary>
    public bool HasUnshownEdges
    {
        get
        {
            var core = _text.Substring(_leading, CoreLength);
            return !AreShown(_text.Substring(0, _leading), core, isOpening: true)
                || !AreShown(_text.Substring(_leading + CoreLength), core, isOpening: false);
        }
    }

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

    /// <summary>Whether the punctuation at its edges stands between what is before its first word and behind its last in a document, both folded.</summary>
    public bool StandsBetween(string before, string behind) => EndsWith(before, _text, _leading) && StartsWith(behind, _text, _leading + CoreLength);

    /// <summary>The same of a quote and a document that are not folded.</summary>
    public static bool StandsBetween(FoldedText quote, string before, string behind)
    {
        var raw = quote.Raw.Substring(RawFirst(quote), RawLast(quote) - RawFirst(quote));
        return EndsWith(before, raw, quote.RawStart(0) - RawFirst(quote)) && StartsWith(behind, raw, quote.RawEnd(quote.Count - 1) - RawFirst(quote));
    }

    // At most one mark: of two, the partner of the one may be that of the other.
    private static bool AreShown(string edge, string core, bool isOpening)
    {
        var mark = edge.Trim();
        if (mark.Length != 1)
        {
            return mark.Length == 0;
        }

        if (mark[0] == '"')
        {
            return core.Count(static character => character == '"') % 2 == 1;
        }

        var pair = Array.Find(Pairs, pair => pair[isOpening ? 0 : 1] == mark[0]);
        return pair is not null && Unpaired(core, pair, isOpening) > 0;
    }

    /// <summary>How many closing marks of a pair have no opening one before them; where the mark at the edge closes, the other way about.</summary>
    private static int Unpaired(string core, string pair, bool isOpening)
    {
        var (open, closed) = (0, 0);
        foreach (var character in core)
        {
            if (character == pair[0])
            {
                open++;
            }
            else if (character == pair[1])
            {
                (open, closed) = open > 0 ? (open - 1, closed) : (open, closed + 1);
            }
        }

        return isOpening ? closed : open;
    }

    /// <summary>Whether a quote that stands at this word of a document has the very same characters there, soft hyphens and line ends included.</summary>
    public static bool IsSame(FoldedText quote, FoldedText document, int position)
    {
        var (first, last) = (RawFirst(quote), RawLast(quote));
        var start = document.RawStart(position) - (quote.RawStart(0) - first);
        return start >= 0
            && document.RawEnd(position + quote.Count - 1) - document.RawStart(position) == quote.RawEnd(quote.Count - 1) - quote.RawStart(0)
            && string.CompareOrdinal(document.Raw, start, quote.Raw, first, last - first) == 0;
    }

    private static bool EndsWith(string text, string edge, int length) =>
        text.Length >= length && string.CompareOrdinal(text, text.Length - length, edge, 0, length) == 0;

    private static bool StartsWith(string text, string edged, int from) =>
        text.Length >= edged.Length - from && string.CompareOrdinal(text, 0, edged, from, edged.Length - from) == 0;

    // Where a quote begins and ends that is not folded, without the white space at its very ends.
    private static int RawFirst(FoldedText quote)
    {
        var first = 0;
        while (Characters.IsWhite(quote.Raw[first]))
        {
            first++;
        }

        return first;
    }

    private static int RawLast(FoldedText quote)
    {
        var last = quote.Raw.Length;
        while (Characters.IsWhite(quote.Raw[last - 1]))
        {
            last--;
        }

        return last;
    }
}
