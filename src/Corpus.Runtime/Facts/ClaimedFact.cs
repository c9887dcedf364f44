using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>
/// Represents a fact that the corpus does not state in its own voice: the code that uses it says whose word it takes. It is what an
/// <see cref="Attributed{T}"/> and a <see cref="Disputed{T}"/> fact have in common.
/// </summary>
/// <typeparam name="T">The type of the values that are claimed.</typeparam>
public abstract partial class ClaimedFact<T> : Fact
{
    private StrongBox<EquatableArray<Claim<T>>>? _claims;

    private protected ClaimedFact(FactFields fields)
        : base(fields)
    {
    }

    /// <inheritdoc/>
    public sealed override IReadOnlyList<Claim> UntypedClaims => (IReadOnlyList<Claim<T>>)Claims;

    /// <summary>Gets the claims, in the order in which the curator wrote them.</summary>
    public EquatableArray<Claim<T>> Claims => Once.Get(ref _claims, this, static fact => fact.MakeClaims());

    /// <summary>Gets those who claim something, each once, in the order of <see cref="Claims"/>.</summary>
    public EquatableArray<Claimant> Claimants => EquatableArray.From(Claims.SelectMany(static claim => claim.ClaimedBy).Distinct());

    /// <summary>Gets the value that a claimant gives.</summary>
    /// <param name="claimant">The claimant's name, or the id or the label of the entity. It is case-sensitive.</param>
    /// <returns>The value; that of the first claim if the claimant has several.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claimant"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">There is no such claimant; the message names those there are.</exception>
    public T According(string claimant) => ClaimOf(claimant).Value;

    /// <summary>Gets the value that an entity gives.</summary>
    /// <param name="claimant">The entity.</param>
    /// <returns>The value; that of the first claim if the entity has several.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claimant"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">The entity claims nothing here; the message names those who do.</exception>
    public T According(Entity claimant) => ClaimOf(claimant).Value;

    /// <summary>Gets the value that a claimant gives, if there is one.</summary>
    /// <param name="claimant">The claimant's name, or the id or the label of the entity. It is case-sensitive.</param>
    /// <param name="value">When this method returns, the value, that of the first claim if the claimant has several; or the default one.</param>
    /// <returns><see langword="true"/> if there is such a claimant; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claimant"/> is <see langword="null"/>.</exception>
    public bool TryAccording(string claimant, [MaybeNullWhen(false)] out T value) => TryValue(TryGetClaim(claimant, out var claim), claim, out value);

    /// <summary>Gets the value that an entity gives, if there is one.</summary>
    /// <param name="claimant">The entity.</param>
    /// <param name="value">When this method returns, the value, that of the first claim if the entity has several; or the default one.</param>
    /// <returns><see langword="true"/> if the entity claims something here; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claimant"/> is <see langword="null"/>.</exception>
    public bool TryAccording(Entity claimant, [MaybeNullWhen(false)] out T value) => TryValue(TryGetClaim(claimant, out var claim), claim, out value);

    /// <summary>Gets the claim of a claimant.</summary>
    /// <param name="claimant">The claimant's name, or the id or the label of the entity. It is case-sensitive.</param>
    /// <returns>The claim; the first one if the claimant has several.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claimant"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">There is no such claimant; the message names those there are.</exception>
    public Claim<T> ClaimOf(string claimant) => TryGetClaim(claimant, out var claim) ? claim : throw NoClaimOf(claimant);

    /// <summary>Gets the claim of an entity.</summary>
    /// <param name="claimant">The entity.</param>
    /// <returns>The claim; the first one if the entity has several.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claimant"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">The entity claims nothing here; the message names those who do.</exception>
    public Claim<T> ClaimOf(Entity claimant) => TryGetClaim(claimant, out var claim) ? claim : throw NoClaimOf(claimant.Id);

    /// <summary>Gets the claim of a claimant, if there is one.</summary>
    /// <param name="claimant">The claimant's name, or the id or the label of the entity. It is case-sensitive.</param>
    /// <param name="claim">When this method returns, the claim, the first one if the claimant has several; or <see langword="null"/>.</param>
    /// <returns><see langword="true"/> if there is such a claimant; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claimant"/> is <see langword="null"/>.</exception>
    public bool TryGetClaim(string claimant, [NotNullWhen(true)] out Claim<T>? claim)
    {
        _ = claimant ?? throw new ArgumentNullException(nameof(claimant));
        claim = Claims.FirstOrDefault(candidate => candidate.ClaimedBy.Any(by => by.IsCalled(claimant)));
        return claim is not null;
    }

    /// <summary>Gets the claim of an entity, if there is one.</summary>
    /// <param name="claimant">The entity.</param>
    /// <param name="claim">When this method returns, the claim, the first one if the entity has several; or <see langword="null"/>.</param>
    /// <returns><see langword="true"/> if the entity claims something here; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claimant"/> is <see langword="null"/>.</exception>
    public bool TryGetClaim(Entity claimant, [NotNullWhen(true)] out Claim<T>? claim)
    {
        _ = claimant ?? throw new ArgumentNullException(nameof(claimant));
        claim = Claims.FirstOrDefault(candidate => candidate.ClaimedBy.Any(by => by.EntityId == claimant.Id));
        return claim is not null;
    }

    /// <summary>Makes the claims; where there are none, what the fact says as a whole is one.</summary>
    private EquatableArray<Claim<T>> MakeClaims() => FactFields.ClaimGroups.Count > 0
        ? MakeClaims<T>()
        : EquatableArray.Create(new Claim<T>(FactFields, FactPrinter.ValueText(FactFields, Property.Cardinality), ReaderOf<T>()));

    private static bool TryValue(bool isThere, Claim<T>? claim, [MaybeNullWhen(false)] out T value)
    {
        value = claim is null ? default : claim.Value;
        return isThere;
    }

    private KeyNotFoundException NoClaimOf(string claimant) =>
        new($"'{claimant}' claims nothing about {Id}. Those who do: {string.Join(", ", Claimants.Select(static by => by.ShortName))}.");
}
