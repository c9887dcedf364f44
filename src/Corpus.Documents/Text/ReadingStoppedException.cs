namespace Corpus.Documents.Text;

/// <summary>Leads out of the middle of a reading, and no further than <see cref="GuardedReading"/>.</summary>
internal sealed class ReadingStoppedException(ExtractionRefusal refusal) : Exception(refusal.Reason)
{
    public ExtractionRefusal Refusal { get; } = refusal;
}
