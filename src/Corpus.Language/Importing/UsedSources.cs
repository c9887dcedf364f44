using Corpus.Language.Model;

namespace Corpus.Language.Importing;

/// <summary>The sources that the facts of a program cite or name, and those that it names itself.</summary>
internal sealed class UsedSources
{
    /// <summary>The class that has the sources of a corpus.</summary>
    public const string ClassName = "Sources";

    private readonly ILookup<string, SourceModel> _byNamespace;
    private readonly HashSet<string> _named;

    // By namespace and id: what facts of another corpus name is needed there.
    private readonly HashSet<(string Namespace, string Id)> _used = [];

    /// <param name="offered">The corpora that are generated.</param>
    /// <param name="used">What is generated of them, so far without sources.</param>
    /// <param name="named">The names that the program uses.</param>
    public UsedSources(IEnumerable<ImportedCorpus> offered, IEnumerable<UsedCorpus> used, HashSet<string> named)
    {
        _named = named.Contains(ClassName) ? named : [];
        _byNamespace = offered.SelectMany(static corpus => corpus.Sources.Select(source => (corpus.Namespace, source)))
            .ToLookup(static pair => pair.Namespace, static pair => pair.source, StringComparer.Ordinal);
        foreach (var corpus in used)
        {
            foreach (var id in IdsIn(corpus))
            {
                _used.Add(OtherOf(corpus, id) is { } import ? (import.Namespace, Names.WithoutPrefix(id)) : (corpus.Namespace, id));
            }
        }
    }

    public UsedCorpus AddTo(UsedCorpus corpus)
    {
        // Parts of a corpus may have the same record of a document each.
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return corpus with
        {
            Sources = EquatableArray.From(_byNamespace[corpus.Namespace]
                .Where(source => (_used.Contains((corpus.Namespace, source.Id)) || _named.Contains(source.MemberName)) && ids.Add(source.Id))
                .OrderBy(static source => source.Id, StringComparer.Ordinal)),
            OtherSources = EquatableArray.From(
                IdsIn(corpus).Where(id => OtherOf(corpus, id) is not null).Distinct().OrderBy(static id => id, StringComparer.Ordinal)),
        };
    }

    private static IEnumerable<string> IdsIn(UsedCorpus corpus)
    {
        foreach (var statement in corpus.Entities.SelectMany(static entity => entity.Facts)
            .SelectMany(static fact => fact.AllStatements.Append(fact.Statement)))
        {
            foreach (var citation in statement.Citations.Concat(statement.Inferences.SelectMany(static inference => inference.Citations)))
            {
                yield return citation.Source;
            }

            foreach (var claimant in statement.ClaimedBy.Concat(statement.ReportedBy).Where(static claimant => claimant.Kind == ClaimantKind.Source))
            {
                yield return claimant.Name;
            }
        }
    }

    /// <summary>The import behind whose prefix a source is; null of one of the corpus's own, whose id may be the name of a file.</summary>
    private ImportModel? OtherOf(UsedCorpus corpus, string id) =>
        corpus.Imports.Count > 0 && Names.PrefixOf(id) is { } prefix && !_byNamespace[corpus.Namespace].Any(source => source.Id == id)
            ? corpus.Imports.FirstOrDefault(import => import.Prefix == prefix) : null;
}
