using System.Globalization;
using Corpus.Language.Model;
using Corpus.Language.Values;

namespace Corpus.Cli.Export.Tables;

/// <summary>The rows of one fact.</summary>
internal sealed class FactRows(IRowSink sink, EntityModel entity, FactModel fact)
{
    private static readonly (SupportPoint Point, string Name)[] Points =
        [.. Enum.GetValues<SupportPoint>().Select(static point => (point, Casing.Uncapitalise(point.ToString())))];

    private static readonly string[] States = [.. Enum.GetNames<PointState>().Select(Casing.Uncapitalise)];

    private readonly PropertyModel _property = fact.Property;
    private readonly string _id = entity.Id + "." + fact.Property.Name;
    private readonly string _status = ExportedFact.Status(fact);

    /// <param name="position">Its place among the facts of the entity.</param>
    public void Write(int position)
    {
        var superseded = fact.Superseded;
        sink.Add(ExportTables.Facts,
        [
            _id, entity.Id, _property.DeclaringType, _property.Name, (long)position, _status, superseded is not null, superseded?.By, superseded?.Since,
            superseded?.Reason, fact.ReviewBy, fact.Derivation?.Formula,
            entity.TypeName, entity.Label, _property.Datatype.Name, Cardinalities.NameOf(_property.Cardinality), _property.UnitCode,
        ]);
        var number = 0L;
        foreach (var input in fact.Derivation?.Inputs ?? [])
        {
            sink.Add(ExportTables.DerivationInputs, [_id, ++number, input]);
        }

        // What the claims say, they say themselves, and the fact as a whole would only say it again.
        WriteStatement(0, "fact", !fact.IsDisputed, fact.Statement, isWhole: true);
        if (fact.Claims.Count == 0)
        {
            WriteGrounds(0, fact.Statement);
        }

        var statement = 0;
        foreach (var value in fact.Statements)
        {
            WriteStatement(++statement, "value", true, value);
            WriteGrounds(statement, value);
        }

        foreach (var claim in fact.Claims)
        {
            WriteStatement(++statement, "claim", !fact.IsDisputed && Agrees(claim), claim);
            WriteGrounds(statement, claim);
        }
    }

    /// <summary>Whether a claim says what the fact says.</summary>
    private bool Agrees(StatementModel claim) =>
        claim.Comparator == fact.Statement.Comparator && claim.Values.Count == fact.Statement.Values.Count
        && claim.Values.Zip(fact.Statement.Values).All(pair => CanonicalValue.AreSame(_property.Datatype, pair.First, pair.Second));

    private void WriteStatement(long number, string kind, bool holds, StatementModel statement, bool isWhole = false)
    {
        var comparator = ExportedFact.Comparator(statement.Comparator);
        sink.Add(ExportTables.Statements,
        [
            _id, number, kind, holds, comparator,
            statement.Tolerance is { } tolerance ? double.Parse(tolerance, NumberStyles.Float, CultureInfo.InvariantCulture) : null,
            ModalityWords.Of(statement.Modality), statement.IsOpen, statement.AsOf, statement.From, statement.Until,
            TypedValue.FirstDay(statement.From), TypedValue.LastDay(statement.Until),
            kind == "claim" ? ExportedFact.Rank(statement.Rank) : null, kind == "claim" ? statement.RankReason : null, statement.MirrorOf,
        ]);
        if (isWhole && fact.IsDisputed)
        {
            return;
        }

        var place = 0L;
        foreach (var value in statement.Values)
        {
            var typed = TypedValue.Of(_property.Datatype, value);
            sink.Add(ExportTables.FactValues,
            [
                _id, number, ++place, value, typed.Integer, typed.Number, typed.Decimal, typed.Boolean, typed.Low, typed.High, typed.First, typed.Last,
                typed.Entity, entity.Id, _property.Name, _property.UnitCode, _status, comparator,
            ]);
        }
    }

    private void WriteGrounds(long statement, StatementModel said)
    {
        WriteClaimants(statement, "claimed", said.ClaimedBy);
        WriteClaimants(statement, "reported", said.ReportedBy);
        WriteCitations(statement, 0, said.Citations);
        var inference = 0L;
        foreach (var inferred in said.Inferences)
        {
            sink.Add(ExportTables.Inferences,
                [_id, statement, ++inference, InferenceTargets.NameOf(inferred.Target), inferred.Because, inferred.IsFromInferred]);
            var number = 0L;
            foreach (var premise in inferred.Premises)
            {
                sink.Add(ExportTables.Premises, [_id, statement, inference, ++number, premise]);
            }

            WriteCitations(statement, inference, inferred.Citations);
        }
    }

    private void WriteClaimants(long statement, string role, IEnumerable<ClaimantModel> claimants)
    {
        var number = 0L;
        foreach (var claimant in claimants)
        {
            sink.Add(ExportTables.Claimants,
            [
                _id, statement, role, ++number, claimant.Name, ExportedFact.Key(claimant), claimant.Kind == ClaimantKind.Entity ? claimant.Name : null,
                claimant.Kind == ClaimantKind.Source ? claimant.Name : null,
            ]);
        }
    }

    private void WriteCitations(long statement, long inference, IEnumerable<CitationModel> citations)
    {
        var number = 0L;
        foreach (var citation in citations)
        {
            sink.Add(ExportTables.Citations,
            [
                _id, statement, inference, ++number, citation.Source, citation.Quote, citation.Prefix, citation.Suffix, citation.Language, citation.Reading,
                ExportedFact.Name(citation.Grade), ExportedFact.Name(citation.Evidence),
                (long?)citation.Position, (long?)citation.Page, (long?)citation.LastPage,
                ExportedFact.Name(citation.Support), entity.Id, _property.Name,
            ]);
            foreach (var (point, name) in Points)
            {
                if (citation.Points[point] is not PointState.None and var state)
                {
                    sink.Add(ExportTables.CitationPoints, [_id, statement, inference, number, name, States[(int)state]]);
                }
            }
        }
    }
}
