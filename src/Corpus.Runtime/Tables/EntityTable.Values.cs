namespace Corpus.Runtime;

// What the generated members read: facts by their place in the table, values by the place of their property in the type.
public sealed partial class EntityTable
{
    /// <summary>A fact that has one value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="factIndex">The place of the fact among the entity's, from 0.</param>
    /// <returns>The fact, always the same instance.</returns>
    /// <exception cref="InvalidOperationException">The table breaks its format, or the fact is of another type.</exception>
    public Fact<T> Fact<T>(int factIndex) => As<Fact<T>>(Facts[factIndex]);

    /// <summary>A fact that is a list.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="factIndex">The place of the fact among the entity's, from 0.</param>
    /// <returns>The fact, always the same instance.</returns>
    /// <exception cref="InvalidOperationException">The table breaks its format, or the fact is of another type.</exception>
    public ListFact<T> List<T>(int factIndex) => As<ListFact<T>>(Facts[factIndex]);

    /// <summary>A fact that is disputed.</summary>
    /// <typeparam name="T">The type of the values that are claimed; for a list, an <see cref="EquatableArray{T}"/>.</typeparam>
    /// <param name="factIndex">The place of the fact among the entity's, from 0.</param>
    /// <returns>The fact, always the same instance.</returns>
    /// <exception cref="InvalidOperationException">The table breaks its format, or the fact is of another type.</exception>
    public Disputed<T> Disputed<T>(int factIndex) => As<Disputed<T>>(Facts[factIndex]);

    /// <summary>The settled value of a property.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="propertyIndex">The place of the property in the entity's type, from 0.</param>
    /// <returns>The value, or <see langword="null"/> where it is not known or disputed.</returns>
    /// <exception cref="InvalidOperationException">The table breaks its format, or the property is of another type.</exception>
    public T? ValueOrNull<T>(int propertyIndex)
        where T : struct => Settled<T>(propertyIndex)?.Value;

    /// <inheritdoc cref="ValueOrNull{T}(int)"/>
    public T? ReferenceOrNull<T>(int propertyIndex)
        where T : class => Settled<T>(propertyIndex)?.Value;

    /// <summary>The settled value of a property that every entity of the type has.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="propertyIndex">The place of the property in the entity's type, from 0.</param>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidOperationException">The table breaks its format, the property is of another type, or it is not known or disputed.</exception>
    public T Required<T>(int propertyIndex) => Settled<T>(propertyIndex) is { } fact
        ? fact.Value
        : throw new InvalidOperationException($"The generated table of {Subject} has no value for '{Type.Properties[propertyIndex].Name}', which is required.");

    /// <summary>The settled items of a property that is a list.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="propertyIndex">The place of the property in the entity's type, from 0.</param>
    /// <returns>The items, or none where they are not known or disputed.</returns>
    /// <exception cref="InvalidOperationException">The table breaks its format, or the property is of another type.</exception>
    public EquatableArray<T> Values<T>(int propertyIndex) => Settled<EquatableArray<T>>(propertyIndex)?.Value ?? default;

    private Fact<T>? Settled<T>(int propertyIndex) =>
        SettledFact(propertyIndex) is { } fact ? As<Fact<T>>(fact) : null;

    private TFact As<TFact>(Fact fact)
        where TFact : Fact => fact as TFact ?? throw new InvalidOperationException(
            $"The generated code asks for {fact.Id} as another type than '{fact.Property.DatatypeName}'{(fact.Property.IsList ? ", a list" : "")}" +
            $"{(fact.Status == FactStatus.Disputed ? ", disputed" : "")}.");
}
