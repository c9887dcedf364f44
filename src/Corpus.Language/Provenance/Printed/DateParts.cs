namespace Corpus.Language.Provenance.Printed;

/// <summary>Parts of a date, and what is said of it as a whole, as a set.</summary>
[Flags]
internal enum DateParts
{
    None = 0,
    Year = 1,

    /// <summary>The month, or the season in its place.</summary>
    Month = 2,
    Day = 4,

    /// <summary>That the date is near the true one: EDTF's <c>~</c>.</summary>
    Approximation = 8,

    /// <summary>That the date may be wrong: EDTF's <c>?</c>.</summary>
    Doubt = 16,
}
