using Corpus.Language.Problems;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;

namespace Corpus.Language.Checking.Support;

/// <summary>Looks for dates. All parts of a date must be in one place: what one quote does not print of it, no other adds.</summary>
internal sealed class DateRoom(StatementUnderCheck statement) : ValueRoom(statement)
{
    private readonly EdtfDate[] _dates = [.. statement.Values.Select(EdtfDate.Parse)];
    private DateParts? _missing;

    public override ValueAnswer Read(QuoteUnderCheck quote, int index)
    {
        var mentions = quote.Dates;
        var evidence = DateEvidence.Of(_dates[index], mentions);
        if (evidence is { Printed: not DateParts.None, Contradicting: DateParts.None, Mention: { } mention })
        {
            quote.Places.Add(new(index, mention.First, mention.End));
        }

        if (_dates.Length > 1)
        {
            return ValueAnswer.If(evidence.IsComplete);
        }

        if (Statement.Comparator == Comparator.About)
        {
            // The comparator is what the word of approximation says.
            evidence = evidence with { Contradicting = evidence.Contradicting & ~DateParts.Approximation };
        }

        if (evidence.Contradicting != DateParts.None)
        {
            return new(
                ValueAnswerKind.Contradicted,
                $"contradicts: it prints “{MessageText.Short(evidence.Mention?.Words ?? "")}”{HedgeOf(evidence.Contradicting)}");
        }

        _missing = _missing is { } before && DateEvidence.Count(before) <= DateEvidence.Count(evidence.Missing) ? before : evidence.Missing;
        if (evidence is { IsComplete: true, Mention: { } date }
            && (date.Around is { } around ? around.Alternative : Alternative(quote, mentions, date)) is { } alternative)
        {
            return new(ValueAnswerKind.Uncertain, $"does not say which: it prints “{MessageText.Short(alternative)}”");
        }

        return evidence.IsComplete ? ValueAnswer.Printed : evidence.Printed == DateParts.None ? ValueAnswer.NotPrinted : ValueAnswer.InPart;
    }

    public override Problem? Missing() => _dates.Length == 1 && (_missing ?? DateMention.PartsOf(_dates[0].Parts)) is not DateParts.None and var missing
        ? ProvenanceProblems.DatePartNotPrinted(Statement.Problems.At(Statement.SpanOf(0)), Statement.Owner, Statement.Values[0], Describe(missing))
        : null;

    // “2013 or 2014” says neither of the two.
    private static string? Alternative(QuoteUnderCheck quote, List<DateMention> mentions, DateMention date)
    {
        if (LanguageTables.Of(quote.Language) is not { Dates: { } words })
        {
            return null;
        }

        foreach (var other in mentions)
        {
            var (first, second) = other.First < date.First ? (other, date) : (date, other);
            if (second.First == first.End + 1 && words.Or.Contains(quote.Pieces[first.End].Text) && quote.Pieces[first.End].Follows)
            {
                return QuotePieces.Words(quote.Pieces, first.First, second.End);
            }
        }

        return null;
    }

    private static string HedgeOf(DateParts contradicting) => (contradicting & (DateParts.Approximation | DateParts.Doubt)) switch
    {
        DateParts.None => "",
        DateParts.Approximation => " with a word of approximation, which is `~`",
        DateParts.Doubt => " with a word of doubt, which is `?`",
        _ => " with words of doubt and approximation, which is `%`",
    };

    private string Describe(DateParts parts)
    {
        var names = new List<string>();
        if ((parts & DateParts.Year) != 0)
        {
            names.Add("the year");
        }

        if ((parts & DateParts.Month) != 0)
        {
            names.Add(_dates[0].Season is null ? "the month" : "the season");
        }

        if ((parts & DateParts.Day) != 0)
        {
            names.Add("the day");
        }

        if ((parts & DateParts.Approximation) != 0)
        {
            names.Add("a word such as “around” for `~`");
        }

        if ((parts & DateParts.Doubt) != 0)
        {
            names.Add("a word such as “perhaps” for `?`");
        }

        return string.Join(" and ", names);
    }
}
