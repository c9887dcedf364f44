using Corpus.Language.Text;

namespace Corpus.Language.Problems;

/// <summary>5xxx: what can be wrong with claims, supersession and review dates.</summary>
internal static class ClaimProblems
{
    public static readonly ProblemDescriptor NoClaimantId = new("CORP5001", "A claim without a claimant");
    public static readonly ProblemDescriptor SeveralPreferredId = new("CORP5002", "Several claims are preferred");
    public static readonly ProblemDescriptor NoRankReasonId = new("CORP5003", "A rank without a reason");
    public static readonly ProblemDescriptor AllDeprecatedId = new("CORP5004", "All claims are deprecated");
    public static readonly ProblemDescriptor UnknownReplacementId = new("CORP5005", "The superseding fact does not exist");
    public static readonly ProblemDescriptor SupersededInCircleId = new("CORP5006", "Facts supersede each other in a circle");
    public static readonly ProblemDescriptor ReviewDueId = new("CORP5007", "A fact is due for review", Severity.Warning);
    public static readonly ProblemDescriptor ReviewUncheckedId = new("CORP5008", "Review dates are not checked", Severity.Information);
    public static readonly ProblemDescriptor NearlyAnEntityId = new("CORP5009", "A claimant looks like an entity", Severity.Warning);
    public static readonly ProblemDescriptor OpenWithoutListId = new("CORP5010", "Only a list can be open");
    public static readonly ProblemDescriptor NoSupersessionReasonId = new("CORP5015", "A superseded fact has neither a replacement nor a reason");
    public static readonly ProblemDescriptor InferredTwiceId = new("CORP5016", "The same thing is inferred twice");
    public static readonly ProblemDescriptor UnusablePremiseId = new("CORP5017", "A fact cannot be a premise");
    public static readonly ProblemDescriptor PremisesInCircleId = new("CORP5018", "A fact is inferred from itself");
    public static readonly ProblemDescriptor InferredNotStatedId = new("CORP5019", "What is inferred is not stated");

    public static Problem NoClaimant(Place at, string owner) =>
        NoClaimantId.At(at, $"{owner} has no claimant; add `claimedBy:` with entities, names or `{{ source: Name }}`.");

    public static Problem SeveralPreferred(Place at, string owner, Place first) =>
        SeveralPreferredId.At(
            at, $"{owner} has two preferred claims, the first at {first.PathAndLine}; only one claim can settle a fact, so keep `rank: preferred` on one of " +
            "them.");

    public static Problem NoRankReason(Place at, string rank) =>
        NoRankReasonId.At(at, $"`rank: {rank}` needs a reason; add `rankReason:` with one sentence that says why.");

    public static Problem AllDeprecated(Place at, string owner) =>
        AllDeprecatedId.At(at, $"{owner} has only deprecated claims, so it states nothing; give one of them another rank, or delete the fact.");

    public static Problem UnknownReplacement(Place at, string found, string reason) =>
        UnknownReplacementId.At(at, $"`{MessageText.Short(found)}` cannot replace this fact: {reason}.");

    public static Problem SupersededInCircle(Place at, string fact, string path) =>
        SupersededInCircleId.At(
            at, $"`{fact}` is superseded in a circle ({path}), so none of these facts is current; delete `superseded` from the one that should be current.");

    public static Problem NoSupersessionReason(Place at, string fact) =>
        NoSupersessionReasonId.At(
            at, $"`superseded` of the fact `{fact}` has neither `by` nor `reason`, so users of the fact would not learn why it is obsolete; add one of them.");

    public static Problem ReviewDue(Place at, string fact, string date, string today) =>
        ReviewDueId.At(at, $"`{fact}` was due for review by {date}, and today is {today}; check it against its sources, then move `reviewBy` or fix the fact.");

    public static Problem ReviewUnchecked(Place at) =>
        ReviewUncheckedId.At(
            at, "Review dates are not checked, because the build does not provide today's date; set the property `CorpusToday`, for example to " +
            "`$([System.DateTime]::UtcNow.ToString('yyyy-MM-dd'))`.");

    public static Problem NearlyAnEntity(Place at, string found, string entity) =>
        NearlyAnEntityId.At(
            at, $"The claimant `{MessageText.Short(found)}` is not an entity, but the entity `{entity}` has that name; write `{entity}` if you mean it.");

    public static Problem OpenWithoutList(Place at, string fact, bool isOfList) =>
        OpenWithoutListId.At(at, isOfList
            ? $"`open` does not belong on one value of `{fact}`; move it to the fact, whose list it is."
            : $"`{fact}` is not a list, so `open` says nothing; delete it, or declare the property with `cardinality: many`.");

    public static Problem InferredTwice(Place at, string target, Place first) =>
        InferredTwiceId.At(at, $"`{target}` is inferred a second time, after {first.PathAndLine}; keep one inference of it, with all reasons and premises.");

    public static Problem UnusablePremise(Place at, string premise, string reason) =>
        UnusablePremiseId.At(at, $"`{MessageText.Short(premise)}` cannot be a premise: {reason}.");

    public static Problem PremisesInCircle(Place at, string fact, string path) =>
        PremisesInCircleId.At(
            at, $"`{fact}` is inferred from itself ({path}), so nothing supports any of these facts; delete this premise, and cite a document or name " +
            "another fact.");

    public static Problem InferredNotStated(Place at, string target, string reason) =>
        InferredNotStatedId.At(at, $"`{target}` is inferred, but {reason}; add it, or fix `of`.");
}
