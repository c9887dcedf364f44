using System.Diagnostics;
using System.Text;

namespace Corpus.Runtime;

/// <summary>Represents one value of a <see cref="Series{T}"/>, with the period in which it holds.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>
/// The period is that of <see cref="From"/> and <see cref="Until"/>: from the first day that the one can mean to the last day that the other can mean, both
/// included; without a limit where one is missing. Where both are missing it is <see cref="AsOf"/> alone, and where that is missing, too, the value always
/// holds.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial record SeriesEntry<T>
{
    internal SeriesEntry(T value, EdtfDate? from, EdtfDate? until, EdtfDate? asOf)
    {
        Value = value;
        From = from;
        Until = until;
        AsOf = asOf;
    }

    /// <summary>Gets the value.</summary>
    public T Value { get; }

    /// <summary>Gets the date since which the value holds, or <see langword="null"/> if no start is given.</summary>
    public EdtfDate? From { get; }

    /// <summary>Gets the date until which the value holds, or <see langword="null"/> if no end is given.</summary>
    public EdtfDate? Until { get; }

    /// <summary>Gets the date at which the value held, or <see langword="null"/> if none is given.</summary>
    public EdtfDate? AsOf { get; }

    /// <summary>Gets the days in which the value holds.</summary>
    internal SeriesPeriod Period => new(From, Until, AsOf);

    /// <summary>Returns the entry in a line, the same in every culture: <c>16 from 2020-07 until 2020-12</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var text = new StringBuilder(Invariant.Text(Value));
        Period.PrintTo(text);
        return text.ToString();
    }
}
