using System.Text.Json;
using Corpus.Cli.Rendering;
using Corpus.Language.Model;
using Corpus.Language.Values;

namespace Corpus.Cli.Export;

/// <summary>Writes one fact as JSON.</summary>
internal sealed class JsonFact(Utf8JsonWriter writer, PropertyModel property, IReadOnlyDictionary<string, SourceModel> sources)
{
    private readonly JsonGrounds _grounds = new(writer, sources);

    public void Write(EntityModel entity, FactModel fact)
    {
        writer.WriteStartObject();
        writer.WriteString("id", entity.Id + "." + property.Name);
        writer.WriteString("entity", entity.Id);
        writer.WriteString("label", entity.Label);
        WriteLabels(entity);
        writer.WriteString("type", entity.TypeName);
        writer.WriteString("property", property.Name);
        writer.WriteString("datatype", property.Datatype.Name);
        writer.WriteString("cardinality", Cardinalities.NameOf(property.Cardinality));
        writer.WriteText("unit", property.UnitCode);
        writer.WriteString("status", ExportedFact.Status(fact));
        WriteStatement(fact.Statement, fact.IsDisputed, property.Cardinality != Cardinality.One);
        WriteStatements("statements", fact.Statements, isClaim: false);
        WriteStatements("claims", fact.Claims, isClaim: true);
        if (fact.Superseded is { } superseded)
        {
            writer.WriteStartObject("superseded");
            writer.WriteText("by", superseded.By);
            writer.WriteText("since", superseded.Since);
            writer.WriteText("reason", superseded.Reason);
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNull("superseded");
        }

        writer.WriteText("reviewBy", fact.ReviewBy);
        WriteDerivation(fact.Derivation);
        writer.WriteEndObject();
    }

    private void WriteLabels(EntityModel entity)
    {
        writer.WriteStartObject("labels");
        foreach (var label in entity.Labels)
        {
            writer.WriteString(label.Language!, label.Text);
        }

        writer.WriteEndObject();
    }

    private void WriteDerivation(DerivationModel? derivation)
    {
        if (derivation is null)
        {
            writer.WriteNull("derivation");
            return;
        }

        writer.WriteStartObject("derivation");
        writer.WriteString("formula", derivation.Formula);
        writer.WriteStartArray("inputs");
        foreach (var input in derivation.Inputs)
        {
            writer.WriteStringValue(input);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void WriteStatements(string name, IEnumerable<StatementModel> statements, bool isClaim)
    {
        writer.WriteStartArray(name);
        foreach (var statement in statements)
        {
            writer.WriteStartObject();
            // A statement of a list says one value of it; a claim, where the property is a list, says the whole list.
            WriteStatement(statement, isUnknown: false, asList: isClaim && property.IsList);
            if (isClaim)
            {
                writer.WriteString("rank", ExportedFact.Rank(statement.Rank));
                writer.WriteText("rankReason", statement.RankReason);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteStatement(StatementModel statement, bool isUnknown, bool asList)
    {
        writer.WritePropertyName("value");
        if (isUnknown || (!asList && statement.Values.Count == 0))
        {
            writer.WriteNullValue();
        }
        else if (asList)
        {
            WriteValues(statement.Values);
        }
        else
        {
            WriteValue(statement.Values[0]);
        }

        writer.WriteText("comparator", ExportedFact.Comparator(statement.Comparator));
        writer.WritePropertyName("tolerance");
        if (statement.Tolerance is { } tolerance)
        {
            writer.WriteRawValue(tolerance);
        }
        else
        {
            writer.WriteNullValue();
        }

        writer.WriteText("modality", ModalityWords.Of(statement.Modality));
        writer.WriteBoolean("open", statement.IsOpen);
        writer.WriteText("asOf", statement.AsOf);
        writer.WriteText("from", statement.From);
        writer.WriteText("until", statement.Until);
        WriteClaimants("claimedBy", statement.ClaimedBy);
        WriteClaimants("reportedBy", statement.ReportedBy);
        writer.WriteText("mirrorOf", statement.MirrorOf);
        _grounds.WriteInferences(statement.Inferences);
        _grounds.WriteCitations(statement.Citations);
    }

    private void WriteClaimants(string name, IEnumerable<ClaimantModel> claimants)
    {
        writer.WriteStartArray(name);
        foreach (var claimant in claimants)
        {
            writer.WriteStartObject();
            writer.WriteString(ExportedFact.Key(claimant), claimant.Name);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteValues(IEnumerable<string> values)
    {
        writer.WriteStartArray();
        foreach (var value in values)
        {
            WriteValue(value);
        }

        writer.WriteEndArray();
    }

    /// <summary>Numbers with the digits they were written with: <c>1.50</c> stays <c>1.50</c>.</summary>
    private void WriteValue(string value)
    {
        if (ExportedFact.IsBare(property.Datatype))
        {
            writer.WriteRawValue(value);
        }
        else
        {
            writer.WriteStringValue(value);
        }
    }
}
