using System.Diagnostics;

namespace Corpus.Cli.Tests.Support;

/// <summary>A corpus for tests in a repository of its own.</summary>
internal static class GitFolder
{
    private static readonly string[] Settings =
        ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false", "-c", "core.autocrlf=false"];

    /// <summary>Makes a repository of a folder and commits what is in it.</summary>
    public static void Start(string folder)
    {
        try
        {
            Run(folder, "init", "--quiet");
        }
        catch (System.ComponentModel.Win32Exception) when (Environment.GetEnvironmentVariable("CI") != "true")
        {
            Assert.Skip("git is not installed, so no revision was compared with.");
        }

        Commit(folder);
    }

    public static void Commit(string folder)
    {
        Run(folder, "add", "--all");
        Run(folder, [.. Settings, "commit", "--quiet", "--allow-empty", "--message", "A state"]);
    }

    public static void Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, errors);
    }
}
