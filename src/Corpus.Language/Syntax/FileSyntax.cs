using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Text;
using Corpus.Language.Yaml;

namespace Corpus.Language.Syntax;

// A family in one file: what the five sections of a file say, name by name, before anything is looked up. Every text knows where it stands.

/// <summary>One file, taken apart.</summary>
/// <param name="File">Its path and text.</param>
/// <param name="IsWhole">Whether all of it could be read; where not, it may define names that are not here.</param>
/// <param name="Problems">What was wrong with its shape.</param>
internal sealed record FileSyntax(
    SourceFile File,
    bool IsWhole,
    CorpusSyntax? Corpus,
    IReadOnlyList<EntityTypeSyntax> EntityTypes,
    IReadOnlyList<EnumerationSyntax> Enumerations,
    IReadOnlyList<EntitySyntax> Entities,
    IReadOnlyList<SourceSyntax> Sources,
    EquatableArray<Problem> Problems)
{
    private NamesInText? _names;

    /// <summary>What in its text looks like a name.</summary>
    public NamesInText Names => _names ??= new NamesInText(File.Text);

    // One file is read once for each of its texts: the object is its own identity.
    public bool Equals(FileSyntax? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

internal sealed record CorpusSyntax(
    TextSpan Span, Located? Id, Located? SchemaVersion, Located? Namespace, Located? Title, Located? Language, Located? MaxWords)
{
    public IReadOnlyList<ImportSyntax> Imports { get; init; } = [];

    /// <summary>Which part of a corpus of several projects this is.</summary>
    public Located? Part { get; init; }

    /// <summary>The id of the corpus that it is a part of.</summary>
    public Located? Of { get; init; }

    /// <summary>The folders of its parts, where these are looked at together.</summary>
    public EquatableArray<string> Folders { get; init; } = [];
}

/// <param name="Span">Where problems of the import as a whole are reported.</param>
/// <param name="As">The prefix of its names.</param>
internal sealed record ImportSyntax(TextSpan Span, Located? Corpus, Located? Version, Located? As);

internal sealed record EntityTypeSyntax(
    Located Name, Located? Summary, Located? Extends, Located? Abstract, IReadOnlyList<PropertySyntax> Properties);

internal sealed record PropertySyntax(Located Name, Located? Datatype, Located? Summary)
{
    public Located? Cardinality { get; init; }

    public Located? Unit { get; init; }

    public IReadOnlyList<Located> UnitWords { get; init; } = [];

    public Located? Required { get; init; }

    public Located? Range { get; init; }

    public Located? Inverse { get; init; }

    public Located? Minimum { get; init; }

    public Located? Maximum { get; init; }

    public Located? Pattern { get; init; }

    public Located? MaxLength { get; init; }

    public Located? MaxWords { get; init; }

    public IReadOnlyList<Located> TrueWords { get; init; } = [];

    public IReadOnlyList<Located> FalseWords { get; init; } = [];
}

internal sealed record EnumerationSyntax(Located Name, Located? Summary, IReadOnlyList<EnumerationValueSyntax> Values);

internal sealed record EnumerationValueSyntax(Located Name, Located? Summary, IReadOnlyList<NameSyntax> Aliases);

/// <param name="Language">The tag of its language; null where it is a name in all languages.</param>
internal sealed record NameSyntax(Located? Language, Located Text);

/// <param name="Facts">The facts that could be read.</param>
/// <param name="Stated">The names of all facts, also of those that could not: they are not missing.</param>
internal sealed record EntitySyntax(
    Located Name,
    Located? Type,
    Located? Label,
    IReadOnlyList<NameSyntax> Labels,
    IReadOnlyList<NameSyntax> Aliases,
    Located? Summary,
    IReadOnlyList<FactSyntax> Facts,
    IReadOnlyList<string> Stated);

/// <summary>Which of its forms a fact has.</summary>
internal enum FactForm
{
    /// <summary><c>value</c>: one value, or one list that is cited as a whole.</summary>
    Value,

    /// <summary><c>values</c>: a statement for each value.</summary>
    Values,

    /// <summary><c>claims</c>: sources disagree.</summary>
    Claims,

    /// <summary><c>derived</c>: computed from other facts.</summary>
    Derived,
}

/// <param name="Name">The property.</param>
/// <param name="Form">Which form it has.</param>
/// <param name="Statement">What stands on the fact itself.</param>
/// <param name="Statements">The items of <c>values</c> or <c>claims</c>.</param>
/// <param name="IsSound">Whether nothing in it was reported as an error when it was read; what was is not emitted.</param>
internal sealed record FactSyntax(Located Name, FactForm Form, StatementSyntax Statement, IReadOnlyList<StatementSyntax> Statements, bool IsSound)
{
    /// <summary>The formula of a derived fact.</summary>
    public Located? Derived { get; init; }

    public SupersessionSyntax? Superseded { get; init; }

    public Located? ReviewBy { get; init; }
}

/// <param name="Span">Where problems of it as a whole are reported.</param>
/// <param name="Value">What it states.</param>
/// <param name="ValueKeySpan">Where problems of the value as a whole are reported.</param>
internal sealed record StatementSyntax(TextSpan Span, YamlNode? Value, TextSpan ValueKeySpan)
{
    public IReadOnlyList<CitationSyntax> Citations { get; init; } = [];

    /// <summary>Whether it has citations, or what was reported instead of them.</summary>
    public bool HasCitations { get; init; }

    public Located? Comparator { get; init; }

    public Located? Tolerance { get; init; }

    public Located? Modality { get; init; }

    public Located? Open { get; init; }

    public Located? AsOf { get; init; }

    public Located? From { get; init; }

    public Located? Until { get; init; }

    public IReadOnlyList<ClaimantSyntax> ClaimedBy { get; init; } = [];

    public IReadOnlyList<ClaimantSyntax> ReportedBy { get; init; } = [];

    public IReadOnlyList<InferenceSyntax> Inferences { get; init; } = [];

    public Located? Rank { get; init; }

    public Located? RankReason { get; init; }
}

/// <param name="Name">The id of an entity, a plain name, or the name of a source.</param>
/// <param name="IsSource">Whether it is written as <c>{ source: Name }</c>.</param>
internal sealed record ClaimantSyntax(Located Name, bool IsSource);

/// <param name="Span">Where problems of it as a whole are reported.</param>
/// <param name="Target">What follows; null where it was not understood, which was reported.</param>
/// <param name="Because">How it follows.</param>
internal sealed record InferenceSyntax(
    TextSpan Span, InferenceTarget? Target, Located? Because, IReadOnlyList<Located> Premises, IReadOnlyList<CitationSyntax> Citations);

internal sealed record SupersessionSyntax(TextSpan Span, Located? By, Located? Since, Located? Reason);

internal sealed record CitationSyntax(
    TextSpan Span, Located? Source, Located? Quote, Located? Prefix, Located? Suffix, Located? Language, IReadOnlyList<ReadingSyntax> Readings)
{
    /// <summary>What its readings say, as one text; null where it has none.</summary>
    public string? Reading => Readings.Count == 0 ? null : string.Join(" ", Readings.Select(static reading => reading.Because?.Value));
}

/// <param name="Span">Where problems of it as a whole are reported.</param>
/// <param name="Target">The point that it explains; null where that was not understood, which was reported.</param>
/// <param name="Because">How the quote states it.</param>
internal sealed record ReadingSyntax(TextSpan Span, SupportPoint? Target, Located? Because);

/// <summary>The file that the text of a source was got out of.</summary>
internal sealed record OriginalSyntax(Located? File, Located? Sha256, Located? MediaType, Located? Bytes);

internal sealed record SourceSyntax(
    Located Name,
    Located? File,
    Located? Title,
    IReadOnlyList<Located> Authors,
    Located? Publisher,
    Located? Issued,
    Located? Retrieved,
    Located? Url,
    Located? Language,
    Located? Sha256,
    Located? Words,
    OriginalSyntax? Original)
{
    /// <summary>
    /// The names of the files in which its document is looked for, in this order: the one that it names, then those that are called as it is. The
    /// only place that knows which text belongs to a record.
    /// </summary>
    public IEnumerable<string> DocumentNames =>
        (File is null ? [] : new[] { File.Value }).Concat(DocumentSyntax.Endings.Select(ending => Name.Value + ending)).Distinct(StringComparer.Ordinal);

    /// <summary>The name of the file in which its fingerprint is looked for.</summary>
    public string FingerprintName => Name.Value + FingerprintFormat.Extension;

    /// <summary>The names of all files that may prove its quotes.</summary>
    public IEnumerable<string> EvidenceNames => DocumentNames.Append(FingerprintName);
}
