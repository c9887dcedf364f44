using System.Globalization;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Syntax;
using Corpus.Language.Text;

namespace Corpus.Language.Binding;

/// <summary>Checks what a corpus says about itself.</summary>
internal static class CorpusLinker
{
    /// <summary>The most words of a quote where the corpus does not say.</summary>
    public const int DefaultMaxWords = 25;

    public static CorpusModel? Link(SourceFile file, CorpusSyntax syntax, CorpusPart part, List<Problem> problems)
    {
        // What is missing was reported when the file was read.
        if (syntax.Id is null || syntax.Namespace is null || syntax.Title is null || syntax.SchemaVersion is null)
        {
            return null;
        }

        var before = problems.Count;
        if (!Names.IsCorpusId(syntax.Id.Value))
        {
            problems.Add(TypeProblems.InvalidCorpusId(file.At(syntax.Id.Span), syntax.Id.Value));
        }

        if (!Names.IsNamespace(syntax.Namespace.Value))
        {
            problems.Add(TypeProblems.InvalidNamespace(file.At(syntax.Namespace.Span), syntax.Namespace.Value));
        }
        else if (Names.IsReservedNamespace(syntax.Namespace.Value))
        {
            problems.Add(TypeProblems.ReservedNamespace(file.At(syntax.Namespace.Span), syntax.Namespace.Value));
        }

        if (syntax.SchemaVersion is not { IsPlain: true, Value: "1" })
        {
            problems.Add(TypeProblems.SchemaVersion(file.At(syntax.SchemaVersion.Span), syntax.SchemaVersion.Value));
        }

        var language = LanguageLinker.Link(file, syntax.Language, problems.Add);

        var maxWords = DefaultMaxWords;
        if (syntax.MaxWords is { } words && !(int.TryParse(words.Value, NumberStyles.None, CultureInfo.InvariantCulture, out maxWords) && maxWords > 0))
        {
            problems.Add(TypeProblems.InvalidConstraint(
                file.At(words.Span), Keys.MaxWords, Keys.Quotation, $"`{MessageText.Short(words.Value)}` is not a number of words; write one, such as `25`"));
        }

        return problems.Count > before
            ? null
            : new CorpusModel(syntax.Id.Value, 1, syntax.Namespace.Value, syntax.Title.Value, language ?? "en", maxWords)
            {
                Part = part,
                Folders = syntax.Folders,
            };
    }
}
