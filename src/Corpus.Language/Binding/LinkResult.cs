using Corpus.Language.Problems;

namespace Corpus.Language.Binding;

internal sealed record LinkResult(Linkage Linkage, EquatableArray<Problem> Problems);
