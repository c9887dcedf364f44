using System.Runtime.CompilerServices;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Printed;

/// <content>Years, decades and centuries, and numbers of four digits that are none: “2000 Menschen”, “Artikel 1923”, “mehr als 2000”.</content>
internal sealed partial class SpelledDateReader
{
    private const int ShortYearDigits = 3;
    private const int YearsInCentury = 100;
    private const int YearsInDecade = 10;
    private const int WordsOfCalendar = 2;
    private const int LongestUnit = 40;
    private const byte UnspecifiedOnes = 0b0001;
    private const byte UnspecifiedTens = 0b0011;

    [MethodImpl(JitHints.Loop)]
    private void ReadYear(int index)
    {
        if (_isUsed[index] || YearAt(index) is not { } year)
        {
            return;
        }

        if (year.IsOther || IsJoinedInFront(index) || IsLabelled(index))
        {
            Use(index, year.End);
            return;
        }

        // “Más de 2000” is an amount, though “de 2000” may be a year.
        var cue = Before(_words.YearBefore, index);
        var isNone = (!year.IsMarked && IsBelow(year.Value.Number))
            || (!year.IsCertain && (Before(_words.Quantities, index) > cue || IsCounted(year.End, cue)));
        if (isNone)
        {
            Use(index, year.End);
        }
        else
        {
            Add(year.Value, 0, 0, index, year.End);
        }
    }

    // “Su-2025” and “$2015” are no years; “2020–2025”, “Mitte-2025” and “mai-2025” are.
    private bool IsJoinedInFront(int index) => index > 0
        && ((IsJoinedToLetters(index) && Before(_words.YearPrefixes, index) == 0 && Month(index - 1) is null)
            || (_tokens[index].Gap == "-" && IsNumber(index - 1) && _tokens[index - 1].Digits != YearDigits)
            || (_tokens[index - 1].IsSign && _tokens[index].Gap is "" or " "));

    /// <summary>The year that begins at a piece.</summary>
    /// <returns>
    /// The year, where it ends, whether what stands beside it leaves no doubt that it is a year, whether that names our era, and whether it names another
    /// calendar.
    /// </returns>
    private (EdtfYear Value, int End, bool IsCertain, bool IsMarked, bool IsOther)? YearAt(int index)
    {
        var at = index;
        var isMarked = false;
        if (_words.AnnoDomini.At(_tokens, index) is > 0 and var marked && IsNumber(index + marked) && IsBeside(index + marked))
        {
            (at, isMarked) = (index + marked, true);
        }

        if (!IsNumber(at) || _tokens[at] is not { Digits: <= YearDigits, Number: > 0 and var number } || IsOneNumber(at) || IsOneNumber(at + 1))
        {
            return null;
        }

        var end = at + 1;
        if (Has(end) && _tokens[end].Gap == "-" && _words.YearEndings.At(_tokens, end) is > 0 and var ending)
        {
            end += ending;
        }

        var sign = At(_words.YearBehind, end);
        if (sign > 0 && IsCountedAt(end, sign))
        {
            return null;
        }

        end += sign;
        var isNegative = false;
        if (At(_words.BeforeChrist, end) is > 0 and var before)
        {
            (end, isNegative) = (end + before, true);
        }
        else if (At(_words.AnnoDomini, end) is > 0 and var since)
        {
            (end, isMarked) = (end + since, true);
        }

        var isShort = _tokens[at].Digits == ShortYearDigits
            && (Before(_words.ShortYearBefore, at) > 0 || At(_words.ShortYearBehind, at + 1) > 0);
        if (!isMarked && !isNegative && !isShort && _tokens[at].Digits != YearDigits)
        {
            return null;
        }

        // “2000m”, “1000-jährig”.
        if (end == at + 1 && Has(end) && _tokens[end] is { IsIdeograph: false, IsNumber: false, Gap: "" or "-" } && Month(end) is null
            && !_words.IsUncounted(_tokens, end))
        {
            return null;
        }

        // There is no year 0: 1 BC is the year 0000 of EDTF.
        var isCertain = isMarked || isNegative || end > at + 1;
        return (EdtfYear.Of(isNegative ? 1 - number : number), end, isCertain, isMarked || isNegative, IsOfOtherCalendar(index, end));
    }

    /// <summary>Whether words beside a year say that it is one of another calendar.</summary>
    private bool IsOfOtherCalendar(int first, int end, bool isPersian = false)
    {
        var behind = At(_words.PersianCalendar, end);
        if (behind > 0 && behind >= At(_words.Calendars, end))
        {
            return !isPersian;
        }

        for (var back = first; back > first - WordsOfCalendar && IsBeside(back); back--)
        {
            if (_words.Calendars.Before(_tokens, back) > 0)
            {
                return true;
            }
        }

        return At(_words.Calendars, end) > 0;
    }

    // “Nr. 1923”, “§ 1923”; but “en” is “and” in Dutch, and the name of norms.
    private bool IsLabelled(int index) => _tokens[index].Gap.IndexOfAny(['#', '\u00A7', '\u2116']) >= 0
        || (Before(_words.Labels, index) > 0 && Before(_words.YearBefore, index) + Before(_words.And, index) + Before(_words.To, index) == 0);

    /// <summary>Whether what stands behind a number is counted by it.</summary>
    /// <param name="index">The piece behind the number.</param>
    /// <param name="cue">
    /// How many words before the number say that it is a year. Where several do (“im Jahr”) nothing counts, and where one does, which says other things as well
    /// (“in”), only what is known to be counted.
    /// </param>
    private bool IsCounted(int index, int cue)
    {
        if (cue > 1 || !IsBeside(index) || _tokens[index].IsNumber || _tokens[index].Gap.IndexOf('.') >= 0)
        {
            return false;
        }

        var token = _tokens[index];
        if (token.IsSign || At(_words.Counted, index) > 0)
        {
            return true;
        }

        if (_words.IsUncounted(_tokens, index))
        {
            return false;
        }

        if (UnitAt(index) is { IsWeak: false })
        {
            return true;
        }

        return cue == 0
            && ((_words.HasNounCapitals && token.IsCapital && token.Text.Length > 1) || _words.HasCountedEnding(token.Text) || _words.IsStrict);
    }

    // A long run of letters and digits is no unit, and to look again and again whether it is one takes forever.
    private UnitPhrases.Phrase? UnitAt(int index) => _tables is null || _pieces[_tokens[index].Piece].Text.Length > LongestUnit
        ? null
        : (_units ??= new(_pieces, _tables.Units)).Unit(_tokens[index].Piece);

    // “1990er Jahre”, “années 1990”, “1990年代”; “1900er” may be ten years or a hundred.
    private void ReadDecade(int index)
    {
        if (_isUsed[index] || !IsNumber(index) || _tokens[index].Digits != YearDigits || IsOneNumber(index) || IsOneNumber(index + 1))
        {
            return;
        }

        var end = index + 1;
        // “В 1990-м” is a year, where a decade may end so, too.
        var ending = Has(end) && _tokens[end].Gap is "" or "-" && _words.YearEndings.At(_tokens, end) == 0 ? _words.DecadeEndings.At(_tokens, end) : 0;
        var behind = At(_words.DecadeBehind, end + ending);
        if (ending + behind + Before(_words.DecadeBefore, index) == 0)
        {
            return;
        }

        end += ending + behind;
        var number = _tokens[index].Number;
        if (number % YearsInDecade != 0 || number % YearsInCentury == 0 || IsBelow(number) || IsJoinedToLetters(index))
        {
            Use(index, end);
        }
        else
        {
            Add(new EdtfYear(number, UnspecifiedOnes, IsNegative: false), 0, 0, index, end);
        }
    }

    // “19. Jahrhundert”, “XIXe siècle”, “siglo XIX”, “20世紀”: 18XX and 19XX.
    private void ReadCentury(int index)
    {
        if (_isUsed[index] || _words.Centuries.At(_tokens, index) is not (> 0 and var length))
        {
            return;
        }

        var (first, end, ordinal) = (index, index + length, 0);
        if (OrdinalBefore(index) is { } before && (length > 1 || IsWord(index) || !Has(end) || _tokens[end].Gap.StartsWith(".", StringComparison.Ordinal)))
        {
            (ordinal, first) = before;
        }
        else if (IsBeside(end) && (length > 1 || IsWord(index) || (_tokens[end].Gap.StartsWith(".", StringComparison.Ordinal) && _tokens[end].IsCapital))
            && (RomanNumerals.Of(_tokens[end].Text) ?? (_tokens[end].Digits is 1 or 2 ? _tokens[end].Number : null)) is { } behind
            && !IsOneNumber(end + 1))
        {
            (ordinal, end) = (behind, end + 1);
        }

        if (ordinal == 0)
        {
            return;
        }

        // “XVIII–XIX” are two of them.
        var isOfSeveral = first > 0 && IsDash(_tokens[first].Gap.Trim());
        var isNegative = At(_words.BeforeChrist, end) + Before(_words.BeforeChrist, first) > 0;
        if (isOfSeveral || isNegative || (Has(end) && IsDash(_tokens[end].Gap.Trim())))
        {
            Use(first, end);
        }
        else if (IsBeside(end) && Numeral(end) is { Digits: LongestDay } tens && At(_words.DecadeBehind, tens.End) is > 0 and var decade)
        {
            // “20世纪90年代”.
            if (tens.Value % YearsInDecade == 0)
            {
                Add(new EdtfYear(((ordinal - 1) * YearsInCentury) + tens.Value, UnspecifiedOnes, IsNegative: false), 0, 0, first, tens.End + decade);
            }
        }
        else
        {
            Add(new EdtfYear((ordinal - 1) * YearsInCentury, UnspecifiedTens, IsNegative: false), 0, 0, first, end);
        }
    }

    // “в” is a century where a full stop shortens it, and else a preposition.
    private bool IsWord(int index) => _tokens[index].Text.Length > 2 || _tokens[index].IsIdeograph;

    private (int Ordinal, int First)? OrdinalBefore(int end)
    {
        if (!IsBeside(end))
        {
            return null;
        }

        var index = end - 1;
        var hasEnding = index > 0 && _tokens[index].Gap is "" or "-" && _words.OrdinalEndings.Contains(_tokens[index].Text);
        if (hasEnding && (IsNumber(index - 1) || RomanNumerals.Of(_tokens[index - 1].Text) is not null))
        {
            index--;
        }

        if (RomanNumerals.Of(_tokens[index].Text) is { } roman && _tokens[index].IsCapital)
        {
            return (roman, index);
        }

        // “XIXe” is one run of letters.
        if (_tokens[index].IsCapital && RomanWithEnding(_tokens[index].Text) is { } joined)
        {
            return (joined, index);
        }

        if (IsNumber(index) && _tokens[index].Digits <= LongestDay && !IsOneNumber(index) && !IsJoinedToLetters(index)
            && (index < end - 1 || (_words.HasOrdinalPoint && _tokens[end].Gap.StartsWith(".", StringComparison.Ordinal)) || _words.HasSigns))
        {
            return _tokens[index].Number > 0 ? (_tokens[index].Number, index) : null;
        }

        if (!_words.HasSigns)
        {
            return null;
        }

        for (var start = Math.Max(0, end - 3); start < end; start++)
        {
            if (HanNumerals.At(_tokens, start) is { Value: > 0 } han && han.End == end)
            {
                return (han.Value, start);
            }
        }

        return null;
    }

    private int? RomanWithEnding(string word)
    {
        foreach (var ending in _words.OrdinalEndings)
        {
            if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal)
                && RomanNumerals.Of(word.Substring(0, word.Length - ending.Length)) is { } number)
            {
                return number;
            }
        }

        return null;
    }
}
