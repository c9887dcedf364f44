namespace Corpus.Language.Model;

/// <summary>How much of a corpus is emitted: what a build asks for and an assembly says of itself, in the same words.</summary>
internal static class EmittedParts
{
    /// <summary>The property of the build, and the key of the assembly's metadata.</summary>
    public const string Key = "CorpusEmit";

    /// <summary>Everything, which is usual.</summary>
    public const string All = "all";

    /// <summary>Constants and enumerations, and nothing that would need Corpus.Runtime.</summary>
    public const string Constants = "constants";
}
