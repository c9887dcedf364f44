namespace Corpus.Runtime;

/// <summary>Specifies a season, by the number that EDTF writes in the place of the month.</summary>
/// <remarks>EDTF does not say in which months a season is: that is another one on the other side of the equator.</remarks>
public enum EdtfSeason
{
    /// <summary>Spring: <c>2025-21</c>.</summary>
    Spring = 21,

    /// <summary>Summer: <c>2025-22</c>.</summary>
    Summer = 22,

    /// <summary>Autumn: <c>2025-23</c>.</summary>
    Autumn = 23,

    /// <summary>Winter: <c>2025-24</c>.</summary>
    Winter = 24,
}
