namespace Corpus.Language.Provenance.Printed;

/// <summary>How much of a date a quote prints.</summary>
/// <param name="Printed">The parts that are printed and agree.</param>
/// <param name="Missing">The parts that the date has and the quote does not print: they need an inference or a reading.</param>
/// <param name="Contradicting">The parts that the quote prints otherwise, where nothing in it agrees; else none.</param>
/// <param name="Mention">What of the quote was taken for a date, for the message and for who looks around them; null where there are none.</param>
internal sealed record DateEvidence(DateParts Printed, DateParts Missing, DateParts Contradicting, DateMention? Mention)
{
    /// <summary>What one contradiction weighs against parts that agree.</summary>
    private const int WeightOfContradiction = 8;

    /// <summary>Whether the whole date is printed.</summary>
    public bool IsComplete => Missing == DateParts.None && Contradicting == DateParts.None;

    /// <summary>What these dates of a quote print of a date; the one that agrees best counts.</summary>
    public static DateEvidence Of(EdtfDate value, IEnumerable<DateMention> mentions)
    {
        var date = value.Parts;
        var parts = DateMention.PartsOf(date);
        DateMention? best = null;
        var bestScore = int.MinValue;
        foreach (var mention in mentions)
        {
            var score = Count(mention.Agreeing(date)) - (WeightOfContradiction * Count(mention.Contradicting(date)));
            if (score > bestScore)
            {
                (best, bestScore) = (mention, score);
            }
        }

        if (best is null)
        {
            return new(DateParts.None, parts, DateParts.None, null);
        }

        var printed = best.Agreeing(date);
        var contradicting = best.Contradicting(date);
        return new(printed, parts & ~printed & ~contradicting, contradicting, best);
    }

    /// <summary>How many parts there are.</summary>
    public static int Count(DateParts parts)
    {
        var count = 0;
        for (var left = (int)parts; left != 0; left &= left - 1)
        {
            count++;
        }

        return count;
    }
}
