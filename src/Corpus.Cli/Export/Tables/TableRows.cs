using Corpus.Cli.Checking;
using Corpus.Language.Binding;
using Corpus.Language.Model;
using Corpus.Language.Values;

namespace Corpus.Cli.Export.Tables;

/// <summary>Goes through a corpus once and gives the rows of all tables, so that nothing but what is being written has to be kept.</summary>
internal sealed class TableRows(IRowSink sink)
{
    public static void Write(CheckedCorpus corpus, IRowSink sink)
    {
        var rows = new TableRows(sink);
        rows.WriteCorpus(corpus);
        rows.WriteSchema(corpus.Compiled.Linkage);
        rows.WriteSources(corpus.Compiled.Linkage);
        foreach (var entity in corpus.Compiled.Entities.OrderBy(static entity => entity.Id, StringComparer.Ordinal))
        {
            rows.WriteEntity(entity);
            for (var position = 0; position < entity.Facts.Count; position++)
            {
                new FactRows(sink, entity, entity.Facts[position]).Write(position + 1);
            }
        }
    }

    private void WriteCorpus(CheckedCorpus corpus)
    {
        if (corpus.Compiled.Corpus is { } model)
        {
            sink.Add(ExportTables.Corpus, [model.Id, model.Title, model.Namespace, model.Language, (long)ExportTables.Version]);
        }

        foreach (var (count, number) in corpus.Compiled.Ledger.TableCounts)
        {
            sink.Add(ExportTables.Ledger, [count, (long)number]);
        }
    }

    private void WriteSchema(Linkage linkage)
    {
        foreach (var type in linkage.Types.Select(static entry => entry.Model).OrderBy(static type => type.Name, StringComparer.Ordinal))
        {
            sink.Add(ExportTables.Types, [type.Name, type.Summary, type.Extends, type.IsAbstract]);
            foreach (var property in type.Properties)
            {
                sink.Add(ExportTables.Properties,
                [
                    property.DeclaringType, property.Name, property.Datatype.Name, property.Datatype.IsRange, Cardinalities.NameOf(property.Cardinality),
                    property.UnitCode, property.UnitName, property.IsRequired, property.Inverse, property.Summary,
                ]);
            }
        }

        foreach (var enumeration in linkage.Enumerations.OrderBy(static enumeration => enumeration.Name, StringComparer.Ordinal))
        {
            foreach (var value in enumeration.Values)
            {
                sink.Add(ExportTables.EnumerationValues, [enumeration.Name, value.Name, value.Summary]);
            }
        }
    }

    private void WriteSources(Linkage linkage)
    {
        foreach (var source in linkage.Sources.Select(static entry => entry.Model).OrderBy(static source => source.Id, StringComparer.Ordinal))
        {
            var original = source.Original;
            sink.Add(ExportTables.Sources,
            [
                source.Id, source.File, source.Title, source.Publisher, source.Issued, TypedValue.FirstDay(source.Issued), TypedValue.LastDay(source.Issued),
                source.Retrieved, source.Url, source.Language, source.Sha256, (long?)source.Words,
                original?.File, original?.Sha256, original?.MediaType, original?.Bytes,
            ]);
            var number = 0;
            foreach (var author in source.Authors)
            {
                sink.Add(ExportTables.SourceAuthors, [source.Id, (long)++number, author]);
            }
        }
    }

    private void WriteEntity(EntityModel entity)
    {
        sink.Add(ExportTables.Entities, [entity.Id, entity.TypeName, entity.Label, entity.Summary, entity.Path]);
        var number = 0;
        Name(entity.Label, "label", null);
        foreach (var label in entity.Labels)
        {
            Name(label.Text, "label", label.Language);
        }

        foreach (var alias in entity.Aliases)
        {
            Name(alias, "alias", null);
        }

        void Name(string name, string kind, string? language) => sink.Add(ExportTables.EntityNames, [entity.Id, (long)++number, name, kind, language]);
    }
}
