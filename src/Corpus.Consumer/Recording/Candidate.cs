using Corpus.Consumer.References;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Consumer.Recording;

/// <summary>A name in the source that may mean a constant.</summary>
/// <param name="File">The file that has it.</param>
/// <param name="Name">The whole name: <c>Treaty.TermYears</c>.</param>
/// <param name="Word">The word of it that was looked for: <c>Treaty</c>.</param>
/// <param name="Type">The part of it that names the entity; nothing where the word is that of a constant.</param>
internal sealed record Candidate(SourceFile File, ExpressionSyntax Name, string Word, ExpressionSyntax? Type);

/// <summary>A constant that the source names.</summary>
/// <param name="Constants">What it is computed from; of a constant of a corpus, that alone.</param>
/// <param name="Through">The constant of another assembly, as records spell it.</param>
internal sealed record NamedConstant(Candidate At, List<CompiledConstant> Constants, string? Through);
