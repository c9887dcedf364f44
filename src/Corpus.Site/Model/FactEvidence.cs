using Corpus.Language.Binding;
using Corpus.Language.Checking;
using Corpus.Language.Model;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Syntax;
using Corpus.Workspace.Snapshots;

namespace Corpus.Site.Model;

/// <summary>What is known of facts where they are written: their lines, and what each of their quotes showed.</summary>
internal sealed class FactEvidence
{
    private readonly CorpusSnapshot _snapshot;
    private readonly AliasUses _aliases;
    private readonly Dictionary<string, (FileSyntax File, EntitySyntax Entity, FactSyntax Fact)> _facts = new(StringComparer.Ordinal);

    public FactEvidence(CorpusSnapshot snapshot)
    {
        _snapshot = snapshot;
        _aliases = new AliasUses(snapshot.Compiled.Files.SelectMany(static file => file.Aliased));
        foreach (var file in snapshot.Files.Values)
        {
            foreach (var entity in file.Entities.Where(entity => snapshot.Linkage.Entity(entity.Name.Value)?.Path == file.File.Path))
            {
                foreach (var fact in entity.Facts)
                {
                    _facts.TryAdd(entity.Name.Value + "." + fact.Name.Value, (file, entity, fact));
                }
            }
        }
    }

    public WrittenFact? WrittenOf(string fact)
    {
        if (!_facts.TryGetValue(fact, out var written))
        {
            return null;
        }

        var text = written.File.File.Text;
        var start = written.Fact.Name.Span.Start;
        return new WrittenFact(written.File.File.Path, written.File.File.At(written.Fact.Name.Span).StartLine + 1, FactLines.At(text, start));
    }

    /// <summary>Checks the fact again, and listens.</summary>
    public IReadOnlyList<TracedCitation> ProofOf(SiteFact fact)
    {
        if (!_facts.TryGetValue(fact.Id, out var written))
        {
            return [];
        }

        var alone = written.File with { Entities = [written.Entity] };
        var explained = FactExplainer.Explain(alone, fact.Entity.Id, fact.Property.Name, _snapshot.Linkage, _snapshot.Settings.Options);
        return explained is null ? [] : [.. explained.Citations.Select(Settle)];
    }

    /// <summary>The path of the file that a text was read from.</summary>
    public string? PathOf(SourceEntry source, DocumentText text) =>
        _snapshot.Documents.Values.FirstOrDefault(document => ReferenceEquals(document.Reading.Document?.Text.Raw, text.Text.Raw)
            || (source.Model.Sha256 is { } digest && document.HasDigest(digest)))?.Path;

    /// <summary>An alias that fits other quotes, too, prints as a label does.</summary>
    private TracedCitation Settle(TracedCitation traced) => _aliases.IsPrinted(traced.Citation)
        ? traced with { Notes = [.. traced.Notes.Select(static note => note.State == PointState.ByAlias ? note with { State = PointState.Printed } : note)] }
        : traced;
}
