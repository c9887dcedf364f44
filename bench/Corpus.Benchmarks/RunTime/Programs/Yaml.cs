using System.Collections.Generic;
using System.IO;

using var reader = new StreamReader(Path.Combine(System.AppContext.BaseDirectory, "facts.yaml"));
var entities = new YamlDotNet.Serialization.DeserializerBuilder().Build().Deserialize<List<Entity>>(reader);
var byId = new Dictionary<string, Entity>(entities.Count);
foreach (var entity in entities)
    byId.Add(entity.Id, entity);
System.Console.WriteLine(byId["ENTITY"].Facts["PROPERTY"].Values[0]);

public sealed class Entity
{
    public string Id { get; set; } = "";
    public string Type { get; set; } = "";
    public string Label { get; set; } = "";
    public Dictionary<string, Fact> Facts { get; set; } = new();
}

public sealed class Fact
{
    public List<string> Values { get; set; } = new();
    public List<Citation> Citations { get; set; } = new();
}

public sealed class Citation
{
    public string Source { get; set; } = "";
    public string Quote { get; set; } = "";
    public int Position { get; set; }
}
