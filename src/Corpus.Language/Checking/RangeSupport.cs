using Corpus.Language.Model;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Values;

namespace Corpus.Language.Checking;

/// <summary>Which ends of a range or a period the quotes of a statement print. What one quote does not print, another may.</summary>
internal sealed class RangeSupport(DatatypeModel datatype, string value)
{
    private RangeEnds _printed;

    /// <summary>The ends that no quote so far prints, in words; null if there are none.</summary>
    public string? Missing
    {
        get
        {
            var (minimum, maximum) = datatype.Kind == DatatypeKind.Period ? PeriodEnds(EdtfInterval.Parse(value)) : RangeValue.Ends(value);
            return _printed switch
            {
                RangeEnds.Both => null,
                RangeEnds.Minimum => $"no quote prints its end {maximum}",
                RangeEnds.Maximum => $"no quote prints its start {minimum}",
                _ => "none of its quotes prints",
            };
        }
    }

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

    /// <summary>Reads a quote: whether it prints both ends, neither, or (null) one of them.</summary>
    public bool? Read(string quote, QuoteLanguage language)
    {
        var evidence = Of(datatype, value, quote, language);
        _printed |= evidence.Printed;
        return evidence.IsComplete ? true : evidence.Printed == RangeEnds.None ? false : null;
    }

    // One end is there, and by itself it is the whole period or nothing of it: an open or unknown end is never the missing one.
    private static (string Start, string End) PeriodEnds(EdtfInterval period) => (period.Start?.ToString() ?? "", period.End?.ToString() ?? "");
}
