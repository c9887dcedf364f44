using Corpus.Language.Provenance.Languages;

namespace Corpus.Language.Provenance.Printed;

/// <summary>Whether a quote prints the ends of a period, or of a span in which one day is.</summary>
internal static class PeriodEvidence
{
    /// <summary>How much of a period a quote prints; an end that is open or unknown is null, and is printed where the other one is printed alone.</summary>
    public static RangeEvidence OfPeriod(string quote, EdtfDate? start, EdtfDate? end, QuoteLanguage language)
    {
        var reader = PeriodReader.Read(quote, language);
        if (start is { } first && end is { } last)
        {
            return Of(reader, first, last, reader.IsStart, reader.IsEnd);
        }

        var (date, isAlone) = start is { } known ? (known, (Predicate<DateMention>)reader.IsStart) : (end!.Value, reader.IsEnd);
        if (reader.Mentions.Exists(mention => isAlone(mention) && DateEvidence.Of(date, [mention]).IsComplete))
        {
            return new(RangeEnds.Both, null);
        }

        var pair = reader.Pairs.Find(pair => DateEvidence.Of(date, [start is null ? pair.Finish : pair.Start]).IsComplete);
        return new(RangeEnds.None, pair?.Words);
    }

    /// <summary>How much a quote prints of two dates between which one day is; each of them may be printed by itself.</summary>
    public static RangeEvidence OfDates(string quote, EdtfDate minimum, EdtfDate maximum, QuoteLanguage language)
    {
        var reader = PeriodReader.Read(quote, language);
        return Of(reader, minimum, maximum, mention => reader.PairOf(mention) is null, mention => reader.PairOf(mention) is null);
    }

    private static RangeEvidence Of(PeriodReader reader, EdtfDate first, EdtfDate last, Predicate<DateMention> isFirst, Predicate<DateMention> isLast)
    {
        if (reader.Pairs.Exists(pair => DateEvidence.Of(first, [pair.Start]).IsComplete && DateEvidence.Of(last, [pair.Finish]).IsComplete))
        {
            return new(RangeEnds.Both, null);
        }

        var printed = RangeEnds.None;
        foreach (var mention in reader.Mentions)
        {
            printed |= isFirst(mention) && DateEvidence.Of(first, [mention]).IsComplete ? RangeEnds.Minimum : RangeEnds.None;
            printed |= isLast(mention) && DateEvidence.Of(last, [mention]).IsComplete ? RangeEnds.Maximum : RangeEnds.None;
        }

        // A period with another end is not this one.
        var other = reader.Pairs.Find(pair =>
            (DateEvidence.Of(first, [pair.Start]).IsComplete && (printed & RangeEnds.Minimum) == RangeEnds.None)
            || (DateEvidence.Of(last, [pair.Finish]).IsComplete && (printed & RangeEnds.Maximum) == RangeEnds.None));
        return new(printed, other?.Words);
    }
}
