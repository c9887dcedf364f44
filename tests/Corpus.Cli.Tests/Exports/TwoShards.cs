namespace Corpus.Cli.Tests.Exports;

/// <summary>A second shard beside the corpus of one bridge: the same of another bridge.</summary>
internal static class TwoShards
{
    public static void Write(ToolFolder folder, string below)
    {
        foreach (var file in new[] { "curated/corpus.yaml", "curated/bridge.yaml", "seeds/Report.yaml", "seeds/Report.fingerprint" })
        {
            // The entity alone has another name: its label is what the document calls it.
            folder.Write(below + "/" + file, folder.Read(file).Replace("HarbourBridge", "RiverBridge", StringComparison.Ordinal));
        }
    }
}
