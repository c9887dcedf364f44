namespace Corpus.Language.Provenance.Printed;

/// <summary>The ends of a range, as a set.</summary>
[Flags]
internal enum RangeEnds
{
    None = 0,
    Minimum = 1,
    Maximum = 2,
    Both = Minimum | Maximum,
}
