using System.Text.Json;
using Corpus.Cli.Rendering;
using Corpus.Language.Model;
using Corpus.Language.Values;

namespace Corpus.Cli.Export.Linked;

/// <summary>The nodes of one fact: the fact, and each claim or value that has grounds of its own.</summary>
internal sealed class JsonLdFact(Utf8JsonWriter writer, NodeNames names, EntityModel entity, FactModel fact)
{
    private const string Claim = "schema:Claim";
    private const string ProvEntity = "prov:Entity";
    private const string Fact = "corpus:Fact";

    private readonly PropertyModel _property = fact.Property;
    private readonly string _id = entity.Id + "." + fact.Property.Name;

    public void Write()
    {
        var (kind, parts) = fact.Claims.Count > 0 ? ("claim", fact.Claims) : ("value", fact.Statements);
        var hasClaims = fact.Claims.Count > 0;
        writer.StartNode(names.Fact(_id), hasClaims ? [Fact, ProvEntity] : [Fact, Claim, ProvEntity]);
        WriteSubject();
        writer.WriteString("status", ExportedFact.Status(fact));
        if (fact.Superseded is { } superseded)
        {
            writer.WriteIfKnown("isReplacedBy", superseded.By is { } by ? names.Fact(by) : null);
            writer.WriteDate("supersededSince", superseded.Since);
            writer.WriteIfKnown("supersededReason", superseded.Reason);
        }

        // All values of a series at once would be said without the periods in which they hold.
        if (!fact.IsDisputed && !_property.IsSeries)
        {
            WriteWhatIsSaid(fact.Statement);
        }

        if (hasClaims)
        {
            // Who says so and where is at the claims.
            WriteLinks("claims", parts.Select((_, index) => names.Part(_id, kind, index + 1)));
        }
        else
        {
            WriteLinks("hasPart", parts.Select((_, index) => names.Part(_id, kind, index + 1)));
            WriteGrounds(fact.Statement, fact.Derivation);
        }

        writer.WriteEndObject();
        var number = 0;
        foreach (var part in parts)
        {
            WritePart(names.Part(_id, kind, ++number), part, hasClaims);
        }
    }

    private void WritePart(string id, StatementModel statement, bool isClaim)
    {
        writer.StartNode(id, Claim, ProvEntity);
        WriteSubject();
        writer.WriteString("isPartOf", names.Fact(_id));
        if (isClaim)
        {
            writer.WriteString("rank", ExportedFact.Rank(statement.Rank));
            writer.WriteIfKnown("rankReason", statement.RankReason);
        }

        WriteWhatIsSaid(statement);
        WriteGrounds(statement, derivation: null);
        writer.WriteEndObject();
    }

    private void WriteSubject() => writer.WriteString("about", names.Entity(entity.Id));

    private void WriteWhatIsSaid(StatementModel statement)
    {
        writer.WriteIfKnown("modality", ModalityWords.Of(statement.Modality));
        writer.WriteDate("asOf", statement.AsOf);
        writer.WriteDate("from", statement.From);
        writer.WriteDate("until", statement.Until);
        if (statement.IsOpen)
        {
            writer.WriteBoolean("isOpen", true);
        }

        writer.WritePropertyName("mainEntity");
        writer.StartNode(null, "schema:PropertyValue");
        writer.WriteString("propertyID", names.Property(_property.DeclaringType, _property.Name));
        writer.WriteString("name", _property.Name);
        WriteValues(statement);
        writer.WriteIfKnown("comparator", ExportedFact.Comparator(statement.Comparator));
        if (statement.Tolerance is { } tolerance)
        {
            writer.WritePropertyName("tolerance");
            writer.WriteLiteral(tolerance, DatatypeOfNumber);
        }

        writer.WriteIfKnown("unitText", _property.UnitCode);
        writer.WriteEndObject();
    }

    /// <summary>A bound is a bound: “at most 60” has a greatest value, and no value.</summary>
    private void WriteValues(StatementModel statement)
    {
        if (_property.Datatype.IsRange && statement.Values.Count == 1)
        {
            var (minimum, maximum) = RangeValue.Ends(statement.Values[0]);
            writer.WritePropertyName("minValue");
            WriteValue(minimum);
            writer.WritePropertyName("maxValue");
            WriteValue(maximum);
            return;
        }

        writer.WriteStartArray(statement.Comparator switch
        {
            Comparator.AtMost or Comparator.LessThan => "maxValue",
            Comparator.AtLeast or Comparator.MoreThan => "minValue",
            _ => "value",
        });
        foreach (var value in statement.Values)
        {
            WriteValue(value);
        }

        writer.WriteEndArray();
    }

    private string DatatypeOfNumber => _property.Datatype.Kind == DatatypeKind.Number ? "xsd:double" : "xsd:decimal";

    private void WriteValue(string value)
    {
        switch (_property.Datatype)
        {
            case { Kind: DatatypeKind.Entity }:
                WriteLink(names.Entity(value));
                break;
            case { Kind: DatatypeKind.Enumeration }:
                WriteLink(names.EnumerationValue(_property.Datatype.Name, value));
                break;
            case { Kind: DatatypeKind.Text }:
                writer.WriteStringValue(value);
                break;
            case { Kind: var kind }:
                writer.WriteLiteral(value, kind switch
                {
                    DatatypeKind.Boolean => "xsd:boolean",
                    DatatypeKind.Integer or DatatypeKind.Long => "xsd:integer",
                    DatatypeKind.Decimal => "xsd:decimal",
                    DatatypeKind.Number => "xsd:double",
                    DatatypeKind.Uri => "xsd:anyURI",
                    DatatypeKind.Date when !value.Contains("..", StringComparison.Ordinal) => JsonLdWriting.DateType(value),
                    _ => "edtf:EDTF",
                });
                break;
        }
    }

    private void WriteGrounds(StatementModel statement, DerivationModel? derivation)
    {
        WriteClaimants("wasAttributedTo", statement.ClaimedBy);
        WriteClaimants("reportedBy", statement.ReportedBy);
        writer.WriteIfKnown("alternateOf", statement.MirrorOf is { } mirrored ? names.Fact(mirrored) : null);
        WriteLinks("hadPrimarySource", statement.Citations.Select(static citation => citation.Source).Distinct(StringComparer.Ordinal).Select(names.Source));
        WriteLinks(
            "wasDerivedFrom",
            (derivation?.Inputs ?? []).Concat(statement.Inferences.SelectMany(static inference => inference.Premises)).Distinct(StringComparer.Ordinal)
                .Select(names.Fact));
        WriteCitations(statement.Citations);
        if (derivation is null && statement.Inferences.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("wasGeneratedBy");
        if (derivation is not null)
        {
            writer.StartNode(null, "prov:Activity", "corpus:Derivation");
            writer.WriteString("formula", derivation.Formula);
            WriteLinks("used", derivation.Inputs.Select(names.Fact));
            writer.WriteEndObject();
        }

        foreach (var inference in statement.Inferences)
        {
            writer.StartNode(null, "prov:Activity", "corpus:Inference");
            writer.WriteString("target", InferenceTargets.NameOf(inference.Target));
            writer.WriteString("because", inference.Because);
            WriteLinks("used", inference.Premises.Select(names.Fact));
            WriteCitations(inference.Citations);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteClaimants(string name, EquatableArray<ClaimantModel> claimants)
    {
        if (claimants.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var claimant in claimants)
        {
            if (claimant.Kind == ClaimantKind.Entity)
            {
                WriteLink(names.Entity(claimant.Name));
                continue;
            }

            writer.StartNode(null, "prov:Agent");
            writer.WriteIfKnown("name", claimant.Kind == ClaimantKind.Name ? claimant.Name : null);
            writer.WriteIfKnown("authorOf", claimant.Kind == ClaimantKind.Source ? names.Source(claimant.Name) : null);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Each as a piece of a document that a selector of Web Annotation finds.</summary>
    private void WriteCitations(EquatableArray<CitationModel> citations)
    {
        if (citations.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray("citation");
        foreach (var citation in citations)
        {
            writer.StartNode(null, "oa:SpecificResource");
            writer.WriteString("hasSource", names.Source(citation.Source));
            writer.WritePropertyName("hasSelector");
            writer.StartNode(null, "oa:TextQuoteSelector");
            writer.WriteString("exact", citation.Quote);
            writer.WriteIfKnown("prefix", citation.Prefix);
            writer.WriteIfKnown("suffix", citation.Suffix);
            writer.WriteEndObject();
            writer.WriteIfKnown("language", citation.Language.Length == 0 ? null : citation.Language);
            writer.WriteIfKnown("reading", citation.Reading);
            writer.WriteString("grade", ExportedFact.Name(citation.Grade));
            writer.WriteString("evidence", ExportedFact.Name(citation.Evidence));
            writer.WriteString("support", ExportedFact.Name(citation.Support));
            if (citation is { Page: { } page, LastPage: var last })
            {
                writer.WriteNumber("page", page);
                writer.WriteNumber("lastPage", last ?? page);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteLinks(string name, IEnumerable<string> nodes)
    {
        string[] all = [.. nodes];
        if (all.Length > 0)
        {
            writer.WriteTexts(name, all);
        }
    }

    private void WriteLink(string node)
    {
        writer.WriteStartObject();
        writer.WriteString("id", node);
        writer.WriteEndObject();
    }
}
