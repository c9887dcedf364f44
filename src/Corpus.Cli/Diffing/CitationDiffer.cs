using Corpus.Language.Model;

namespace Corpus.Cli.Diffing;

/// <summary>What became of the citations of a fact.</summary>
/// <param name="add">Takes a change with the quotes of both sides.</param>
internal sealed class CitationDiffer(Action<ChangeRule, string?, string?, IReadOnlyList<CitationModel>, IReadOnlyList<CitationModel>> add)
{
    private readonly SortedSet<string> _movedIn = new(StringComparer.Ordinal);

    /// <summary>The sources in which a quote stands elsewhere on the same page.</summary>
    public IReadOnlyCollection<string> MovedIn => _movedIn;

    public void Compare(IReadOnlyList<CitationModel> before, IReadOnlyList<CitationModel> now)
    {
        var left = before.GroupBy(static citation => (citation.Source, citation.Quote))
            .ToDictionary(static group => group.Key, static group => new Queue<CitationModel>(group));
        var added = new List<CitationModel>();
        foreach (var citation in now)
        {
            if (left.TryGetValue((citation.Source, citation.Quote), out var same) && same.TryDequeue(out var was))
            {
                ComparePair(was, citation);
            }
            else
            {
                added.Add(citation);
            }
        }

        // Another quote of the same document is a better one; one of another document is other support.
        var gone = left.Values.SelectMany(static queue => queue).GroupBy(static citation => citation.Source, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => new Queue<CitationModel>(group), StringComparer.Ordinal);
        foreach (var citation in added)
        {
            if (gone.TryGetValue(citation.Source, out var ofSource) && ofSource.TryDequeue(out var was))
            {
                add(ChangeRules.Quote, FactWords.Citation(was), FactWords.Citation(citation), [was], [citation]);
            }
            else
            {
                add(ChangeRules.CitationAdded, null, FactWords.Citation(citation), [], [citation]);
            }
        }

        foreach (var citation in gone.OrderBy(static entry => entry.Key, StringComparer.Ordinal).SelectMany(static entry => entry.Value))
        {
            add(ChangeRules.CitationRemoved, FactWords.Citation(citation), null, [citation], []);
        }
    }

    private void ComparePair(CitationModel was, CitationModel now)
    {
        if (ComparableFact.Of(was).Equals(ComparableFact.Of(now)))
        {
            return;
        }

        if (was.Grade != now.Grade || was.Evidence != now.Evidence)
        {
            Add(ChangeRules.Grade, Proof(was), Proof(now));
        }

        if ((was.Page, was.LastPage) != (now.Page, now.LastPage))
        {
            Add(ChangeRules.Page, Pages(was), Pages(now));
        }
        else if (was.Position != now.Position)
        {
            _movedIn.Add(now.Source);
        }

        if (was.Support != now.Support)
        {
            Add(ChangeRules.Support, was.Support.ToString().ToLowerInvariant(), now.Support.ToString().ToLowerInvariant());
        }

        if (was.Reading != now.Reading)
        {
            Add(ChangeRules.Reading, was.Reading, now.Reading);
        }

        if ((was.Prefix, was.Suffix, was.Language) != (now.Prefix, now.Suffix, now.Language))
        {
            Add(ChangeRules.QuoteContext, Context(was), Context(now));
        }

        void Add(ChangeRule rule, string? before, string? isNow) => add(rule, before, isNow, [was], [now]);
    }

    private static string Proof(CitationModel citation) => citation.Evidence == EvidenceKind.None
        ? citation.Grade.ToString().ToLowerInvariant()
        : $"{citation.Grade.ToString().ToLowerInvariant()}, by {citation.Evidence.ToString().ToLowerInvariant()}";

    private static string? Pages(CitationModel citation) => citation.PagesInWords is { Length: > 2 } pages ? pages[2..] : null;

    private static string Context(CitationModel citation) => $"{citation.Language}: {citation.Prefix} […] {citation.Suffix}";
}
