using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>
/// A fact about which sources disagree, and of which the curator prefers no claim. It has no value and converts to none: the code that
/// uses it has to say whose claim it takes.
/// </summary>
/// <typeparam name="T">The type of the values that are claimed.</typeparam>
/// <example><code>bool guaranteed = Treaty.GuaranteesDefence.ClaimOf("Iran").Value;</code></example>
public sealed class Disputed<T> : Fact
{
    private readonly ValueReader<T> _read;
    private StrongBox<EquatableArray<Claim<T>>>? _claims;

    internal Disputed(string entityId, Property property, FactFields fields, ValueReader<T> read)
        : base(entityId, property, fields) => _read = read;

    /// <summary>Gets <see cref="FactStatus.Disputed"/>, always, also where the fact has been superseded: <see cref="Fact.Supersession"/> says that.</summary>
    public override FactStatus Status => FactStatus.Disputed;

    /// <summary>Gets <see langword="null"/>: a disputed fact has no value.</summary>
    public override object? ValueObject => null;

    /// <inheritdoc/>
    public override IReadOnlyList<Claim> UntypedClaims => (IReadOnlyList<Claim<T>>)Claims;

    /// <summary>Gets what is claimed, in the order in which the curator wrote it; two claims or more.</summary>
    public EquatableArray<Claim<T>> Claims => Once.Get(ref _claims, this, static fact => MakeClaims(fact.FactFields.Claims, fact.Property.IsList, fact._read));

    /// <summary>Gets those who claim something here, each once, in the order of <see cref="Claims"/>.</summary>
    public EquatableArray<Claimant> Claimants => EquatableArray.From(Claims.SelectMany(static claim => claim.ClaimedBy).Distinct());

    /// <summary>Gets the values that are claimed, each once, in the order of <see cref="Claims"/>.</summary>
    public EquatableArray<T> Values => EquatableArray.From(Claims.Select(static claim => claim.Value).Distinct());

    /// <summary>Determines whether someone claims a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns><see langword="true"/> if a claim has this value; otherwise, <see langword="false"/>.</returns>
    public bool IsClaimed(T value) => Values.Contains(value);

    /// <summary>Returns what someone claims.</summary>
    /// <param name="claimant">The claimant's name, or the entity's id or label; letters' case matters.</param>
    /// <returns>The claim; the first one, if the claimant has several.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claimant"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">There is no such claimant; the message names those there are.</exception>
    public Claim<T> ClaimOf(string claimant) => TryGetClaim(claimant, out var claim) ? claim : throw NoClaimOf(claimant);

    /// <summary>Returns what an entity claims.</summary>
    /// <param name="claimant">The entity.</param>
    /// <returns>The claim; the first one, if the entity has several.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claimant"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">The entity claims nothing here; the message names those who do.</exception>
    public Claim<T> ClaimOf(Entity claimant) => TryGetClaim(claimant, out var claim) ? claim : throw NoClaimOf(claimant.Id);

    /// <summary>Returns what someone claims, if anything.</summary>
    /// <param name="claimant">The claimant's name, or the entity's id or label; letters' case matters.</param>
    /// <param name="claim">The claim; the first one, if the claimant has several.</param>
    /// <returns><see langword="true"/> if there is such a claimant; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claimant"/> is <see langword="null"/>.</exception>
    public bool TryGetClaim(string claimant, [NotNullWhen(true)] out Claim<T>? claim)
    {
        _ = claimant ?? throw new ArgumentNullException(nameof(claimant));
        claim = Claims.FirstOrDefault(candidate => candidate.ClaimedBy.Any(by => by.IsCalled(claimant)));
        return claim is not null;
    }

    /// <summary>Returns what an entity claims, if anything.</summary>
    /// <param name="claimant">The entity.</param>
    /// <param name="claim">The claim; the first one, if the entity has several.</param>
    /// <returns><see langword="true"/> if the entity claims anything here; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claimant"/> is <see langword="null"/>.</exception>
    public bool TryGetClaim(Entity claimant, [NotNullWhen(true)] out Claim<T>? claim)
    {
        _ = claimant ?? throw new ArgumentNullException(nameof(claimant));
        claim = Claims.FirstOrDefault(candidate => candidate.ClaimedBy.Any(by => by.EntityId == claimant.Id));
        return claim is not null;
    }

    /// <summary>Returns the dispute in a line: <c>Treaty.guaranteesDefence is disputed: true (West), false (Iran)</c>.</summary>
    /// <returns>The text. Entities are printed by their ids.</returns>
    public override string ToString() => FactPrinter.PrintDispute(this, FactFields);

    private KeyNotFoundException NoClaimOf(string claimant) =>
        new($"'{claimant}' claims nothing about {Id}. Those who do: {string.Join(", ", Claimants.Select(static by => by.ShortName))}.");
}
