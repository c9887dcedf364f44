using System.Collections.Immutable;
using System.Composition;
using Corpus.Consumer.Suggesting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace Corpus.Consumer.CodeFixes;

/// <summary>Puts the constant of a corpus in the place of a literal.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MagicNumberCodeFix))]
[Shared]
public sealed class MagicNumberCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(MagicNumberAnalyzer.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(MagicNumberAnalyzer.Constants, out var constants) && constants is not null)
            {
                foreach (var constant in constants.Split(';'))
                {
                    // The last two names are the entity and the constant.
                    var dot = constant.LastIndexOf('.', constant.LastIndexOf('.') - 1);
                    var title = $"Use {constant.Substring(dot + 1)}";
                    context.RegisterCodeFix(
                        CodeAction.Create(title, cancellation => UseAsync(context.Document, diagnostic, constant, cancellation), constant), diagnostic);
                }
            }
        }

        return Task.CompletedTask;
    }

    private static async Task<Document> UseAsync(Document document, Diagnostic diagnostic, string constant, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false)
            ?? throw new InvalidOperationException("A C# document has a syntax tree.");
        var literal = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        var expression = SyntaxFactory.ParseExpression(constant).WithTriviaFrom(literal).WithAdditionalAnnotations(Simplifier.Annotation, Formatter.Annotation);
        return document.WithSyntaxRoot(root.ReplaceNode(literal, expression));
    }
}
