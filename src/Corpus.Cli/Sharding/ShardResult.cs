using Corpus.Cli.Checking;
using Corpus.Language.Binding;
using Corpus.Language.Checking;
using Corpus.Language.Model;
using Corpus.Language.Problems;

namespace Corpus.Cli.Sharding;

// A family in one file: what one shard found, and what it is made of.

/// <summary>What one shard found.</summary>
/// <param name="Head">Which shard it is, and of what corpus.</param>
/// <param name="Files">What was bound of its own files, as far as the whole asks for it, sorted by path.</param>
internal sealed record ShardResult(ShardHead Head, EquatableArray<BoundFile> Files);

/// <param name="Shard">Which shard of how many.</param>
/// <param name="Options">What was asked of the checks.</param>
/// <param name="Inputs">All files of the corpus, whoever checked them, sorted by path.</param>
/// <param name="Properties">The properties, by whose places here the facts name theirs.</param>
/// <param name="Linked">What all files say together; only the first shard tells it, since all shards find the same.</param>
internal sealed record ShardHead(
    ShardNumber Shard, ShardOptions Options, EquatableArray<ShardInput> Inputs, EquatableArray<PropertyModel> Properties, LinkedFiles? Linked);

/// <summary>What was asked of the checks: the options of the command line.</summary>
internal sealed record ShardOptions(
    string? Today, bool AllowUnproved, decimal LeastProvedShare, decimal MostReadShare, EquatableArray<string> ChecksAsWarnings)
{
    public static ShardOptions Of(CheckOptions options) =>
        new(options.Today?.ToString(), options.AllowUnproved, options.LeastProvedShare, options.MostReadShare, options.ChecksAsWarnings);

    public CheckOptions ToCheckOptions() =>
        new(Today is { } day ? CheckOptions.ReadDay(day) : null, AllowUnproved, LeastProvedShare, MostReadShare) { ChecksAsWarnings = ChecksAsWarnings };

    /// <summary>The option of the command line in which another shard differs; null where it does not.</summary>
    public string? DifferenceTo(ShardOptions other) =>
        Today != other.Today ? "--today"
        : AllowUnproved != other.AllowUnproved ? "--allow-unproved"
        : LeastProvedShare != other.LeastProvedShare ? "--least-proved-share"
        : MostReadShare != other.MostReadShare ? "--most-read-share"
        : ChecksAsWarnings != other.ChecksAsWarnings ? "--checks-as-warnings"
        : null;
}

/// <summary>A file of the corpus.</summary>
/// <param name="Sha256">The digest of its text; null of a file beside the records that is not read.</param>
internal sealed record ShardInput(string Path, string? Sha256);

/// <summary>What all files say together.</summary>
/// <param name="Sources">The evidence of each source.</param>
/// <param name="Problems">What is wrong with the files as they were read, file by file, then with what they say of each other.</param>
internal sealed record LinkedFiles(
    CorpusModel? Corpus,
    EquatableArray<EntityTypeEntry> Types,
    EquatableArray<EntityEntry> Entities,
    EquatableArray<string> Faulty,
    bool IsComplete,
    EquatableArray<SourceEvidence> Sources,
    EquatableArray<Problem> Problems);
