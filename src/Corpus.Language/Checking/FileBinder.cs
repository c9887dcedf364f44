using Corpus.Language.Binding;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Syntax;
using Corpus.Language.Text;

namespace Corpus.Language.Checking;

/// <summary>What one file contributes once its names are known.</summary>
/// <param name="Entities">Its entities with the facts that hold; what has an error is left out.</param>
internal sealed record BoundFile(string Path, EquatableArray<EntityModel> Entities, LedgerModel Ledger, EquatableArray<Problem> Problems)
{
    /// <summary>The facts that name a replacement, to be looked up when all files are bound.</summary>
    public EquatableArray<PendingSupersession> Supersessions { get; init; } = [];

    /// <summary>The facts that inferences rest on, to be looked up when all files are bound.</summary>
    public EquatableArray<PendingPremise> Premises { get; init; } = [];

    /// <summary>The required facts that it does not state, but the other side of an inverse property may.</summary>
    public EquatableArray<PendingRequirement> Requirements { get; init; } = [];

    /// <summary>Where the facts stand that the whole corpus may have something to say about.</summary>
    public EquatableArray<FactPlace> FactPlaces { get; init; } = [];

    /// <summary>The citations that print a value by an alias, of which only the whole shows whether it fits other quotes, too.</summary>
    public EquatableArray<CitationModel> Aliased { get; init; } = [];

    public Place? FirstReview { get; init; }

    /// <summary>The facts (<c>Entity.property</c>) that are stated but have an error, which was reported: they are not missing.</summary>
    public EquatableArray<string> RejectedFacts { get; init; } = [];
}

internal sealed record PendingSupersession(string Fact, string By, Place Place);

internal sealed record PendingPremise(string Fact, string Premise, Place Place);

/// <param name="Fact">The fact (<c>Entity.property</c>).</param>
/// <param name="Problem">What is reported if it is not there in the end.</param>
internal sealed record PendingRequirement(string Fact, Problem Problem);

internal sealed record FactPlace(string Id, Place Place);

/// <summary>Binds and checks the entities of one file against what all files define.</summary>
internal static class FileBinder
{
    public static BoundFile Bind(FileSyntax file, Linkage linkage, CheckOptions options, CancellationToken cancellation)
    {
        var problems = new ProblemList(file.File, options.ChecksAsWarnings);
        var entities = new List<EntityModel>();
        var supersessions = new List<PendingSupersession>();
        var premises = new List<PendingPremise>();
        var requirements = new List<PendingRequirement>();
        var places = new List<FactPlace>();
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
            premises.AddRange(binder.Premises);
            requirements.AddRange(binder.Requirements);
            places.AddRange(binder.FactPlaces);
            firstReview ??= binder.FirstReview;
            ledger += LedgerModel.Of(entity);
        }

        return new BoundFile(file.File.Path, EquatableArray.From(entities), ledger, problems.ToArray())
        {
            Supersessions = EquatableArray.From(supersessions),
            Premises = EquatableArray.From(premises),
            Requirements = EquatableArray.From(requirements),
            FactPlaces = EquatableArray.From(places),
            Aliased = EquatableArray.From(entities.SelectMany(static entity => entity.Facts).SelectMany(static fact => fact.AllCitations)
                .Where(static citation => !citation.Aliases.IsEmpty)),
            FirstReview = firstReview,
            RejectedFacts = EquatableArray.From(rejected),
        };
    }
}
