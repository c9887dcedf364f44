using Corpus.Language.Binding;
using Corpus.Language.Provenance.Printed;
using Corpus.Workspace.Passages;
using Corpus.Workspace.Snapshots;

namespace Corpus.Workspace.Proposals;

/// <summary>Where a sentence names entities of a kind.</summary>
internal sealed class EntityMentions
{
    private readonly Linkage _linkage;
    private readonly EntityEntry _subject;
    private readonly string _property;
    private readonly EntityEntry[] _kind;

    /// <param name="snapshot">The corpus.</param>
    /// <param name="subject">The entity of the proposal.</param>
    /// <param name="proposal">The proposal: an entity that is a value of it is none that it could be of.</param>
    public EntityMentions(CorpusSnapshot snapshot, EntityEntry subject, FactProposal proposal)
    {
        (_linkage, _subject, _property) = (snapshot.Linkage, subject, proposal.Property);
        _kind = [.. _linkage.Entities.Where(known => known.Id == subject.Id
            || (known.TypeName is not null && !proposal.Values.Contains(known.Id, StringComparer.Ordinal) && AreOfOneKind(known, subject)))];
    }

    /// <summary>The entities that some words of a passage name, and where.</summary>
    public IReadOnlyList<Mention> In(CitedPassage passage, WordRange words)
    {
        var text = passage.Sentences.Text;
        var looked = new Passage(text, words.First, words.Count) { IsInDocument = true };
        var found = new List<Mention>();
        foreach (var entity in _kind)
        {
            var names = entity.NamesIn(passage.Tag ?? passage.Language.Code).OrderBy(static name => name.IsLabel ? 0 : 1).ToArray();
            // Most are not there: what a name must have is looked for before it is judged.
            if (!Array.Exists(names, name =>
                text.Folded.IndexOf(FirstWord(name.Text), text.Start(words.First), text.End(words.End - 1) - text.Start(words.First),
                    StringComparison.OrdinalIgnoreCase) >= 0))
            {
                continue;
            }

            var evidence = NameEvidence.OfName(
                looked,
                passage.Language,
                names.Select(static name => name.Text),
                _property,
                other => _linkage.EntityCalled(other) is { } known && known != entity.Id,
                _ => false,
                names.Count(static name => name.IsLabel));
            found.AddRange(evidence.Places.Select(place => new Mention(entity.Id, place.First, place.Last + 1)));
        }

        // “Kestrel Bridge” is not “Bridge”.
        return [.. found.Where(mention => !found.Exists(other => other.Id != mention.Id && other.First <= mention.First && other.End >= mention.End
            && other.End - other.First > mention.End - mention.First)).OrderBy(static mention => mention.First)];
    }

    public bool IsSubject(Mention mention) => mention.Id == _subject.Id;

    private static string FirstWord(string name) =>
        name.Trim() is var trimmed && trimmed.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? trimmed[..end] : trimmed;

    private bool AreOfOneKind(EntityEntry one, EntityEntry other) =>
        one.TypeName == other.TypeName || _linkage.IsOrExtends(one.TypeName, other.TypeName!) || _linkage.IsOrExtends(other.TypeName, one.TypeName!)
        || _linkage.Type(one.TypeName!)?.Ancestors.Any(type => _linkage.IsOrExtends(other.TypeName, type)) == true;
}

/// <summary>Where an entity is named.</summary>
internal readonly record struct Mention(string Id, int First, int End);
