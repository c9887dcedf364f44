namespace Corpus.Cli.Assemblies;

/// <summary>Programs and libraries of machine code, in which there is nothing to read.</summary>
internal static class NativeCode
{
    // The sections in which the compiler for native code puts what was .NET.
    private static readonly byte[][] AheadOfTimeSections = [[.. "__managedcode"u8], [.. ".managed\0"u8], [.. "hydrated\0"u8]];

    /// <summary>Whether a file starts as a program or library does: on Windows, on Linux, on macOS.</summary>
    public static bool IsExecutable(ReadOnlySpan<byte> start) =>
        start.StartsWith("MZ"u8)
        || start.StartsWith("\u007FELF"u8)
        || start.StartsWith((ReadOnlySpan<byte>)[0xCF, 0xFA, 0xED, 0xFE])
        || start.StartsWith((ReadOnlySpan<byte>)[0xCA, 0xFE, 0xBA, 0xBE]);

    public static RefusedException Refuse(ReadOnlySpan<byte> bytes)
    {
        foreach (var section in AheadOfTimeSections)
        {
            if (bytes.IndexOf(section) >= 0)
            {
                return new(RefusalKind.AheadOfTime, "was compiled ahead of time to machine code, and what it was compiled from is not in it");
            }
        }

        return new(RefusalKind.Native, "is machine code, and nothing of .NET is in it");
    }
}
