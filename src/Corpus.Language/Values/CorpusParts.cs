using Corpus.Language.Model;

namespace Corpus.Language.Values;

/// <summary>The parts of a corpus in several projects, as curators write them.</summary>
internal static class CorpusParts
{
    public const string Schema = "schema";
    public const string Shard = "shard";
    public const string Whole = "whole";

    public static readonly string[] Names = [Schema, Shard, Whole];

    /// <summary>The part of a name; null where no part is called so.</summary>
    public static CorpusPart? Find(string name) => name switch
    {
        Schema => CorpusPart.Schema,
        Shard => CorpusPart.Shard,
        Whole => CorpusPart.Whole,
        _ => null,
    };

    /// <summary>The name of a part; null of a corpus in one project.</summary>
    public static string? NameOf(CorpusPart part) => part switch
    {
        CorpusPart.Schema => Schema,
        CorpusPart.Shard => Shard,
        CorpusPart.Whole => Whole,
        _ => null,
    };
}
