using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Consumers;

/// <summary>Compiled assemblies.</summary>
internal static class Images
{
    public static byte[] Of(Compilation compilation)
    {
        using var image = new MemoryStream();
        compilation.Emit(image).Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ShouldBeEmpty();
        return image.ToArray();
    }
}
