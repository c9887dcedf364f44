using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Fingerprints;

/// <summary>
/// The hashes, in order, of every three words in a row of a document. It proves quotes where the text itself may not be had. What it proves, and
/// what it does not hide, is said in docs/provenance.md. Costs 6 to 10 bytes a word, and 8 to 12 more once quotes are looked for.
/// </summary>
internal sealed class Fingerprint : QuoteEvidence, IEquatable<Fingerprint>
{
    /// <summary>The version of the format that this program writes, and the only one it reads.</summary>
    public const int CurrentVersion = FingerprintFormat.Version;

    private readonly byte[] _bytes;
    private readonly int _windows;
    private readonly Lazy<BucketIndex> _index;
    private readonly Lazy<int[]> _changed;

    internal Fingerprint(byte[] bytes, int words)
    {
        _bytes = bytes;
        WordCount = words;
        _windows = FingerprintFormat.Windows(words);
        _index = new(() => new(_windows, window => Key(Hash(window))));
        _changed = new(() => [.. Enumerable.Range(0, _windows).Where(window => FingerprintFormat.IsChanged(_bytes, _windows, window))]);
        var digest = new byte[FingerprintFormat.DigestBytes];
        Array.Copy(bytes, FingerprintFormat.DigestOffset, digest, 0, digest.Length);
        Sha256 = TextDigest.Hexadecimal(digest);
    }

    public override EvidenceKind Kind => EvidenceKind.Fingerprint;

    public override int WordCount { get; }

    public override string Sha256 { get; }

    /// <summary>The fingerprint of a document: lines of base64 of at most 76 characters, each ended by a line feed.</summary>
    public static string Write(DocumentText document) => FingerprintWriter.Write(document);

    /// <summary>Reads what <see cref="Write"/> wrote, white space anywhere in it ignored; or says why it is not that.</summary>
    public static FingerprintReading Read(string text) => FingerprintReader.Read(text);

    public override QuoteProof Prove(Quotation quotation)
    {
        var failure = QuoteReading.Read(quotation, out var exact);
        if (failure is null && exact.Count < QuoteLimits.WindowWords)
        {
            failure = new(QuoteFailureKind.TooShort);
        }

        if (failure is not null)
        {
            return QuoteProof.Unproved(Kind, exact.Count, failure);
        }

        var hasher = WindowHasher.OfThread;
        var matches = new QuoteMatches();
        var all = JoinedQuotation.Of(quotation, exact).ToArray();
        var seams = Array.FindAll(all, static seam => !new EdgedPattern(seam.Text).HasEdges);
        foreach (var seam in seams)
        {
            Search(seam, exact, hasher, matches);
        }

        if (matches.Count > 0)
        {
            return matches.Proof(Kind, exact.Count);
        }

        return QuoteProof.Unproved(Kind, exact.Count, Explain(exact, seams.Length == 0 && all.Length > 0, hasher));
    }

    public bool Equals(Fingerprint? other) => other is not null && _bytes.AsSpan().SequenceEqual(other._bytes);

    public override bool Equals(object? obj) => Equals(obj as Fingerprint);

    // The last bytes are a check sum of all the others.
    public override int GetHashCode() => unchecked((int)FingerprintFormat.ReadNumber(_bytes, _bytes.Length - 4, 4));

    private static uint Key(ulong hash) => SpanHash.Mix(unchecked((uint)hash ^ (uint)(hash >> 32)));

    private static ulong[] Hashes(FoldedText text, WindowHasher hasher)
    {
        var hashes = new ulong[FingerprintFormat.Windows(text.Count)];
        for (var window = 0; window < hashes.Length; window++)
        {
            hashes[window] = hasher.Long(text.Folded, text.Start(window), text.End(window + QuoteLimits.WindowWords - 1));
        }

        return hashes;
    }

    private ulong Hash(int window) =>
        FingerprintFormat.ReadNumber(_bytes, FingerprintFormat.HashesOffset + ((long)window * FingerprintFormat.HashBytes), FingerprintFormat.HashBytes);

    [MethodImpl(JitHints.Loop)]
    private void Search(JoinedQuotation seam, FoldedText exact, WindowHasher hasher, QuoteMatches matches)
    {
        var hashes = Hashes(seam.Text, hasher);
        var rarest = 0;
        for (var window = 1; window < hashes.Length; window++)
        {
            if (_index.Value.Candidates(Key(hashes[window])).Length < _index.Value.Candidates(Key(hashes[rarest])).Length)
            {
                rarest = window;
            }
        }

        foreach (var candidate in _index.Value.Candidates(Key(hashes[rarest])))
        {
            var start = candidate - rarest;
            if (start < 0 || RunAt(hashes, start) < hashes.Length)
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
    private int RunAt(ulong[] hashes, int window)
    {
        var run = 0;
        while (run < hashes.Length && window + run < _windows && Hash(window + run) == hashes[run])
        {
            run++;
        }

        return run;
    }

    // Punctuation at the quote's edges is not known character for character, so such a quote is never called exact.
    [MethodImpl(JitHints.Loop)]
    private bool IsSame(FoldedText exact, int position, WindowHasher hasher)
    {
        if (new EdgedPattern(exact).HasEdges)
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

    private uint RawHash(int changed) => (uint)FingerprintFormat.ReadNumber(
        _bytes, FingerprintFormat.RawHashesOffset(_windows) + ((long)changed * FingerprintFormat.RawHashBytes), FingerprintFormat.RawHashBytes);

    private static uint RawHash(FoldedText text, int word, WindowHasher hasher) =>
        hasher.Short(text.Raw, text.RawStart(word), text.RawEnd(word + QuoteLimits.WindowWords - 1));

    private QuoteFailure Explain(FoldedText exact, bool isOnlyKnownWithEdges, WindowHasher hasher)
    {
        var hashes = Hashes(exact, hasher);
        var longest = 0;
        foreach (var candidate in _index.Value.Candidates(Key(hashes[0])))
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

        return new(isOnlyKnownWithEdges ? QuoteFailureKind.EdgePunctuation : QuoteFailureKind.PrefixOrSuffixNotFound, LeadingWords: leading);
    }
}
