using Corpus.Language.Model;

namespace Corpus.Generator.Emit;

/// <summary>Writes the facts of an entity into its table.</summary>
internal sealed class FactTableWriter(TableBuilder table, string typeName)
{
    // The citation that was written last, which the next one is like in most things.
    private CitationModel? _before;

    public void Write(FactModel fact)
    {
        var (declaringType, name) = (fact.Property.DeclaringType, fact.Property.Name);
        // At run time a type has no prefix.
        table.Field(TableTag.Fact, declaringType == typeName ? name : $"{Names.WithoutPrefix(declaringType)}.{name}");
        table.Cardinality(fact.Property.Cardinality);
        table.Mark(TableTag.Disputed, fact.Standing == Standing.Disputed);
        table.Mark(TableTag.Attributed, fact.Standing == Standing.Attributed);
        table.Optional(TableTag.ReviewBy, fact.ReviewBy);
        if (fact.Superseded is { } superseded)
        {
            table.Field(TableTag.SupersededBy, superseded.By ?? "");
            table.Optional(TableTag.SupersededSince, superseded.Since);
            table.Optional(TableTag.SupersededReason, superseded.Reason);
        }

        if (fact.Derivation is { } derivation)
        {
            table.Field(TableTag.Formula, derivation.Formula);
            table.Fields(TableTag.Input, derivation.Inputs);
        }

        // Values that are stated one by one stand in their statements; the citations of a claim that gives the value stand in the claim.
        Statement(fact.Statements.Count > 0 ? fact.Statement with { Values = [] }
            : fact.Claims.Count > 0 ? fact.Statement with { Citations = [], Inferences = [] }
            : fact.Statement);
        Group(TableTag.Statement, fact.Statements);
        Group(TableTag.Claim, fact.Claims);
    }

    private void Group(char tag, EquatableArray<StatementModel> statements)
    {
        foreach (var statement in statements)
        {
            table.Field(tag, "");
            Statement(statement);
        }
    }

    private void Statement(StatementModel statement)
    {
        table.Fields(TableTag.Value, statement.Values);
        table.Unless(TableTag.Comparator, (int)statement.Comparator, (int)Comparator.Exactly);
        table.Optional(TableTag.Tolerance, statement.Tolerance);
        table.Unless(TableTag.Modality, (int)statement.Modality, (int)Modality.Asserted);
        table.Mark(TableTag.Open, statement.IsOpen);
        table.Optional(TableTag.AsOf, statement.AsOf);
        table.Optional(TableTag.From, statement.From);
        table.Optional(TableTag.Until, statement.Until);
        Claimants(statement.ClaimedBy, TableTag.ClaimantName, TableTag.ClaimantEntity, TableTag.ClaimantSource);
        Claimants(statement.ReportedBy, TableTag.ReporterName, TableTag.ReporterEntity, TableTag.ReporterSource);
        table.Optional(TableTag.Mirrored, statement.MirrorOf);
        table.Unless(TableTag.Rank, (int)statement.Rank, (int)Rank.Normal);
        table.Optional(TableTag.RankReason, statement.RankReason);
        Citations(statement.Citations);
        foreach (var inference in statement.Inferences)
        {
            table.Field(TableTag.Inference, (int)inference.Target);
            table.Field(TableTag.Because, inference.Because);
            table.Fields(TableTag.Premise, inference.Premises);
            table.Mark(TableTag.FromInferred, inference.IsFromInferred);
            Citations(inference.Citations);
        }
    }

    private void Claimants(EquatableArray<ClaimantModel> claimants, char name, char entity, char source)
    {
        foreach (var claimant in claimants)
        {
            table.Field(claimant.Kind switch { ClaimantKind.Entity => entity, ClaimantKind.Source => source, _ => name }, claimant.Name);
        }
    }

    /// <summary>A citation of the source of the one before it says only what is not the same, so that tables stay small.</summary>
    private void Citations(EquatableArray<CitationModel> citations)
    {
        foreach (var citation in citations)
        {
            var same = _before is not null && _before.Source == citation.Source ? _before : null;
            table.Field(TableTag.Citation, same is null ? citation.Source : "");
            table.Field(TableTag.Quote, citation.Quote);
            table.Optional(TableTag.Prefix, citation.Prefix);
            table.Optional(TableTag.Suffix, citation.Suffix);
            table.Optional(TableTag.Language, citation.OwnLanguage);
            table.Optional(TableTag.Reading, citation.Reading);
            table.Unless(TableTag.Grade, (int)citation.Grade, (int)(same?.Grade ?? QuoteGrade.Unproved));
            table.Unless(TableTag.Evidence, (int)citation.Evidence, (int)(same?.Evidence ?? EvidenceKind.None));
            if (citation.Position is { } position)
            {
                table.Field(TableTag.Position, position);
            }

            if (citation.Page is { } page)
            {
                table.Field(TableTag.Page, page);
                table.Unless(TableTag.LastPage, citation.LastPage ?? page, page);
            }

            table.Unless(TableTag.Support, (int)citation.Support, (int)(same?.Support ?? ValueSupport.None));
            _before = citation;
        }
    }
}
