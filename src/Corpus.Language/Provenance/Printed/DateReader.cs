using System.Globalization;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Words;

namespace Corpus.Language.Provenance.Printed;

/// <summary>
/// Finds the dates, whole or in part, that a quote prints: <c>17 January 2025</c>, <c>January 17</c>, <c>2025-01-17</c>, <c>17.01.2025</c>, <c>2025</c>.
/// “spring 2025”, “the 2020s”, “44 BC”. <c>05/06/2025</c> is none: nobody can say which is the month.
/// </summary>
internal sealed partial class DateReader
{
    private const int YearDigits = 4;
    private const int LongestDay = 2;
    private const int MonthsInYear = 12;
    private const int DaysInMonth = 31;
    private const int LeapYear = 2000;

    private readonly LanguageTables? _tables;
    private readonly List<QuotePiece> _pieces;
    private readonly List<DateMention> _mentions = [];
    private readonly bool[] _isUsed;

    private DateReader(List<QuotePiece> pieces, LanguageTables? tables)
    {
        _tables = tables;
        _pieces = pieces;
        _isUsed = new bool[pieces.Count];
    }

    public static List<DateMention> Read(List<QuotePiece> pieces, QuoteLanguage language)
    {
        if (DateSpelling.Of(language) is { } spelling)
        {
            return SpelledDateReader.Read(pieces, spelling, LanguageTables.Of(language));
        }

        var reader = new DateReader(pieces, LanguageTables.Of(language));
        for (var index = 0; index < pieces.Count; index++)
        {
            reader.ReadNumeric(index);
        }

        for (var index = 0; index < pieces.Count; index++)
        {
            reader.ReadMonth(index);
            reader.ReadSeason(index);
            reader.ReadCentury(index);
        }

        for (var index = 0; index < pieces.Count; index++)
        {
            reader.ReadYear(index);
        }

        reader._mentions.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.Day.CompareTo(b.Day));
        return reader._mentions;
    }

    private void ReadMonth(int index)
    {
        if (_isUsed[index] || _tables?.Months.Number(_pieces[index].Text) is not { } month)
        {
            return;
        }

        var first = index;
        var end = index + 1;
        var days = new List<int>();
        var before = index - 1;
        if (before >= 0 && _pieces[before].Is("of") && IsBeside(before))
        {
            before--;
        }

        if (before >= 0 && IsBeside(before + 1) && Day(before) is { } day)
        {
            days.Add(day);
            first = before;
            var (earlier, start) = DayBefore(before);
            if (earlier is not null)
            {
                days.Insert(0, earlier.Value);
                first = start;
            }
        }
        else
        {
            var after = end < _pieces.Count && _pieces[end].Is("the") ? end + 1 : end;
            if (IsBeside(end) && IsBeside(after) && Day(after) is { } next && !IsYearOfEra(after))
            {
                days.Add(next);
                end = after + 1;
                if (DayAfter(end) is { } later)
                {
                    days.Add(later.Day);
                    end = later.End;
                }
            }
        }

        var yearAt = end < _pieces.Count && (_pieces[end].Is("of") || _pieces[end].Is("in")) ? end + 1 : end;
        EdtfYear? year = null;
        if (IsBeside(end) && IsBeside(yearAt) && YearAt(yearAt) is var (printed, yearEnd))
        {
            year = printed;
            end = yearEnd;
        }

        var isAlone = days.Count == 0 && year is null;
        if (isAlone && _tables.Months.Ambiguous.Contains(_pieces[index].Text)
            && (index == 0 || !_tables.Months.Prepositions.Contains(_pieces[index - 1].Text)))
        {
            return;
        }

        if (days.Count == 0)
        {
            days.Add(0);
        }

        foreach (var one in days)
        {
            AddPossible(year, month, one, first, end);
        }
    }

    // “17–18 January”, “17 to 18 January”, “17 and 18 January”.
    private (int? Day, int First) DayBefore(int index) =>
        index > 0 && _pieces[index].IsInWord && Day(index - 1) is { } joined ? (joined, index - 1)
        : index > 1 && IsBetweenDays(index - 1) && _pieces[index].Follows && Day(index - 2) is { } day && (index == 2 || !_pieces[index - 2].IsInWord)
            ? (day, index - 2)
        : (null, index);

    // “January 17–18”, “January 17 to 18”.
    private (int Day, int End)? DayAfter(int index) =>
        IsJoined(index) && Day(index) is { } joined ? (joined, index + 1)
        : index + 1 < _pieces.Count && IsBetweenDays(index) && _pieces[index + 1].Follows && Day(index + 1) is { } day && !IsJoined(index + 2)
            ? (day, index + 2)
        : null;

    private bool IsBetweenDays(int index) =>
        _pieces[index].Follows && _tables is not null && (_tables.Ranges.To.Contains(_pieces[index].Text) || _tables.Ranges.And.Contains(_pieces[index].Text));

    private void ReadSeason(int index)
    {
        if (_isUsed[index] || _tables is null || !_tables.Dates.Seasons.TryGetValue(_pieces[index].Text, out var season))
        {
            return;
        }

        var end = index + 1;
        var yearAt = end < _pieces.Count && _pieces[end].Is("of") ? end + 1 : end;
        if (IsBeside(end) && IsBeside(yearAt) && YearAt(yearAt) is var (year, yearEnd))
        {
            // The winter of 2024–25 is in two years.
            if (!IsJoined(yearEnd) || Digits(yearEnd, 1, YearDigits) is null)
            {
                Add(year, (int)season, 0, index, yearEnd);
            }

            return;
        }

        var before = index > 0 && _pieces[index - 1].Is("the") ? index - 2 : index - 1;
        if (before >= 0 && (_tables.Dates.BeforeSeasons.Contains(_pieces[before].Text) || (_pieces[before].Is("in") && before == index - 2)))
        {
            Add(null, (int)season, 0, index, end);
        }
    }

    /// <summary>A day of the month in digits, with or without the ending of an ordinal.</summary>
    private int? Day(int index)
    {
        if (index < 0 || index >= _pieces.Count)
        {
            return null;
        }

        return Number(WithoutOrdinal(_pieces[index].Text), 1, LongestDay) is >= 1 and <= DaysInMonth and { } day ? day : null;
    }

    private static string WithoutOrdinal(string text)
    {
        var ending = text.Length > 2 ? text.Substring(text.Length - 2).ToLowerInvariant() : "";
        return ending is "st" or "nd" or "rd" or "th" ? text.Substring(0, text.Length - 2) : text;
    }

    private int? Digits(int index, int shortest, int longest) =>
        index >= 0 && index < _pieces.Count ? Number(_pieces[index].Text, shortest, longest) : null;

    private static int? Number(string text, int shortest, int longest) =>
        text.Length >= shortest && text.Length <= longest && text.All(Characters.IsAsciiDigit)
            ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture)
            : null;

    private bool IsJoined(int index) => index < _pieces.Count && _pieces[index].IsInWord;

    private bool IsBeside(int index) => index < _pieces.Count && _pieces[index].Separator is " " or ", " or "," or ". " or "." or "., " or "-";

    // “31 April” is no date, and no part of it is one.
    private void AddPossible(EdtfYear? year, int month, int day, int first, int end)
    {
        if (day == 0 || day <= DateTime.DaysInMonth(year is { IsSpecified: true, Number: > 0 and <= 9999 and var number } ? number : LeapYear, month))
        {
            Add(year, month, day, first, end);
        }
        else
        {
            Use(first, end);
        }
    }

    private void Use(int first, int end)
    {
        for (var index = first; index < end; index++)
        {
            _isUsed[index] = true;
        }
    }

    private void Add(EdtfYear? year, int month, int day, int first, int end)
    {
        Use(first, end);
        if (IsOffset(first))
        {
            return;
        }

        _mentions.Add(new(year, month, day, first, end, DateHedges.Beside(_pieces, first, _tables), QuotePieces.Words(_pieces, first, end)));
    }
}
