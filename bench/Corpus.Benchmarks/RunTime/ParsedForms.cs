using System.Resources;
using System.Text;
using System.Text.Json;
using Corpus.Language;

namespace Corpus.Benchmarks.RunTime;

/// <summary>The same facts as files that a program would parse when it starts.</summary>
internal static class ParsedForms
{
    public static void Write(CompiledCorpus corpus, string folder)
    {
        var entities = corpus.Entities.Select(static entity => new
        {
            entity.Id,
            Type = entity.TypeName,
            entity.Label,
            Facts = entity.Facts.ToDictionary(static fact => fact.Property.Name, static fact => new
            {
                Values = fact.Statement.Values.ToArray(),
                Citations = fact.AllCitations.Select(static citation => new { citation.Source, citation.Quote, citation.Position }).ToArray(),
            }),
        }).ToArray();
        File.WriteAllText(Path.Combine(folder, "facts.json"), JsonSerializer.Serialize(entities));
        var yaml = new StringBuilder();
        foreach (var entity in entities)
        {
            yaml.Append($"- Id: {entity.Id}\n  Type: {entity.Type}\n  Label: {entity.Label}\n  Facts:\n");
            foreach (var (name, fact) in entity.Facts)
            {
                yaml.Append($"    {name}:\n      Values: [{string.Join(", ", fact.Values.Select(static value => $"\"{value}\""))}]\n      Citations:\n");
                foreach (var citation in fact.Citations)
                {
                    yaml.Append($"        - {{ Source: {citation.Source}, Quote: \"{citation.Quote}\", Position: {citation.Position} }}\n");
                }
            }
        }

        File.WriteAllText(Path.Combine(folder, "facts.yaml"), yaml.ToString());
        using var resources = new ResourceWriter(Path.Combine(folder, "facts.resources"));
        foreach (var entity in entities)
        {
            foreach (var (name, fact) in entity.Facts)
            {
                resources.AddResource($"{entity.Id}.{name}", string.Join(", ", fact.Values));
            }
        }
    }
}
