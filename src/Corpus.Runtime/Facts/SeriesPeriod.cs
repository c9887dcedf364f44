using System.Text;

namespace Corpus.Runtime;

/// <summary>The period of an entry of a series: what its three dates say together.</summary>
internal readonly record struct SeriesPeriod(EdtfDate? From, EdtfDate? Until, EdtfDate? AsOf) : IComparable<SeriesPeriod>
{
    private bool HasLimits => From is not null || Until is not null;

    private bool IsAlways => !HasLimits && AsOf is null;

    private bool IsOfOneDate => !HasLimits && AsOf is not null;

    private EdtfDate? First => IsOfOneDate ? AsOf : From;

    private EdtfDate? Last => IsOfOneDate ? AsOf : Until;

    /// <summary>Whether EDTF says which days it has: it does not for a season, for a year of five digits and where the year is unknown.</summary>
    public bool HasDays => HasDaysOrNone(First) && HasDaysOrNone(Last);

    /// <summary>The days between which it is, if it is a period from one day to another; <see langword="null"/> if only <see cref="Contains"/> can
    /// say.</summary>
    public (EdtfDay? First, EdtfDay? Last)? Limits => HasLimits && HasDays ? (From?.FirstDay, Until?.LastDay) : null;

    /// <summary>Whether it contains every day that a date can mean. What EDTF does not place it does not contain, unless it names the very same.</summary>
    public bool Contains(EdtfDate date) =>
        IsOfOneDate ? AsOf!.Value.Contains(date)
        : IsAlways || (HasDays && date.Earliest is { } earliest && date.Latest is { } latest
            && (From is not { } from || from.Earliest <= earliest) && (Until is not { } until || latest <= until.Latest));

    /// <summary>Whether it has a day that a date can mean, as far as EDTF says.</summary>
    public bool Overlaps(EdtfDate date) => Overlaps(new SeriesPeriod(null, null, date));

    /// <summary>Whether two periods share a day, as far as EDTF says which days they have.</summary>
    public bool Overlaps(SeriesPeriod other) =>
        IsAlways || other.IsAlways
        || (IsOfOneDate && other.IsOfOneDate ? AsOf!.Value.IsMatch(other.AsOf!.Value)
            : HasDays && other.HasDays && !(IsBefore(other) || other.IsBefore(this)));

    /// <summary>Whether its last day is before the first day of another.</summary>
    public bool IsBefore(SeriesPeriod other) => Last is { } last && other.First is { } first && last.Latest < first.Earliest;

    /// <summary>Whether its last day is before the last day of another.</summary>
    public bool EndsBefore(SeriesPeriod other) => Last is { } last && (other.Last is not { } otherLast || last.Latest < otherLast.Latest);

    /// <summary>In the order of time; what has no start first, and before it what is in an unknown year, of which nobody knows when it was.</summary>
    public int CompareTo(SeriesPeriod other)
    {
        var order = Rank(First).CompareTo(Rank(other.First));
        order = order != 0 ? order : Nullable.Compare(First, other.First);
        order = order != 0 ? order : (Last is null).CompareTo(other.Last is null);
        return order != 0 ? order : Nullable.Compare(Last, other.Last);
    }

    /// <summary>The period in words, such as <c>from 2020-07 until 2020-12</c>, after a space.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        PrintTo(text);
        return text.ToString();
    }

    public void PrintTo(StringBuilder text)
    {
        Print(text, " from ", From);
        Print(text, " until ", Until);
        Print(text, " as of ", AsOf);
    }

    private static void Print(StringBuilder text, string word, EdtfDate? date)
    {
        if (date is { } known)
        {
            text.Append(word).Append(known);
        }
    }

    private static bool HasDaysOrNone(EdtfDate? date) => date is null || date.Value.Earliest is not null;

    private static int Rank(EdtfDate? date) => date switch
    {
        { IsOfUnknownYear: true } => 0,
        null => 1,
        _ => 2,
    };
}
