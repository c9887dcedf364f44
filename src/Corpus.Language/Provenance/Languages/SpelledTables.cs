using System.Collections.Concurrent;

namespace Corpus.Language.Provenance.Languages;

/// <summary>The tables of a language that are text: made of its file when a quote of the language is first read.</summary>
internal static class SpelledTables
{
    private static readonly ConcurrentDictionary<QuoteLanguage, Lazy<LanguageTables?>> Made = new();

    /// <summary>The tables of a language; null where nothing but its numbers and dates is known, or nothing.</summary>
    public static LanguageTables? Of(QuoteLanguage language) =>
        Made.GetOrAdd(language, static asked => new(() => LanguageFile.BuiltIn(asked.Code) is { HasWords: true } file ? Read(file, asked) : null)).Value;

    /// <summary>Makes the tables of a file.</summary>
    public static LanguageTables Read(LanguageFile file, QuoteLanguage language)
    {
        var words = new TableWords(file);
        return new()
        {
            File = file,
            Elisions = words.Elisions,
            Compounds = [.. file.Phrases("numbers", "compounds").OrderByDescending(static ending => ending.Length)],
            Numbers = SpelledCounts.Numbers(words),
            Months = SpelledDates.Months(words),
            Dates = SpelledDates.Read(words),
            Comparators = SpelledComparators.Read(words, "comparators"),
            DateComparators = SpelledComparators.Read(words, "date comparators"),
            AroundComparators = SpelledComparators.Context(words),
            Changes = SpelledComparators.Changes(words),
            Ranges = SpelledComparators.Ranges(words),
            Abbreviations = words.Set("classes", "abbreviation", "ambiguous-abbreviation"),
            Qualifiers = SpelledDates.Qualifiers(words),
            CommonWords = words.Set("names", "function words"),
            EqualityWords = [],
            Operations = [],
            Polarity = SpelledNames.Polarity(words),
            Labels = SpelledCounts.Labels(words),
            Counts = SpelledCounts.Counted(words),
            Context = SpelledContext.Read(words, language.Code),
            Names = SpelledNames.Read(words),
            Units = SpelledUnits.Read(words),
        };
    }
}
