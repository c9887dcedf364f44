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

    /// <summary>A thousand files, an entity of ten facts in each, for what is measured a keystroke at a time.</summary>
    public static MakerOptions Files(int files) => new(files * 10) { LeastFactsOfEntity = 10, MostFactsOfEntity = 10, EntitiesOfFile = 1 };
}
