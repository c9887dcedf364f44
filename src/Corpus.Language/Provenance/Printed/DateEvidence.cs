namespace Corpus.Language.Provenance.Printed;

/// <summary>How much of a date a quote prints.</summary>
/// <param name="Printed">The parts that are printed and agree.</param>
/// <param name="Missing">The parts that the date has and the quote does not print: they need an inference or a reading.</param>
/// <param name="Contradicting">The parts that the quote prints otherwise, where nothing in it agrees; else none.</param>
/// <param name="Mention">The words of the quote that were taken for a date, for the message; null where there are none.</param>
internal sealed record DateEvidence(DateParts Printed, DateParts Missing, DateParts Contradicting, string? Mention)
{
    /// <summary>Whether the whole date is printed.</summary>
    public bool IsComplete => Missing == DateParts.None && Contradicting == DateParts.None;
}
