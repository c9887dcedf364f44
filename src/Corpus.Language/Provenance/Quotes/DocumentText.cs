using Corpus.Language.Provenance.Context;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Quotes;

/// <summary>
/// A document whose text is at hand. Quotes are found by looking up their rarest run of three words, so that what a proof costs grows with the quote
/// and not with the document. Costs about 16 bytes a word and twice the text, and 12 bytes a word more for each length of run that is asked for.
/// </summary>
internal sealed class DocumentText : QuoteEvidence, IEquatable<DocumentText>
{
    private readonly FoldedText _text;
    private readonly Lazy<string> _sha256;
    private readonly Lazy<SpanIndex>[] _indexes;
    private readonly TablesContext _contexts;
    private long _placesCompared;

    private DocumentText(FoldedText text, DocumentLayout layout)
    {
        (_text, Layout) = (text, layout);
        _contexts = new(tables => ContextBits.Of(text, tables));
        _sha256 = new(() => TextDigest.Sha256(text.Raw));
        _indexes = [IndexOf(1), IndexOf(2), IndexOf(QuoteLimits.WindowWords)];

        Lazy<SpanIndex> IndexOf(int words) => new(() => new(text, words));
    }

    // What was made of the text is made once, whatever is known of its cells.
    private DocumentText(DocumentText other, DocumentLayout layout) =>
        (_text, Layout, _contexts, _sha256, _indexes) = (other._text, layout, other._contexts, other._sha256, other._indexes);

    public override EvidenceKind Kind => EvidenceKind.Text;

    public override int WordCount => _text.Count;

    public override string Sha256 => _sha256.Value;

    public override DocumentLayout Layout { get; }

    /// <summary>The text, folded and cut into words.</summary>
    internal FoldedText Text => _text;

    /// <summary>How many places of the document have been compared with quotes so far: the work done, for those who measure it.</summary>
    internal long PlacesCompared => Interlocked.Read(ref _placesCompared);

    /// <summary>Takes a document's text as evidence, or says why it cannot be.</summary>
    public static DocumentReading Create(string text)
    {
        if (text.Length > QuoteLimits.DocumentCharacters)
        {
            return new(null, DocumentRefusal.TooLong);
        }

        var offset = Characters.FirstThatIsNotText(text);
        if (offset >= 0)
        {
            return new(null, text[offset] == '\uFFFD' ? DocumentRefusal.NotUtf8 : DocumentRefusal.NotText, offset, new LineTable(text).At(offset).Line);
        }

        var folded = FoldedText.Of(text);
        return folded.Count == 0 ? new(null, DocumentRefusal.NoWords) : new(new(folded, DocumentLayout.Of(folded)), DocumentRefusal.None);
    }

    /// <summary>The same text with the cells that its fingerprint knows.</summary>
    public DocumentText With(DocumentLayout cells) => cells.Cells.Count == 0 ? this : new(this, Layout.With(cells));

    public override QuoteProof Prove(Quotation quotation)
    {
        if (QuoteReading.Read(quotation, out var exact) is { } failure)
        {
            return QuoteProof.Unproved(Kind, exact.Count, failure);
        }

        var matches = new QuoteMatches();
        var seams = JoinedQuotation.Of(quotation, exact).ToArray();
        foreach (var seam in seams)
        {
            Search(seam, exact, matches);
        }

        if (matches.Count > 0)
        {
            return matches.Proof(Kind, exact.Count);
        }

        foreach (var parted in PartedNumbers.Of(exact))
        {
            var text = FoldedText.Of(parted);
            foreach (var seam in JoinedQuotation.Of(quotation with { Exact = parted }, text))
            {
                Search(seam, text, matches);
            }

            if (matches.Count > 0)
            {
                return matches.Proof(Kind, text.Count, parted);
            }
        }

        if (seams.Length != 1 || !ReferenceEquals(seams[0].Text, exact))
        {
            Search(new(exact, 0), exact, matches);
            if (matches.Count > 0)
            {
                return QuoteProof.Unproved(Kind, exact.Count, new(QuoteFailureKind.PrefixOrSuffixNotFound, LeadingWords: exact.Count));
            }
        }

        return QuoteProof.Unproved(Kind, exact.Count, PassageFinder.Explain(this, exact));
    }

    public override ContextBits? ContextOf(ContextWords tables) => _contexts.Of(tables);

    public override INumberSurroundings? SurroundingsOf(string language, Func<FoldedText, INumberSurroundings> ofText) => ofText(_text);

    public bool Equals(DocumentText? other) => other is not null && string.Equals(_text.Raw, other._text.Raw, StringComparison.Ordinal)
        && Layout.HasSameCells(other.Layout);

    public override bool Equals(object? obj) => Equals(obj as DocumentText);

    public override int GetHashCode() => unchecked((int)SpanHash.Of(_text.Raw, 0, Math.Min(_text.Raw.Length, 1_024)));

    /// <summary>Where runs of one, two or three words stand. Built when first asked for.</summary>
    internal SpanIndex Index(int words) => _indexes[Math.Min(words, QuoteLimits.WindowWords) - 1].Value;

    private void Search(JoinedQuotation seam, FoldedText exact, QuoteMatches matches)
    {
        var pattern = new EdgedPattern(seam.Text);
        if (pattern.Words.Count > _text.Count)
        {
            return;
        }

        var candidates = Index(pattern.Words.Count).Rarest(pattern.Words, out var word);
        var compared = 0;
        foreach (var candidate in candidates)
        {
            compared++;
            var position = candidate - word;
            if (!pattern.StandsAt(_text, position))
            {
                continue;
            }

            position += seam.FirstWord;
            matches.Add(position, EdgedPattern.IsSame(exact, _text, position));
            if (matches.IsFull)
            {
                break;
            }
        }

        Interlocked.Add(ref _placesCompared, compared);
    }
}
