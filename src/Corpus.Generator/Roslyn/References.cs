using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Roslyn;

// A family in one file: what stands in for the compiler's pairs and arrays, and how it is made of them.

/// <summary>Two values of the pipeline, compared by value as a pair is.</summary>
internal sealed record Both<TLeft, TRight>(TLeft Left, TRight Right)
    where TLeft : class?
    where TRight : class?;

/// <summary>Several values of the pipeline, compared by value.</summary>
internal sealed record Batch<T>(EquatableArray<T> Items)
    where T : class;

/// <summary>
/// Joins values of the pipeline so that a reference comes of them. A node of the pipeline is generic: for references it is compiled just in time once, and
/// for every pair, array or other struct again, in every project that has the generator, whether it has a corpus or not.
/// </summary>
internal static class References
{
    public static IncrementalValueProvider<Both<TLeft, TRight>> With<TLeft, TRight>(
        this IncrementalValueProvider<TLeft> left, IncrementalValueProvider<TRight> right)
        where TLeft : class?
        where TRight : class? =>
        left.Combine(right).Select(static (pair, _) => new Both<TLeft, TRight>(pair.Left, pair.Right));

    public static IncrementalValuesProvider<Both<TLeft, TRight>> With<TLeft, TRight>(
        this IncrementalValuesProvider<TLeft> left, IncrementalValueProvider<TRight> right)
        where TLeft : class?
        where TRight : class? =>
        left.Combine(right).Select(static (pair, _) => new Both<TLeft, TRight>(pair.Left, pair.Right));

    public static IncrementalValueProvider<Batch<T>> All<T>(this IncrementalValuesProvider<T> values)
        where T : class =>
        values.Collect().Select(static (items, _) => new Batch<T>(EquatableArray.From(items)));

    public static IncrementalValueProvider<Batch<T>> Then<T>(this IncrementalValueProvider<Batch<T>> first, IncrementalValueProvider<Batch<T>> second)
        where T : class =>
        first.Combine(second).Select(static (pair, _) => new Batch<T>(EquatableArray.From(pair.Left.Items.Concat(pair.Right.Items))));
}
