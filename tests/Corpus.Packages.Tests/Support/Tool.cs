using System.Diagnostics;
using System.Text;

namespace Corpus.Packages.Tests.Support;

/// <summary>Runs programs as a stranger would: in their folder, and without what the test host has in its environment.</summary>
internal static class Tool
{
    /// <summary>A server for the compiler, which makes small builds much quicker; these tests have one of their own, and end it.</summary>
    public static string CompilerServer { get; } = $"corpus-packages-{Environment.ProcessId}";

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(8);

    public static Outcome Dotnet(string folder, string arguments, IReadOnlyDictionary<string, string>? environment = null) =>
        Run(folder, "dotnet", arguments, environment);

    public static Outcome Run(string folder, string program, string arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        Clean(start.Environment);
        foreach (var (key, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[key] = value;
        }

        var output = new StringBuilder();
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Append(line.Data);
        process.ErrorDataReceived += (_, line) => Append(line.Data);
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Longest))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"`{program} {arguments}` did not end within {Longest}:\n{output}");
        }

        // A compiler server that the build started may hold the pipes open for minutes: what was said is there after a moment.
        using var rest = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        try
        {
            process.WaitForExitAsync(rest.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
        }

        lock (output)
        {
            return new Outcome($"{program} {arguments}", process.ExitCode, output.ToString());
        }

        void Append(string? line)
        {
            lock (output)
            {
                if (line is not null)
                {
                    output.Append(line).Append('\n');
                }
            }
        }
    }

    /// <summary>The test host is itself run by msbuild, whose variables would lead the called one astray.</summary>
    private static void Clean(IDictionary<string, string?> environment)
    {
        foreach (var name in environment.Keys.Where(static name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            environment.Remove(name);
        }

        foreach (var (name, value) in Settings)
        {
            environment[name] = value;
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> Settings =>
    [
        new("DOTNET_CLI_TELEMETRY_OPTOUT", "1"),
        new("DOTNET_NOLOGO", "1"),
        new("DOTNET_CLI_UI_LANGUAGE", "en"),
        new("DOTNET_CLI_USE_MSBUILD_SERVER", "0"),
        new("MSBUILDDISABLENODEREUSE", "1"),
        new("MSBUILDTERMINALLOGGER", "off"),
        new("UseSharedCompilation", "true"),
        new("SharedCompilationId", CompilerServer),
    ];
}
