namespace Corpus.Language.Provenance.Printed;

/// <summary>How much of a range a quote prints. What one quote does not print, another may.</summary>
/// <param name="Printed">The ends that are printed.</param>
/// <param name="Contradicting">The words of a range or a change that prints an end and says another thing of it, where nothing else prints it; else
/// null.</param>
internal sealed record RangeEvidence(RangeEnds Printed, string? Contradicting)
{
    public bool IsComplete => Printed == RangeEnds.Both;
}
