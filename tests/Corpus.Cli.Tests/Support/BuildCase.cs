namespace Corpus.Cli.Tests.Support;

/// <summary>The cases of the generator's tests: corpora, many of them faulty, with what a build says of each.</summary>
internal static class BuildCase
{
    private static readonly string Cases = Repository.PathOf("tests/Corpus.Generator.Tests/Cases");

    public static string[] Names { get; } =
        [.. Directory.EnumerateDirectories(Cases).Select(static folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    public static string FolderOf(string name) => Path.Combine(Cases, name);

    /// <summary>A case may lack a folder, which a checkout cannot hold when it is empty.</summary>
    public static void Copy(string name, ToolFolder workspace, Func<string, string> change)
    {
        var folder = FolderOf(name);
        Directory.CreateDirectory(workspace.PathOf("curated"));
        foreach (var part in new[] { "curated", "seeds" }.Where(part => Directory.Exists(Path.Combine(folder, part))))
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, part), "*", SearchOption.AllDirectories))
            {
                var to = Path.GetRelativePath(folder, file).Replace('\\', '/');
                if (Path.GetExtension(file) == ".yaml")
                {
                    workspace.Write(to, change(File.ReadAllText(file)));
                }
                else
                {
                    workspace.Write(to, File.ReadAllBytes(file));
                }
            }
        }
    }

    /// <summary>The options of the tool that say what the build of a case says by its properties.</summary>
    public static IEnumerable<string> OptionsOf(string name)
    {
        var properties = Path.Combine(FolderOf(name), "build.properties");
        foreach (var line in File.Exists(properties) ? File.ReadAllLines(properties) : [])
        {
            // What is emitted has nothing to do with what is checked.
            if (line.StartsWith("CorpusEmit=", StringComparison.Ordinal))
            {
                continue;
            }

            var value = line[(line.IndexOf('=') + 1)..].Trim();
            yield return line[..line.IndexOf('=')] switch
            {
                "CorpusToday" => "--today=" + value,
                "CorpusLeastProvedShare" => "--least-proved-share=" + value,
                "CorpusMostReadShare" => "--most-read-share=" + value,
                "CorpusChecksAsWarnings" => "--checks-as-warnings=" + value,
                "CorpusAllowUnproved" when value == "true" => "--allow-unproved",
                _ => throw new InvalidOperationException($"{properties}: the tool has no option for `{line}`, so the case cannot be compared."),
            };
        }
    }
}
