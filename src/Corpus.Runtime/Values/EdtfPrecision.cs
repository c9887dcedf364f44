namespace Corpus.Runtime;

/// <summary>How much of a date an <see cref="EdtfDate"/> says.</summary>
public enum EdtfPrecision
{
    /// <summary>The year alone: <c>2025</c>.</summary>
    Year = 0,

    /// <summary>The year and the month: <c>2025-01</c>.</summary>
    Month = 1,

    /// <summary>The full date: <c>2025-01-17</c>.</summary>
    Day = 2,
}
