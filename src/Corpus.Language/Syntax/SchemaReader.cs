using Corpus.Language.Problems;
using Corpus.Language.Yaml;

namespace Corpus.Language.Syntax;

/// <summary>Reads what a corpus says about itself and about the kinds of things in it.</summary>
internal static class SchemaReader
{
    private static readonly string[] CorpusKeys = ["id", "schemaVersion", "namespace", "title", "language", "quotation"];
    private static readonly string[] QuotationKeys = ["maxWords"];
    private static readonly string[] TypeKeys = ["summary", "properties"];
    private static readonly string[] PropertyKeys = ["datatype", "cardinality", "unit", "required", "minimum", "maximum", "pattern", "maxLength", "summary"];
    private static readonly string[] EnumerationKeys = ["summary", "values"];
    private static readonly string[] ValueKeys = ["summary", "aliases"];

    public static CorpusSyntax? Corpus(YamlEntry section, ProblemList problems)
    {
        if (MappingReader.Open(section.Value, "the section `corpus`", section.Key.Span, CorpusKeys, problems) is not { } fields)
        {
            return null;
        }

        var quotation = MappingReader.Open(fields.Node("quotation"), "`quotation` of the corpus", fields.KeySpan("quotation"), QuotationKeys, problems);
        return new CorpusSyntax(
            section.Key.Span,
            fields.RequiredText("id", "with a name for the corpus, such as `russia-iran`"),
            fields.RequiredText("schemaVersion", "1"),
            fields.RequiredText("namespace", "with the C# namespace of the generated code"),
            fields.RequiredText("title", "with one line that says what the corpus is about"),
            fields.Text("language"),
            quotation?.Text("maxWords"));
    }

    public static EntityTypeSyntax EntityType(YamlEntry entry, ProblemList problems)
    {
        var fields = MappingReader.Open(entry.Value, $"the entity type `{entry.Key.Value}`", entry.Key.Span, TypeKeys, problems);
        var summary = fields?.RequiredText("summary", "with one sentence that says what it is");
        var properties = new List<PropertySyntax>();
        foreach (var property in MappingReader.Named(fields?.Node("properties"), $"`properties` of the entity type `{entry.Key.Value}`", fields?.KeySpan("properties") ?? entry.Key.Span, problems))
        {
            properties.Add(Property(property, problems));
        }

        return new EntityTypeSyntax(Name(entry), summary, properties);
    }

    public static EnumerationSyntax Enumeration(YamlEntry entry, ProblemList problems)
    {
        var fields = MappingReader.Open(entry.Value, $"the enumeration `{entry.Key.Value}`", entry.Key.Span, EnumerationKeys, problems);
        var summary = fields?.RequiredText("summary", "with one sentence that says what its values distinguish");
        var values = new List<EnumerationValueSyntax>();
        foreach (var value in MappingReader.Named(fields?.Node("values"), $"`values` of the enumeration `{entry.Key.Value}`", fields?.KeySpan("values") ?? entry.Key.Span, problems))
        {
            var valueFields = MappingReader.Open(value.Value, $"the value `{value.Key.Value}`", value.Key.Span, ValueKeys, problems);
            values.Add(new EnumerationValueSyntax(
                Name(value),
                valueFields?.RequiredText("summary", "with one sentence that says what it means"),
                valueFields?.Texts("aliases") ?? []));
        }

        return new EnumerationSyntax(Name(entry), summary, values);
    }

    private static PropertySyntax Property(YamlEntry entry, ProblemList problems)
    {
        var fields = MappingReader.Open(entry.Value, $"the property `{entry.Key.Value}`", entry.Key.Span, PropertyKeys, problems);
        return new PropertySyntax(
            Name(entry),
            fields?.RequiredText("datatype", "with `integer`, `text`, `date`, the name of an entity type, …"),
            fields?.Text("cardinality"),
            fields?.Text("unit"),
            fields?.Text("required"),
            fields?.Text("minimum"),
            fields?.Text("maximum"),
            fields?.Text("pattern"),
            fields?.Text("maxLength"),
            fields?.RequiredText("summary", "with one sentence that says what it means"));
    }

    private static Located Name(YamlEntry entry) => new(entry.Key.Value, entry.Key.Span);
}
