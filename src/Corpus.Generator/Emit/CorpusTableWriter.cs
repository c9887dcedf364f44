using System.Globalization;
using Corpus.Language.Model;
using Corpus.Language.Values;

namespace Corpus.Generator.Emit;

/// <summary>Writes the table of a corpus for those who build another on it; <see cref="TableTag"/> has the format.</summary>
internal sealed class CorpusTableWriter
{
    private readonly TableBuilder _table = new();
    private readonly CorpusModel _corpus;
    private readonly HashSet<string> _leftOpen;

    private CorpusTableWriter(CorpusModel corpus, IEnumerable<string> leftOpen) =>
        (_corpus, _leftOpen) = (corpus, new HashSet<string>(leftOpen, StringComparer.Ordinal));

    /// <param name="corpus">The corpus.</param>
    /// <param name="types">The entity types that it declares itself.</param>
    /// <param name="enumerations">The enumerations that it declares itself.</param>
    /// <param name="leftOpen">The required properties that some entity leaves open: <c>State.area</c>.</param>
    public static string Write(
        CorpusModel corpus, IEnumerable<RuledType> types, IEnumerable<EnumerationModel> enumerations, IEnumerable<string> leftOpen)
    {
        var writer = new CorpusTableWriter(corpus, leftOpen);
        writer.Head();
        foreach (var type in types)
        {
            writer.Type(type);
        }

        foreach (var enumeration in enumerations)
        {
            writer.Enumeration(enumeration);
        }

        return writer._table.ToString();
    }

    private void Head()
    {
        _table.Field(TableTag.Id, _corpus.Id);
        _table.Field(TableTag.Namespace, _corpus.Namespace);
        _table.Field(TableTag.Title, _corpus.Title);
        _table.Field(TableTag.Language, _corpus.Language);
        _table.Field(TableTag.QuoteWords, _corpus.MaxWords);
        _table.Optional(TableTag.CorpusPart, CorpusParts.NameOf(_corpus.Part));
        foreach (var import in _corpus.Imports)
        {
            _table.Field(TableTag.Import, import.Prefix);
            _table.Field(TableTag.ImportedId, import.CorpusId);
            _table.Field(TableTag.Namespace, import.Namespace);
            _table.Field(TableTag.ImportedAssembly, import.AssemblyName);
            _table.Field(TableTag.ImportedVersion, import.Version);
        }
    }

    private void Type(RuledType type)
    {
        _table.Field(TableTag.Name, type.Model.Name);
        _table.Field(TableTag.Summary, type.Model.Summary);
        _table.Optional(TableTag.Extends, type.Model.Extends is { } above ? _corpus.CodeName(above) : null);
        _table.Mark(TableTag.Abstract, type.Model.IsAbstract);
        for (var i = 0; i < type.Model.Properties.Count; i++)
        {
            Property(type.Model.Properties[i]);
            Rule(type.Rules[i]);
        }
    }

    private void Property(PropertyModel property)
    {
        _table.Field(TableTag.Property, property.Name);
        _table.Field(TableTag.Summary, property.Summary);
        _table.Field(
            property.Datatype.Kind switch
            {
                DatatypeKind.Entity => TableTag.EntityDatatype,
                DatatypeKind.Enumeration => TableTag.EnumerationDatatype,
                _ => TableTag.Datatype,
            },
            _corpus.CodeName(property.Datatype.Name));
        _table.Mark(TableTag.Range, property.Datatype.IsRange);
        _table.Cardinality(property.Cardinality);
        _table.Mark(TableTag.Required, property.IsRequired);
        _table.Mark(TableTag.LeftOpen, _leftOpen.Contains($"{property.DeclaringType}.{property.Name}"));
        _table.Optional(TableTag.UnitCode, property.UnitCode);
        _table.Optional(TableTag.UnitName, property.UnitName);
        _table.Optional(TableTag.Inverse, property.Inverse);
    }

    private void Rule(PropertyRule rule)
    {
        _table.Optional(TableTag.Minimum, rule.Minimum);
        _table.Optional(TableTag.Maximum, rule.Maximum);
        _table.Optional(TableTag.Pattern, rule.Pattern);
        _table.Optional(TableTag.MaxLength, rule.MaxLength?.ToString(CultureInfo.InvariantCulture));
        _table.Optional(TableTag.MaxWords, rule.MaxWords?.ToString(CultureInfo.InvariantCulture));
        _table.Fields(TableTag.UnitWord, rule.UnitWords);
        _table.Fields(TableTag.TrueWord, rule.TrueWords);
        _table.Fields(TableTag.FalseWord, rule.FalseWords);
    }

    private void Enumeration(EnumerationModel enumeration)
    {
        _table.Field(TableTag.Enumeration, enumeration.Name);
        _table.Field(TableTag.Summary, enumeration.Summary);
        foreach (var value in enumeration.Values)
        {
            _table.Field(TableTag.Option, value.Name);
            _table.Field(TableTag.Summary, value.Summary);
            foreach (var alias in value.Aliases)
            {
                _table.Field(TableTag.Alias, alias.Text);
                _table.Optional(TableTag.Language, alias.Language);
            }
        }
    }
}
