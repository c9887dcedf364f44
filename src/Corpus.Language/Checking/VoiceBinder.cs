using Corpus.Language.Binding;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Syntax;
using Corpus.Language.Values;

namespace Corpus.Language.Checking;

/// <summary>
/// Binds in whose voice something is said: who claims it, who passed it on, how far the document commits itself, and whether it leaves something out.
/// </summary>
internal sealed class VoiceBinder(string id, PropertyModel property, Linkage linkage, ProblemList problems)
{
    /// <summary>A statement that says only this much.</summary>
    /// <param name="syntax">What is stated.</param>
    /// <param name="asList">Whether it states a list.</param>
    /// <param name="whole">What the fact says of all its values or claims; what a statement says itself goes before that.</param>
    public StatementModel Bind(StatementSyntax syntax, bool asList, StatementModel? whole = null)
    {
        var claimedBy = Claimants(syntax.ClaimedBy);
        var reportedBy = Claimants(syntax.ReportedBy);
        return StatementModel.Empty with
        {
            ClaimedBy = claimedBy.Count > 0 ? claimedBy : whole?.ClaimedBy ?? [],
            ReportedBy = reportedBy.Count > 0 ? reportedBy : whole?.ReportedBy ?? [],
            Modality = BindModality(syntax.Modality) ?? whole?.Modality ?? Modality.Asserted,
            IsOpen = BindOpen(syntax.Open, asList) ?? (asList && whole is { IsOpen: true }),
        };
    }

    private Modality? BindModality(Located? found)
    {
        if (found is null)
        {
            return null;
        }

        var modality = Modalities.Find(found.Value);
        if (modality is null)
        {
            problems.Add(ReadingProblems.InvalidOption(problems.At(found.Span), "a modality", found.Value, Modalities.Names));
        }

        return modality;
    }

    private bool? BindOpen(Located? found, bool asList)
    {
        if (found is null)
        {
            return null;
        }

        if (!asList)
        {
            problems.Add(ClaimProblems.OpenWithoutList(problems.At(found.Span), id, property.IsList));
            return null;
        }

        if (!Booleans.Names.Contains(found.Value))
        {
            problems.Add(ReadingProblems.InvalidOption(problems.At(found.Span), "a boolean", found.Value, Booleans.Names));
        }

        return found.Value == Booleans.True;
    }

    private EquatableArray<ClaimantModel> Claimants(IReadOnlyList<ClaimantSyntax> claimants) =>
        claimants.Count == 0 ? [] : EquatableArray.From(claimants.Select(Claimant).OfType<ClaimantModel>());

    private ClaimantModel? Claimant(ClaimantSyntax claimant)
    {
        var found = claimant.Name;
        if (claimant.IsSource)
        {
            return Source(found);
        }

        // An entity whose type is unknown was reported where it is defined; it is not emitted, so nothing can refer to it.
        if (linkage.Entity(found.Value) is { } entity)
        {
            return new ClaimantModel(found.Value, entity.TypeName is null ? ClaimantKind.Name : ClaimantKind.Entity);
        }

        if (!linkage.IsExcused(found.Value) && linkage.Imported.Explain(problems.At(found.Span), found.Value, problems.IsCrowded) is { } explained)
        {
            problems.Add(explained);
            return null;
        }

        if (linkage.EntityCalled(found.Value) is { } called)
        {
            problems.Add(ClaimProblems.NearlyAnEntity(problems.At(found.Span), found.Value, called));
        }

        return new ClaimantModel(found.Value, ClaimantKind.Name);
    }

    private ClaimantModel? Source(Located found)
    {
        if (linkage.Source(found.Value) is not null || linkage.Imported.HasSource(found.Value))
        {
            return new ClaimantModel(found.Value, ClaimantKind.Source);
        }

        if (!linkage.IsExcused(found.Value))
        {
            problems.Add(UnknownSources.Explain(found, linkage, problems));
        }

        return null;
    }
}
