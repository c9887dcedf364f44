namespace Corpus.Benchmarks.Making;

internal enum MadeKind
{
    Boolean,
    Integer,
    Long,
    Decimal,
    Number,
    Text,
    Uri,
    Date,
    Enumeration,
    Entity,
}

internal sealed record MadeProperty(string Name, MadeKind Kind, string Datatype, bool IsList, string? Unit, string Summary);

internal sealed record MadeType(string Name, string Summary, IReadOnlyList<MadeProperty> Properties);

internal sealed record MadeEnumeration(string Name, string Summary, IReadOnlyList<string> Values);
