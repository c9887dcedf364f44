namespace Corpus.Language.Provenance.Printed;

/// <content>Years, decades and centuries.</content>
internal sealed partial class DateReader
{
    private const int YearsInCentury = 100;
    private const byte UnspecifiedOnes = 0b0001;
    private const byte UnspecifiedTens = 0b0011;

    private void ReadYear(int index)
    {
        if (_isUsed[index] || YearAt(index) is not var (year, end) || (end == index + 1 && year.IsSpecified && IsNoYear(index)))
        {
            return;
        }

        // “2020–2025” and “mid-2025” print a year behind a hyphen; “Su-2025” does not.
        if (!_pieces[index].IsInWord || Digits(index - 1, YearDigits, YearDigits) is not null || IsYearPrefix(_pieces[index - 1]))
        {
            Add(year, 0, 0, index, end);
        }
    }

    private bool IsYearPrefix(QuotePiece piece) =>
        _tables is not null && (_tables.Dates.YearPrefixes.Contains(piece.Text) || _tables.Months.Number(piece.Text) is not null
            || _tables.Ranges.And.Contains(piece.Text));

    /// <summary>The year or decade that begins at a piece, and where it ends.</summary>
    private (EdtfYear Year, int End)? YearAt(int index)
    {
        if (index >= _pieces.Count)
        {
            return null;
        }

        if (_tables is not null)
        {
            if (index + 1 < _pieces.Count && _tables.Dates.AnnoDomini.Contains(_pieces[index].Text) && _pieces[index + 1].Separator is " " or ". "
                && Digits(index + 1, 1, YearDigits) is > 0 and { } inEra)
            {
                return (EdtfYear.Of(inEra), index + 2);
            }

            if (IsYearOfEra(index))
            {
                var number = Digits(index, 1, YearDigits)!.Value;

                // There is no year 0: 1 BC is the year 0000 of EDTF.
                return (EdtfYear.Of(_tables.Dates.BeforeChrist.Contains(_pieces[index + 1].Text) ? 1 - number : number), index + 2);
            }
        }

        var text = WithoutCirca(_pieces[index].Text);
        if (Number(text, YearDigits, YearDigits) is > 0 and { } year)
        {
            return (EdtfYear.Of(year), index + 1);
        }

        // “the 2020s”; “the 1900s” may be ten years or a hundred.
        return text.Length == YearDigits + 1 && text[YearDigits] is 's' && _tables is not null
            && Number(text.Substring(0, YearDigits), YearDigits, YearDigits) is > 0 and { } decade && decade % 10 == 0 && decade % YearsInCentury != 0
            ? (new EdtfYear(decade, UnspecifiedOnes, IsNegative: false), index + 1)
            : null;
    }

    private bool IsYearOfEra(int index) =>
        _tables is not null && index + 1 < _pieces.Count && _pieces[index + 1].Follows && Digits(index, 1, YearDigits) is > 0
        && (_tables.Dates.BeforeChrist.Contains(_pieces[index + 1].Text) || _tables.Dates.AnnoDomini.Contains(_pieces[index + 1].Text));

    private string WithoutCirca(string text) =>
        _tables is not null && text.IndexOf('.') is > 0 and var dot && _tables.Dates.Approximately.Contains(text.Substring(0, dot))
            ? text.Substring(dot + 1)
            : text;

    // “the 20th century”, “the twenty-first century”: 19XX and 20XX.
    private void ReadCentury(int index)
    {
        if (_tables is null || index == 0 || !_tables.Dates.Century.Contains(_pieces[index].Text) || !_pieces[index].Follows
            || (index + 1 < _pieces.Count && _tables.Dates.BeforeChrist.Contains(_pieces[index + 1].Text)))
        {
            return;
        }

        var (first, ordinal) = (index - 1, 0);
        var text = _pieces[first].Text;
        if (WithoutOrdinal(text) is var digits && digits.Length < text.Length && Number(digits, 1, 2) is { } number)
        {
            ordinal = number;
        }
        else if (_tables.Dates.Ordinals.TryGetValue(text, out ordinal) && ordinal < 10 && first > 0 && _pieces[first].Follows
            && _tables.Numbers.Ten(_pieces[first - 1].Text) is { } tens)
        {
            (first, ordinal) = (first - 1, tens + ordinal);
        }

        if (ordinal > 0)
        {
            Add(new EdtfYear((ordinal - 1) * YearsInCentury, UnspecifiedTens, IsNegative: false), 0, 0, first, index + 1);
        }
    }
}
