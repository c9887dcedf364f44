using System.Text.Json;

namespace Corpus.Runtime;

/// <summary>A record as an object of its settled values; what it refers to are ids.</summary>
internal sealed class EntityJsonConverter()
    : WriteOnlyJsonConverter<Entity>("A record of a corpus", "Read its id, and look it up with the Find method of the corpus's Catalog.")
{
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Entity value, JsonSerializerOptions options) => writer.WritePropertyName(value.Id);

    protected override void Write(JsonFields fields, Entity value)
    {
        // What a property says is one fact; a disputed or attributed one is null like one that is not there.
        var facts = value.Facts.ToDictionary(static fact => fact.Property);
        fields.Value("id", value.Id);
        fields.Value("type", value.Type.Name);
        fields.Value("label", value.Label);
        if (value.Labels.Count > 0)
        {
            fields.Value("labels", value.Labels);
        }

        foreach (var property in value.Type.Properties)
        {
            var known = facts.TryGetValue(property, out var fact) && fact.Status != FactStatus.Attributed ? fact.ValueObject : null;
            fields.Value(property.Name, known ?? (property.Cardinality == Cardinality.Many ? Array.Empty<string>() : null));
        }
    }
}
