using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Context;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Fingerprints;

/// <summary>
/// The hashes, in order, of every three words in a row of a document. It proves quotes where the text itself may not be had. What it proves, and
/// what it does not hide, is said in docs/provenance.md. Costs 12 to 16 bytes a word, and 8 to 12 more once quotes are looked for.
/// </summary>
internal sealed class Fingerprint : QuoteEvidence, IEquatable<Fingerprint>
{
    private readonly byte[] _digest;
    private readonly byte[] _windows;
    private readonly byte[] _exactness;
    private readonly int _count;
    private readonly Lazy<BucketIndex> _index;
    private readonly Lazy<int[]> _changed;
    private readonly ContextChunk? _context;
    private readonly TablesContext _contexts;

    /// <param name="words">The number of words.</param>
    /// <param name="digest">The digest of the text.</param>
    /// <param name="windows">The hashes of the windows, one after the other.</param>
    /// <param name="exactness">A bit a window that folding changes, and then the hashes of these windows' own texts.</param>
    /// <param name="context">What the words are made by the words around them; null where it does not say.</param>
    /// <param name="layout">What it says of pages and cells.</param>
    internal Fingerprint(int words, byte[] digest, byte[] windows, byte[] exactness, ContextChunk? context = null, DocumentLayout? layout = null)
    {
        Layout = layout ?? DocumentLayout.None;
        _context = context;
        _contexts = new(tables => context?.Read(words, tables));
        (_digest, _windows, _exactness) = (digest, windows, exactness);
        WordCount = words;
        Sha256 = TextDigest.Hexadecimal(digest);
        _count = FingerprintFormat.WindowsOf(words);
        _index = new(() => new(_count, window => Hash(window).Key));
        _changed = new(() => [.. Enumerable.Range(0, _count).Where(window => FingerprintFormat.IsSet(_exactness, window))]);
    }

    public override EvidenceKind Kind => EvidenceKind.Fingerprint;

    public override int WordCount { get; }

    public override string Sha256 { get; }

    public override DocumentLayout Layout { get; }

    /// <summary>How the text was got out of its file; null where nothing says that.</summary>
    public ExtractionNote? Extraction { get; internal init; }

    /// <summary>What it says of the words around numbers; null where it does not.</summary>
    public ComparatorChunk? Comparators { get; internal init; }

    /// <summary>What stands between its words; null where it does not say.</summary>
    public GapsChunk? Gaps { get; internal init; }

    /// <summary>The tables of its context; those of English where it has none.</summary>
    public ContextWords Tables => _context?.Tables ?? EnglishContext.Words;

    /// <summary>The fingerprint of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="tables">The tables of its language; those of English where nothing is known of it.</param>
    /// <param name="details">What is known beside the text.</param>
    /// <exception cref="ArgumentException">The cells of the details are not cells of the text.</exception>
    public static Fingerprint Of(DocumentText document, ContextWords? tables = null, EvidenceDetails? details = null) =>
        FingerprintWriter.Make(document, tables ?? EnglishContext.Words, details ?? EvidenceDetails.None);

    /// <summary>The file of a document's fingerprint: <see cref="Of"/> and <see cref="ToText"/>.</summary>
    /// <exception cref="ArgumentException">The cells of the details are not cells of the text.</exception>
    public static string Write(DocumentText document, ContextWords? tables = null, EvidenceDetails? details = null) =>
        Of(document, tables, details).ToText();

    /// <summary>Reads what <see cref="ToText"/> wrote, or says why it is not that.</summary>
    public static FingerprintReading Read(string text) => FingerprintReader.Read(text);

    /// <summary>The file that holds it, in ASCII, with lines of at most 76 characters, each ended by a line feed.</summary>
    public string ToText() => FingerprintWriter.Write(this, _digest, _windows, _exactness, _context);

    /// <summary>The first thing in which another fingerprint differs.</summary>
    public FingerprintDifference Compare(Fingerprint other)
    {
        if (!_digest.AsSpan().SequenceEqual(other._digest))
        {
            return FingerprintDifference.Digest;
        }

        if (WordCount != other.WordCount)
        {
            return FingerprintDifference.WordCount;
        }

        if (!_windows.AsSpan().SequenceEqual(other._windows))
        {
            return FingerprintDifference.Windows;
        }

        if (!_exactness.AsSpan().SequenceEqual(other._exactness))
        {
            return FingerprintDifference.Exactness;
        }

        // What other tables say is no contradiction.
        return _context is null || other._context is null || _context.Version != other._context.Version
            || _context.Language != other._context.Language || _context.Equals(other._context)
            ? CompareComparators(other)
            : FingerprintDifference.Context;
    }

    /// <summary>The first thing in which it differs from what a text has.</summary>
    /// <param name="document">The text.</param>
    /// <param name="made">The fingerprint of the text, by <see cref="Tables"/>, where somebody has made it.</param>
    public FingerprintDifference Compare(DocumentText document, Fingerprint? made = null) =>
        Compare(made ?? Of(document, Tables)) is not FingerprintDifference.None and var difference ? difference
        : Layout.PageCount > 0 && !Layout.HasSamePages(document.Layout) ? FingerprintDifference.Pages
        : LayoutMaker.AreCellsOf(document.Text, Layout) ? FingerprintDifference.None
        : FingerprintDifference.Cells;

    public override QuoteProof Prove(Quotation quotation)
    {
        if (QuoteReading.Read(quotation, out var exact) is { } failure)
        {
            return QuoteProof.Unproved(Kind, exact.Count, failure);
        }

        var hasher = WindowHasher.OfThread;
        var matches = new QuoteMatches();
        var isOnlyKnownWithEdges = Search(quotation, exact, hasher, matches);
        if (matches.Count > 0)
        {
            return matches.Proof(Kind, exact.Count);
        }

        foreach (var parted in PartedNumbers.Of(exact))
        {
            var text = FoldedText.Of(parted);
            Search(quotation with { Exact = parted }, text, hasher, matches);
            if (matches.Count > 0)
            {
                return matches.Proof(Kind, text.Count, parted);
            }
        }

        return QuoteProof.Unproved(Kind, exact.Count, exact.Count < QuoteLimits.WindowWords
            ? new(QuoteFailureKind.TooShort)
            : Explain(exact, isOnlyKnownWithEdges, quotation is not { Prefix: null, Suffix: null }, hasher));
    }

    /// <summary>Looks for a quotation in each way in which it can be joined. Whether there is no way that would not need what is beside the quote.</summary>
    private bool Search(Quotation quotation, FoldedText exact, WindowHasher hasher, QuoteMatches matches)
    {
        if (exact.Count < QuoteLimits.WindowWords)
        {
            return false;
        }

        var isUnshown = false;
        var searched = 0;
        foreach (var seam in JoinedQuotation.Of(quotation, exact))
        {
            var pattern = new EdgedPattern(seam.Text);
            if (Gaps is null && pattern.HasUnshownEdges)
            {
                isUnshown = true;
                continue;
            }

            searched++;
            Search(seam, pattern, exact, hasher, matches);
        }

        return isUnshown && searched == 0;
    }

    /// <summary>Why no fingerprint could prove a quotation that the text of its document has; null where one can.</summary>
    public static QuoteFailureKind? Refusal(Quotation quotation) =>
        QuoteReading.Read(quotation, out var exact) is { } failure ? failure.Kind
        : exact.Count < QuoteLimits.WindowWords ? QuoteFailureKind.TooShort
        : null;

    public override ContextBits? ContextOf(ContextWords tables) => _contexts.Of(tables);

    public override bool IsByOlder(ContextWords tables) =>
        (_context is not null && _context.Language == tables.Language && _context.Version < tables.Version)
        || (Comparators is not null && Comparators.Language == tables.Language && Comparators.Version < LanguageTables.ComparatorVersion);

    public override INumberSurroundings? SurroundingsOf(string language, Func<FoldedText, INumberSurroundings> ofText) =>
        Comparators?.Language == language ? Comparators : null;

    public bool Equals(Fingerprint? other) => other is not null && Compare(other) == FingerprintDifference.None && Equals(_context, other._context)
        && Layout.Equals(other.Layout) && Equals(Extraction, other.Extraction) && (Gaps is null) == (other.Gaps is null)
        && (Comparators is null ? other.Comparators is null
            : other.Comparators is { } theirs && Comparators.Version == theirs.Version && Comparators.HasSame(theirs));

    public override bool Equals(object? obj) => Equals(obj as Fingerprint);

    public override int GetHashCode() => unchecked((int)WindowHash.ReadUInt32(_digest, 0));

    private FingerprintDifference CompareComparators(Fingerprint other) =>
        Comparators is null || other.Comparators is null || Comparators.Version != other.Comparators.Version
            || Comparators.Language != other.Comparators.Language || Comparators.HasSame(other.Comparators)
            ? CompareGaps(other)
            : FingerprintDifference.Comparators;

    private FingerprintDifference CompareGaps(Fingerprint other) =>
        Gaps is null || other.Gaps is null || Gaps.HasSame(other.Gaps) ? CompareLayout(other.Layout) : FingerprintDifference.Gaps;

    // What one of the two does not say is no contradiction.
    private FingerprintDifference CompareLayout(DocumentLayout other) =>
        Layout.PageCount > 0 && other.PageCount > 0 && !Layout.HasSamePages(other) ? FingerprintDifference.Pages
        : Layout.Cells.Count > 0 && other.Cells.Count > 0 && !Layout.HasSameCells(other) ? FingerprintDifference.Cells
        : FingerprintDifference.None;

    private static WindowHash[] Hashes(FoldedText text, WindowHasher hasher)
    {
        var hashes = new WindowHash[FingerprintFormat.WindowsOf(text.Count)];
        for (var window = 0; window < hashes.Length; window++)
        {
            hashes[window] = hasher.Window(text.Folded, text.Start(window), text.End(window + QuoteLimits.WindowWords - 1));
        }

        return hashes;
    }

    private WindowHash Hash(int window) => WindowHash.Read(_windows, window * FingerprintFormat.HashBytes);

    [MethodImpl(JitHints.Loop)]
    private void Search(JoinedQuotation seam, EdgedPattern pattern, FoldedText exact, WindowHasher hasher, QuoteMatches matches)
    {
        var hashes = Hashes(seam.Text, hasher);
        var rarest = 0;
        for (var window = 1; window < hashes.Length; window++)
        {
            if (_index.Value.Candidates(hashes[window].Key).Length < _index.Value.Candidates(hashes[rarest].Key).Length)
            {
                rarest = window;
            }
        }

        foreach (var candidate in _index.Value.Candidates(hashes[rarest].Key))
        {
            var start = candidate - rarest;
            if (start < 0 || RunAt(hashes, start) < hashes.Length
                || (Gaps is { } gaps && !pattern.StandsBetween(gaps.Before(start).Folded, gaps.Before(start + seam.Text.Count).Folded)))
            {
                continue;
            }

            matches.Add(start + seam.FirstWord, IsSame(exact, start + seam.FirstWord, hasher));
            if (matches.IsFull)
            {
                return;
            }
        }
    }

    /// <summary>How many of these hashes, from the first on, stand in a row at a window.</summary>
    private int RunAt(WindowHash[] hashes, int window)
    {
        var run = 0;
        while (run < hashes.Length && window + run < _count && Hash(window + run) == hashes[run])
        {
            run++;
        }

        return run;
    }

    // Where punctuation at the quote's edges is not known character for character, such a quote is never called exact.
    [MethodImpl(JitHints.Loop)]
    private bool IsSame(FoldedText exact, int position, WindowHasher hasher)
    {
        if (Gaps is { } gaps
            ? !EdgedPattern.StandsBetween(exact, gaps.Before(position).Raw, gaps.Before(position + exact.Count).Raw)
            : new EdgedPattern(exact).HasEdges)
        {
            return false;
        }

        for (var word = 0; word + QuoteLimits.WindowWords <= exact.Count; word++)
        {
            var changed = Array.BinarySearch(_changed.Value, position + word);
            if (changed < 0 ? exact.IsChanged(word, QuoteLimits.WindowWords) : RawHash(changed) != RawHash(exact, word, hasher))
            {
                return false;
            }
        }

        return true;
    }

    private uint RawHash(int changed) => WindowHash.ReadUInt32(_exactness, FingerprintFormat.BitBytes(_count) + (changed * FingerprintFormat.RawHashBytes));

    private static uint RawHash(FoldedText text, int word, WindowHasher hasher) =>
        hasher.Short(text.Raw, text.RawStart(word), text.RawEnd(word + QuoteLimits.WindowWords - 1));

    private QuoteFailure Explain(FoldedText exact, bool isOnlyKnownWithEdges, bool hasContext, WindowHasher hasher)
    {
        var hashes = Hashes(exact, hasher);
        var longest = 0;
        foreach (var candidate in _index.Value.Candidates(hashes[0].Key))
        {
            longest = Math.Max(longest, RunAt(hashes, candidate));
            if (longest == hashes.Length)
            {
                break;
            }
        }

        var leading = longest == 0 ? 0 : longest + QuoteLimits.WindowWords - 1;
        if (longest < hashes.Length)
        {
            return new(QuoteFailureKind.NotFound, LeadingWords: leading);
        }

        return new(
            isOnlyKnownWithEdges ? QuoteFailureKind.EdgePunctuation
            : hasContext ? QuoteFailureKind.PrefixOrSuffixNotFound
            : QuoteFailureKind.OtherPunctuation,
            LeadingWords: leading);
    }
}
