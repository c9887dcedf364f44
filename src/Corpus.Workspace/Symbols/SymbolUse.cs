using Corpus.Language.Text;

namespace Corpus.Workspace.Symbols;

/// <summary>A place where a symbol is named.</summary>
/// <param name="Symbol">What is named.</param>
/// <param name="Span">The name itself, without quotation marks, and of <c>Treaty.termYears</c> the part that names it.</param>
/// <param name="IsDefinition">Whether it is defined here.</param>
internal sealed record SymbolUse(Symbol Symbol, TextSpan Span, bool IsDefinition);

/// <summary>A place where a symbol is named, in a file.</summary>
internal sealed record LocatedUse(string Path, SymbolUse Use);
