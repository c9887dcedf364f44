namespace Corpus.Runtime;

/// <summary>Specifies the smallest unit of time that an <see cref="EdtfDate"/> names, from the coarsest to the finest.</summary>
/// <remarks>
/// As in the EDTF specification, <c>2025-XX</c> has the precision of a month and <c>2025-XX-17</c> that of a day, although it is not said of which
/// month: <see cref="EdtfDate.HasUnspecifiedDigits"/> tells them from <c>2025-01</c> and <c>2025-01-17</c>. The specification gives <c>202X</c> the precision
/// of a year; here it is a decade, because that is all that is known.
/// </remarks>
public enum EdtfPrecision
{
    /// <summary>A year of which only the first digit is given: <c>2XXX</c>.</summary>
    Millennium = 0,

    /// <summary>A year of which only the first two digits are given: <c>20XX</c>.</summary>
    Century = 1,

    /// <summary>A year of which the last digit is not given: <c>202X</c>.</summary>
    Decade = 2,

    /// <summary>A year: <c>2025</c>; or one of which other digits are not given: <c>2X25</c>.</summary>
    Year = 3,

    /// <summary>A season of a year: <c>2025-21</c>.</summary>
    Season = 4,

    /// <summary>A month: <c>2025-01</c>, <c>2025-XX</c>.</summary>
    Month = 5,

    /// <summary>A day: <c>2025-01-17</c>, <c>2025-XX-17</c>, <c>XXXX-01-17</c>.</summary>
    Day = 6,
}
