using Corpus.Language.Importing;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Roslyn;

/// <summary>What a project references, opened as far as something in it is asked for. Values come out: nothing of Roslyn flows on.</summary>
internal static class ReferencedAssemblies
{
    /// <param name="references">The references.</param>
    /// <param name="asked">The names that are asked for.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static EquatableArray<AssemblyTables> Read(EquatableArray<MetadataReference> references, AskedNames asked, CancellationToken cancellation)
    {
        var opened = new List<OpenedAssembly>();
        foreach (var reference in references)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Open(reference) is { } assembly)
            {
                opened.Add(assembly);
            }
        }

        return AskedTables.Read(opened, asked);
    }

    private static OpenedAssembly? Open(MetadataReference reference)
    {
        try
        {
            return reference switch
            {
                CompilationReference compiled => SymbolAssembly.Open(compiled.Compilation),
                PortableExecutableReference portable when portable.GetMetadata() is AssemblyMetadata assembly =>
                    MetadataAssembly.Open(assembly.GetModules()[0].GetMetadataReader(), assembly),
                _ => null,
            };
        }
        catch (OperationCanceledException)
        {
            throw;
        }
#pragma warning disable CA1031 // What a reference cannot be read for is the host's; the compiler tells of it.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return new Unreadable(NameOf(reference), exception.Message);
        }
    }

    private static string NameOf(MetadataReference reference)
    {
        var name = reference.Display ?? "";
        name = name.Substring(name.LastIndexOfAny(['/', '\\']) + 1);
        return name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - 4) : name;
    }

    private sealed class Unreadable(string name, string reason) : OpenedAssembly(new AssemblyTables(name, "") { Fault = $"is damaged: {reason}" })
    {
        public override string TableOf(string id) => "";
    }
}
