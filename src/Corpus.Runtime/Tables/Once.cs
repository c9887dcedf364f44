using System.Runtime.CompilerServices;

namespace Corpus.Runtime;

/// <summary>Makes a value when it is first asked for, without a lock: threads may make it twice, and then all see the one that was there first.</summary>
internal static class Once
{
    public static TValue Get<TState, TValue>(ref StrongBox<TValue>? slot, TState state, Func<TState, TValue> make)
    {
        var made = Volatile.Read(ref slot);
        if (made is null)
        {
            var candidate = new StrongBox<TValue>(make(state));
            made = Interlocked.CompareExchange(ref slot, candidate, null) ?? candidate;
        }

        return made.Value!;
    }
}
