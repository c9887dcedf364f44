using Corpus.Language.Model;

namespace Corpus.Cli.Assemblies;

/// <summary>Makes an entity of its table, as the language had it when it was emitted. The format is described at <see cref="TableTag"/>.</summary>
internal sealed class EntityTableDecoder(AssembledTypes types, EquatableArray<SourceModel> sources)
{
    private readonly Dictionary<string, SourceModel> _sources = sources.ToDictionary(static source => source.Id, StringComparer.Ordinal);

    /// <param name="table">The table.</param>
    /// <param name="id">The name of the class that has it.</param>
    /// <param name="typeName">The name of the entity's type.</param>
    public EntityModel Read(string table, string id, string typeName)
    {
        if (!types.Has(typeName))
        {
            throw RefusedException.Broken($"the entity `{id}` is of the type `{typeName}`, which it does not have");
        }

        var nodes = EntityNodes.Read(table, id);
        var facts = new FactDecoder(id, new StatementDecoder(nodes.Subject, _sources), types);
        return new EntityModel(id, typeName, nodes.Label, EquatableArray.From(nodes.Aliases), null, "", EquatableArray.From(
            nodes.Facts.Select(fact => facts.Read(fact, typeName))))
        {
            Labels = EquatableArray.From(nodes.Labels.Select(label => new NameModel(
                new FieldReader(nodes.Subject, label).Text(TableTag.LabelText, "a label"), label.Head.Text, IsLabel: true))),
        };
    }
}
