using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Printed;

/// <summary>
/// Finds the dates, whole or in part, that a quote prints in a language whose dates are spelled by a table: <c>6. März 2015</c>, <c>le 1er mai</c>,
/// <c>2015年3月1日</c>. All parts of a date come from one place; what may be another date, or none, is none. docs/languages.md, “Dates”.
/// </summary>
internal sealed partial class SpelledDateReader
{
    private const int YearDigits = 4;
    private const int LongestDay = 2;
    private const int MonthsInYear = 12;
    private const int DaysInMonth = 31;
    private const int LeapYear = 2000;

    /// <summary>The first year that a Persian text may have of our calendar without saying so; Persian years are far below.</summary>
    private const int FirstCommonYear = 1700;

    private readonly DateSpelling _words;
    private readonly List<QuotePiece> _pieces;
    private readonly LanguageTables? _tables;
    private readonly List<DateToken> _tokens = [];
    private readonly List<Found> _found = [];
    private readonly bool[] _isUsed;
    private UnitPhrases? _units;

    private SpelledDateReader(List<QuotePiece> pieces, DateSpelling words, LanguageTables? tables)
    {
        (_pieces, _words, _tables) = (pieces, words, tables);
        var left = "";
        for (var index = 0; index < pieces.Count; index++)
        {
            var piece = pieces[index];
            left = DateToken.Cut(piece.Text, left + piece.Separator, index, piece.IsBehindBorder, _tokens);
        }

        _isUsed = new bool[_tokens.Count];
    }

    /// <param name="pieces">The pieces of the quote.</param>
    /// <param name="words">How its language spells dates.</param>
    /// <param name="tables">What else is known of the language; null where nothing is.</param>
    [MethodImpl(JitHints.Loop)]
    public static List<DateMention> Read(List<QuotePiece> pieces, DateSpelling words, LanguageTables? tables)
    {
        var reader = new SpelledDateReader(pieces, words, tables);
        for (var index = 0; index < reader._tokens.Count; index++)
        {
            reader.ReadDigits(index);
        }

        for (var index = 0; index < reader._tokens.Count; index++)
        {
            reader.ReadSigns(index);
            reader.ReadMonth(index);
            reader.ReadCentury(index);
            reader.ReadDecade(index);
        }

        for (var index = 0; index < reader._tokens.Count; index++)
        {
            reader.ReadSeason(index);
            reader.ReadYear(index);
        }

        return reader.Mentions();
    }

    private bool Has(int index) => index >= 0 && index < _tokens.Count;

    private bool IsNumber(int index) => Has(index) && _tokens[index].IsNumber;

    /// <summary>Whether a piece belongs to the one before it.</summary>
    private bool IsBeside(int index) => Has(index) && index > 0 && DatePhrases.IsBeside(_tokens[index]);

    /// <summary>Whether two numbers are parts of one: <c>2.015</c>, <c>12 500</c>, <c>5:30</c>.</summary>
    private bool IsOneNumber(int index) => index > 0 && IsNumber(index) && IsNumber(index - 1)
        && (_tokens[index].Gap is "" or "." or "," or ":" or "/" or "'" or "·" or "^" or "\u066B" or "\u066C"
            || (_tokens[index].Piece == _tokens[index - 1].Piece && _tokens[index].Gap == " "));

    /// <summary>Whether letters are joined to the front of a number, so that it is none by itself: <c>A5</c>. An apostrophe parts them: <c>l'8</c>.</summary>
    private bool IsJoinedToLetters(int index) => index > 0 && _tokens[index].Gap is "" or "-" or "_"
        && _tokens[index - 1] is { IsNumber: false, IsIdeograph: false, IsSign: false };

    /// <summary>The length of a phrase that begins at a piece and belongs to the one before it; 0 where there is none.</summary>
    private int At(DatePhrases phrases, int index) => IsBeside(index) ? phrases.At(_tokens, index) : 0;

    /// <summary>The length of a phrase that ends before a piece, which belongs to it; 0 where there is none.</summary>
    private int Before(DatePhrases phrases, int end) => IsBeside(end) ? phrases.Before(_tokens, end) : 0;

    private void Use(int first, int end)
    {
        for (var index = first; index < end; index++)
        {
            _isUsed[index] = true;
        }
    }

    /// <summary>Adds a date that is possible. “31. April” is none, and no part of it is one.</summary>
    private Found? Add(EdtfYear? year, int month, int day, int first, int end, bool isOfSeveral = false)
    {
        Use(first, end);
        if (month > MonthsInYear && month < (int)EdtfSeason.Spring)
        {
            return null;
        }

        var calendarYear = year is { IsSpecified: true, Number: > 0 and <= 9999 and var number } ? number : LeapYear;
        if (day > DaysInMonth || (day > 0 && day > DateTime.DaysInMonth(calendarYear, month)) || IsOffset(first, end))
        {
            return null;
        }

        var found = new Found(year, month, day, first, end, isOfSeveral);
        _found.Add(found);
        return found;
    }

    private string Words(int first, int end) => QuotePieces.Words(_pieces, _tokens[first].Piece, _tokens[end - 1].Piece + 1);

    /// <summary>A date, by the places of its pieces.</summary>
    private sealed record Found(EdtfYear? Year, int Month, int Day, int First, int End, bool IsOfSeveral);
}
