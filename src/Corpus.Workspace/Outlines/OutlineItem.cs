using Corpus.Language.Text;
using Corpus.Workspace.Symbols;

namespace Corpus.Workspace.Outlines;

/// <summary>An item of a file's outline.</summary>
/// <param name="Kind">What it is; null for a section such as <c>entities</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Detail">What else one wants to see in a list: a label, a datatype, a value.</param>
/// <param name="Span">All that belongs to it.</param>
/// <param name="NameSpan">Its name, within that.</param>
internal sealed record OutlineItem(SymbolKind? Kind, string Name, string? Detail, TextSpan Span, TextSpan NameSpan, IReadOnlyList<OutlineItem> Children);
