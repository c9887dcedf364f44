using Corpus.Language.Problems;
using Corpus.Workspace.Symbols;

namespace Corpus.Workspace.Remedies;

/// <summary>A change of the files that mends a problem.</summary>
/// <param name="Title">What it does, for a list of choices: <c>Add `modality: possible`</c>.</param>
/// <param name="Edits">The changes.</param>
/// <param name="Mends">The problem that is gone then.</param>
internal sealed record Remedy(string Title, IReadOnlyList<TextEdit> Edits, Problem Mends);
