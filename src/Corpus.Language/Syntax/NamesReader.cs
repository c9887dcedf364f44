using Corpus.Language.Problems;
using Corpus.Language.Text;
using Corpus.Language.Yaml;

namespace Corpus.Language.Syntax;

/// <summary>Reads labels and aliases, each alone or by language.</summary>
internal static class NamesReader
{
    /// <summary>A label for each language: <c>{ de: Rheinbrücke, fr: pont du Rhin }</c>.</summary>
    public static IReadOnlyList<NameSyntax> Labels(MappingReader fields, string owner, ProblemList problems)
    {
        var labels = new List<NameSyntax>();
        foreach (var (language, text) in ByLanguage(fields.Node(Keys.Labels), $"`{Keys.Labels}` of {owner}", fields.KeySpan(Keys.Labels), problems))
        {
            Add(labels, language, text, $"the label in `{MessageText.Short(language.Value)}` of {owner}", language.Span, problems);
        }

        return labels;
    }

    /// <summary>
    /// A list of names in all languages, in which names by language may stand (<c>[INSTC, de: Korridor]</c>), or names by language alone, of each language one
    /// or a list (<c>{ de: [Querung, Brücke], fr: pont }</c>).
    /// </summary>
    public static IReadOnlyList<NameSyntax> Aliases(MappingReader fields, string owner, ProblemList problems)
    {
        var aliases = new List<NameSyntax>();
        if (fields.Node(Keys.Aliases) is YamlMapping mapping)
        {
            AddByLanguage(aliases, mapping, $"`{Keys.Aliases}` of {owner}", fields.KeySpan(Keys.Aliases), problems);
            return aliases;
        }

        foreach (var item in fields.Items(Keys.Aliases))
        {
            var what = $"an element of `{Keys.Aliases}` of {owner}";
            if (item is YamlMapping)
            {
                AddByLanguage(aliases, item, what, MappingReader.StartOf(item), problems);
            }
            else
            {
                Add(aliases, null, item, what, item.Span, problems);
            }
        }

        return aliases;
    }

    private static void AddByLanguage(List<NameSyntax> names, YamlNode node, string what, TextSpan at, ProblemList problems)
    {
        foreach (var (language, named) in ByLanguage(node, what, at, problems))
        {
            var ofLanguage = $"`{MessageText.Short(language.Value)}` of {what}";
            if (named is not YamlSequence list)
            {
                Add(names, language, named, ofLanguage, language.Span, problems);
                continue;
            }

            if (list.Items.Count == 0)
            {
                problems.Add(ReadingProblems.EmptyText(problems.At(language.Span), ofLanguage));
            }

            foreach (var item in list.Items)
            {
                Add(names, language, item, $"an element of {ofLanguage}", item.Span, problems);
            }
        }
    }

    private static void Add(List<NameSyntax> names, Located? language, YamlNode node, string what, TextSpan at, ProblemList problems)
    {
        if (MappingReader.Text(node, what, at, problems) is { } text)
        {
            names.Add(new NameSyntax(language, text));
        }
    }

    private static IEnumerable<(Located Language, YamlNode Named)> ByLanguage(YamlNode? node, string what, TextSpan at, ProblemList problems)
    {
        if (node is YamlMapping { Entries.Count: 0 })
        {
            problems.Add(ReadingProblems.EmptyText(problems.At(at), Casing.Capitalise(what)));
        }

        return MappingReader.Named(node, what, at, problems).Select(static entry => (new Located(entry.Key.Value, entry.Key.Span), entry.Value));
    }
}
