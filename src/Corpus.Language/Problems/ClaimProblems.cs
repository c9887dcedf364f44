using Corpus.Language.Text;

namespace Corpus.Language.Problems;

/// <summary>5xxx: what can be wrong with claims, supersession and review dates.</summary>
internal static class ClaimProblems
{
    public static readonly ProblemDescriptor NoClaimantId = new("CORP5001", "A claim without a claimant");
    public static readonly ProblemDescriptor SeveralPreferredId = new("CORP5002", "Several claims are preferred");
    public static readonly ProblemDescriptor NoRankReasonId = new("CORP5003", "A rank without a reason");
    public static readonly ProblemDescriptor AllDeprecatedId = new("CORP5004", "All claims are deprecated");
    public static readonly ProblemDescriptor UnknownReplacementId = new("CORP5005", "A fact is superseded by one that is not there");
    public static readonly ProblemDescriptor SupersededInCircleId = new("CORP5006", "Facts supersede each other in a circle");
    public static readonly ProblemDescriptor ReviewDueId = new("CORP5007", "A fact is due for review", Severity.Warning);
    public static readonly ProblemDescriptor ReviewUncheckedId = new("CORP5008", "Review dates are not checked", Severity.Information);
    public static readonly ProblemDescriptor NearlyAnEntityId = new("CORP5009", "A claimant is nearly the name of an entity", Severity.Warning);

    public static Problem NoClaimant(Place at, string owner) =>
        NoClaimantId.At(at, $"{owner} does not say whose it is; add `claimedBy:` with entities or names.");

    public static Problem SeveralPreferred(Place at, string owner, Place first) =>
        SeveralPreferredId.At(at, $"{owner} has a second preferred claim, the first is at {first.PathAndLine}; one claim settles a fact, so leave `rank: preferred` on one of them.");

    public static Problem NoRankReason(Place at, string rank) =>
        NoRankReasonId.At(at, $"`rank: {rank}` needs its reason; add `rankReason:` with one sentence that says why.");

    public static Problem AllDeprecated(Place at, string owner) =>
        AllDeprecatedId.At(at, $"{owner} has only deprecated claims, so nothing is left that it could say; give one of them another rank, or delete the fact.");

    public static Problem UnknownReplacement(Place at, string found, string reason) =>
        UnknownReplacementId.At(at, $"`{MessageText.Short(found)}` cannot take the place of this fact: {reason}.");

    public static Problem SupersededInCircle(Place at, string fact, string path) =>
        SupersededInCircleId.At(at, $"`{fact}` is superseded in a circle ({path}), so none of these facts is current; delete `superseded` from the one that holds.");

    public static Problem ReviewDue(Place at, string fact, string date, string today) =>
        ReviewDueId.At(at, $"`{fact}` was to be reviewed by {date}, and today is {today}; check it against its sources, then move `reviewBy` or mend the fact.");

    public static Problem ReviewUnchecked(Place at) =>
        ReviewUncheckedId.At(at, "Review dates are not checked, because the build does not say what day it is; set the property `CorpusToday`, for example to `$([System.DateTime]::UtcNow.ToString('yyyy-MM-dd'))`.");

    public static Problem NearlyAnEntity(Place at, string found, string entity) =>
        NearlyAnEntityId.At(at, $"The claimant `{MessageText.Short(found)}` is no entity, but it is what the entity `{entity}` is called; write `{entity}` if that is meant.");
}
