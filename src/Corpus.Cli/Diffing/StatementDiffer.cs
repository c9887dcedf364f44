using Corpus.Language.Model;
using Corpus.Language.Values;

namespace Corpus.Cli.Diffing;

/// <summary>What became of all that a statement says besides its value.</summary>
/// <param name="property">What it is about.</param>
/// <param name="add">Takes a change.</param>
internal sealed class StatementDiffer(PropertyModel property, Action<ChangeRule, string?, string?> add)
{
    /// <param name="before">The statement as it was.</param>
    /// <param name="now">The statement as it is.</param>
    /// <param name="label">Which of several it is; nothing where there is only one.</param>
    /// <param name="isEntry">Whether it is one of several.</param>
    public void Compare(StatementModel before, StatementModel now, string label, bool isEntry)
    {
        if (before.Comparator != now.Comparator)
        {
            Add(ChangeRules.Comparator, FactWords.Comparator(before.Comparator), FactWords.Comparator(now.Comparator));
        }

        if (before.Tolerance != now.Tolerance && !(before.Tolerance is { } a && now.Tolerance is { } b && AreSame(a, b)))
        {
            Add(ChangeRules.Tolerance, before.Tolerance, now.Tolerance);
        }

        if (FactWords.When(before) != FactWords.When(now))
        {
            Add(ChangeRules.Qualifier, OrNull(FactWords.When(before)), OrNull(FactWords.When(now)));
        }

        CompareModality(before.Modality, now.Modality);
        if (before.IsOpen != now.IsOpen)
        {
            Add(now.IsOpen ? ChangeRules.ListOpened : ChangeRules.ListClosed, null, null);
        }

        CompareClaimants(before.ClaimedBy, now.ClaimedBy);
        if (!before.ReportedBy.Equals(now.ReportedBy))
        {
            Add(ChangeRules.Reporters, OrNull(FactWords.Claimants(before.ReportedBy)), OrNull(FactWords.Claimants(now.ReportedBy)));
        }

        if (!Reasons(before).SequenceEqual(Reasons(now), StringComparer.Ordinal))
        {
            Add(ChangeRules.Inference, OrNull(string.Join(" ", Reasons(before))), OrNull(string.Join(" ", Reasons(now))));
        }

        if (before.MirrorOf != now.MirrorOf)
        {
            Add(ChangeRules.Mirror, before.MirrorOf, now.MirrorOf);
        }

        void Add(ChangeRule rule, string? was, string? isNow) => add(rule, Labelled(was, label, isEntry), Labelled(isNow, label, isEntry));

        void CompareModality(Modality was, Modality isNow)
        {
            if (was != isNow)
            {
                var rule = was == Modality.Asserted ? ChangeRules.HedgeAdded : isNow == Modality.Asserted ? ChangeRules.HedgeRemoved : ChangeRules.HedgeChanged;
                Add(rule, ModalityWords.Of(was), ModalityWords.Of(isNow));
            }
        }

        void CompareClaimants(IReadOnlyList<ClaimantModel> was, IReadOnlyList<ClaimantModel> isNow)
        {
            ClaimantModel[] gone = [.. was.Except(isNow)];
            ClaimantModel[] added = [.. isNow.Except(was)];
            if (gone.Length > 0)
            {
                Add(ChangeRules.ClaimantRemoved, FactWords.Claimants(gone), null);
            }

            if (added.Length > 0)
            {
                Add(ChangeRules.ClaimantAdded, null, FactWords.Claimants(added));
            }
        }
    }

    private bool AreSame(string a, string b) => property.Datatype.IsNumeric && CanonicalValue.Compare(property.Datatype.Kind, a, b) == 0;

    private static IEnumerable<string> Reasons(StatementModel statement) => statement.Inferences.Select(static inference =>
        $"{InferenceTargets.NameOf(inference.Target)}: {inference.Because}"
        + (inference.Premises.Count > 0 ? $" (from {string.Join(", ", inference.Premises)})" : ""));

    private static string? Labelled(string? text, string label, bool isEntry) => text is null || !isEntry || label.Length == 0 ? text : $"{text} (of {label})";

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
