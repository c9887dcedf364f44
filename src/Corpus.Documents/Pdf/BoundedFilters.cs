using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Corpus.Documents.Pdf;

/// <summary>A file that holds more than a document may.</summary>
internal sealed class TooMuchException(string what) : Exception(what);

/// <summary>Unpacks what is packed in a document, and counts: what gives more than it may is not unpacked to its end.</summary>
internal sealed class BoundedFilters(long most) : IFilterProvider
{
    private readonly long _most = most;
    private readonly IFilterProvider _inner = DefaultFilterProvider.Instance;
    private long _unpacked;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(_inner.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bounded(_inner.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(_inner.GetAllFilters());

    private IReadOnlyList<IFilter> Bounded(IReadOnlyList<IFilter> filters)
    {
        if (filters.Count > 8)
        {
            throw new TooMuchException("packs a part of itself more than eight times over");
        }

        // At their end one that looks at what came of it. A stream that is not packed has no filters: see GlyphLoops.CutAll.
        return [.. filters.Select(filter => new BoundedFilter(filter, this)), new LoopFilter()];
    }

    private sealed class BoundedFilter(IFilter _inner, BoundedFilters all) : IFilter
    {
        public bool IsSupported => _inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken dictionary, IFilterProvider filters, int index)
        {
            // A byte gives about a thousand at most. What could go over is counted first, without being kept.
            if (_inner is FlateFilter && input.Length * 1040L > all._most - all._unpacked)
            {
                all.Count(input);
            }

            var decoded = _inner.Decode(input, dictionary, filters, index);
            all._unpacked += decoded.Length;
            return all._unpacked > all._most ? throw all.TooMuch() : decoded;
        }
    }

    private sealed class LoopFilter : IFilter
    {
        public bool IsSupported => true;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken dictionary, IFilterProvider filters, int index) => GlyphLoops.CutStream(input);
    }

    private void Count(Memory<byte> input)
    {
        var left = _most - _unpacked;
        try
        {
            using var packed = new MemoryStream(input.ToArray());
            using var stream = new System.IO.Compression.ZLibStream(packed, System.IO.Compression.CompressionMode.Decompress);
            var buffer = new byte[1 << 16];
            int read;
            while ((read = stream.Read(buffer)) > 0)
            {
                left -= read;
                if (left < 0)
                {
                    throw TooMuch();
                }
            }
        }
        catch (InvalidDataException)
        {
            // The parser's own filter is more patient, and gives no more than this has counted.
        }
    }

    private TooMuchException TooMuch() => new(FormattableString.Invariant($"holds more than {_most:N0} bytes when it is unpacked"));
}
