using Corpus.Language.Provenance.Languages;

namespace Corpus.Language.Provenance.Printed;

/// <summary>Finds the ranges of a quote whose numbers are spelled, and puts their ends in doubt: <c>18 bis 24</c>, <c>18–24</c>, <c>18至24</c>.</summary>
internal sealed class SpelledRanges
{
    private readonly SpelledText _text;
    private readonly List<SpelledPlace> _places;
    private readonly string[] _to;
    private readonly string[] _and;
    private readonly string[] _between;

    public SpelledRanges(SpelledText text, SpellingTables tables, List<SpelledPlace> places)
    {
        (_text, _places) = (text, places);
        _to = tables.Phrases("ranges", "to");
        _and = tables.Phrases("ranges", "and");
        _between = tables.Phrases("ranges", "between");
    }

    public List<PrintedRange> Read()
    {
        var ranges = new List<PrintedRange>();
        for (var index = 0; index + 1 < _places.Count; index++)
        {
            var (left, right) = (_places[index], _places[index + 1]);
            if (left.Because is not null || right.Because is not null || right.IsTolerance || !IsJoined(left, right))
            {
                continue;
            }

            var words = _text.Words(left.Start, right.End);
            foreach (var place in new[] { left, right })
            {
                place.IsEnd = true;
                place.Because = $"has {_text.Words(place.Start, place.End)} as one end of “{words}”";
            }

            Add(ranges, left, right, words);
            index++;
        }

        return ranges;
    }

    private void Add(List<PrintedRange> ranges, SpelledPlace left, SpelledPlace right, string words)
    {
        if (left.Values.Count == 0 || right.Values.Count == 0)
        {
            return;
        }

        var (first, end) = (_text.PieceAt(left.Start), _text.PieceAt(right.End - 1) + 1);
        var (start, finish) = (left.Values[0].Value, right.Values[0].Value);
        ranges.Add(new(start, finish, first, end, false, words));
        if (left.Values.Count > 1 || right.Values.Count > 1)
        {
            var scaled = right.Values[right.Values.Count - 1].Value;
            ranges.Add(new(left.Values.Count > 1 ? left.Values[left.Values.Count - 1].Value
                : start.ScaledAs(finish, scaled), scaled, first, end, false, words));
        }
        else if (left.Has(NumberTraits.Scaled) != right.Has(NumberTraits.Scaled) && right.Exponent > 0)
        {
            ranges.Add(new(start.Times(ExactNumber.Of(1, right.Exponent)), finish, first, end, false, words));
        }
    }

    private bool IsJoined(SpelledPlace left, SpelledPlace right)
    {
        var gap = _text.Text.Substring(left.End, right.Start - left.End);
        var joint = gap.Trim(' ');
        if (joint is "-" or "\u2013" or "~" or "\uFF5E" or "\u301C" or "\u2212")
        {
            return true;
        }

        return joint.Length > 0 && (Array.IndexOf(_to, joint) >= 0 || (Array.IndexOf(_and, joint) >= 0 && _text.PhraseBefore(left.Start, _between) >= 0));
    }
}
