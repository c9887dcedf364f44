namespace Corpus.Language.Provenance.Languages;

/// <summary>
/// In which order a language or a region of it writes a date in digits. A year of four digits that comes first is always followed by the month.
/// </summary>
internal enum DateOrder
{
    YearFirst,
    DayFirst,
    MonthFirst,
}
