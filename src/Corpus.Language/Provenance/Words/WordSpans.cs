namespace Corpus.Language.Provenance.Words;

/// <summary>The places of words while they are found: 16 bytes a word.</summary>
internal sealed class WordSpans(int characters)
{
    private const int ShortestArray = 16;

    // A first guess of a word every six characters spares most of the growing.
    private int[] _starts = new int[Math.Max(ShortestArray, characters / 6)];
    private int[] _ends = new int[Math.Max(ShortestArray, characters / 6)];
    private int[] _rawStarts = new int[Math.Max(ShortestArray, characters / 6)];
    private int[] _rawEnds = new int[Math.Max(ShortestArray, characters / 6)];
    private int _count;

    public void Add(int start, int end, int rawStart, int rawEnd)
    {
        if (_count == _starts.Length)
        {
            Resize(_count * 2);
        }

        _starts[_count] = start;
        _ends[_count] = end;
        _rawStarts[_count] = rawStart;
        _rawEnds[_count++] = rawEnd;
    }

    public (int[] Starts, int[] Ends, int[] RawStarts, int[] RawEnds) ToArrays()
    {
        Resize(_count);
        return (_starts, _ends, _rawStarts, _rawEnds);
    }

    private void Resize(int length)
    {
        Array.Resize(ref _starts, length);
        Array.Resize(ref _ends, length);
        Array.Resize(ref _rawStarts, length);
        Array.Resize(ref _rawEnds, length);
    }
}
