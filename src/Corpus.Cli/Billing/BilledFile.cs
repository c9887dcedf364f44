using System.Runtime.CompilerServices;
using Corpus.Cli.Assemblies;

namespace Corpus.Cli.Billing;

/// <summary>An assembly that was to be read: a file, or what lies in a program in a single file.</summary>
/// <param name="Path">The file, as a report shows it.</param>
/// <param name="Inner">Its name in that file, where that is a program in a single file.</param>
/// <param name="Folder">
/// Where it is looked for what it needs: the folder of the file without links, and below that the file itself where it holds several.
/// </param>
/// <param name="Sha256">The digest of the file.</param>
/// <param name="Reading">What is in it, or why it was not read.</param>
internal sealed record BilledFile(string Path, string? Inner, string Folder, string? Sha256, AssemblyReading Reading)
{
    /// <summary>Whether somebody named it alone, and no folder that it lies in.</summary>
    public bool IsNamed { get; init; }

    public CompiledAssembly? Assembly => Reading.Assembly;

    /// <summary>The file, and where it holds several, which of them.</summary>
    public string Shown => Inner is null ? Path : $"{Path}!{Inner}";

    /// <summary>What the assembly is called; the name of the file where that could not be read.</summary>
    public string Name => Assembly?.Name ?? System.IO.Path.GetFileNameWithoutExtension(Inner ?? Path);

    /// <summary>Whether it is machine code in which nothing of .NET was found: most libraries of that kind.</summary>
    public bool IsNative => Reading.Refusal?.Kind == RefusalKind.Native;

    // Two of one content are still two; and to compare corpora whole takes long.
    public bool Equals(BilledFile? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
