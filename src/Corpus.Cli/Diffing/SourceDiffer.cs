using Corpus.Cli.Comparing;
using Corpus.Cli.Editions;
using Corpus.Language.Model;

namespace Corpus.Cli.Diffing;

/// <summary>What became of the sources and of what proves their quotes.</summary>
internal static class SourceDiffer
{
    /// <param name="before">The older edition, in the names of the newer one.</param>
    /// <param name="now">The newer edition.</param>
    /// <param name="changes">Takes what is found.</param>
    public static void Compare(Edition before, Edition now, ChangeList changes)
    {
        var known = before.Sources.ToDictionary(static source => source.Id, StringComparer.Ordinal);
        var citing = new Lazy<ILookup<string, string>>(() => now.Entities
            .SelectMany(static entity => entity.Facts.SelectMany(fact =>
                fact.AllCitations.Select(static citation => citation.Source).Distinct(StringComparer.Ordinal)
                    .Select(source => (Source: source, Fact: entity.Id + "." + fact.Property.Name))))
            .ToLookup(static use => use.Source, static use => use.Fact, StringComparer.Ordinal));
        foreach (var source in now.Sources)
        {
            var subject = new Subject(SubjectKind.Source, source.Id);
            if (!known.Remove(source.Id, out var was))
            {
                changes.Added(ChangeRules.SourceAdded, subject, source.Title);
                continue;
            }

            changes.IfRenamed(ChangeRules.SourceRenamed, subject);
            if (Record(was).Zip(Record(source)).Where(static pair => pair.First.Text != pair.Second.Text).ToArray() is { Length: > 0 } other)
            {
                var (text, textNow) = (Words(other.Select(static pair => pair.First)), Words(other.Select(static pair => pair.Second)));
                changes.Changed(ChangeRules.SourceRecord, subject, text, textNow);
            }

            if (Evidence(before, now, was, source) is { Count: > 0 } parts)
            {
                changes.Changed(ChangeRules.Evidence, subject, null, string.Join(", ", parts), [.. citing.Value[source.Id].Order(StringComparer.Ordinal)]);
            }
        }

        foreach (var source in before.Sources.Where(source => known.ContainsKey(source.Id)))
        {
            changes.Removed(ChangeRules.SourceRemoved, new Subject(SubjectKind.Source, source.Id), source.Title);
        }
    }

    private static IReadOnlyList<string> Evidence(Edition before, Edition now, SourceModel was, SourceModel source)
    {
        var isKnown = (before.Known & now.Known).HasFlag(Aspects.Evidence);
        return Of(now, source).DiffersFrom(Of(before, was));

        EvidenceState Of(Edition edition, SourceModel model) => isKnown && edition.Evidence.TryGetValue(model.Id, out var state)
            ? state
            // The record alone: what is known of both is what it states.
            : new EvidenceState(model.Sha256, model.Original, Text: null, IsAsStated: false, Fingerprint: null);
    }

    private static IEnumerable<(string Key, string Text)> Record(SourceModel source) =>
    [
        ("file", source.File ?? ""), ("title", source.Title ?? ""), ("author", string.Join("; ", source.Authors)), ("publisher", source.Publisher ?? ""),
        ("issued", source.Issued ?? ""), ("retrieved", source.Retrieved ?? ""), ("url", source.Url ?? ""), ("language", source.Language ?? ""),
    ];

    private static string? Words(IEnumerable<(string Key, string Text)> fields)
    {
        var words = string.Join(", ", fields.Where(static field => field.Text.Length > 0).Select(static field => $"{field.Key} {field.Text}"));
        return words.Length > 0 ? words : null;
    }
}
