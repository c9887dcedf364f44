namespace Corpus.Cli.Assemblies;

// A family in one file: what comes of opening an assembly.

/// <summary>Why a file was not read as an assembly.</summary>
internal enum RefusalKind
{
    /// <summary>It is a program or library without anything of .NET in it that could be read.</summary>
    Native,

    /// <summary>It was compiled ahead of time to machine code, and the metadata did not come along.</summary>
    AheadOfTime,

    /// <summary>Parts of it were removed when it was published.</summary>
    Trimmed,

    /// <summary>It has only the constants of its corpus.</summary>
    ConstantsOnly,

    /// <summary>It is damaged, or no file of the kind that it says it is.</summary>
    Broken,

    /// <summary>It is of a later format than this tool reads.</summary>
    TooNew,

    /// <summary>It is larger than what is read.</summary>
    TooLarge,
}

/// <param name="Reason">What is wrong, after the name of the file: <c>is damaged: …</c>.</param>
internal sealed record AssemblyRefusal(RefusalKind Kind, string Reason);

/// <summary>An assembly or, in words, why there is none: what could not be read never looks like something with nothing in it.</summary>
internal sealed record AssemblyReading
{
    private AssemblyReading(CompiledAssembly? assembly, AssemblyRefusal? refusal) => (Assembly, Refusal) = (assembly, refusal);

    public CompiledAssembly? Assembly { get; }

    public AssemblyRefusal? Refusal { get; }

    public static AssemblyReading Of(CompiledAssembly assembly) => new(assembly, null);

    public static AssemblyReading Refused(RefusalKind kind, string reason) => new(null, new AssemblyRefusal(kind, reason));
}

/// <summary>Ends the reading of one file; caught where that began.</summary>
internal sealed class RefusedException(RefusalKind kind, string reason) : Exception(reason)
{
    public RefusalKind Kind => kind;

    public static RefusedException Broken(string reason) => new(RefusalKind.Broken, $"is damaged: {reason}");
}
