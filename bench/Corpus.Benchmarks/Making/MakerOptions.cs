namespace Corpus.Benchmarks.Making;

/// <summary>What corpus is to be made. The same options give the same bytes.</summary>
/// <param name="Facts">About how many facts it has.</param>
internal sealed record MakerOptions(int Facts)
{
    public int Seed { get; init; } = 1;

    public int LeastFactsOfEntity { get; init; } = 10;

    public int MostFactsOfEntity { get; init; } = 20;

    public int EntitiesOfFile { get; init; } = 20;

    public int CitationsOfSource { get; init; } = 250;

    /// <summary>Whether the documents stand beside their records; where not, their fingerprints do.</summary>
    public bool HasTexts { get; init; }

    public string Namespace { get; init; } = "Bench";

    /// <summary>Of how many shards of a corpus it is one; no two of them have a name of an entity or source in common.</summary>
    public int Shards { get; init; } = 1;

    /// <summary>Which of them it is, counted from 0.</summary>
    public int Shard { get; init; }

    /// <summary>What the names of its sources begin with.</summary>
    public string SourcePrefix => Shards == 1 ? "Source" : $"Source{Shard}x";

    /// <summary>One of the shards of a corpus.</summary>
    public static MakerOptions OfShard(int shard, int shards, int facts) =>
        new(facts) { Shard = shard, Shards = shards };

    /// <summary>A thousand files, an entity of ten facts in each, for what is measured a keystroke at a time.</summary>
    public static MakerOptions Files(int files) => new(files * 10) { LeastFactsOfEntity = 10, MostFactsOfEntity = 10, EntitiesOfFile = 1 };
}
