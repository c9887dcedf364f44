using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Corpus.Cli.Tests.Exports;

/// <summary>Reads exports with libraries of others, which run in node; <c>npm ci</c> in their folder installs them.</summary>
internal static class OutsideReader
{
    /// <summary>What the reader of a format understood.</summary>
    public static string Read(string format, string file)
    {
        var folder = Repository.PathOf("tests/Corpus.Cli.Tests/Exports/OutsideReaders");
        var isRequired = Environment.GetEnvironmentVariable("CI") == "true";
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            Assert.SkipUnless(isRequired, $"The readers of others are not installed, so the export was not read by them. “npm ci” in {folder} installs them.");
        }

        try
        {
            using var process = Process.Start(new ProcessStartInfo("node", ["read.mjs", format, file])
            {
                WorkingDirectory = folder,
                RedirectStandardError = true,
                RedirectStandardOutput = true,
                StandardOutputEncoding = new UTF8Encoding(false),
            })!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            process.ExitCode.ShouldBe(0, errors.Result);
            return output;
        }
        catch (Win32Exception exception) when (!isRequired)
        {
            Assert.Skip($"node is needed to read the export with libraries of others: {exception.Message}");
            throw;
        }
    }
}
