using System.Text;

namespace Corpus.Cli.Hosting;

/// <summary>What the tool knows of the world around it: where it was called, and what it writes to. Tests put their own in its place.</summary>
/// <param name="Output">What was asked for.</param>
/// <param name="Error">What went wrong, and how far a long piece of work has come.</param>
/// <param name="Directory">The folder that relative paths start from.</param>
/// <param name="HasColour">Whether a person reads the output at a terminal.</param>
/// <param name="ShowsProgress">Whether a person can watch the error output at a terminal.</param>
/// <param name="Width">How wide the terminal is; null to ask it.</param>
internal sealed record Host(
    TextWriter Output, TextWriter Error, string Directory, bool HasColour = false, bool ShowsProgress = false, int? Width = null)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Host OfProcess()
    {
        var plain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
        {
            Console.OutputEncoding = Utf8;
        }

        return new Host(
            Writer(Console.OpenStandardOutput()),
            Writer(Console.OpenStandardError()),
            System.IO.Directory.GetCurrentDirectory(),
            !plain && !Console.IsOutputRedirected,
            !Console.IsErrorRedirected && !Console.IsOutputRedirected);
    }

    /// <summary>A path as it was typed, made absolute.</summary>
    public string Resolve(string path) => Path.GetFullPath(path, Directory);

    /// <summary>A path relative to where the call was made, if it lies below, with forward slashes.</summary>
    public string Relative(string fullPath)
    {
        var relative = Path.GetRelativePath(Directory, fullPath);
        var isBelow = !Path.IsPathRooted(relative) && relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return (isBelow ? relative : fullPath).Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>A path as a report shows it.</summary>
    public string Shown(string fullPath) => SafeText.Path(Relative(fullPath));

    /// <summary>Says what is wrong with the call itself.</summary>
    public int Refuse(string message)
    {
        Error.Write($"corpus: {SafeText.Line(message)}\n");
        return ExitCodes.Usage;
    }

    private static StreamWriter Writer(Stream stream) => new(stream, Utf8) { AutoFlush = true, NewLine = "\n" };
}
