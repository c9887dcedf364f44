using System.Diagnostics;

namespace Corpus.Runtime;

/// <summary>Shows a debugger the items themselves.</summary>
internal sealed class EquatableArrayDebugView<T>(EquatableArray<T> array)
{
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public T[] Items => array.AsSpan().ToArray();
}
