using System.Globalization;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Words;

namespace Corpus.Language.Provenance.Printed;

/// <summary>
/// Finds the dates, whole or in part, that a quote prints: <c>17 January 2025</c>, <c>January 17</c>, <c>2025-01-17</c>, <c>17.01.2025</c>, <c>2025</c>.
/// <c>05/06/2025</c> is none: nobody can say which is the month.
/// </summary>
internal sealed class DateReader
{
    private const int YearDigits = 4;
    private const int LongestDay = 2;
    private const int MonthsInYear = 12;
    private const int DaysInMonth = 31;

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
        var reader = new DateReader(pieces, LanguageTables.Of(language));
        for (var index = 0; index < pieces.Count; index++)
        {
            reader.ReadNumeric(index);
        }

        for (var index = 0; index < pieces.Count; index++)
        {
            reader.ReadMonth(index);
        }

        for (var index = 0; index < pieces.Count; index++)
        {
            reader.ReadYear(index);
        }

        return reader._mentions;
    }

    // “2025-01-17” and “2025-01” are cut at the hyphens like any word; “17.01.2025” and “17/01/2025” are one piece.
    private void ReadNumeric(int index)
    {
        if (_isUsed[index])
        {
            return;
        }

        var isWhole = !_pieces[index].IsInWord;
        if (isWhole && Digits(index, YearDigits, YearDigits) is { } year && IsJoined(index + 1)
            && Digits(index + 1, 2, 2) is >= 1 and <= MonthsInYear and { } month)
        {
            var day = IsJoined(index + 2) ? Digits(index + 2, 2, 2) : null;
            if (!IsJoined(index + 2))
            {
                Add(year, month, 0, index, index + 2);
            }
            else if (day is >= 1 and <= DaysInMonth && !IsJoined(index + 3))
            {
                Add(year, month, day.Value, index, index + 3);
            }

            return;
        }

        var text = _pieces[index].Text;
        var parts = text.Split(text.IndexOf('/') >= 0 ? '/' : '.');
        if (!isWhole || IsJoined(index + 1) || parts.Length != 3 || Number(parts[0], 1, 2) is not { } first || Number(parts[1], 1, 2) is not { } second
            || Number(parts[2], YearDigits, YearDigits) is not { } lastYear)
        {
            return;
        }

        if (second is >= 1 and <= MonthsInYear && (first is > MonthsInYear and <= DaysInMonth || first == second))
        {
            Add(lastYear, second, first, index, index + 1);
        }
        else if (first is >= 1 and <= MonthsInYear && second is > MonthsInYear and <= DaysInMonth)
        {
            Add(lastYear, first, second, index, index + 1);
        }
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
            if (before > 0 && _pieces[before].IsInWord && Day(before - 1) is { } earlier)
            {
                days.Insert(0, earlier);
                first = before - 1;
            }
        }
        else
        {
            var after = end < _pieces.Count && _pieces[end].Is("the") ? end + 1 : end;
            if (IsBeside(end) && IsBeside(after) && Day(after) is { } next)
            {
                days.Add(next);
                end = after + 1;
                if (IsJoined(end) && Day(end) is { } later)
                {
                    days.Add(later);
                    end++;
                }
            }
        }

        var yearAt = end < _pieces.Count && _pieces[end].Is("of") ? end + 1 : end;
        var year = 0;
        if (IsBeside(end) && IsBeside(yearAt) && Year(yearAt) is { } printed)
        {
            year = printed;
            end = yearAt + 1;
        }

        var isAlone = days.Count == 0 && year == 0;
        if (isAlone && _tables.Months.Ambiguous.Contains(_pieces[index].Text) && (index == 0 || !_tables.Months.Prepositions.Contains(_pieces[index - 1].Text)))
        {
            return;
        }

        if (days.Count == 0)
        {
            days.Add(0);
        }

        foreach (var one in days)
        {
            Add(year, month, one, first, end);
        }
    }

    private void ReadYear(int index)
    {
        if (!_isUsed[index] && Year(index) is { } year
            && (!_pieces[index].IsInWord || Digits(index - 1, YearDigits, YearDigits) is not null || IsYearPrefix(_pieces[index - 1])))
        {
            Add(year, 0, 0, index, index + 1);
        }
    }

    private bool IsYearPrefix(QuotePiece piece) =>
        piece.Is("mid") || piece.Is("pre") || piece.Is("post") || piece.Is("early") || piece.Is("late") || piece.Is("to")
        || _tables?.Months.Number(piece.Text) is not null;

    private int? Year(int index) => Digits(index, YearDigits, YearDigits) is { } year and > 0 ? year : null;

    /// <summary>A day of the month in digits, with or without the ending of an ordinal.</summary>
    private int? Day(int index)
    {
        if (index < 0 || index >= _pieces.Count)
        {
            return null;
        }

        var text = _pieces[index].Text;
        var ending = text.Length > 2 ? text.Substring(text.Length - 2).ToLowerInvariant() : "";
        if (ending is "st" or "nd" or "rd" or "th")
        {
            text = text.Substring(0, text.Length - 2);
        }

        return Number(text, 1, LongestDay) is >= 1 and <= DaysInMonth and { } day ? day : null;
    }

    private int? Digits(int index, int shortest, int longest) =>
        index >= 0 && index < _pieces.Count ? Number(_pieces[index].Text, shortest, longest) : null;

    private static int? Number(string text, int shortest, int longest)
    {
        if (text.Length < shortest || text.Length > longest)
        {
            return null;
        }

        foreach (var character in text)
        {
            if (!Characters.IsAsciiDigit(character))
            {
                return null;
            }
        }

        return int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private bool IsJoined(int index) => index < _pieces.Count && _pieces[index].IsInWord;

    private bool IsBeside(int index) => index < _pieces.Count && _pieces[index].Separator is " " or ", " or "," or ". " or "." or "., " or "-";

    private void Add(int year, int month, int day, int first, int end)
    {
        var words = _pieces[first].Text;
        for (var index = first; index < end; index++)
        {
            _isUsed[index] = true;
            if (index > first)
            {
                words += _pieces[index].Separator + _pieces[index].Text;
            }
        }

        _mentions.Add(new(year, month, day, words));
    }
}
