using Corpus.Language.Binding;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Syntax;
using Corpus.Language.Text;

namespace Corpus.Language.Checking;

/// <summary>What one file contributes once its names are known.</summary>
/// <param name="Entities">Its entities with the facts that hold; what has an error is left out.</param>
/// <param name="Supersessions">The facts of this file that name a replacement, to be looked up when all files are bound.</param>
internal sealed record BoundFile(
    string Path,
    EquatableArray<EntityModel> Entities,
    LedgerModel Ledger,
    EquatableArray<PendingSupersession> Supersessions,
    Place? FirstReview,
    EquatableArray<Problem> Problems)
{
    /// <summary>The facts (<c>Entity.property</c>) that are stated but have an error, which was reported: they are not missing.</summary>
    public EquatableArray<string> RejectedFacts { get; init; } = [];
}

internal sealed record PendingSupersession(string Fact, string By, Place Place);

/// <summary>Binds and checks the entities of one file against what all files define.</summary>
internal static class FileBinder
{
    public static BoundFile Bind(FileSyntax file, Linkage linkage, CheckOptions options, CancellationToken cancellation)
    {
        var problems = new ProblemList(file.File);
        var entities = new List<EntityModel>();
        var supersessions = new List<PendingSupersession>();
        var rejected = new List<string>();
        var ledger = LedgerModel.Empty;
        Place? firstReview = null;
        foreach (var syntax in file.Entities)
        {
            cancellation.ThrowIfCancellationRequested();
            // A second definition was reported, and what its type is unknown of cannot be bound.
            if (linkage.Entity(syntax.Name.Value) is not { TypeName: { } typeName } entry || entry.Path != file.File.Path
                || linkage.Type(typeName) is not { } type)
            {
                continue;
            }

            var binder = new EntityBinder(syntax, type, linkage, options, problems);
            var entity = binder.Bind();
            entities.Add(entity);
            rejected.AddRange(syntax.Stated.Except(entity.Facts.Select(static fact => fact.Property.Name), StringComparer.Ordinal)
                .Select(name => entity.Id + "." + name));
            supersessions.AddRange(binder.Supersessions);
            firstReview ??= binder.FirstReview;
            ledger += LedgerModel.Of(entity);
        }

        return new BoundFile(file.File.Path, EquatableArray.From(entities), ledger, EquatableArray.From(supersessions), firstReview, problems.ToArray())
        {
            RejectedFacts = EquatableArray.From(rejected),
        };
    }
}
