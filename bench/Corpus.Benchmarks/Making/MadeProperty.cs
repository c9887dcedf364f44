using Corpus.Language.Model;

namespace Corpus.Benchmarks.Making;

internal sealed record MadeProperty(string Name, DatatypeKind Kind, string Datatype, bool IsList, string? Unit, string Summary);

internal sealed record MadeType(string Name, string Summary, IReadOnlyList<MadeProperty> Properties);

internal sealed record MadeEnumeration(string Name, string Summary, IReadOnlyList<string> Values);
