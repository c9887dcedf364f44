using System.Runtime.CompilerServices;
using Corpus.Language.Importing;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Roslyn;

/// <summary>What a project references, opened as far as something in it is asked for. Values come out: nothing of Roslyn flows on.</summary>
internal static class ReferencedAssemblies
{
    // An image does not change as long as the compiler has this reference to it; a large corpus has many types to go through.
    private static readonly ConditionalWeakTable<PortableExecutableReference, Opened> OpenedImages = new();

    /// <param name="references">The references.</param>
    /// <param name="asked">The names that are asked for.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static EquatableArray<AssemblyTables> Read(EquatableArray<MetadataReference> references, AskedNames asked, CancellationToken cancellation)
    {
        var opened = new List<OpenedAssembly>();
        // What is generated into a project piece by piece has no types that another corpus could build on.
        foreach (var reference in references.Where(static reference => !IsOffered(reference)))
        {
            cancellation.ThrowIfCancellationRequested();
            if (Open(reference) is { } assembly)
            {
                opened.Add(assembly);
            }
        }

        return AskedTables.Read(opened, asked);
    }

    /// <summary>Whether only that of a corpus is generated which the project names.</summary>
    public static bool IsOffered(MetadataReference reference) =>
        !reference.Properties.Aliases.IsDefaultOrEmpty && FactsAlias.IsOf(reference.Properties.Aliases);

    /// <summary>All corpora that are referenced, and what is said to be one and is not.</summary>
    public static IReadOnlyList<ReferencedAssembly> OpenAll(EquatableArray<MetadataReference> references, CancellationToken cancellation)
    {
        var opened = new List<ReferencedAssembly>();
        foreach (var reference in references)
        {
            cancellation.ThrowIfCancellationRequested();
            var isOffered = IsOffered(reference);
            if (Open(reference) is { } assembly)
            {
                opened.Add(new ReferencedAssembly(assembly, isOffered));
            }
            else if (isOffered)
            {
                opened.Add(new ReferencedAssembly(new Unreadable(NameOf(reference), "has no facts of a corpus"), isOffered));
            }
        }

        return opened;
    }

    private static OpenedAssembly? Open(MetadataReference reference)
    {
        try
        {
            return reference switch
            {
                CompilationReference compiled => SymbolAssembly.Open(compiled.Compilation),
                PortableExecutableReference portable => OpenedImages.GetValue(portable, OpenImage).Assembly,
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
            return new Unreadable(NameOf(reference), $"is damaged: {exception.Message}");
        }
    }

    private static Opened OpenImage(PortableExecutableReference image)
    {
        var metadata = image.GetMetadata();
        return new Opened(metadata is AssemblyMetadata assembly ? MetadataAssembly.Open(assembly.GetModules()[0].GetMetadataReader(), metadata) : null);
    }

    private static string NameOf(MetadataReference reference)
    {
        var name = reference.Display ?? "";
        name = name.Substring(name.LastIndexOfAny(['/', '\\']) + 1);
        return name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - 4) : name;
    }

    /// <param name="Assembly">The assembly, if it is a corpus.</param>
    private sealed record Opened(OpenedAssembly? Assembly);

    private sealed class Unreadable(string name, string reason) : OpenedAssembly(new AssemblyTables(name, "") { Fault = reason })
    {
        public override string TableOf(string id) => "";
    }
}
