using System.Globalization;
using Corpus.Language.Model;
using Corpus.Language.Syntax;

namespace Corpus.Generator.Emit;

/// <summary>An entity, and where its facts are stated.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Lines">For each fact <c>curated/treaty.yaml(92)</c>, or nothing where that is not known; empty if the build does not ask for it.</param>
internal sealed record PlacedEntity(EntityModel Entity, EquatableArray<string> Lines);

/// <summary>The lines in which the facts of a corpus are stated. They are no part of a model: whoever edits a file moves all that is below.</summary>
internal sealed class FactLines(EquatableArray<(string Fact, string Line)> all) : IEquatable<FactLines>
{
    private readonly Dictionary<string, string> _byFact = all.ToDictionary(static line => line.Fact, static line => line.Line, StringComparer.Ordinal);
    private readonly EquatableArray<(string Fact, string Line)> _all = all;

    public static FactLines None { get; } = new([]);

    public static FactLines Of(IEnumerable<FileSyntax> files)
    {
        var lines = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var (entity, fact) in file.Entities.SelectMany(static entity => entity.Facts.Select(fact => (entity, fact))))
            {
                var name = entity.Name.Value + "." + fact.Name.Value;
                // A second definition was reported.
                if (!lines.ContainsKey(name))
                {
                    var line = file.File.At(fact.Name.Span).StartLine + 1;
                    lines.Add(name, $"{GeneratedFile.Ascii(file.File.Path)}({line.ToString(CultureInfo.InvariantCulture)})");
                }
            }
        }

        return new FactLines(EquatableArray.From(
            lines.OrderBy(static line => line.Key, StringComparer.Ordinal).Select(static line => (line.Key, line.Value))));
    }

    public PlacedEntity Place(EntityModel entity) =>
        new(entity, _byFact.Count == 0 ? [] : EquatableArray.From(entity.Facts.Select(fact => LineOf(entity, fact))));

    public bool Equals(FactLines? other) => other is not null && _all.Equals(other._all);

    public override bool Equals(object? obj) => Equals(obj as FactLines);

    public override int GetHashCode() => _all.GetHashCode();

    /// <summary>Where a fact is stated; one that only the other side of an inverse property states, there.</summary>
    private string LineOf(EntityModel entity, FactModel fact) =>
        _byFact.TryGetValue(entity.Id + "." + fact.Property.Name, out var line)
        || fact.AllStatements.Select(static statement => statement.MirrorOf).FirstOrDefault(static mirrored => mirrored is not null) is { } other
        && _byFact.TryGetValue(other, out line)
            ? line
            : "";
}
