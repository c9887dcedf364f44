namespace Corpus.Language.Provenance.Printed;

/// <summary>What stands around a date in a language whose dates are spelled; in English the readers of periods and qualifiers look for it themselves.</summary>
/// <param name="Role">Whether something begins or ends at it: “seit”, “nach”, “から”.</param>
/// <param name="PeriodRole">Whether a period begins or ends with it: “seit”, and not “nach”.</param>
/// <param name="Words">The date with the word that says so.</param>
/// <param name="IsJoinedToNext">Whether it and the date behind it are the ends of a period.</param>
/// <param name="Alternative">The words of two dates of which it does not say which is meant: “3. bis 5. Mai”, “2013 oder 2014”; null where it is alone.</param>
internal sealed record DateSurroundings(DateRole Role, DateRole PeriodRole, string Words, bool IsJoinedToNext, string? Alternative);
