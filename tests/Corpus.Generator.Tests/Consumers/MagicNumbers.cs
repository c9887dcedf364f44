using System.Collections.Immutable;
using Corpus.Consumer.CodeFixes;
using Corpus.Consumer.Suggesting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Tests.Consumers;

/// <summary>What the analyzer of magic numbers says of code that references the bridges, and what its fix makes of it.</summary>
internal static class MagicNumbers
{
    private static readonly Lazy<byte[]> Bridges = new(static () => new BridgeCorpus().Image());

    public static ImmutableArray<Diagnostic> Suggestions(string code, bool isAskedFor = true) => Suggestions(ProjectOf(code, isAskedFor));

    /// <summary>The code after the first, or another, of the fixes for the first suggestion.</summary>
    public static string Fixed(string code, int index = 0)
    {
        var project = ProjectOf(code, isAskedFor: true);
        var document = project.Documents.Single();
        var actions = new List<CodeAction>();
        new MagicNumberCodeFix().RegisterCodeFixesAsync(
            new CodeFixContext(document, Suggestions(project)[0], (action, _) => actions.Add(action), default)).GetAwaiter().GetResult();
        var changed = actions[index].GetOperationsAsync(default).GetAwaiter().GetResult().OfType<ApplyChangesOperation>().Single().ChangedSolution;
        var simplified = Microsoft.CodeAnalysis.Simplification.Simplifier.ReduceAsync(changed.GetDocument(document.Id)!).GetAwaiter().GetResult();
        return simplified.GetTextAsync().GetAwaiter().GetResult().ToString();
    }

    private static ImmutableArray<Diagnostic> Suggestions(Project project) =>
        project.GetCompilationAsync().GetAwaiter().GetResult()!.WithAnalyzers([new MagicNumberAnalyzer()]).GetAnalyzerDiagnosticsAsync()
            .GetAwaiter().GetResult();

    private static Project ProjectOf(string code, bool isAskedFor)
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary);
        return new AdhocWorkspace().AddProject("App", LanguageNames.CSharp)
            .WithMetadataReferences([.. Driver.GeneratorRun.References, MetadataReference.CreateFromImage(Bridges.Value)])
            .WithCompilationOptions(isAskedFor
                ? options.WithSpecificDiagnosticOptions(ImmutableDictionary<string, ReportDiagnostic>.Empty.Add(MagicNumberAnalyzer.Id, ReportDiagnostic.Info))
                : options)
            .AddDocument("App.cs", code).Project;
    }
}
