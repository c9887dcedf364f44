using System.Collections.Concurrent;
using Corpus.Language.Problems;
using Corpus.Language.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Roslyn;

/// <summary>From problems to diagnostics, in the last step: nothing of Roslyn is in any model.</summary>
internal static class Diagnostics
{
    private static readonly ConcurrentDictionary<ProblemDescriptor, DiagnosticDescriptor> Descriptors = new();

    /// <param name="problem">The problem.</param>
    /// <param name="fullPaths">Where the files are that problems name by their path within the project.</param>
    public static Diagnostic Of(Problem problem, IReadOnlyDictionary<string, string> fullPaths) =>
        Diagnostic.Create(Descriptors.GetOrAdd(problem.Descriptor, Descriptor), LocationOf(problem.Place, fullPaths), problem.Message);

    private static DiagnosticDescriptor Descriptor(ProblemDescriptor descriptor) => new(
        descriptor.Id,
        descriptor.Title,
        "{0}",
        descriptor.Category,
        descriptor.Severity switch
        {
            Severity.Error => DiagnosticSeverity.Error,
            Severity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        description: $"Run `{descriptor.HelpCommand}` to learn more.",
        helpLinkUri: descriptor.HelpLink,
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    private static Location LocationOf(Place place, IReadOnlyDictionary<string, string> fullPaths)
    {
        if (place.Path.Length == 0)
        {
            return Location.None;
        }

        return Location.Create(
            fullPaths.TryGetValue(place.Path, out var fullPath) ? fullPath : place.Path,
            new Microsoft.CodeAnalysis.Text.TextSpan(place.Start, place.Length),
            new LinePositionSpan(new LinePosition(place.StartLine, place.StartColumn), new LinePosition(place.EndLine, place.EndColumn)));
    }
}
