using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Printed;

/// <content>What stands behind a number, and what reaches it over “is”.</content>
internal sealed partial class ComparatorWords
{
    [MethodImpl(JitHints.Loop)]
    private FoundComparator? After(int first, int end)
    {
        var isCharacters = end < _pieces.Count && IsCharacter(end);
        for (var begin = end; begin <= end + (isCharacters ? CharactersBetween : WordsBetween) && begin < _pieces.Count; begin++)
        {
            if (isCharacters && begin > end && char.IsDigit(_pieces[begin].Text, 0))
            {
                return null;
            }

            if (BehindBrackets(begin) is { } behind)
            {
                return behind;
            }

            var isApart = _pieces[begin].Separator is ", " or " (" or ", (" or " - ";
            if (!isApart && !_pieces[begin].Follows && !IsBehindAbbreviation(begin))
            {
                return null;
            }

            if (Array.Find(_tables.Ranges.Tolerances, words => QuotePieces.AreAt(_pieces, begin, words) && IsOfNext(begin + words.Length)) is { } tolerance)
            {
                return new(NumberSense.Unclear, Comparator.About, null, QuotePieces.Words(_pieces, begin, begin + tolerance.Length + 1));
            }

            foreach (var phrase in _phrases.BeginningWith(_pieces[begin].Text))
            {
                var next = begin + phrase.Words.Length;

                // “odd” and “plus” stand right behind their number.
                if (QuotePieces.AreAt(_pieces, begin, phrase.Words) && !IsResult(phrase, first, end, begin) && !IsOfSubject(phrase, end, begin)
                    && ((isCharacters && phrase.Sense == NumberSense.Former) || !IsOfNext(next)) && !IsThan(next) && !IsMinute(begin, phrase)
                    && !IsPartOfNext(begin, next)
                    && (phrase.Words.Length > 1 || begin == end || (begin == end + 1 && phrase.Comparator is Comparator.AtMost or Comparator.AtLeast)
                        || (begin == end + 1 && phrase.Comparator == Comparator.About && _tables.File is not null)
                        || _pieces[begin].Separator == " (" || (!isApart && IsCharacter(begin) && IsMeasured(end, begin))))
                {
                    return new(phrase.Sense, phrase.Comparator, phrase.Also, QuotePieces.Words(_pieces, begin, next));
                }
            }

            if (isApart)
            {
                return null;
            }
        }

        return null;
    }

    // “65535(約18時間)以下”: what is in brackets says the number again.
    private FoundComparator? BehindBrackets(int open)
    {
        if (_tables.File is null || _pieces[open].Separator.Trim() != "(")
        {
            return null;
        }

        for (var close = open + 1; close < _pieces.Count && close <= open + PiecesInBrackets; close++)
        {
            if (_pieces[close].Separator.Trim() == ")")
            {
                return IsCharacter(close)
                    && Array.Find([.. _phrases.BeginningWith(_pieces[close].Text)], phrase => QuotePieces.AreAt(_pieces, close, phrase.Words)) is { } found
                        ? new(found.Sense, found.Comparator, found.Also, QuotePieces.Words(_pieces, close, close + found.Words.Length))
                        : null;
            }
        }

        return null;
    }

    // “6 Mio. oder mehr”: the full stop ends a word, and no sentence.
    private bool IsBehindAbbreviation(int index)
    {
        const ContextClasses Abbreviations = ContextClasses.Abbreviation | ContextClasses.AmbiguousAbbreviation;
        var before = _pieces[index - 1].Text;
        return _tables.File is not null && _pieces[index] is { Separator: ". ", IsBehindBorder: false } piece && !char.IsUpper(piece.Text, 0)
            && _tables.Context.Is(before, Abbreviations);
    }

    // “15人に増やした”, “به ۳۰ درصد افزایش یافت”: that is how many there are.
    private bool IsResult(ComparatorPhrase phrase, int first, int end, int begin) => phrase.Sense == NumberSense.Change
        && ((begin > end && _tables.Changes.ToBehind.Contains(_pieces[begin - 1].Text))
            || (_tables.File is not null && first > 0 && _pieces[first].Follows && _tables.Changes.To.Contains(_pieces[first - 1].Text)));

    // “38の道府県では減少した”: in so many of them, and not by so many.
    private bool IsOfSubject(ComparatorPhrase phrase, int end, int begin) => phrase.Sense == NumberSense.Change && begin > end
        && _context.Subjects.Contains(_pieces[begin - 1].Text);

    private bool IsCharacter(int index) => EastAsian.IsSingle(_pieces[index].Text, 0);

    // “100人超”: what is counted is all that stands between.
    private bool IsMeasured(int start, int end)
    {
        var between = string.Concat(_pieces.Skip(start).Take(end - start).Select(static piece => piece.Text));
        return _context.Counted.Contains(between);
    }

    // “60 minutes, and no more than two goals”.
    private bool IsThan(int next) => next < _pieces.Count && _pieces[next].Follows && _tables.Changes.Than.Contains(_pieces[next].Text);

    // “20 of at least 30”: it belongs to the number behind it.
    private bool IsOfNext(int next) => next < _pieces.Count && (_pieces[next].Follows || IsLinked(_pieces[next]))
        && (char.IsDigit(_pieces[next].Text, 0) || _tables.Numbers.IsNumber(_pieces[next].Text) || _tables.Numbers.PartOf(_pieces[next].Text) is not null
            || (next + 1 < _pieces.Count && _context.BeforeParts.Contains(_pieces[next].Text) && _pieces[next].Follows
                && _tables.Numbers.PartOf(_pieces[next + 1].Text) is not null));

    // “60 metres long, and up to 9 boats”: “up to” is of the 9.
    private bool IsPartOfNext(int begin, int next) =>
        next + 1 < _pieces.Count && _pieces[next].Follows && IsOfNext(next + 1)
        && Before(next + 1, next + 2, out var start) is not null && start > begin && start < next;

    // “20 min” are minutes; “20 kg min.” is a bound.
    private bool IsMinute(int begin, ComparatorPhrase phrase) =>
        phrase.Words.Length == 1 && UnitSymbols.Find(phrase.Words[0]) is not null
        && char.IsDigit(_pieces[Math.Max(begin - 1, 0)].Text, 0);

    // “حداقل ارتفاع کوه ۳۰۰ متر است”: where verbs always end their clauses, “is” stands behind the number.
    private FoundComparator? BoundOver(int first)
    {
        for (var index = first - 1; _tables.Context.EndsInVerb && index >= 0 && index >= first - 1 - WordsOfSubject && _pieces[index + 1].Follows; index--)
        {
            var text = _pieces[index].Text;
            if (_context.Bounds.TryGetValue(text, out var comparator))
            {
                return _context.NotBounds.Contains(_pieces[index + 1].Text) ? null
                    : new(NumberSense.Compared, comparator, null, QuotePieces.Words(_pieces, index, first));
            }

            if (_context.Stops.Contains(text) || char.IsDigit(text, 0) || IsOfClass(text, ContextClasses.Number))
            {
                return null;
            }
        }

        return null;
    }

    // “The maximum dose is 40”.
    [MethodImpl(JitHints.Loop)]
    private FoundComparator? Subject(int first)
    {
        var link = first - 1;
        if (link < 1 || !_pieces[first].Follows)
        {
            return null;
        }

        if (!_context.Links.Contains(_pieces[link].Text))
        {
            // “ist die minimale Größe 1024 Bit”
            return _tables.File is not null && _pieces[link].Follows && _context.Bounds.TryGetValue(_pieces[link - 1].Text, out var own)
                && !_context.NotBounds.Contains(_pieces[link].Text)
                    ? new(NumberSense.Compared, own, null, QuotePieces.Words(_pieces, link - 1, first))
                    : BoundOver(first);
        }

        // “beträgt” reaches farther than “von”, which is of what is right before it.
        var text = _pieces[link].Text;
        var most = _tables.File is null || _tables.Changes.Of.Contains(text) || _tables.Changes.From.Contains(text) || _tables.Changes.To.Contains(text)
            || _tables.Changes.ByNext.Contains(text) ? WordsOfSubject : WordsOfLongSubject;
        for (var index = link - 1; index >= 0 && index >= link - 1 - most && _pieces[index + 1].Follows; index--)
        {
            text = _pieces[index].Text;
            if (_context.Bounds.TryGetValue(text, out var comparator))
            {
                return _context.NotBounds.Contains(_pieces[index + 1].Text) || (index > 0 && char.IsDigit(_pieces[index - 1].Text, 0))
                    ? null
                    : new(NumberSense.Compared, comparator, null, QuotePieces.Words(_pieces, index, first));
            }

            if (_context.Stops.Contains(text) && index < link - 1)
            {
                return null;
            }
        }

        return null;
    }
}
