using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Printed;

/// <content>Dates whose parts have signs behind them: 2015年3月1日, 二〇一五年三月, 3月1日, 平成27年.</content>
internal sealed partial class SpelledDateReader
{
    private const int LongestYear = 8;

    [MethodImpl(JitHints.Loop)]
    private void ReadSigns(int index)
    {
        if (!_words.HasSigns || _isUsed[index] || Numeral(index) is not { } number)
        {
            return;
        }

        var first = index;
        var (year, at) = (default(EdtfYear?), index);
        var era = Array.Find(_words.Eras, era => Before(era.Names, index) > 0);
        if (At(_words.YearBehind, number.End) is > 0 and var sign)
        {
            if (At(_words.DecadeBehind, number.End) > sign)
            {
                return;
            }

            if (IsCountedAt(number.End, sign) || (era is null && IsLabelled(index)))
            {
                Use(index, number.End + sign);
                return;
            }

            if (era is not null)
            {
                first = index - Before(era.Names, index);
            }
            else if (YearOf(number, index) is { } found)
            {
                (year, first) = found;
            }
            else
            {
                Use(index, number.End + sign);
                return;
            }

            at = number.End + sign;
        }
        else if (era is not null)
        {
            return;
        }

        var month = Part(at, _words.MonthBehind) ?? Part(BehindOtherYear(at), _words.MonthBehind);
        var day = month is null ? null : Part(month.Value.End, _words.DayBehind);
        var end = day?.End ?? month?.End ?? at;
        if (month is null && era is null && year is null)
        {
            return;
        }

        if (month is { Value: < 1 or > MonthsInYear } || day is { Value: < 1 or > DaysInMonth })
        {
            Use(first, end);
            return;
        }

        if (era is not null)
        {
            if ((day is not null && day.Value.Value > DateTime.DaysInMonth(LeapYear, month!.Value.Value))
                || EraYear(era, number.Value, month?.Value ?? 0, day?.Value ?? 0) is not { } common)
            {
                Use(first, end);
                return;
            }

            year = EdtfYear.Of(common);
        }

        if (IsOfOtherCalendar(first, end))
        {
            Use(first, end);
            return;
        }

        if (day is null)
        {
            AddWithSeason(year, month?.Value ?? 0, first, end);
            return;
        }

        var later = DayBehind(end);
        Add(year, month!.Value.Value, day.Value.Value, first, later?.End ?? end, later?.IsOfSeveral == true);
        if (later is { } other)
        {
            Add(year, month.Value.Value, other.Day, first, other.End, other.IsOfSeveral);
        }
    }

    // “2015年春” has a season in place of a month.
    private void AddWithSeason(EdtfYear? year, int month, int first, int end)
    {
        var behind = end + At(_words.Links, end);
        if (month == 0 && year is not null)
        {
            foreach (var (season, names) in _words.Seasons)
            {
                if (At(names, behind) is > 0 and var length)
                {
                    Add(year, (int)season, 0, first, behind + length);
                    return;
                }
            }
        }

        Add(year, month, 0, first, end);
    }

    private static int? EraYear(DateEra era, int number, int month, int day) =>
        day > 0 && era.FirstYear + number - 1 is var year and > 0 and <= 9999 && day > DateTime.DaysInMonth(year, month) ? null : era.Year(number, month, day);

    // A number with its sign, which makes no count of it: “3月”, and not “3月間”.
    private (int Value, int End)? Part(int index, DatePhrases signs) =>
        Has(index) && (index == 0 || !_tokens[index].IsApart) && Numeral(index) is { } number && (index == 0 || IsBeside(index) || IsBehindBracket(index))
        && At(signs, number.End) is > 0 and var sign && !IsCountedAt(number.End, sign) && number.Digits <= LongestDay
            ? (number.Value, number.End + sign)
            : null;

    // “2011年（平成23年）3月11日”: the year again, as another era counts it.
    private int BehindOtherYear(int at)
    {
        if (!Has(at) || _tokens[at].Gap.Trim() is not ("(" or "\uFF08"))
        {
            return _tokens.Count;
        }

        for (var end = at + 1; Has(end) && end <= at + LongestYear; end++)
        {
            if (IsBehindBracket(end))
            {
                return At(_words.YearBehind, end - 1) == 1 || _words.YearBehind.Before(_tokens, end) > 0 ? end : _tokens.Count;
            }
        }

        return _tokens.Count;
    }

    private bool IsBehindBracket(int index) => _tokens[index].Gap.Trim() is ")" or "\uFF09";

    // “3月1日から3日まで”, “3月1日、2日”.
    private (int Day, int End, bool IsOfSeveral)? DayBehind(int end)
    {
        if (!Has(end) || _tokens[end].IsApart)
        {
            return null;
        }

        var gap = _tokens[end].Gap.Trim();
        var isList = gap is "\u3001" or "," or "\uFF0C";
        var isRange = IsDash(gap);
        var at = end;
        if (gap.Length == 0)
        {
            var (to, and, or) = (At(_words.To, end), At(_words.And, end), At(_words.Or, end));
            var begin = At(_words.BeginsBehind, end);
            at = end + Math.Max(Math.Max(to, begin), Math.Max(and, or));
            isRange = Math.Max(Math.Max(to, begin), or) is > 0 and var most && most >= and;
            isList = !isRange && and > 0;
        }

        if ((!isRange && !isList) || !Has(at) || Numeral(at) is not { } number || number.Value is < 1 or > DaysInMonth || number.Digits > LongestDay
            || At(_words.DayBehind, number.End) is not (> 0 and var sign) || IsCountedAt(number.End, sign))
        {
            return null;
        }

        return (number.Value, number.End + sign, isRange);
    }

    private static bool IsDash(string gap) => gap is "-" or "--" or "\u2012" or "\u2013" or "\u2014" or "\u2014\u2014" or "\u2015" or "\u2212"
        or "\uFF0D" or "~" or "\uFF5E" or "\u301C";

    // “公元前44年”, “2015年”; a year of two digits is none.
    private (EdtfYear Year, int First)? YearOf((int Value, int Digits, int End) number, int index)
    {
        if (Before(_words.BeforeChrist, index) is > 0 and var before)
        {
            // There is no year 0: 1 BC is the year 0000 of EDTF.
            return number.Value > 0 ? (EdtfYear.Of(1 - number.Value), index - before) : null;
        }

        if (Before(_words.AnnoDomini, index) is > 0 and var since && number.Value > 0)
        {
            return (EdtfYear.Of(number.Value), index - since);
        }

        return number is { Digits: YearDigits, Value: > 0 } ? (EdtfYear.Of(number.Value), index) : null;
    }

    /// <summary>The number that begins at a piece, in digits or Han characters.</summary>
    private (int Value, int Digits, int End)? Numeral(int index)
    {
        if (!IsNumber(index))
        {
            // The first year of an era has a name.
            return Has(index) && _tokens[index].Text == "元" && Array.Exists(_words.Eras, era => Before(era.Names, index) > 0)
                ? (1, 1, index + 1)
                : HanNumerals.At(_tokens, index);
        }

        return IsOneNumber(index) || IsOneNumber(index + 1) || IsJoinedToLetters(index) || _tokens[index].Number < 0
            ? null
            : (_tokens[index].Number, _tokens[index].Digits, index + 1);
    }

    /// <summary>Whether what stands behind a number counts it, and more of it than the sign of a date: “年間”.</summary>
    private bool IsCountedAt(int index, int sign) => At(_words.Counted, index) is var counted && counted > 0 && counted >= sign;
}
