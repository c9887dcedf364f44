namespace Corpus.Language.Provenance.Printed;

/// <summary>Parts of a date, as a set.</summary>
[Flags]
internal enum DateParts
{
    None = 0,
    Year = 1,
    Month = 2,
    Day = 4,
}
