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
