using System.Text.Json;
using Corpus.Language.Model;
using Corpus.Language.Values;

namespace Corpus.Cli.Editions;

/// <summary>Reads the facts of an export.</summary>
internal sealed class ExportedFacts
{
    private readonly Dictionary<string, EntityTypeModel> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Type, string Property), PropertyModel> _properties = [];

    public ExportedFacts(IEnumerable<EntityTypeModel> types)
    {
        foreach (var type in types)
        {
            _types.TryAdd(type.Name, type);
        }
    }

    /// <summary>The facts by entity.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="entities">The ids of the entities.</param>
    public ILookup<string, FactModel> Read(IEnumerable<JsonPart> facts, IReadOnlySet<string> entities)
    {
        var seen = new HashSet<(string Entity, string Property)>();
        var read = new List<(string Entity, FactModel Fact)>();
        foreach (var part in facts)
        {
            var (entity, fact) = (part.Text("entity"), Fact(part));
            if (!entities.Contains(entity))
            {
                throw part.Wrong("entity", "must be one of the entities");
            }

            if (!seen.Add((entity, fact.Property.Name)))
            {
                throw part.Wrong($"is the fact `{entity}.{fact.Property.Name}` a second time");
            }

            read.Add((entity, fact));
        }

        return read.ToLookup(static fact => fact.Entity, static fact => fact.Fact, StringComparer.Ordinal);
    }

    private FactModel Fact(JsonPart part)
    {
        var property = Property(part.Text("type"), part.Text("property")) ?? throw part.Wrong("property", "must be a property of the type");
        var standing = part.Text("status") switch
        {
            "disputed" => Standing.Disputed,
            "attributed" => Standing.Attributed,
            "settled" or "superseded" => Standing.Settled,
            _ => throw part.Wrong("status", "must be a status"),
        };
        return new FactModel(property, standing, Statement(part, property, asList: property.Cardinality != Cardinality.One))
        {
            Statements = EquatableArray.From(part.Items("statements").Select(statement => Statement(statement, property, asList: false))),
            Claims = EquatableArray.From(part.Items("claims").Select(claim => Statement(claim, property, asList: property.IsList) with
            {
                Rank = claim.Text("rank") switch
                {
                    "preferred" => Rank.Preferred,
                    "deprecated" => Rank.Deprecated,
                    "normal" => Rank.Normal,
                    _ => throw claim.Wrong("rank", "must be a rank"),
                },
                RankReason = claim.OptionalText("rankReason"),
            })),
            Superseded = part.Optional("superseded") is { } superseded
                ? new SupersessionModel(superseded.OptionalText("by"), superseded.OptionalText("since"), superseded.OptionalText("reason"))
                : null,
            ReviewBy = part.OptionalText("reviewBy"),
            Derivation = part.Optional("derivation") is { } derivation
                ? new DerivationModel(derivation.Text("formula"), EquatableArray.From(derivation.Texts("inputs")), Expression: "")
                : null,
        };
    }

    private PropertyModel? Property(string type, string name)
    {
        if (_properties.TryGetValue((type, name), out var known))
        {
            return known;
        }

        var at = type;
        for (var depth = 0; depth <= _types.Count && _types.TryGetValue(at, out var model); depth++)
        {
            if (model.Properties.FirstOrDefault(property => property.Name == name) is { } found)
            {
                return _properties[(type, name)] = found;
            }

            at = model.Extends ?? "";
        }

        return null;
    }

    private static StatementModel Statement(JsonPart part, PropertyModel property, bool asList) => new(Values(part["value"], property.Datatype, asList))
    {
        Comparator = part.OptionalText("comparator") is { } comparator
            ? Comparators.Find(comparator) ?? throw part.Wrong("comparator", "must be a comparator")
            : Comparator.Exactly,
        Tolerance = part.Optional("tolerance") is { } tolerance ? Number(tolerance) : null,
        Modality = part.OptionalText("modality") is { } modality
            ? Modalities.Find(modality) ?? throw part.Wrong("modality", "must be a modality")
            : Modality.Asserted,
        IsOpen = part.Flag("open"),
        AsOf = part.OptionalText("asOf"),
        From = part.OptionalText("from"),
        Until = part.OptionalText("until"),
        ClaimedBy = Claimants(part, "claimedBy"),
        ReportedBy = Claimants(part, "reportedBy"),
        MirrorOf = part.OptionalText("mirrorOf"),
        Inferences = EquatableArray.From(part.Items("inferences").Select(Inference)),
        Citations = EquatableArray.From(part.Items("citations").Select(Citation)),
    };

    private static EquatableArray<string> Values(JsonPart part, DatatypeModel datatype, bool asList) => part.Element.ValueKind switch
    {
        JsonValueKind.Null => [],
        JsonValueKind.Array when asList => EquatableArray.From(part.Items().Select(item => Value(item, datatype))),
        _ when asList => throw part.Wrong("must be a list"),
        _ => [Value(part, datatype)],
    };

    /// <summary>A value in its canonical text; what is no value of the datatype would only be found out when it is compared.</summary>
    private static string Value(JsonPart part, DatatypeModel datatype)
    {
        var isBare = !datatype.IsRange && (datatype.Kind == DatatypeKind.Boolean || datatype.IsNumeric);
        var text = !isBare ? part.Text()
            : part.Element.ValueKind is JsonValueKind.True or JsonValueKind.False or JsonValueKind.Number ? part.Element.GetRawText()
            : throw part.Wrong("must be a number or a boolean");
        string[] parts = !datatype.IsRange ? [text]
            : RangeValue.Ends(text) is var (minimum, maximum) ? [minimum, maximum]
            : throw part.Wrong("must be a range");
        return Array.TrueForAll(parts, end => CanonicalValue.Read(datatype.Kind, end, isPlain: true).Text is not null)
            ? text
            : throw part.Wrong($"must be {Datatypes.Article(datatype)}");
    }

    private static string Number(JsonPart part) =>
        part.Element.ValueKind == JsonValueKind.Number ? part.Element.GetRawText() : throw part.Wrong("must be a number");

    private static EquatableArray<ClaimantModel> Claimants(JsonPart part, string key) => EquatableArray.From(part.Items(key).Select(Claimant));

    private static ClaimantModel Claimant(JsonPart part) =>
        part.Element.ValueKind == JsonValueKind.Object && part.Element.EnumerateObject().Select(static member => member.Name).FirstOrDefault() is { } key
            ? new ClaimantModel(part.Text(key), key switch
            {
                "entity" => ClaimantKind.Entity,
                "source" => ClaimantKind.Source,
                "name" => ClaimantKind.Name,
                _ => throw part.Wrong("must be an entity, a source or a name"),
            })
            : throw part.Wrong("must name somebody");

    private static InferenceModel Inference(JsonPart part) => new(
        InferenceTargets.Find(part.Text("of")) ?? throw part.Wrong("of", "must be what is inferred"),
        part.Text("because"),
        EquatableArray.From(part.Texts("premises")),
        EquatableArray.From(part.Items("citations").Select(Citation)))
    {
        IsFromInferred = part.Flag("isFromInferred"),
    };

    private static CitationModel Citation(JsonPart part) => new(
        part.Text("source"),
        part.Text("quote"),
        part.OptionalText("prefix"),
        part.OptionalText("suffix"),
        part.OptionalText("reading"),
        Named<QuoteGrade>(part, "grade"),
        Named<EvidenceKind>(part, "evidence"),
        part.OptionalNumber("word"),
        Points(Named<ValueSupport>(part, "support")))
    {
        Language = part.Text("language"),
        Page = part.OptionalNumber("page"),
        LastPage = part.OptionalNumber("lastPage"),
    };

    /// <summary>Points that come to this support; an export has not what came of each.</summary>
    private static SupportPoints Points(ValueSupport support) => default(SupportPoints).With(SupportPoint.Value, support switch
    {
        ValueSupport.Printed => PointState.Printed,
        ValueSupport.Read => PointState.Read,
        ValueSupport.Inferred => PointState.Inferred,
        ValueSupport.Exempt => PointState.NotChecked,
        _ => PointState.None,
    });

    private static T Named<T>(JsonPart part, string key)
        where T : struct, Enum =>
        Array.Find(Enum.GetNames<T>(), name => name.ToLowerInvariant() == part.Text(key)) is { } found
            ? Enum.Parse<T>(found)
            : throw part.Wrong(key, "must be one of the words that an export has for it");
}
