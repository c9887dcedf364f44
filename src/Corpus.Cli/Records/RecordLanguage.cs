using Corpus.Language.Provenance.Languages;

namespace Corpus.Cli.Records;

/// <summary>By which tables the context of a record's document is kept in its fingerprint.</summary>
internal static class RecordLanguage
{
    /// <summary>The tables of a language; null for those of English, also where nothing is known of it.</summary>
    /// <param name="tag">What the record says; null where it says none.</param>
    public static ContextWords? Tables(string? tag) =>
        LanguageTables.Of(QuoteLanguage.FromTag(tag))?.Context is { } tables && !ReferenceEquals(tables, EnglishContext.Words) ? tables : null;
}
