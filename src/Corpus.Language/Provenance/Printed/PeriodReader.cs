using Corpus.Language.Provenance.Languages;

namespace Corpus.Language.Provenance.Printed;

/// <summary>
/// Finds the periods that a quote prints: “from 2020 to 2024”, <c>2020–2024</c>, <c>2020–24</c>, “between January and March 2024”, “17 to 19 January 2025”;
/// and which of its dates begin or end one: “since 2020”, “until 2024”.
/// </summary>
internal sealed class PeriodReader
{
    private const int YearDigits = 4;

    private readonly List<QuotePiece> _pieces;
    private readonly LanguageTables? _tables;

    private PeriodReader(List<QuotePiece> pieces, QuoteLanguage language)
    {
        _pieces = pieces;
        _tables = LanguageTables.Of(language);
        Mentions = DateReader.Read(pieces, language);
        for (var index = 0; index < Mentions.Count; index++)
        {
            if (PairAt(index) is { } pair)
            {
                Pairs.Add(pair);
            }
        }
    }

    public List<DateMention> Mentions { get; }

    public List<DatePair> Pairs { get; } = [];

    public static PeriodReader Read(List<QuotePiece> pieces, QuoteLanguage language) => new(pieces, language);

    public static PeriodReader Read(string quote, QuoteLanguage language) => new(QuotePieces.Of(quote, language), language);

    /// <summary>Whether a period begins with this date, and the quote does not say when it ends.</summary>
    public bool IsStart(DateMention mention) => IsAlone(mention) && (mention.Around is { } around
        ? around.PeriodRole == DateRole.Begin
        : _tables?.Dates is { } words && (IsBehind(mention, words.Since) || (Next(mention) is { } next && words.Onwards.Contains(next))));

    /// <summary>Whether a period ends with this date, and the quote does not say when it begins.</summary>
    public bool IsEnd(DateMention mention) => IsAlone(mention) && (mention.Around is { } around
        ? around.PeriodRole == DateRole.End
        : _tables?.Dates is { } words && IsBehind(mention, words.Until));

    public DatePair? PairOf(DateMention mention) => Pairs.Find(pair => pair.Holds(mention));

    private bool IsAlone(DateMention mention) => PairOf(mention) is null;

    private string? Next(DateMention mention) => mention.End < _pieces.Count && _pieces[mention.End].Follows ? _pieces[mention.End].Text : null;

    private bool IsBehind(DateMention mention, HashSet<string> words)
    {
        for (var index = mention.First - 1; index >= 0 && _pieces[index + 1].Follows; index--)
        {
            if (words.Contains(_pieces[index].Text))
            {
                return true;
            }

            if (!IsBetween(_pieces[index].Text))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>What may stand between “since” or “to” and the date.</summary>
    private bool IsBetween(string word) => _tables?.Dates is { } words
        && (words.BetweenHedgeAndDate.Contains(word) || words.Approximately.Contains(word) || words.Perhaps.Contains(word));

    private DatePair? PairAt(int index)
    {
        var start = Mentions[index];
        if (start.Around is { } around)
        {
            return !around.IsJoinedToNext ? Abbreviated(start)
                : Mentions[index + 1] is var other ? Pair(Shared(start, other), other, other.End)
                : null;
        }

        if (index + 1 < Mentions.Count && Mentions[index + 1] is var finish && finish.First >= start.End)
        {
            if (IsJoined(start, finish))
            {
                return Pair(Shared(start, finish), finish, finish.End);
            }
        }
        else if (index + 1 < Mentions.Count && Mentions[index + 1] is var second && second.First == start.First && AreDaysJoined(start))
        {
            // “17–19 January” is two dates in one place.
            return Pair(start, second, second.End);
        }

        return Abbreviated(start);
    }

    private bool IsJoined(DateMention start, DateMention finish)
    {
        var index = finish.First;
        if (index == start.End)
        {
            return _pieces[index].Separator is "-" or " - ";
        }

        if (_tables is null)
        {
            return false;
        }

        for (index--; index > start.End && _pieces[index + 1].Follows && IsBetween(_pieces[index].Text);)
        {
            index--;
        }

        if (index != start.End || !_pieces[index].Follows || !_pieces[index + 1].Follows)
        {
            return false;
        }

        return _tables.Dates.Until.Contains(_pieces[index].Text)
            || (_tables.Ranges.And.Contains(_pieces[index].Text) && IsBehind(start, _tables.Ranges.Between));
    }

    private bool AreDaysJoined(DateMention mention)
    {
        for (var index = mention.First + 1; index < mention.End && _tables is not null; index++)
        {
            var areDigits = char.IsDigit(_pieces[index].Text[0]) && char.IsDigit(_pieces[index - 1].Text[0]);
            if ((_pieces[index].IsInWord && areDigits) || _tables.Ranges.To.Contains(_pieces[index].Text)
                || (_tables.Ranges.And.Contains(_pieces[index].Text) && mention.First > 0 && _tables.Ranges.Between.Contains(_pieces[mention.First - 1].Text)))
            {
                return true;
            }
        }

        return false;
    }

    // “January to March 2024”, “17 January to 3 March 2024”: the year is that of both.
    private static DateMention Shared(DateMention start, DateMention finish) =>
        start is { Year: null, Month: not 0 } && finish is { Month: not 0, Year: { } year } && start.Month <= finish.Month ? start with { Year = year } : start;

    // “2020–24”: the second number ends a year of the same century, and a later one.
    private DatePair? Abbreviated(DateMention start)
    {
        if (start is not { Year: { IsSpecified: true } year, Month: 0 } || start.End >= _pieces.Count || year.Number is < 1000 or > 9999
            || _pieces[start.End] is not { IsInWord: true, Text: { Length: 2 } text } || !text.All(static character => character is >= '0' and <= '9')
            || (start.End + 1 < _pieces.Count && _pieces[start.End + 1].IsInWord) || _pieces[start.First].Text.Length != YearDigits)
        {
            return null;
        }

        var last = (year.Number / 100 * 100) + ((text[0] - '0') * 10) + (text[1] - '0');
        return last > year.Number ? Pair(start, start with { Year = EdtfYear.Of(last), First = start.End, End = start.End + 1 }, start.End + 1) : null;
    }

    private DatePair Pair(DateMention start, DateMention finish, int end) => new(start, finish, QuotePieces.Words(_pieces, start.First, end));
}
