using System.Globalization;
using Corpus.Language.Model;

namespace Corpus.Generator.Emit;

/// <summary>Writes the tables that <see cref="Corpus.Runtime"/> reads; <see cref="TableTag"/> has the format.</summary>
internal static class TableWriter
{
    /// <param name="entity">The entity.</param>
    /// <param name="references">The entities that it refers to, in the order in which the generated code lists them.</param>
    /// <param name="typeName">What tables call its type.</param>
    public static string Write(EntityModel entity, IReadOnlyList<string> references, string typeName)
    {
        var table = new TableBuilder();
        table.Field(TableTag.Id, entity.Id);
        table.Field(TableTag.TypeOfEntity, typeName);
        table.Field(TableTag.Label, entity.Label);
        foreach (var alias in entity.Aliases)
        {
            table.Field(TableTag.Alias, alias);
            table.Fields(TableTag.Language, entity.AliasNames.Where(name => name.Text == alias).Select(static name => name.Language).OfType<string>());
        }

        foreach (var label in entity.Labels)
        {
            table.Field(TableTag.LabelLanguage, label.Language!);
            table.Field(TableTag.LabelText, label.Text);
        }

        table.Fields(TableTag.Reference, references);
        var facts = new FactTableWriter(table, entity.TypeName);
        foreach (var fact in entity.Facts)
        {
            facts.Write(fact);
        }

        return table.ToString();
    }

    /// <summary>An entity type: what it says of itself and of the properties that it declares; their datatypes are code.</summary>
    public static string Write(EntityTypeModel type)
    {
        var table = new TableBuilder();
        table.Field(TableTag.Name, type.Name);
        table.Field(TableTag.Summary, type.Summary);
        table.Mark(TableTag.Abstract, type.IsAbstract);
        foreach (var property in type.Properties)
        {
            table.Field(TableTag.Property, property.Name);
            table.Field(TableTag.Summary, property.Summary);
            table.Optional(TableTag.Datatype, TypeEmitter.IsInTable(property.Datatype) ? property.Datatype.Name : null);
            table.Optional(TableTag.UnitCode, property.UnitCode);
            table.Optional(TableTag.UnitName, property.UnitName);
            table.Cardinality(property.Cardinality);
            table.Optional(TableTag.Inverse, property.Inverse);
        }

        return table.ToString();
    }

    public static string Write(EnumerationModel enumeration)
    {
        var table = new TableBuilder();
        table.Field(TableTag.Name, enumeration.Name);
        table.Fields(TableTag.Option, enumeration.Values.Select(static value => value.Name));
        return table.ToString();
    }

    public static string Write(LedgerModel ledger)
    {
        var table = new TableBuilder();
        foreach (var (name, number) in ledger.TableCounts)
        {
            table.Field(TableTag.Name, name);
            table.Field(TableTag.Count, number);
        }

        return table.ToString();
    }

    /// <param name="sources">The sources of the corpus.</param>
    /// <param name="others">The names of those of other corpora, in the order in which the generated code lists them.</param>
    public static string Write(IEnumerable<SourceModel> sources, IEnumerable<string> others)
    {
        var table = new TableBuilder();
        table.Fields(TableTag.Reference, others);
        foreach (var source in sources)
        {
            table.Field(TableTag.Id, source.Id);
            table.Optional(TableTag.File, source.File);
            table.Optional(TableTag.Title, source.Title);
            table.Fields(TableTag.Author, source.Authors);
            table.Optional(TableTag.Publisher, source.Publisher);
            table.Optional(TableTag.Issued, source.Issued);
            table.Optional(TableTag.Retrieved, source.Retrieved);
            table.Optional(TableTag.Url, source.Url);
            table.Optional(TableTag.Language, source.Language);
            table.Optional(TableTag.LanguageOfCorpus, source.Language is null ? source.QuoteLanguage : null);
            table.Optional(TableTag.Sha256, source.Sha256);
            table.Optional(TableTag.Words, source.Words?.ToString(CultureInfo.InvariantCulture));
            if (source.Original is { } original)
            {
                table.Field(TableTag.OriginalSha256, original.Sha256);
                table.Field(TableTag.OriginalMediaType, original.MediaType);
                table.Field(TableTag.OriginalBytes, original.Bytes.ToString(CultureInfo.InvariantCulture));
                table.Optional(TableTag.OriginalFile, original.File);
            }
        }

        return table.ToString();
    }
}
