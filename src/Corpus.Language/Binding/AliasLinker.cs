using Corpus.Language.Problems;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Syntax;
using Corpus.Language.Text;

namespace Corpus.Language.Binding;

/// <summary>Checks the aliases of entities and of the values of enumerations: one that is in nearly every sentence would make any quote print it.</summary>
internal static class AliasLinker
{
    /// <param name="file">Where they are.</param>
    /// <param name="aliases">The aliases.</param>
    /// <param name="language">The language tag of the corpus.</param>
    /// <param name="report">What is told.</param>
    public static void Link(SourceFile file, IEnumerable<Located> aliases, string? language, Action<Problem> report)
    {
        if (LanguageTables.Of(QuoteLanguage.FromTag(language))?.Names is not { } tables)
        {
            return;
        }

        foreach (var alias in aliases)
        {
            if (tables.AreFunctionWords(alias.Value))
            {
                report(WordingProblems.AliasNamesNothing(file.At(alias.Span), alias.Value));
            }
        }
    }
}
