using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Values;

namespace Corpus.Language.Checking.Support;

/// <summary>Looks for ranges and periods. What one quote does not print of the only value of a statement, another may.</summary>
internal sealed class RangeRoom(StatementUnderCheck statement) : ValueRoom(statement)
{
    private RangeEnds _printed;

    /// <summary>Whether a value of the datatype has two ends.</summary>
    public static bool HasEnds(DatatypeModel datatype) => datatype.IsRange || datatype.Kind == DatatypeKind.Period;

    /// <summary>What a quote prints of a range or a period.</summary>
    public static RangeEvidence Of(DatatypeModel datatype, string value, string quote, QuoteLanguage language)
    {
        if (datatype.Kind == DatatypeKind.Period)
        {
            var period = EdtfInterval.Parse(value);
            return ValueEvidence.PrintsPeriod(quote, period.Start, period.End, language);
        }

        var (minimum, maximum) = RangeValue.Ends(value);
        return datatype.Kind switch
        {
            DatatypeKind.Date => ValueEvidence.PrintsRange(quote, EdtfDate.Parse(minimum), EdtfDate.Parse(maximum), language),
            DatatypeKind.Number => ValueEvidence.PrintsRange(quote, CanonicalValue.Double(minimum), CanonicalValue.Double(maximum), language),
            _ => ValueEvidence.PrintsRange(quote, CanonicalValue.Decimal(minimum), CanonicalValue.Decimal(maximum), language),
        };
    }

    public override ValueAnswer Read(QuoteUnderCheck quote, int index)
    {
        var evidence = Of(Statement.Datatype, Statement.Values[index], quote.Text, quote.Language);
        if (Statement.Values.Count > 1)
        {
            return ValueAnswer.If(evidence.IsComplete);
        }

        _printed |= evidence.Printed;
        return evidence.IsComplete ? ValueAnswer.Printed : evidence.Printed == RangeEnds.None ? ValueAnswer.NotPrinted : ValueAnswer.InPart;
    }

    public override Problem? Missing() => Statement.Values.Count == 1 && Lacking() is { } lacking
        ? ProvenanceProblems.ValueNotPrinted(Statement.Problems.At(Statement.SpanOf(0)), Statement.Owner, Statement.Values[0], lacking)
        : null;

    public override string Instead(QuoteUnderCheck quote)
    {
        if (Statement.Datatype.Kind != DatatypeKind.Period)
        {
            return quote.Numbers.Certain.Count == 0 || !Statement.Datatype.IsNumeric
                ? Statement.Datatype.IsNumeric ? " (it prints no number)" : ""
                : $" (it prints {MessageText.Or(ValueEvidence.NumbersIn(quote.Text, quote.Language).ToArray())})";
        }

        return Statement.Values.Count == 1
            && Of(Statement.Datatype, Statement.Values[0], quote.Text, quote.Language).Contradicting is { } other
                ? $" (it prints “{MessageText.Short(other)}”)"
                : "";
    }

    private string? Lacking()
    {
        var value = Statement.Values[0];
        var (minimum, maximum) = Statement.Datatype.Kind == DatatypeKind.Period ? PeriodEnds(EdtfInterval.Parse(value)) : RangeValue.Ends(value);
        return _printed switch
        {
            RangeEnds.Both => null,
            RangeEnds.Minimum => $"no quote prints its end {maximum}",
            RangeEnds.Maximum => $"no quote prints its start {minimum}",
            _ => "none of its quotes prints",
        };
    }

    // One end is there, and by itself it is the whole period or nothing of it: an open or unknown end is never the missing one.
    private static (string Start, string End) PeriodEnds(EdtfInterval period) => (period.Start?.ToString() ?? "", period.End?.ToString() ?? "");
}
