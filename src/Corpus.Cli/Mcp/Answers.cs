namespace Corpus.Cli.Mcp;

// A family in one file: what the tools answer. All of it is data: names are those of the JSON.

/// <summary>Passages of a document.</summary>
/// <param name="Notice">What the reader must know of them.</param>
internal sealed record PassagesAnswer(string Notice, string Source, string? Title, int Sentences, IReadOnlyList<PassageAnswer> Passages);

/// <param name="Number">The sentence, from 1.</param>
/// <param name="Text">The sentence as the document has it.</param>
internal sealed record PassageAnswer(string Source, int Number, string Text)
{
    /// <summary>The facts that cite it.</summary>
    public IReadOnlyList<string>? Facts { get; init; }
}

internal sealed record FoundPassagesAnswer(string Notice, IReadOnlyList<PassageAnswer> Passages, bool AreMore);

internal sealed record QuoteAnswer(
    string Notice, bool IsProved, string? Grade, int? Word, string? Sentence, string? Reason, string? NearestPassage, IReadOnlyList<string> Points,
        IReadOnlyList<string> Problems);

internal sealed record ProposalAnswer(
    bool IsAccepted, string? Yaml, string? InsertIntoFile, int? BeforeLine, IReadOnlyList<string> Reasons, IReadOnlyList<string> Remedies,
        IReadOnlyList<string> Points);

internal sealed record CheckAnswer(int Errors, int Warnings, IReadOnlyList<string> Problems, int Facts, int Citations);

internal sealed record SchemaAnswer(
    string? Corpus, IReadOnlyList<TypeAnswer> Types, IReadOnlyList<EnumerationAnswer> Enumerations, IReadOnlyList<EntityAnswer> Entities,
        IReadOnlyList<string> Sources);

internal sealed record TypeAnswer(string Name, string Summary, bool IsAbstract, IReadOnlyList<PropertyAnswer> Properties);

internal sealed record PropertyAnswer(string Name, string Datatype, string Cardinality, string? Unit, string Summary);

internal sealed record EnumerationAnswer(string Name, IReadOnlyList<string> Values);

internal sealed record EntityAnswer(string Id, string? Type, string? Label);
