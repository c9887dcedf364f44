using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;

namespace Corpus.Language.Checking.Support;

/// <summary>Whether a reading says that one number is another (“two is seven”), or leaves out a number or date of the quote that contradicts it.</summary>
internal static class ReadingEquations
{
    /// <summary>How many words of a unit may stand behind a number: “fourteen working days”.</summary>
    private const int WordsOfUnit = 2;

    /// <summary>What contradicts, as the end of a sentence that begins with the reading; null where nothing does.</summary>
    public static string? Contradiction(StatementUnderCheck statement, QuoteUnderCheck quote, QuoteUnderCheck said) =>
        statement.Datatype.IsNumeric ? FalseEquation(said) ?? OtherNumber(quote, said)
        : statement.Datatype is { Kind: DatatypeKind.Date, IsRange: false } ? FalseDate(said)
        : null;

    // “two is seven”, “5 grams are 8 grams”; “nine but one are eight” has more than one number on its left.
    private static string? FalseEquation(QuoteUnderCheck said)
    {
        if (LanguageTables.Of(said.Language) is not { } tables)
        {
            return null;
        }

        var numbers = Places(said);
        for (var index = 0; index + 1 < numbers.Count; index++)
        {
            var (left, right) = (numbers[index], numbers[index + 1]);
            var equals = left.End;
            while (equals < right.First && equals - left.End <= WordsOfUnit && !IsEqual(said.Pieces, equals, tables))
            {
                equals++;
            }

            var isSymbol = said.Pieces[right.First].Separator.Trim() == "=";
            var isEqual = isSymbol || (equals < right.First && IsEqual(said.Pieces, equals, tables) && equals == right.First - 1);
            var unit = (isSymbol ? right.First : equals) - left.End;
            if (!isEqual || index > 0 || IsOperand(said.Pieces, left.First, tables) || !IsSameUnit(said.Pieces, left.End, unit, right.End))
            {
                continue;
            }

            var pairs = said.Numbers.Certain.Where(number => number.First == left.First)
                .SelectMany(number => said.Numbers.Certain.Where(other => other.First == right.First && other.Value.Equals(number.Value)));
            if (!pairs.Any())
            {
                return $"says that {left.Value} is {right.Value}";
            }
        }

        return null;
    }

    // “a fortnight is fourteen days” does not explain “12 days”.
    private static string? OtherNumber(QuoteUnderCheck quote, QuoteUnderCheck said)
    {
        var units = new HashSet<string>(
            said.Places.Where(place => place.End < said.Pieces.Count && said.Pieces[place.End].Follows).Select(place => said.Pieces[place.End].Text),
            StringComparer.OrdinalIgnoreCase);
        var explained = new HashSet<ExactNumber>(said.Numbers.Certain.Select(static number => number.Value));
        foreach (var number in units.Count == 0 ? [] : quote.Numbers.Certain)
        {
            if (number.End < quote.Pieces.Count && quote.Pieces[number.End].Follows && units.Contains(quote.Pieces[number.End].Text)
                && !explained.Contains(number.Value))
            {
                return $"leaves out that the quote prints “{QuotePieces.Words(quote.Pieces, number.First, number.End + 1)}”";
            }
        }

        return null;
    }

    // “4 May 2014 is 5 May 2015”.
    private static string? FalseDate(QuoteUnderCheck said)
    {
        if (LanguageTables.Of(said.Language) is not { } tables)
        {
            return null;
        }

        var mentions = said.Dates;
        for (var index = 0; index + 1 < mentions.Count; index++)
        {
            var (left, right) = (mentions[index], mentions[index + 1]);
            if (left.End == right.First - 1 && !IsOperand(said.Pieces, left.First, tables) && IsEqual(said.Pieces, left.End, tables)
                && (left.Year, left.Month, left.Day) != (right.Year, right.Month, right.Day) && left.Year is not null && right.Year is not null)
            {
                return $"says that {MessageText.Short(left.Words)} is {MessageText.Short(right.Words)}";
            }
        }

        return null;
    }

    /// <summary>Whether the quote prints a number that is no part of a date.</summary>
    public static bool HasOtherNumber(QuoteUnderCheck quote)
    {
        if (quote.Numbers.Certain.Count == 0)
        {
            return false;
        }

        var isDate = new bool[quote.Pieces.Count];
        foreach (var mention in quote.Dates)
        {
            for (var index = mention.First; index < mention.End; index++)
            {
                isDate[index] = true;
            }
        }

        return quote.Numbers.Certain.Exists(number => !isDate[number.First]);
    }

    /// <summary>Whether a reading of the value says one of the dates of the quote, too, as “the day after 4 May 2014 is 5 May 2014” does.</summary>
    public static bool SaysDateOf(StatementUnderCheck statement, QuoteUnderCheck quote)
    {
        var dates = quote.Dates;
        return quote.Citation.Readings.Where(reading => Excuses.IsOf(reading, SupportPoint.Value, statement))
            .SelectMany(static reading => DateReader.Read(QuotePieces.Of(reading.Because?.Value ?? ""), QuoteLanguage.English))
            .Any(said => dates.Exists(date => (date.Year, date.Month, date.Day) == (said.Year, said.Month, said.Day)));
    }

    private static List<PrintedNumber> Places(QuoteUnderCheck said) =>
        [.. said.Numbers.Certain.GroupBy(static number => number.First).Select(static place => place.First())];

    private static bool IsEqual(List<QuotePiece> pieces, int index, LanguageTables tables) =>
        pieces[index].Follows && tables.EqualityWords.Contains(pieces[index].Text);

    // Whether what is before a number makes something else of it.
    private static bool IsOperand(List<QuotePiece> pieces, int first, LanguageTables tables)
    {
        for (var index = 0; index < first; index++)
        {
            if (tables.Operations.Contains(pieces[index].Text))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSameUnit(List<QuotePiece> pieces, int left, int count, int right)
    {
        for (var index = 0; index < count; index++)
        {
            if (right + index >= pieces.Count || !pieces[right + index].Is(pieces[left + index].Text))
            {
                return false;
            }
        }

        return true;
    }
}
