using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Corpus.Cli.Comparing;

/// <summary>Asks git, without a shell and without the network, about the repository that a folder is in.</summary>
/// <param name="program">Where git is.</param>
/// <param name="folder">The folder.</param>
/// <param name="asked">Who asks: the name of an option or of an argument.</param>
internal sealed class Git(string program, string folder, string asked)
{
    /// <summary>
    /// What a hook sets for the git that calls it, and would lead this one elsewhere; and what makes one object stand for another, or fetches it.
    /// </summary>
    private static readonly (string Name, string? Value)[] Surroundings =
    [
        ("GIT_DIR", null), ("GIT_WORK_TREE", null), ("GIT_INDEX_FILE", null), ("GIT_PREFIX", null), ("GIT_NAMESPACE", null), ("GIT_GRAFT_FILE", null),
        ("GIT_NO_REPLACE_OBJECTS", "1"), ("GIT_NO_LAZY_FETCH", "1"), ("GIT_OPTIONAL_LOCKS", "0"), ("GIT_TERMINAL_PROMPT", "0"), ("LC_ALL", "C"),
    ];

    /// <summary>The git of this machine; a checkout that brings a program of that name is not asked.</summary>
    public static Git In(string folder, string asked) => In(folder, asked, Environment.GetEnvironmentVariable("PATH") ?? "");

    /// <param name="folder">The folder.</param>
    /// <param name="asked">Who asks: the name of an option or of an argument.</param>
    /// <param name="path">The folders in which programs are, as the variable has them.</param>
    public static Git In(string folder, string asked, string path)
    {
        var name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        var program = path.Split(Path.PathSeparator).Where(Path.IsPathFullyQualified)
            .Select(directory => Path.Combine(directory, name)).FirstOrDefault(File.Exists);
        return program is null
            ? throw new UsageException($"{asked} needs git, which is not on the PATH; install it")
            : new Git(program, folder, asked);
    }

    /// <summary>What a command writes, or null where it fails.</summary>
    public byte[]? Ask(params string[] arguments) => Ask("", arguments);

    /// <param name="input">What the command reads.</param>
    /// <param name="arguments">The command.</param>
    public byte[]? Ask(string input, string[] arguments)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in Surroundings)
        {
            start.Environment[name] = value;
        }

        try
        {
            using var process = Process.Start(start)!;
            // All three at once: a pipe that nobody empties stops who writes into it.
            var errors = process.StandardError.ReadToEndAsync();
            var fed = Task.Run(() =>
            {
                using var feed = process.StandardInput.BaseStream;
                feed.Write(Encoding.UTF8.GetBytes(input));
            });
            using var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            process.WaitForExit();
            Task.WaitAll(fed, errors);
            return process.ExitCode == 0 ? output.ToArray() : null;
        }
        catch (Exception exception) when (exception is Win32Exception or AggregateException or IOException)
        {
            throw new UsageException($"{asked} needs git, which cannot be run: {exception.Message}");
        }
    }
}
