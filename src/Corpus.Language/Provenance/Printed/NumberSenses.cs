using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Printed;

/// <summary>What a quote says of each of its numbers, read once.</summary>
internal sealed class NumberSenses
{
    /// <summary>How many words may stand between a number and the same number in brackets: “fifty percent (50%)”.</summary>
    private const int WordsBeforeBrackets = 3;

    private readonly List<QuotePiece> _pieces;
    private readonly List<PrintedNumber> _numbers;
    private readonly LanguageTables? _tables;
    private readonly ComparatorWords? _words;
    private readonly ChangeReader? _changes;
    private readonly Dictionary<int, FoundComparator?> _senses = [];
    private readonly Dictionary<int, int> _joined = [];
    private readonly Dictionary<int, FoundComparator?> _listed = [];
    private readonly Dictionary<int, FoundComparator> _either = [];

    private NumberSenses(List<QuotePiece> pieces, List<PrintedNumber> numbers, LanguageTables? tables)
    {
        (_pieces, _numbers, _tables) = (pieces, numbers, tables);
        if (tables is not null)
        {
            _words = new(pieces, tables);
            _changes = new(pieces, tables);
        }
    }

    /// <summary>Whether words were looked for, and not only signs.</summary>
    public bool HasWords => _tables is not null;

    public static NumberSenses Read(List<QuotePiece> pieces, List<PrintedNumber> numbers, QuoteLanguage language)
    {
        var senses = new NumberSenses(pieces, numbers, LanguageTables.Of(language));
        senses.ReadAll(language);
        return senses;
    }

    /// <summary>What is said of the number that begins at a piece; null where nothing is, so that it is meant as it is.</summary>
    public FoundComparator? At(int first) => _senses.TryGetValue(first, out var found) ? found : null;

    /// <summary>The two numbers of “5 or 6”, of which a value is one or the other; null where it is certain.</summary>
    public FoundComparator? Either(int first) => _either.TryGetValue(first, out var found) ? found : null;

    /// <summary>The same as <see cref="At"/>, where a comparator before the first of several numbers is that of all: “at least 5, 10 and 20”.</summary>
    public FoundComparator? InList(int first) => _listed.TryGetValue(first, out var found) ? found : null;

    [MethodImpl(JitHints.Loop)]
    private void ReadAll(QuoteLanguage language)
    {
        for (var index = 0; index < _numbers.Count; index++)
        {
            var number = _numbers[index];
            if (!_senses.ContainsKey(number.First))
            {
                _senses.Add(number.First, Restated(index) ?? Around(number));
            }

            if (index > 0 && number.First > _numbers[index - 1].First && IsListed(_numbers[index - 1], number))
            {
                _joined[number.First] = _numbers[index - 1].First;
            }
        }

        AddAlternatives();
        AddRanges(language);
        foreach (var number in _numbers)
        {
            _listed[number.First] = At(number.First) ?? (_joined.TryGetValue(number.First, out var before) ? InList(before) : null);
        }
    }

    private FoundComparator? Around(PrintedNumber number)
    {
        if (_words is null)
        {
            return ComparatorSymbols.At(_pieces, number.First, number.End, out _);
        }

        var found = _words.At(number.First, number.End, out var start);
        var isSettled = found is { Sense: not NumberSense.Compared };
        return isSettled ? found : _changes!.At(start, number.First, number.End) ?? found;
    }

    // “at least fifty percent (50%)”: what is said of the first is said of the second.
    private FoundComparator? Restated(int index)
    {
        var number = _numbers[index];
        if (!_pieces[number.First].Separator.EndsWith("(", StringComparison.Ordinal))
        {
            return null;
        }

        for (var before = index - 1; before >= 0 && _numbers[before].End >= number.First - WordsBeforeBrackets; before--)
        {
            if (_numbers[before].End <= number.First && _numbers[before].Value.Equals(number.Value))
            {
                return At(_numbers[before].First);
            }
        }

        return null;
    }

    private bool IsListed(PrintedNumber left, PrintedNumber right)
    {
        var between = right.First - left.End;
        return between == 0 ? _pieces[right.First].Separator == ", "
            : between == 1 && _tables is not null && _pieces[left.End].Separator is " " or ", " && _pieces[right.First].Follows
                && (_tables.AroundComparators.And.Contains(_pieces[left.End].Text) || _tables.AroundComparators.Or.Contains(_pieces[left.End].Text));
    }

    // “5 or 6”: neither is certain, though each may be in a list.
    private void AddAlternatives()
    {
        foreach (var pair in _joined)
        {
            var (right, left) = (pair.Key, pair.Value);
            var word = _pieces[right - 1];
            if (_tables is not null && _tables.AroundComparators.Or.Contains(word.Text) && At(left) is null && At(right) is null)
            {
                var found = new FoundComparator(NumberSense.Unclear, null, null, QuotePieces.Words(_pieces, left, right + 1));
                _either[left] = found;
                _either[right] = found;
            }
        }
    }

    // “50 to 55”: an end of it is a bound, and no value by itself.
    private void AddRanges(QuoteLanguage language)
    {
        foreach (var range in RangeReader.Read(_pieces, _numbers, language))
        {
            if (range.IsChange)
            {
                continue;
            }

            // The first number of the range, and the first after it: their pieces are between its ends.
            _senses[range.First] = new(NumberSense.Unclear, Comparator.AtLeast, null, range.Words);
            if (SecondOf(range) is { } second)
            {
                _senses[second.First] = new(NumberSense.Unclear, Comparator.AtMost, null, range.Words);
            }
        }
    }

    private PrintedNumber? SecondOf(PrintedRange range)
    {
        var (low, high) = (0, _numbers.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _numbers[middle].First <= range.First ? (middle + 1, high) : (low, middle);
        }

        return low < _numbers.Count && _numbers[low].End <= range.End ? _numbers[low] : null;
    }
}
