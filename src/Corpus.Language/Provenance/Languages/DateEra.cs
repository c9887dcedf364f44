namespace Corpus.Language.Provenance.Languages;

/// <summary>An era whose years are counted from its begin: Heisei 27 is 2015.</summary>
/// <param name="FirstYear">Which year its year 1 is.</param>
/// <param name="Start">Its first day of our calendar.</param>
/// <param name="End">Its last day.</param>
/// <param name="Names">How it is called.</param>
internal sealed record DateEra(int FirstYear, DateTime Start, DateTime End, DatePhrases Names)
{
    /// <summary>The year of our calendar; null where the era does not have it, or has not that day of it.</summary>
    public int? Year(int number, int month, int day)
    {
        var year = FirstYear + number - 1;
        if (number < 1 || year < Start.Year || year > End.Year)
        {
            return null;
        }

        var first = new DateTime(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
        var last = month == 0 ? new(year, 12, 31) : day == 0 ? new(year, month, DateTime.DaysInMonth(year, month)) : first;
        return last >= Start && first <= End ? year : null;
    }
}
