using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Syntax;

namespace Corpus.Language.Checking;

/// <summary>
/// Binds the inferences of a statement. The quotes of an inference are proved to be in their documents; what they print is up to the reader. Whether its
/// premises hold is known when all files are bound.
/// </summary>
internal sealed class InferenceBinder(CitationBinder citations, ProblemList problems)
{
    public EquatableArray<InferenceModel> Bind(StatementSyntax statement)
    {
        if (statement.Inferences.Count == 0)
        {
            return [];
        }

        var bound = new List<InferenceModel>();
        foreach (var inference in statement.Inferences)
        {
            foreach (var premise in inference.Premises.Where(static premise => !Names.IsFact(premise.Value)))
            {
                problems.Add(ClaimProblems.UnusablePremise(problems.At(premise.Span), premise.Value, "write it as `Entity.property`"));
            }

            var cited = citations.BindQuotes(inference.Citations);
            // What is not whole was reported.
            if (inference is { Target: { } target, Because: { } because })
            {
                bound.Add(new InferenceModel(
                    target, because.Value, EquatableArray.From(inference.Premises.Select(static premise => premise.Value).Distinct()), cited));
            }
        }

        return EquatableArray.From(bound);
    }
}
