namespace Corpus.Runtime;

/// <summary>What a date says of itself as a whole: <c>?</c>, <c>~</c>, or <c>%</c> for both.</summary>
[Flags]
internal enum EdtfQualifiers : byte
{
    None = 0,
    Uncertain = 1,
    Approximate = 2,
    Both = Uncertain | Approximate,
}
