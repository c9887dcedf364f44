using Corpus.Language.Model;

namespace Corpus.Cli.Editions;

/// <summary>What one part of a corpus in several projects has, by name.</summary>
/// <param name="Name">What it is called: its folder, or its assembly.</param>
internal sealed record PartContent(
    string Name, IEnumerable<string> Types, IEnumerable<string> Enumerations, IEnumerable<string> Entities, IEnumerable<string> Sources)
{
    public bool HasAny => Types.Concat(Enumerations).Concat(Entities).Concat(Sources).Any();

    public static PartContent Of(
        string name,
        IEnumerable<EntityTypeModel> types,
        IEnumerable<EnumerationModel> enumerations,
        IEnumerable<EntityModel> entities,
        IEnumerable<SourceModel> sources) => new(
            name,
            types.Select(static type => type.Name),
            enumerations.Select(static enumeration => enumeration.Name),
            entities.Select(static entity => entity.Id),
            sources.Select(static source => source.Id));
}

/// <summary>The parts of an edition, and which of them has what; none of a corpus in one project.</summary>
internal sealed class EditionParts
{
    private readonly Dictionary<Subject, List<string>> _parts = [];

    private EditionParts(IReadOnlyList<string> names) => Names = names;

    public static EditionParts None { get; } = new([]);

    /// <summary>What the parts are called, sorted.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Those of all parts that have something: what goes over all has nothing of its own.</summary>
    public static EditionParts Of(IEnumerable<PartContent> all)
    {
        var contents = all.Where(static part => part.HasAny).ToArray();
        var parts = new EditionParts([.. contents.Select(static part => part.Name).Order(StringComparer.Ordinal)]);
        foreach (var part in contents.OrderBy(static part => part.Name, StringComparer.Ordinal))
        {
            parts.Add(SubjectKind.EntityType, part.Types, part.Name);
            parts.Add(SubjectKind.Enumeration, part.Enumerations, part.Name);
            parts.Add(SubjectKind.Entity, part.Entities, part.Name);
            parts.Add(SubjectKind.Source, part.Sources, part.Name);
        }

        return parts;
    }

    /// <summary>The parts that have something: one, but for a source that several cite, and for the corpus itself, which is no part's.</summary>
    public IReadOnlyList<string> Of(Subject subject) => _parts.GetValueOrDefault(subject.Kind switch
    {
        SubjectKind.Fact => new Subject(SubjectKind.Entity, Owner(subject)),
        SubjectKind.Property => new Subject(SubjectKind.EntityType, Owner(subject)),
        SubjectKind.EnumerationValue => new Subject(SubjectKind.Enumeration, Owner(subject)),
        _ => subject,
    }) ?? [];

    /// <summary>What of a kind a part has, and no other.</summary>
    public IEnumerable<string> Only(string part, SubjectKind kind) =>
        _parts.Where(entry => entry.Key.Kind == kind && entry.Value is [var only] && only == part).Select(static entry => entry.Key.Name);

    private static string Owner(Subject subject) => subject.Name[..subject.Name.IndexOf('.', StringComparison.Ordinal)];

    private void Add(SubjectKind kind, IEnumerable<string> names, string part)
    {
        foreach (var name in names)
        {
            var subject = new Subject(kind, name);
            if (_parts.TryGetValue(subject, out var known))
            {
                known.Add(part);
            }
            else
            {
                _parts.Add(subject, [part]);
            }
        }
    }
}
