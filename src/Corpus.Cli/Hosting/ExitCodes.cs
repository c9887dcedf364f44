namespace Corpus.Cli.Hosting;

/// <summary>What the tool ends with. Stated in docs/cli.md.</summary>
internal static class ExitCodes
{
    /// <summary>Nothing is wrong.</summary>
    public const int Fine = 0;

    /// <summary>Something is wrong with the corpus, a record or a document.</summary>
    public const int Faulty = 1;

    /// <summary>Something is wrong with the call: an option, a folder or a file that cannot be read.</summary>
    public const int Usage = 2;

    /// <summary>Two editions could not be compared, since one of them cannot be read or has errors; nothing is said of what changed.</summary>
    public const int NotCompared = 3;
}
