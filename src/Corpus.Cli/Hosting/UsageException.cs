namespace Corpus.Cli.Hosting;

/// <summary>The call cannot be carried out: an option, a folder or a file is not what it must be. Told in one sentence.</summary>
internal sealed class UsageException(string message) : Exception(message);
