namespace Corpus.Runtime.CompilerServices;

// What the generated members read: facts by their place in the table, which the same compilation wrote; values by the type that declares their
// property and its place among the properties that this type declares itself, which the same compilation wrote, too. So a type of another assembly
// can gain properties, and what was compiled against it keeps reading the right ones.
public sealed partial class EntityTable
{
    /// <summary>Returns a fact that has one value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="factIndex">The place of the fact among the entity's, from 0.</param>
    /// <returns>The fact, always the same instance.</returns>
    /// <exception cref="InvalidOperationException">The table breaks its format, or the fact is of another type.</exception>
    /// <exception cref="NotSupportedException">The table is of a later format than this assembly reads.</exception>
    public Fact<T> Fact<T>(int factIndex) =>
        As<Fact<T>>(Content.Find(factIndex, FactKind.Single, out var fields) ?? Content.Keep(factIndex, new Fact<T>(fields)));

    /// <summary>Returns a fact that is a list.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="factIndex">The place of the fact among the entity's, from 0.</param>
    /// <returns>The fact, always the same instance.</returns>
    /// <exception cref="InvalidOperationException">The table breaks its format, or the fact is of another type.</exception>
    /// <exception cref="NotSupportedException">The table is of a later format than this assembly reads.</exception>
    public ListFact<T> List<T>(int factIndex) =>
        As<ListFact<T>>(Content.Find(factIndex, FactKind.List, out var fields) ?? Content.Keep(factIndex, new ListFact<T>(fields)));

    /// <summary>Returns a fact that is a series.</summary>
    /// <typeparam name="T">The type of the value in a period.</typeparam>
    /// <param name="factIndex">The place of the fact among the entity's, from 0.</param>
    /// <returns>The fact, always the same instance.</returns>
    /// <exception cref="InvalidOperationException">The table breaks its format, or the fact is of another type.</exception>
    /// <exception cref="NotSupportedException">The table is of a later format than this assembly reads.</exception>
    public SeriesFact<T> Series<T>(int factIndex) =>
        As<SeriesFact<T>>(Content.Find(factIndex, FactKind.Series, out var fields) ?? Content.Keep(factIndex, new SeriesFact<T>(fields)));

    /// <summary>Returns a fact that is disputed.</summary>
    /// <typeparam name="T">
    /// The type of the values that are claimed; for a list, an <see cref="EquatableArray{T}"/>, for a series, a <see cref="Runtime.Series{T}"/>.
    /// </typeparam>
    /// <param name="factIndex">The place of the fact among the entity's, from 0.</param>
    /// <returns>The fact, always the same instance.</returns>
    /// <exception cref="InvalidOperationException">The table breaks its format, or the fact is of another type.</exception>
    /// <exception cref="NotSupportedException">The table is of a later format than this assembly reads.</exception>
    public Disputed<T> Disputed<T>(int factIndex) =>
        As<Disputed<T>>(Content.Find(factIndex, FactKind.Disputed, out var fields) ?? Content.Keep(factIndex, new Disputed<T>(fields)));

    /// <summary>Returns a fact that is attributed.</summary>
    /// <typeparam name="T">The type of the value; for a list, an <see cref="EquatableArray{T}"/>, for a series, a <see cref="Runtime.Series{T}"/>.</typeparam>
    /// <param name="factIndex">The place of the fact among the entity's, from 0.</param>
    /// <returns>The fact, always the same instance.</returns>
    /// <exception cref="InvalidOperationException">The table breaks its format, or the fact is of another type.</exception>
    /// <exception cref="NotSupportedException">The table is of a later format than this assembly reads.</exception>
    public Attributed<T> Attributed<T>(int factIndex) =>
        As<Attributed<T>>(Content.Find(factIndex, FactKind.Attributed, out var fields) ?? Content.Keep(factIndex, new Attributed<T>(fields)));

    /// <summary>Returns the settled value of a property.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="declaringType">The type that declares the property.</param>
    /// <param name="propertyIndex">The place of the property among those that the type declares itself, from 0.</param>
    /// <returns>The value, or <see langword="null"/> where it is not known, disputed or attributed.</returns>
    /// <exception cref="InvalidOperationException">The table breaks its format, or the property is of another type.</exception>
    /// <exception cref="NotSupportedException">The table is of a later format than this assembly reads.</exception>
    public T? ValueOrNull<T>(EntityType declaringType, int propertyIndex)
        where T : struct => Settled<T>(declaringType, propertyIndex)?.Value;

    /// <inheritdoc cref="ValueOrNull{T}(EntityType, int)"/>
    public T? ReferenceOrNull<T>(EntityType declaringType, int propertyIndex)
        where T : class => Settled<T>(declaringType, propertyIndex)?.Value;

    /// <summary>Returns the settled value of a property that every entity of the type has.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="declaringType">The type that declares the property.</param>
    /// <param name="propertyIndex">The place of the property among those that the type declares itself, from 0.</param>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidOperationException">
    /// The table breaks its format, the property is of another type, or it is not known, disputed or attributed.
    /// </exception>
    /// <exception cref="NotSupportedException">The table is of a later format than this assembly reads.</exception>
    public T Required<T>(EntityType declaringType, int propertyIndex) => Settled<T>(declaringType, propertyIndex) is { } fact
        ? fact.Value
        : throw new InvalidOperationException(
            $"The generated table of {Subject} has no value for '{declaringType.NameAt(propertyIndex)}', which is required.");

    /// <summary>Returns the settled items of a property that is a list.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="declaringType">The type that declares the property.</param>
    /// <param name="propertyIndex">The place of the property among those that the type declares itself, from 0.</param>
    /// <returns>The items, or none where they are not known, disputed or attributed.</returns>
    /// <exception cref="InvalidOperationException">The table breaks its format, or the property is of another type.</exception>
    /// <exception cref="NotSupportedException">The table is of a later format than this assembly reads.</exception>
    public EquatableArray<T> Values<T>(EntityType declaringType, int propertyIndex) =>
        Settled<EquatableArray<T>>(declaringType, propertyIndex)?.Value ?? default;

    /// <summary>Returns the settled value of a property that is a series.</summary>
    /// <typeparam name="T">The type of the value in a period.</typeparam>
    /// <param name="declaringType">The type that declares the property.</param>
    /// <param name="propertyIndex">The place of the property among those that the type declares itself, from 0.</param>
    /// <returns>The series, or <see langword="null"/> where it is not known, disputed or attributed.</returns>
    /// <exception cref="InvalidOperationException">The table breaks its format, or the property is of another type.</exception>
    /// <exception cref="NotSupportedException">The table is of a later format than this assembly reads.</exception>
    public Series<T>? SeriesOrNull<T>(EntityType declaringType, int propertyIndex) => Settled<Series<T>>(declaringType, propertyIndex)?.Value;

    private Fact<T>? Settled<T>(EntityType declaringType, int propertyIndex) =>
        SettledFact(declaringType.Inherited + propertyIndex) is { } fact ? As<Fact<T>>(fact) : null;

    private TFact As<TFact>(Fact fact)
        where TFact : Fact => fact as TFact ?? throw AskedForAsAnother(fact);

    private static string CardinalityText(Property property) => property.Cardinality switch
    {
        Cardinality.Many => ", a list",
        Cardinality.Series => ", a series",
        _ => "",
    };

    private static string StatusText(Fact fact) => fact.Status switch
    {
        FactStatus.Disputed => ", disputed",
        FactStatus.Attributed => ", attributed",
        _ => "",
    };
}
