using System.Collections.Immutable;

namespace Corpus.Generator.Tests.Driver;

/// <summary>What a build would hand the generator: files by their path within the project, and properties.</summary>
internal sealed record Inputs(ImmutableSortedDictionary<string, string> Files, ImmutableSortedDictionary<string, string> Properties)
{
    private static readonly ImmutableSortedDictionary<string, string> SetUp =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add("CorpusCuratedFolder", "curated").Add("CorpusSeedsFolder", "seeds");

    public static Inputs None { get; } = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal), SetUp);

    /// <summary>The root that absolute paths get; nothing that is emitted may show it.</summary>
    public string Root { get; init; } = "/project/";

    /// <summary>What stands between folders in the paths that the build hands over.</summary>
    public char Separator { get; init; } = '/';

    /// <summary>In which order the build lists the files; in that of their paths unless said.</summary>
    public Func<IEnumerable<string>, IEnumerable<string>> Order { get; init; } = static paths => paths;

    /// <summary>What the build calls a file within the project; its path unless said.</summary>
    public Func<string, string> Named { get; init; } = static path => path;

    /// <summary>The folders <c>curated</c> and <c>seeds</c> below a folder; <c>build.properties</c> there holds lines of <c>Name=value</c>.</summary>
    public static Inputs FromFolder(string folder)
    {
        var inputs = None;
        foreach (var part in new[] { "curated", "seeds" })
        {
            var root = Path.Combine(folder, part);
            if (!Directory.Exists(root))
            {
                continue;
            }

            foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
            {
                inputs = inputs.With(part + "/" + Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllText(file));
            }
        }

        var properties = Path.Combine(folder, "build.properties");
        foreach (var line in File.Exists(properties) ? File.ReadAllLines(properties) : [])
        {
            var equals = line.IndexOf('=');
            if (equals > 0)
            {
                inputs = inputs.WithProperty(line[..equals].Trim(), line[(equals + 1)..].Trim());
            }
        }

        return inputs;
    }

    public string FullPathOf(string path) => Root + path.Replace('/', Separator);

    public Inputs With(string path, string text) => this with { Files = Files.SetItem(path, text) };

    public Inputs Without(string path) => this with { Files = Files.Remove(path) };

    public Inputs WithProperty(string name, string value) => this with { Properties = Properties.SetItem(name, value) };

    public Inputs Map(Func<string, string> change) =>
        this with { Files = Files.ToImmutableSortedDictionary(static file => file.Key, file => change(file.Value), StringComparer.Ordinal) };
}
