using Corpus.Language.Binding;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Syntax;
using Corpus.Language.Text;

namespace Corpus.Language.Checking;

/// <summary>What there is to say of one fact as it was curated.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Citations">What came of each point of each citation.</param>
/// <param name="Problems">What is wrong with it, as far as it alone shows.</param>
internal sealed record ExplainedFact(Place Place, IReadOnlyList<TracedCitation> Citations, EquatableArray<Problem> Problems);

/// <summary>Checks one fact again and listens.</summary>
internal static class FactExplainer
{
    /// <param name="file">The file in which its entity is defined.</param>
    /// <param name="entity">The entity.</param>
    /// <param name="property">The property.</param>
    /// <param name="linkage">What all files define.</param>
    /// <param name="options">What is asked of the checks.</param>
    /// <returns>Null where the file does not state the fact.</returns>
    public static ExplainedFact? Explain(FileSyntax file, string entity, string property, Linkage linkage, CheckOptions options)
    {
        var syntax = file.Entities.FirstOrDefault(known => known.Name.Value == entity);
        var fact = syntax?.Facts.FirstOrDefault(known => known.Name.Value == property);
        if (syntax is null || fact is null)
        {
            return null;
        }

        var trace = new SupportTrace(entity + "." + property);
        var alone = file with { Entities = [syntax with { Facts = [fact] }] };
        var bound = FileBinder.Bind(alone, linkage, options with { Trace = trace }, CancellationToken.None);
        return new ExplainedFact(file.File.At(fact.Name.Span), trace.Citations, bound.Problems);
    }
}
