using System.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>Makes a value when it is first asked for, without a lock: threads may make it twice, and then all see the one that was there first.</summary>
internal static class Once
{
    public static TValue Get<TState, TValue>(ref StrongBox<TValue>? slot, TState state, Func<TState, TValue> make)
    {
        var made = Volatile.Read(ref slot);
        return made is null ? Set(ref slot, make(state)) : made.Value!;
    }

    /// <summary>Sets the value unless another thread has done so meanwhile; gives the one that was there first.</summary>
    public static TValue Set<TValue>(ref StrongBox<TValue>? slot, TValue value)
    {
        var candidate = new StrongBox<TValue>(value);
        return (Interlocked.CompareExchange(ref slot, candidate, null) ?? candidate).Value!;
    }

    /// <summary>The same of an object, which needs no box.</summary>
    public static T Set<T>(ref T? slot, T made)
        where T : class => Interlocked.CompareExchange(ref slot, made, null) ?? made;
}
