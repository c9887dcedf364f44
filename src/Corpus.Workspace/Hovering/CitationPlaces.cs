using Corpus.Language.Checking;
using Corpus.Language.Model;
using Corpus.Language.Syntax;
using Corpus.Workspace.Snapshots;

namespace Corpus.Workspace.Hovering;

/// <summary>A citation where it is written, with what was proved of it.</summary>
/// <param name="Fact">The fact that it is of.</param>
/// <param name="Written">As it is written.</param>
/// <param name="Proved">What was proved; null where the fact has an error and is left out.</param>
internal sealed record CitationPlace(string Fact, CitationSyntax Written, CitationModel? Proved);

/// <summary>The citations of a file.</summary>
internal static class CitationPlaces
{
    public static IEnumerable<CitationPlace> Of(CorpusSnapshot snapshot, string path)
    {
        if (!snapshot.Files.TryGetValue(path, out var file))
        {
            yield break;
        }

        var bound = snapshot.Compiled.Files.FirstOrDefault(known => known.Path == path);
        foreach (var entity in file.Entities)
        {
            foreach (var fact in entity.Facts)
            {
                var models = bound?.Entities.FirstOrDefault(known => known.Id == entity.Name.Value)?.Facts
                    .FirstOrDefault(known => known.Property.Name == fact.Name.Value)?.AllCitations.ToArray() ?? [];
                foreach (var citation in fact.Statements.Prepend(fact.Statement)
                    .SelectMany(static statement => statement.Citations.Concat(statement.Inferences.SelectMany(static inference => inference.Citations))))
                {
                    yield return new CitationPlace(
                        entity.Name.Value + "." + fact.Name.Value, citation, Array.Find(models, model => IsOf(model, citation)));
                }
            }
        }
    }

    /// <summary>What the checks say of each point of a citation.</summary>
    public static IReadOnlyList<PointNote> NotesOf(CorpusSnapshot snapshot, string path, CitationPlace place)
    {
        var (entity, property) = (place.Fact.Split('.')[0], place.Fact.Split('.')[1]);
        return FactExplainer.Explain(snapshot.Files[path], entity, property, snapshot.Linkage, snapshot.Settings.Options)?.Citations
            .FirstOrDefault(traced => IsOf(traced.Citation, place.Written))?.Notes ?? [];
    }

    private static bool IsOf(CitationModel model, CitationSyntax citation) =>
        model.Source == citation.Source?.Value && model.Quote == citation.Quote?.Value && model.Prefix == citation.Prefix?.Value
            && model.Suffix == citation.Suffix?.Value;
}
