using Corpus.Language.Model;
using Corpus.Language.Problems;

namespace Corpus.Language.Binding;

/// <summary>Whether each inverse property has another side that names it back.</summary>
internal sealed class InverseLinker(IReadOnlyDictionary<string, EntityTypeEntry> types, ImportedNames imported, List<Problem> problems)
{
    /// <summary>Reports what is wrong with the inverse properties of a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="isComplete">Whether all files could be read; where not, the other side may be what could not.</param>
    public void Check(DeclaredType type, bool isComplete)
    {
        foreach (var entry in type.Properties)
        {
            if (entry.Model.Inverse is not { } inverse)
            {
                continue;
            }

            var syntax = type.Syntax.Properties.First(property => property.Name.Value == entry.Model.Name);
            if (Reason(entry.Model, inverse) is { } reason && isComplete)
            {
                problems.Add(TypeProblems.InvalidInverse(type.File.At(syntax.Inverse!.Span), inverse, entry.Model.Name, reason));
            }
        }
    }

    private string? Reason(PropertyModel property, string inverse)
    {
        if (property.Datatype.Kind != DatatypeKind.Entity)
        {
            return $"only references to entities have another side, but this property is {Values.Datatypes.Article(property.Datatype)}; delete it";
        }

        if (property.IsSeries)
        {
            return "a series cannot be mirrored, because its periods may not overlap; declare `cardinality: many`";
        }

        if (imported.Type(property.Datatype.Name) is not null)
        {
            return $"`{property.Datatype.Name}` is declared elsewhere, and cannot name a property of this project back; delete it";
        }

        if (!types.TryGetValue(property.Datatype.Name, out var other))
        {
            return null;
        }

        var others = other.Model.Properties;
        if (others.FirstOrDefault(candidate => candidate.Name == inverse) is not { } back)
        {
            if (other.FaultyProperties.Contains(inverse))
            {
                return null;
            }

            var inherited = other.Property(inverse)?.Model;
            return inherited is not null
                ? $"`{inverse}` is declared by `{inherited.DeclaringType}`, so any {inherited.DeclaringType} can have it; "
                    + $"declare this property with the datatype `{inherited.DeclaringType}`"
                : $"the entity type `{other.Model.Name}` declares no such property; " +
                    MessageText.Suggest(inverse, others.Where(static candidate => candidate.Datatype.Kind == DatatypeKind.Entity)
                        .Select(static candidate => candidate.Name).ToArray());
        }

        return back.Inverse != property.Name
            ? $"`{back.DeclaringType}.{back.Name}` does not name it back; add `inverse: {property.Name}` to it"
            : back.Datatype.Name != property.DeclaringType
            ? $"`{back.DeclaringType}.{back.Name}` refers to `{back.Datatype.Name}`, but this property is declared by `{property.DeclaringType}`; "
                + "let each refer to the type that declares the other"
            : null;
    }
}
