namespace Corpus.Runtime;

/// <summary>A day of the calendar. Records compare by value; the order is that of the parts.</summary>
internal readonly record struct EdtfDay(int Year, int Month, int Day) : IComparable<EdtfDay>
{
    public int CompareTo(EdtfDay other) =>
        Year != other.Year ? Year.CompareTo(other.Year) : Month != other.Month ? Month.CompareTo(other.Month) : Day.CompareTo(other.Day);
}
