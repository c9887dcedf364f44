using System.Text.Json;
using System.Text.Json.Serialization;

var entities =
    JsonSerializer.Deserialize(System.IO.File.ReadAllBytes(System.IO.Path.Combine(System.AppContext.BaseDirectory, "facts.json")), Context.Default.ListEntity)!;
var byId = new System.Collections.Generic.Dictionary<string, Entity>(entities.Count);
foreach (var entity in entities)
    byId.Add(entity.Id, entity);
System.Console.WriteLine(byId["ENTITY"].Facts["PROPERTY"].Values[0]);

public sealed record Entity(string Id, string Type, string Label, System.Collections.Generic.Dictionary<string, Fact> Facts);

public sealed record Fact(System.Collections.Generic.List<string> Values, System.Collections.Generic.List<Citation> Citations);

public sealed record Citation(string Source, string Quote, int Position);

[JsonSerializable(typeof(System.Collections.Generic.List<Entity>))]
internal sealed partial class Context : JsonSerializerContext;
