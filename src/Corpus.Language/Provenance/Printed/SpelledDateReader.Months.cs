using System.Runtime.CompilerServices;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Printed;

/// <content>Dates with the name of a month: <c>6. März 2015</c>, <c>le 1er mai</c>, <c>12 de octubre de 1931</c>, <c>3.–5. Mai</c>.</content>
internal sealed partial class SpelledDateReader
{
    /// <summary>How many words may stand between the parts of a date: “12 de octubre <i>del año</i> 1931”.</summary>
    private const int LinksBetween = 3;

    [MethodImpl(JitHints.Loop)]
    private void ReadMonth(int index)
    {
        if (_isUsed[index] || Month(index) is not (var month, var isPersian))
        {
            return;
        }

        var (first, end) = (index, index + 1);
        var (day, isOfSeveral, earlier) = (0, false, 0);
        if (DayBefore(index - LinksBefore(index)) is { } found)
        {
            (day, first) = found;
            if (EarlierDay(first) is { } other)
            {
                (earlier, first, isOfSeveral) = other;
            }
        }

        else if (BracketedDay(index) is { } own)
        {
            (earlier, day, first) = (own.Old, own.Day, index - 2);
        }

        var year = YearBehind(end, day > 0, isPersian);
        if (year is { } behind)
        {
            end = behind.End;
        }

        if (isPersian)
        {
            AddPersian(year?.Value, month, day, earlier, first, end, isOfSeveral);
            return;
        }

        if (year is { IsOther: true })
        {
            Use(first, end);
            return;
        }

        if (day == 0 && year is null && _words.IsAmbiguous(_tokens[index].Text) && Before(_words.BeforeMonths, index) + Before(_words.YearBefore, index) == 0)
        {
            return;
        }

        if (earlier > 0)
        {
            Add(year?.Value, month, earlier, first, end, isOfSeveral);
        }

        Add(year?.Value, month, day, first, end, isOfSeveral);
    }

    private (int Number, bool IsPersian)? Month(int index)
    {
        var token = _tokens[index];
        if (token.IsNumber || (_words.HasNounCapitals && !token.IsCapital))
        {
            return null;
        }

        return _words.Months.TryGetValue(token.Text, out var month) ? (month, false)
            : _words.PersianMonths.TryGetValue(token.Text, out month) ? (month, true)
            : null;
    }

    private int LinksBefore(int index) => Before(_words.Links, index);

    /// <summary>The day that ends before a piece, in digits, with or without the ending of an ordinal; and where it begins.</summary>
    private (int Day, int First)? DayBefore(int end)
    {
        if (!IsBeside(end))
        {
            return null;
        }

        if (_words.FirstDay.Before(_tokens, end) is > 0 and var words)
        {
            return (1, end - words);
        }

        if (_words.DayBefore(_tokens, end) is var (spelled, length))
        {
            return (spelled, end - length);
        }

        var index = end - 1;
        if (!IsNumber(index) && IsNumber(index - 1) && _tokens[index].Gap is "" or "-" or "." or "'" or "\u200C"
            && (_words.OrdinalEndings.Contains(_tokens[index].Text) || _tokens[index].Text == "\u00B0"))
        {
            index--;
        }

        return IsNumber(index) && _tokens[index] is { Digits: <= LongestDay, Number: >= 1 and <= DaysInMonth and var day }
            && !IsJoinedToLetters(index) && (!IsOneNumber(index) || (_tokens[index].Gap == "/" && IsDayAlone(index - 1)))
                ? (day, index)
                : null;
    }

    // “16 (27) мая 1703 года”: the day of the old calendar, and that of ours.
    private (int Old, int Day)? BracketedDay(int index) => index > 1 && _tokens[index].Gap.Trim() == ")" && _tokens[index - 1].Gap.Trim() == "("
        && IsDayAlone(index - 2) && IsDayAlone(index - 1) ? (_tokens[index - 2].Number, _tokens[index - 1].Number) : null;

    private bool IsDayAlone(int index) =>
        IsNumber(index) && _tokens[index] is { Digits: <= LongestDay, Number: >= 1 and <= DaysInMonth } && !IsOneNumber(index) && !IsJoinedToLetters(index);

    /// <summary>The day of the same month before another one; where it begins, and whether only one of the two is meant or all between them.</summary>
    private (int Day, int First, bool IsOfSeveral)? EarlierDay(int index)
    {
        var gap = _tokens[index].Gap.Replace(" ", "").TrimStart('.');
        if (!_tokens[index].IsApart && IsNumber(index - 1) && IsDayAlone(index - 1) && (IsDash(gap) || gap == "/"))
        {
            return (_tokens[index - 1].Number, index - 1, gap != "/");
        }

        // “vom 3. bis zum 5. Mai”, “du 3 au 5 mai”, “am 3. und 5. Mai”, “entre el 3 y el 5 de mayo”.
        var at = index;
        for (var step = 0; step <= LinksBetween && IsBeside(at); step++)
        {
            var (to, or, and) = (Before(_words.To, at), Before(_words.Or, at), Before(_words.And, at));
            if (Math.Max(to, Math.Max(or, and)) is > 0 and var length)
            {
                return DayBefore(at - length) is var (day, first) ? (day, first, to + or > 0 || IsBehindBetween(first)) : null;
            }

            var between = Before(_words.Between, at);
            if (between == 0)
            {
                return null;
            }

            at -= between;
        }

        return null;
    }

    /// <summary>Whether “between” stands before a date.</summary>
    private bool IsBehindBetween(int index)
    {
        for (var step = 0; step <= LinksBetween; step++)
        {
            if (Before(_words.BetweenRange, index) > 0)
            {
                return true;
            }

            var between = Before(_words.Between, index);
            if (between == 0)
            {
                return false;
            }

            index -= between;
        }

        return false;
    }

    /// <summary>The year behind a month, with what may stand between.</summary>
    private (EdtfYear? Value, int End, bool IsOther)? YearBehind(int end, bool hasDay, bool isPersian)
    {
        var at = end;
        for (var step = 0; step < LinksBetween && !IsNumber(at); step++)
        {
            var (links, cue) = (At(_words.Links, at), At(_words.YearBefore, at));
            if (links + cue == 0)
            {
                break;
            }

            at += Math.Max(links, cue);
        }

        // “Im März. 2015 …” is the end of a sentence.
        if (at == end && Has(at) && _tokens[at].Gap.IndexOf('.') >= 0 && !_words.IsAbbreviation(_tokens[end - 1].Text))
        {
            return null;
        }

        // “6. März, 2015” is written with a comma, too, and “28 января (9 февраля) 1725” in two calendars; “im März, 2015 …” begins something else.
        if (!Has(at) || !(IsBeside(at) || (hasDay && at == end && _tokens[at].Gap is ", " or "., " or ") " && !_tokens[at].IsApart)))
        {
            return null;
        }

        if (isPersian)
        {
            return IsNumber(at) && _tokens[at].Digits == YearDigits && !IsOneNumber(at) && !IsOneNumber(at + 1)
                ? (EdtfYear.Of(_tokens[at].Number), at + 1, false)
                : null;
        }

        return YearAt(at) is { } year && (year.IsCertain || !IsCounted(year.End, cue: 1)) ? (year.Value, year.End, year.IsOther) : null;
    }

    // What lacks a day or a year is no month of our calendar: “مهر ۱۳۴۱” lies in two of them.
    private void AddPersian(EdtfYear? year, int month, int day, int earlier, int first, int end, bool isOfSeveral)
    {
        Use(first, end);
        if (year is not { Number: var number } || day == 0 || IsOfOtherCalendar(first, end, isPersian: true))
        {
            return;
        }

        foreach (var one in new[] { earlier, day })
        {
            if (one > 0 && SolarHijriCalendar.ToGregorian(number, month, one) is { } date)
            {
                Add(EdtfYear.Of(date.Year), date.Month, date.Day, first, end, isOfSeveral);
            }
        }
    }

    private void ReadSeason(int index)
    {
        if (_isUsed[index] || _words.HasSigns)
        {
            return;
        }

        foreach (var (season, names) in _words.Seasons)
        {
            // The winter of 2024/25 is in two years.
            if (names.At(_tokens, index) is > 0 and var length && YearBehind(index + length, hasDay: false, isPersian: false) is { IsOther: false } year
                && !(IsNumber(year.End) && _tokens[year.End].Gap is "-" or "/"))
            {
                Add(year.Value, (int)season, 0, index, year.End);
                return;
            }
        }
    }
}
