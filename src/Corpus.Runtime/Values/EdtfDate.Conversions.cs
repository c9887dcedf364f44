namespace Corpus.Runtime;

// What every framework knows of dates. DateOnly, which the older one does not have, is in EdtfDate.Framework.cs.
public readonly partial struct EdtfDate
{
    /// <summary>Converts the date of a <see cref="DateTime"/>.</summary>
    /// <param name="date">Any date and time; the time of day and the kind are left out.</param>
    /// <returns>The same day.</returns>
    public static EdtfDate FromDateTime(DateTime date) => new(date.Year, date.Month, date.Day);

    /// <summary>Converts a full date to a <see cref="DateTime"/>. Qualifiers are left out.</summary>
    /// <returns>Midnight of the same day; the kind is <see cref="DateTimeKind.Unspecified"/>.</returns>
    /// <exception cref="InvalidOperationException">
    /// The date is not a full date (<see cref="Earliest"/> and <see cref="Latest"/> may be), or its year is not one of 0001 to 9999, which .NET has.
    /// </exception>
    public DateTime ToDateTime() => TryToDateTime(out var date) ? date : throw NoDayOfTheFramework();

    /// <summary>Converts a full date to a <see cref="DateTime"/>, if .NET has it. Qualifiers are left out.</summary>
    /// <param name="date">When this method returns, midnight of the same day, or <see langword="default"/> if there is none.</param>
    /// <returns><see langword="true"/> if the date is a full date of a year from 0001 to 9999; otherwise, <see langword="false"/>.</returns>
    public bool TryToDateTime(out DateTime date)
    {
        var converts = IsFullDate && Year is > 0;
        date = converts ? new DateTime(Year!.Value, Month!.Value, Day!.Value) : default;
        return converts;
    }

    private InvalidOperationException NoDayOfTheFramework() => new(IsFullDate
        ? $"'{this}' is before the year 0001, with which the dates of .NET begin."
        : $"'{this}' is not a full date. Convert its Earliest or its Latest day, where it has them.");
}
