using System.Runtime.CompilerServices;

namespace Corpus.Language.Text;

/// <summary>
/// For what is done with every character of a corpus. A compiler's process is over before the runtime has found out how hot such a loop is: without
/// this it would spend most of it in code that is not optimised yet, or that still counts itself.
/// </summary>
internal static class JitHints
{
#if AHEAD_OF_TIME
    /// <summary>Nothing: what must be optimised when first called is passed over when it is compiled ahead of time.</summary>
    public const MethodImplOptions Loop = 0;
#else
    /// <summary>Optimised when first called. The option is called AggressiveOptimization, and netstandard2.0 has no name for it.</summary>
    public const MethodImplOptions Loop = (MethodImplOptions)512;
#endif

    /// <summary>A few steps that are part of such a loop.</summary>
    public const MethodImplOptions Step = MethodImplOptions.AggressiveInlining;
}
