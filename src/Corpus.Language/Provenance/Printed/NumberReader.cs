using Corpus.Language.Provenance.Languages;

namespace Corpus.Language.Provenance.Printed;

/// <summary>Finds the numbers that a quote prints. Where it is not certain what a number is, it finds none: the curator then gives a reading.</summary>
internal sealed partial class NumberReader
{
    private readonly List<QuotePiece> _pieces;
    private readonly LanguageTables? _tables;
    private readonly NumberWords? _words;
    private readonly List<PrintedNumber> _numbers = [];
    private readonly List<DoubtfulNumber> _doubtful = [];

    private NumberReader(List<QuotePiece> pieces, LanguageTables? tables)
    {
        _pieces = pieces;
        _tables = tables;
        _words = tables?.Numbers;
    }

    /// <summary>The numbers that are certain.</summary>
    public static List<PrintedNumber> Read(List<QuotePiece> pieces, QuoteLanguage language) => ReadAll(pieces, language).Certain;

    public static QuoteNumbers ReadAll(List<QuotePiece> pieces, QuoteLanguage language)
    {
        var reader = new NumberReader(pieces, LanguageTables.Of(language));
        var isNamed = false;
        for (var index = 0; index < pieces.Count;)
        {
            // “Su-35” and “COVID-19” are names: digits behind a hyphen count only where what is before it is part of the number, too.
            isNamed &= pieces[index].IsInWord;
            var end = isNamed ? index : reader.ReadAt(index);
            isNamed |= end == index && !IsJoining(pieces[index]);
            index = Math.Max(end, index + 1);
        }

        return new(reader._numbers, reader._doubtful);
    }

    private static bool IsJoining(QuotePiece piece) => piece.Is("to") || piece.Is("or") || piece.Is("and") || piece.Is("mid");

    /// <summary>Reads the number that begins at a piece; says where what was read ends, which is the piece itself where there is no number.</summary>
    private int ReadAt(int index)
    {
        if (DigitReader.Read(_pieces[index].Text, _words, out var magnitude) is { } number)
        {
            return ReadDigits(index, number, magnitude);
        }

        return _words is null ? index : ReadWords(index);
    }

    private int ReadDigits(int first, ExactNumber number, int magnitude)
    {
        var end = first + 1;
        if (IsMultiplied(first) || IsMultiplied(end) || ToleranceReader.HasPower(_pieces, end) || ToleranceReader.IsTolerance(_pieces, first, _tables))
        {
            return end;
        }

        if (_words is not null)
        {
            number = Sign(first, AddHalf(number, ref end));
        }

        var product = number.Times(ExactNumber.Of(1, magnitude));
        var leftOut = magnitude;
        var hasDozen = false;
        for (; _words is not null && Text(end) is { } word; end++)
        {
            if (_words.ScaleBehindDigits(word) is { } scale)
            {
                product = product.Times(ExactNumber.Of(1, scale));
                leftOut += scale;
            }
            else if (_words.IsDozen(word))
            {
                product = product.Times(ExactNumber.Of(12));
                hasDozen = true;
            }
            else
            {
                break;
            }
        }

        if (_words is not null && Text(end) is { } next && _words.IsPart(next) && !next.StartsWith("quarter", StringComparison.OrdinalIgnoreCase))
        {
            return end + 1;
        }

        // No unit has a dozen in it: the 3 of “3 dozen” is no number by itself.
        if (!hasDozen)
        {
            Add(number, first, end, leftOut);
        }

        if (leftOut > 0 || hasDozen)
        {
            Add(product, first, end);
        }

        return end;
    }

    private ExactNumber AddHalf(ExactNumber number, ref int end)
    {
        if (Text(end) is not { } and || !and.Equals("and", StringComparison.OrdinalIgnoreCase) || Text(end + 1) is not ("a" or "one")
            || Text(end + 2) is not { } part)
        {
            return number;
        }

        var hundredths = part.ToLowerInvariant() switch { "half" => 50, "quarter" => 25, _ => 0 };
        if (hundredths == 0)
        {
            return number;
        }

        end += 3;
        return number.Plus(ExactNumber.Of(hundredths, -2));
    }

    private ExactNumber Sign(int first, ExactNumber number) =>
        first > 0 && _pieces[first].Follows && (_pieces[first - 1].Is("minus") || _pieces[first - 1].Is("negative")) ? number.Negated() : number;

    // “1.5 × 10^6”: neither 1.5 nor 10 is the number.
    private bool IsMultiplied(int index) => index < _pieces.Count && _pieces[index].Separator.IndexOfAny(['\u00D7', '*', '\u00B7', '^', '\u207B']) >= 0;

    /// <summary>The piece at an index, where it follows the one before it.</summary>
    private string? Text(int index) => index < _pieces.Count && _pieces[index].Follows ? _pieces[index].Text : null;

    private void Add(ExactNumber number, int first, int end, int leftOut = 0) => _numbers.Add(new(number, first, end) { LeftOut = leftOut });
}
