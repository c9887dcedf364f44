using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Corpus.Cli.Checking;
using Corpus.Language.Binding;
using Corpus.Language.Checking;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Text;

namespace Corpus.Cli.Sharding;

/// <summary>
/// How results are written as JSON: the models as they are, since the same version of the tool reads them that wrote them. The code is made when the tool is
/// compiled, so that nothing looks types up in the native tool.
/// </summary>
[JsonSerializable(typeof(ShardHead))]
[JsonSerializable(typeof(BoundFile))]
[JsonSerializable(typeof(AliasModel))]
[JsonSerializable(typeof(CitationModel))]
[JsonSerializable(typeof(ClaimantModel))]
[JsonSerializable(typeof(EntityEntry))]
[JsonSerializable(typeof(EntityModel))]
[JsonSerializable(typeof(EntityTypeEntry))]
[JsonSerializable(typeof(FactModel))]
[JsonSerializable(typeof(FactPlace))]
[JsonSerializable(typeof(ImportModel))]
[JsonSerializable(typeof(InferenceModel))]
[JsonSerializable(typeof(NameModel))]
[JsonSerializable(typeof(PendingPremise))]
[JsonSerializable(typeof(PendingRequirement))]
[JsonSerializable(typeof(PendingSupersession))]
[JsonSerializable(typeof(PropertyEntry))]
[JsonSerializable(typeof(ShardInput))]
[JsonSerializable(typeof(SourceEvidence))]
[JsonSerializable(typeof(StatementModel))]
internal sealed partial class ShardJson : JsonSerializerContext
{
    /// <summary>Of everything but facts.</summary>
    public static JsonTypeInfo<ShardHead> Head { get; } = new ShardJson(OptionsWith(JsonIgnoreCondition.WhenWritingNull)).ShardHead;

    /// <summary>
    /// Of facts, which name their properties by the places of these here, and say nothing of what is as usual: there may be a million of them.
    /// </summary>
    public static JsonTypeInfo<BoundFile> FileWith(EquatableArray<PropertyModel> properties)
    {
        var options = OptionsWith(JsonIgnoreCondition.WhenWritingDefault);
        options.Converters.Add(new PropertyByPlace(properties));
        return new ShardJson(options).BoundFile;
    }

    private static JsonSerializerOptions OptionsWith(JsonIgnoreCondition ignored) => new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = ignored,
        Converters =
        {
            new ProblemConverter(),
            new ArrayConverter<string>(),
            new ArrayConverter<int>(),
            new ArrayConverter<AliasModel>(),
            new ArrayConverter<CitationModel>(),
            new ArrayConverter<ClaimantModel>(),
            new ArrayConverter<EntityEntry>(),
            new ArrayConverter<EntityModel>(),
            new ArrayConverter<EntityTypeEntry>(),
            new ArrayConverter<FactModel>(),
            new ArrayConverter<FactPlace>(),
            new ArrayConverter<ImportModel>(),
            new ArrayConverter<InferenceModel>(),
            new ArrayConverter<NameModel>(),
            new ArrayConverter<PendingPremise>(),
            new ArrayConverter<PendingRequirement>(),
            new ArrayConverter<PendingSupersession>(),
            new ArrayConverter<Problem>(),
            new ArrayConverter<PropertyEntry>(),
            new ArrayConverter<PropertyModel>(),
            new ArrayConverter<ShardInput>(),
            new ArrayConverter<SourceEvidence>(),
            new ArrayConverter<StatementModel>(),
        },
    };

    private sealed class ArrayConverter<T> : JsonConverter<EquatableArray<T>>
    {
        public override EquatableArray<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.StartArray)
            {
                throw new JsonException();
            }

            var of = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
            var items = new List<T>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                items.Add(JsonSerializer.Deserialize(ref reader, of) ?? throw new JsonException());
            }

            return EquatableArray.From(items);
        }

        public override void Write(Utf8JsonWriter writer, EquatableArray<T> value, JsonSerializerOptions options)
        {
            var of = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
            writer.WriteStartArray();
            foreach (var item in value)
            {
                JsonSerializer.Serialize(writer, item, of);
            }

            writer.WriteEndArray();
        }
    }

    private sealed class PropertyByPlace(EquatableArray<PropertyModel> properties) : JsonConverter<PropertyModel>
    {
        private readonly Dictionary<PropertyModel, int> _places = properties.Select(static (property, place) => (Property: property, Place: place))
            .DistinctBy(static known => known.Property).ToDictionary(static known => known.Property, static known => known.Place);

        public override PropertyModel Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var place) && (uint)place < (uint)properties.Count
                ? properties[place]
                : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, PropertyModel value, JsonSerializerOptions options) => writer.WriteNumberValue(_places[value]);
    }

    /// <summary>A problem as an array: what its id, severity and place are is always said, also where it is 0.</summary>
    private sealed class ProblemConverter : JsonConverter<Problem>
    {
        public override Problem Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var fields = new Queue<JsonElement>(JsonElement.ParseValue(ref reader).EnumerateArray());
            var descriptor = new ProblemDescriptor(Text(), Text(), (Severity)Number()) { CanBeTurnedDown = Number() == 1 };
            var place = new Place(Text(), Number(), Number(), Number(), Number(), Number(), Number());
            return new Problem(descriptor, place, Text());

            string Text() => fields.Dequeue().GetString()!;

            int Number() => fields.Dequeue().GetInt32();
        }

        public override void Write(Utf8JsonWriter writer, Problem value, JsonSerializerOptions options)
        {
            var (descriptor, place) = (value.Descriptor, value.Place);
            writer.WriteStartArray();
            writer.WriteStringValue(descriptor.Id);
            writer.WriteStringValue(descriptor.Title);
            writer.WriteNumberValue((int)descriptor.Severity);
            writer.WriteNumberValue(descriptor.CanBeTurnedDown ? 1 : 0);
            writer.WriteStringValue(place.Path);
            foreach (var number in (int[])[place.Start, place.Length, place.StartLine, place.StartColumn, place.EndLine, place.EndColumn])
            {
                writer.WriteNumberValue(number);
            }

            writer.WriteStringValue(value.Message);
            writer.WriteEndArray();
        }
    }
}
