using Corpus.Language.Checking.Support;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Syntax;
using Corpus.Language.Values;

namespace Corpus.Language.Checking;

/// <summary>
/// Binds the inferences of a statement. The quotes of an inference are proved to be in their documents; what they print is up to the reader. Whether its
/// premises hold is known when all files are bound.
/// </summary>
internal sealed class InferenceBinder(PropertyModel property, CitationBinder citations, ProblemList problems)
{
    /// <param name="statement">What is stated.</param>
    /// <param name="claimedBy">Who claims it, here or for all of the fact.</param>
    public EquatableArray<InferenceModel> Bind(StatementSyntax statement, EquatableArray<ClaimantModel> claimedBy)
    {
        if (statement.Inferences.Count == 0)
        {
            return [];
        }

        var bound = new List<InferenceModel>();
        foreach (var inference in statement.Inferences)
        {
            if (inference.Target is { } of && NotStated(of, statement, claimedBy) is { } reason)
            {
                problems.Add(ClaimProblems.InferredNotStated(problems.At(inference.Span), InferenceTargets.NameOf(of), reason));
            }

            foreach (var premise in inference.Premises.Where(static premise => !Names.IsFact(premise.Value)))
            {
                problems.Add(ClaimProblems.UnusablePremise(problems.At(premise.Span), premise.Value, "write it as `Entity.property`"));
            }

            if (inference.Because is { } said && !ReadingCheck.HasWords(said.Value))
            {
                problems.Add(ExcuseProblems.ExplainsNothing(
                    problems.At(said.Span),
                    "inference",
                    said.Value,
                    "does not explain anything in fewer than three words",
                    "say in a sentence how it follows"));
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

    private string? NotStated(InferenceTarget target, StatementSyntax statement, EquatableArray<ClaimantModel> claimedBy)
    {
        var isStated = target switch
        {
            InferenceTarget.From => statement.From is not null,
            InferenceTarget.Until => statement.Until is not null,
            InferenceTarget.AsOf => statement.AsOf is not null,
            InferenceTarget.ClaimedBy => statement.ClaimedBy.Count > 0 || claimedBy.Count > 0,
            InferenceTarget.Comparator => statement.Comparator is not null,
            InferenceTarget.Unit => property.UnitCode is not null,
            _ => true,
        };
        return isStated ? null
            : target == InferenceTarget.Unit ? $"the property `{property.Name}` has none"
            : "nothing states it";
    }
}
