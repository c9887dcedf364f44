using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Consumer.Recording;

/// <summary>A file of the compilation, with what is asked of it more than once.</summary>
internal sealed class SourceFile(Compilation compilation, SyntaxTree tree, CancellationToken cancellation)
{
    private SemanticModel? _model;

    public SourceText Text { get; } = tree.GetText(cancellation);

    public CompilationUnitSyntax Root { get; } = (CompilationUnitSyntax)tree.GetRoot(cancellation);

    public SemanticModel Model => _model ??= compilation.GetSemanticModel(tree);
}
