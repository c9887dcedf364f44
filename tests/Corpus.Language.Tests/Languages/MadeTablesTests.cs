using System.Diagnostics;
using System.Reflection;
using Corpus.Language.Provenance.Languages;

namespace Corpus.Language.Tests.Languages;

/// <summary>The tables of languages that are made from CLDR: nobody edits them, and they stay small.</summary>
public class MadeTablesTests
{
    private static readonly string Root =
        typeof(MadeTablesTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "RepositoryRoot").Value!;

    private static readonly string Tables = Path.Combine(Root, "src/Corpus.Language/Provenance/Languages/Data");

    /// <summary>As the assembly has them, which is deflated.</summary>
    [Fact]
    public void AllTablesTogetherAreUnder300Kilobytes()
    {
        var assembly = typeof(LanguageFile).Assembly;
        var tables = Directory.EnumerateFiles(Tables).Select(static file => Path.GetFileName(file)).ToArray();

        tables.Sum(name => assembly.GetManifestResourceStream(name)!.Length).ShouldBeLessThan(300_000);
        assembly.GetManifestResourceNames().Order(StringComparer.Ordinal).ShouldBe(tables.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void MakingTheTablesAgainChangesNothing()
    {
        var scripts = Path.Combine(Root, "scripts/cldr");
        if (!Directory.Exists(Path.Combine(scripts, "node_modules")))
        {
            Assert.SkipUnless(
                Environment.GetEnvironmentVariable("CI") == "true",
                "CLDR is not installed, so the tables were not made again. “npm ci” in scripts/cldr installs it.");
        }

        var folder = Directory.CreateTempSubdirectory("corpus-tables-");
        try
        {
            using var process = Process.Start(new ProcessStartInfo("node", ["make-tables.mjs", folder.FullName])
            {
                WorkingDirectory = scripts,
                RedirectStandardError = true,
            })!;
            var errors = process.StandardError.ReadToEnd();
            process.WaitForExit();
            process.ExitCode.ShouldBe(0, errors);
            var made = folder.GetFiles().Select(static file => file.Name).Order(StringComparer.Ordinal).ToArray();
            made.ShouldBe(Directory.EnumerateFiles(Tables, "*.cldr").Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
            foreach (var name in made)
            {
                File.ReadAllText(Path.Combine(folder.FullName, name)).ShouldBe(File.ReadAllText(Path.Combine(Tables, name)), name);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
