using System.Diagnostics;

namespace Corpus.Runtime;

/// <summary>A kind of entity, as <c>entityTypes</c> in a corpus declares it.</summary>
/// <remarks>There is one instance a type: two are equal only if they are the same.</remarks>
[DebuggerDisplay("{Name,nq}")]
public sealed class EntityType
{
    /// <summary>Makes a type. Code that is generated from a corpus calls this.</summary>
    /// <param name="name">The name, which is also that of the C# record: <c>Agreement</c>.</param>
    /// <param name="summary">What such an entity is, in a sentence.</param>
    /// <param name="properties">What can be known of one, in the order of declaration.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public EntityType(string name, string summary, params Property[] properties)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Summary = summary ?? throw new ArgumentNullException(nameof(summary));
        Properties = EquatableArray.Create(properties);
    }

    /// <summary>The name, which is also that of the C# record: <c>Agreement</c>.</summary>
    public string Name { get; }

    /// <summary>What such an entity is, in a sentence.</summary>
    public string Summary { get; }

    /// <summary>What can be known of such an entity, in the order of declaration.</summary>
    public EquatableArray<Property> Properties { get; }

    /// <summary>The property of a name.</summary>
    /// <param name="name">The name as the corpus writes it, case and all: <c>termYears</c>.</param>
    /// <returns>The property, or <see langword="null"/> if the type has none of this name.</returns>
    public Property? FindProperty(string name)
    {
        foreach (var property in Properties)
        {
            if (property.Name == name)
            {
                return property;
            }
        }

        return null;
    }

    /// <summary>The name.</summary>
    /// <returns>The same as <see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
