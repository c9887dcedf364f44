using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Syntax;
using Corpus.Language.Text;

namespace Corpus.Language.Binding;

/// <summary>Binds the labels and aliases of entities and of the values of enumerations.</summary>
internal static class NameLinker
{
    /// <summary>The names of an entity: its label, then those in languages, then its aliases.</summary>
    /// <param name="file">Where it is defined.</param>
    /// <param name="syntax">The entity.</param>
    /// <param name="language">The language tag of the corpus.</param>
    /// <param name="report">What is told.</param>
    public static List<NameModel> Link(SourceFile file, EntitySyntax syntax, string? language, Action<Problem> report)
    {
        var names = new List<NameModel>();
        if (syntax.Label is { } label)
        {
            names.Add(new NameModel(label.Value, null, IsLabel: true));
        }

        names.AddRange(Labels(file, syntax, report));
        Add(names, file, syntax.Aliases, language, report);
        return names;
    }

    /// <summary>The labels of an entity in languages, in the order of the tags; one a tag.</summary>
    public static IEnumerable<NameModel> Labels(SourceFile file, EntitySyntax syntax, Action<Problem> report) => syntax.Labels.Count == 0
        ? []
        : InTags(file, syntax.Labels, report).Select(static label => new NameModel(label.Name.Text.Value, label.Tag, IsLabel: true))
            .GroupBy(static label => label.Language, StringComparer.Ordinal)
            .Select(static labels => labels.First())
            .OrderBy(static label => label.Language, StringComparer.Ordinal);

    /// <summary>The aliases of an entity, each with the languages of which it is said; with none where it is a name in all.</summary>
    public static IEnumerable<NameModel> Aliases(SourceFile file, EntitySyntax syntax, Action<Problem> report) => syntax.Aliases.Count == 0
        ? []
        : InTags(file, syntax.Aliases, report).Select(static alias => new NameModel(alias.Name.Text.Value, alias.Tag))
            .GroupBy(static alias => alias.Text, StringComparer.Ordinal)
            .SelectMany(static same => same.FirstOrDefault(static alias => alias.Language is null) is { } inAll ? [inAll] : same.Distinct());

    /// <summary>The aliases of a value of an enumeration.</summary>
    public static EquatableArray<NameModel> Link(SourceFile file, EnumerationValueSyntax syntax, string? language, Action<Problem> report)
    {
        var names = new List<NameModel>();
        Add(names, file, syntax.Aliases, language, report);
        return EquatableArray.From(names);
    }

    private static void Add(List<NameModel> names, SourceFile file, IReadOnlyList<NameSyntax> aliases, string? language, Action<Problem> report)
    {
        foreach (var (alias, tag) in InTags(file, aliases, report))
        {
            var at = file.At(alias.Text.Span);
            if (names.Find(name => name.Text == alias.Text.Value && (name.Language is null || (tag is not null && name.IsOf(tag)))) is { } known)
            {
                report(TypeProblems.NeedlessAlias(at, known.Text, known.IsLabel, known.Language));
            }
            else if (LanguageTables.Of(QuoteLanguage.FromTag(tag ?? language))?.Names.AreFunctionWords(alias.Text.Value) == true)
            {
                // One that is in nearly every sentence would make any quote print it.
                report(WordingProblems.AliasNamesNothing(at, alias.Text.Value));
            }

            names.Add(new NameModel(alias.Text.Value, tag));
        }
    }

    /// <summary>Names with the tags of their languages in the usual letters. Of two keys that are one tag the second is reported.</summary>
    private static IEnumerable<(NameSyntax Name, string? Tag)> InTags(SourceFile file, IReadOnlyList<NameSyntax> names, Action<Problem> report)
    {
        var tags = new Dictionary<Located, string?>();
        var first = new Dictionary<string, Located>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name.Language is not { } written)
            {
                yield return (name, null);
                continue;
            }

            if (!tags.TryGetValue(written, out var tag))
            {
                tag = LanguageLinker.Link(file, written, report);
                tags.Add(written, tag);
                // What is no tag was reported, and which one was meant is a guess. The same letters once more are those of another item of a list.
                if (tag is null || LanguageTag.Read(written.Value).Tag is null || !first.TryGetValue(tag, out var other))
                {
                    first[tag ?? ""] = written;
                }
                else if (other.Value != written.Value)
                {
                    report(TypeProblems.LanguageTwice(file.At(written.Span), written.Value, other.Value));
                }
            }

            // What is of no language that could be meant is a name in none.
            if (tag is not null)
            {
                yield return (name, tag);
            }
        }
    }
}
