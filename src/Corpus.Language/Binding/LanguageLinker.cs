using Corpus.Language.Problems;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Syntax;
using Corpus.Language.Text;

namespace Corpus.Language.Binding;

/// <summary>Checks the language tags of corpora, sources and citations: one rule for all.</summary>
internal static class LanguageLinker
{
    /// <summary>
    /// The tag in the usual letters. Where it is none that is reported, and what was probably meant is used, so that one mistake has no others.
    /// </summary>
    public static string? Link(SourceFile file, Located? found, Action<Problem> report)
    {
        if (found is null)
        {
            return null;
        }

        var read = LanguageTag.Read(found.Value);
        if (read.Tag is null)
        {
            report(TypeProblems.InvalidLanguage(file.At(found.Span), found.Value, read.Suggestion));
        }

        return read.Tag ?? read.Suggestion;
    }
}
