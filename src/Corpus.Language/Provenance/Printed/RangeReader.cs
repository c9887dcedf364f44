using Corpus.Language.Provenance.Languages;

namespace Corpus.Language.Provenance.Printed;

/// <summary>Finds the ranges of numbers that a quote prints: <c>50-55</c>, “50 to 55”, “between 50 and 55”, <c>5–10 billion</c>.</summary>
internal sealed class RangeReader
{
    /// <summary>How many words may stand between a verb of change and “from”: “rose last year by a half from 50 to 55”.</summary>
    private const int WordsBeforeFrom = 6;

    private readonly List<QuotePiece> _pieces;
    private readonly List<PrintedNumber> _numbers;
    private readonly RangeWords? _words;
    private readonly HashSet<string>? _minus;
    private readonly bool _goesUp;

    private RangeReader(List<QuotePiece> pieces, List<PrintedNumber> numbers, QuoteLanguage language)
    {
        _pieces = pieces;
        _numbers = numbers;
        _words = LanguageTables.Of(language)?.Ranges;
        _goesUp = LanguageTables.Of(language)?.File is not null;
        _minus = LanguageTables.Of(language)?.Numbers.Minus;
    }

    public static List<PrintedRange> Read(List<QuotePiece> pieces, List<PrintedNumber> numbers, QuoteLanguage language) =>
        new RangeReader(pieces, numbers, language).Read();

    private List<PrintedRange> Read()
    {
        var ranges = new List<PrintedRange>();

        // Each place has one number, or two: without its scale, and with it.
        var places = _numbers.GroupBy(static number => number.First).OrderBy(static place => place.Key).Select(static place => place.ToArray()).ToArray();
        for (var index = 0; index + 1 < places.Length; index++)
        {
            var (left, right) = (places[index], places[index + 1]);
            var (first, end) = (left[0].First, right[right.Length - 1].End);
            if (!IsJoined(first, left[left.Length - 1].End, right[0].First) || (_goesUp && IsDescending(left, right)))
            {
                continue;
            }

            var isChange = IsChange(first);
            var words = QuotePieces.Words(_pieces, first, end);
            ranges.Add(new(left[0].Value, right[0].Value, first, end, isChange, words));
            if (right.Length > 1 || left.Length > 1)
            {
                var scaled = left.Length > 1 ? left[left.Length - 1].Value : left[0].Value.ScaledAs(right[0].Value, right[right.Length - 1].Value);
                ranges.Add(new(scaled, right[right.Length - 1].Value, first, end, isChange, words));
            }
        }

        return ranges;
    }

    // “un 386 a 20 MHz”, as spelled numbers have it: a range in words goes up, unless it says where it begins.
    private bool IsDescending(PrintedNumber[] left, PrintedNumber[] right) => _words is not null
        && right[0].First == left[left.Length - 1].End + 1 && _words.To.Contains(_pieces[right[0].First - 1].Text)
        && !left[0].Value.IsNegative && !right[0].Value.IsNegative
        && Array.TrueForAll(left, first => Array.TrueForAll(right, last => first.Value.CompareTo(last.Value) > 0))
        && !(left[0].First > 0 && _words.From.Contains(_pieces[left[0].First - 1].Text));

    private bool IsJoined(int first, int between, int second)
    {
        if (between >= _pieces.Count)
        {
            return false;
        }

        // “minus 3”: the sign in words stands before the number.
        var start = second;
        if (start - 1 > between && _pieces[start].Follows && _minus?.Contains(_pieces[start - 1].Text) == true)
        {
            start--;
        }

        if (start == between)
        {
            return _pieces[between].Separator is "-" or " - ";
        }

        if (_words is null || start != between + 1 || !_pieces[between].Follows || !_pieces[start].Follows)
        {
            return false;
        }

        return _words.To.Contains(_pieces[between].Text)
            || (_words.And.Contains(_pieces[between].Text) && first > 0 && _pieces[first].Follows && _words.Between.Contains(_pieces[first - 1].Text));
    }

    private bool IsChange(int first)
    {
        if (_words is null || first == 0 || !_words.From.Contains(_pieces[first - 1].Text))
        {
            return false;
        }

        for (var index = first - 2; index >= 0 && index >= first - 2 - WordsBeforeFrom; index--)
        {
            if (_words.Changes.Contains(_pieces[index].Text))
            {
                return true;
            }
        }

        return false;
    }
}
