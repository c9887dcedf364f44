using Corpus.Language.Problems;
using Corpus.Language.Yaml;

namespace Corpus.Language.Syntax;

/// <summary>Reads what a corpus says about itself and about the kinds of things in it.</summary>
internal static class SchemaReader
{
    public static CorpusSyntax? Corpus(YamlEntry section, ProblemList problems)
    {
        if (MappingReader.Open(section.Value, "the section `corpus`", section.Key.Span, Keys.OfCorpus, problems) is not { } fields)
        {
            return null;
        }

        var quotation =
            MappingReader.Open(fields.Node(Keys.Quotation), "`quotation` of the corpus", fields.KeySpan(Keys.Quotation), Keys.OfQuotation, problems);
        var of = fields.Text(Keys.Of);
        return new CorpusSyntax(
            section.Key.Span,
            Own(Keys.Id, "with a name for the corpus, such as `russia-iran`"),
            Own(Keys.SchemaVersion, "1"),
            Own(Keys.Namespace, "with the C# namespace of the generated code"),
            Own(Keys.Title, "with one line that says what the corpus is about"),
            fields.Text(Keys.Language),
            quotation?.Text(Keys.MaxWords))
        {
            Imports = [.. fields.Items(Keys.Imports).Select(item => Import(item, problems)).OfType<ImportSyntax>()],
            Part = fields.Text(Keys.Part),
            Of = of,
        };

        // A part of another project's corpus has these from there.
        Located? Own(string key, string remedy) => of is null ? fields.RequiredText(key, remedy) : fields.Text(key);
    }

    private static ImportSyntax? Import(YamlNode item, ProblemList problems)
    {
        var at = MappingReader.StartOf(item);
        return MappingReader.Open(item, "an element of `imports`", at, Keys.OfImport, problems) is { } fields
            ? new ImportSyntax(
                at,
                fields.RequiredText(Keys.Corpus, "with the id of the corpus whose names are used, such as `russia-iran`"),
                fields.RequiredText(Keys.Version, "with the versions that will do, such as `\"[1.2,2.0)\"`"),
                fields.Text(Keys.As))
            : null;
    }

    public static EntityTypeSyntax EntityType(YamlEntry entry, ProblemList problems)
    {
        var fields = MappingReader.Open(entry.Value, $"the entity type `{entry.Key.Value}`", entry.Key.Span, Keys.OfEntityType, problems);
        var summary = fields?.RequiredText(Keys.Summary, "with one sentence that says what it is");
        var properties = new List<PropertySyntax>();
        foreach (var property in MappingReader.Named(
            fields?.Node(Keys.Properties), $"`properties` of the entity type `{entry.Key.Value}`", fields?.KeySpan(Keys.Properties)
            ?? entry.Key.Span, problems))
        {
            properties.Add(Property(property, problems));
        }

        return new EntityTypeSyntax(Name(entry), summary, fields?.Text(Keys.Extends), fields?.Text(Keys.Abstract), properties);
    }

    public static EnumerationSyntax Enumeration(YamlEntry entry, ProblemList problems)
    {
        var fields = MappingReader.Open(entry.Value, $"the enumeration `{entry.Key.Value}`", entry.Key.Span, Keys.OfEnumeration, problems);
        var summary = fields?.RequiredText(Keys.Summary, "with one sentence that says what its values distinguish");
        var values = new List<EnumerationValueSyntax>();
        foreach (var value in MappingReader.Named(
            fields?.Node(Keys.Values), $"`values` of the enumeration `{entry.Key.Value}`", fields?.KeySpan(Keys.Values) ?? entry.Key.Span, problems))
        {
            var valueFields = MappingReader.Open(value.Value, $"the value `{value.Key.Value}`", value.Key.Span, Keys.OfEnumerationValue, problems);
            values.Add(new EnumerationValueSyntax(
                Name(value),
                valueFields?.RequiredText(Keys.Summary, "with one sentence that says what it means"),
                valueFields is null ? [] : NamesReader.Aliases(valueFields, $"the value `{value.Key.Value}`", problems)));
        }

        return new EnumerationSyntax(Name(entry), summary, values);
    }

    private static PropertySyntax Property(YamlEntry entry, ProblemList problems)
    {
        var fields = MappingReader.Open(entry.Value, $"the property `{entry.Key.Value}`", entry.Key.Span, Keys.OfProperty, problems);
        return new PropertySyntax(
            Name(entry),
            fields?.RequiredText(Keys.Datatype, "with `integer`, `text`, `date`, the name of an entity type, …"),
            fields?.RequiredText(Keys.Summary, "with one sentence that says what it means"))
        {
            Cardinality = fields?.Text(Keys.Cardinality),
            Unit = fields?.Text(Keys.Unit),
            UnitWords = fields?.Texts(Keys.UnitWords) ?? [],
            Required = fields?.Text(Keys.Required),
            Range = fields?.Text(Keys.Range),
            Inverse = fields?.Text(Keys.Inverse),
            Minimum = fields?.Text(Keys.Minimum),
            Maximum = fields?.Text(Keys.Maximum),
            Pattern = fields?.Text(Keys.Pattern),
            MaxLength = fields?.Text(Keys.MaxLength),
            MaxWords = fields?.Text(Keys.MaxWords),
            TrueWords = fields?.Texts(Keys.TrueWords) ?? [],
            FalseWords = fields?.Texts(Keys.FalseWords) ?? [],
        };
    }

    private static Located Name(YamlEntry entry) => new(entry.Key.Value, entry.Key.Span);
}
