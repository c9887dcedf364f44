using System.ComponentModel;

namespace Corpus.Runtime.CompilerServices;

/// <summary>Reads the tables in which generated code holds its entity types. Not for people.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EntityTypeTable
{
    /// <summary>Reads an entity type.</summary>
    /// <param name="holder">The class whose <see cref="TableAttribute"/> has the table.</param>
    /// <param name="datatypes">The datatypes of the properties that the type declares itself, in the order of the table.</param>
    /// <returns>The type.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The table breaks its format, or has another number of properties.</exception>
    /// <exception cref="NotSupportedException">The table is of a later format than this assembly reads.</exception>
    public static EntityType Read(Type holder, params Datatype[] datatypes) => EntityTypeTableReader.Read(
        TableAttribute.Of(holder ?? throw new ArgumentNullException(nameof(holder))), holder, null, datatypes
            ?? throw new ArgumentNullException(nameof(datatypes)));

    /// <summary>Reads an entity type that extends another, perhaps one of another assembly.</summary>
    /// <param name="holder">The class whose <see cref="TableAttribute"/> has the table.</param>
    /// <param name="baseType">The type that it extends.</param>
    /// <param name="datatypes">The datatypes of the properties that the type declares itself, in the order of the table.</param>
    /// <returns>The type.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The table breaks its format, or has another number of properties.</exception>
    /// <exception cref="NotSupportedException">The table is of a later format than this assembly reads.</exception>
    public static EntityType Read(Type holder, EntityType baseType, params Datatype[] datatypes) => EntityTypeTableReader.Read(
        TableAttribute.Of(holder ?? throw new ArgumentNullException(nameof(holder))),
        holder,
        baseType ?? throw new ArgumentNullException(nameof(baseType)),
        datatypes ?? throw new ArgumentNullException(nameof(datatypes)));

    /// <summary>Makes an entity type whose table is read when something is first asked of it.</summary>
    /// <param name="holder">The class whose <see cref="TableAttribute"/> has the table.</param>
    /// <param name="baseType">The type that it extends, perhaps one of another assembly; <see langword="null"/> if it extends none.</param>
    /// <param name="datatypes">
    /// Gives the datatype of the property at a place among those that the type declares itself, from 0; called for those of which the table does not name it.
    /// </param>
    /// <returns>The type.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="holder"/> or <paramref name="datatypes"/> is <see langword="null"/>.</exception>
    public static EntityType ReadLazily(Type holder, EntityType? baseType, Func<int, Datatype?> datatypes) => new(
        holder ?? throw new ArgumentNullException(nameof(holder)), baseType, datatypes ?? throw new ArgumentNullException(nameof(datatypes)));
}
