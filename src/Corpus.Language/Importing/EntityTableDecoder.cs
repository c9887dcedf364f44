using Corpus.Language.Model;

namespace Corpus.Language.Importing;

/// <summary>Makes an entity of its table, as the language had it when it was emitted. The format is described at <see cref="TableTag"/>.</summary>
internal sealed class EntityTableDecoder(EquatableArray<SourceModel> sources)
{
    private readonly Dictionary<string, SourceModel> _sources = sources.ToDictionary(static source => source.Id, StringComparer.Ordinal);

    /// <param name="table">The table.</param>
    /// <param name="id">The name of the class that has it.</param>
    /// <param name="types">The types that it may name.</param>
    /// <param name="typeName">The name of the entity's type, as far as the class says it.</param>
    public EntityModel Read(string table, string id, ITableTypes types, string? typeName = null)
    {
        var nodes = EntityNodes.Read(table, id);
        typeName ??= nodes.TypeName ?? throw TableError.At(nodes.Subject, 0, "it has no type");
        if (!types.Has(typeName))
        {
            throw new BrokenTableException($"the entity `{id}` is of the type `{typeName}`, which it does not have");
        }

        var facts = new FactDecoder(id, new StatementDecoder(nodes.Subject, _sources), types);
        return new EntityModel(
            id,
            typeName,
            nodes.Label,
            EquatableArray.From(nodes.Aliases.Select(static alias => alias.Head.Text)),
            null,
            "",
            EquatableArray.From(nodes.Facts.Select(fact => facts.Read(fact, typeName))))
        {
            Labels = EquatableArray.From(nodes.Labels.Select(label => new NameModel(
                new FieldReader(nodes.Subject, label).Text(TableTag.LabelText, "a label"), label.Head.Text, IsLabel: true))),
            AliasNames = EquatableArray.From(nodes.Aliases.SelectMany(AliasNames)),
        };
    }

    private static IEnumerable<NameModel> AliasNames(FieldGroup alias) =>
        alias.Has(TableTag.Language)
            ? alias.All(TableTag.Language).Select(language => new NameModel(alias.Head.Text, language.Text))
            : [new NameModel(alias.Head.Text, null)];
}
