using System.Text.Json;

namespace Corpus.Cli.Billing;

/// <summary>
/// What a build writes beside a program (<c>Program.deps.json</c>): which libraries were built with which. It tells who had a corpus at hand and has no record,
/// as constants leave no reference behind.
/// </summary>
/// <param name="Folder">The folder of the program, without links.</param>
internal sealed record DependencyManifest(string Folder)
{
    public const string Ending = ".deps.json";
    public const int MostBytes = 16 << 20;

    private readonly Dictionary<string, List<string>> _assemblies = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<string>> _libraries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _dependents = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The manifest; null where a file is none, as all that it adds is names.</summary>
    public static DependencyManifest? Read(string folder, byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            var manifest = new DependencyManifest(folder);
            foreach (var target in document.RootElement.GetProperty("targets").EnumerateObject())
            {
                foreach (var library in target.Value.EnumerateObject())
                {
                    manifest.Add(library.Name.Split('/')[0], library.Value);
                }
            }

            return manifest;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    /// <summary>The assemblies of the libraries that were built with one that has this assembly, or with one that was built with it.</summary>
    public IReadOnlySet<string> DependentsOf(string assembly)
    {
        var seen = new HashSet<string>(_libraries.GetValueOrDefault(assembly, []), StringComparer.OrdinalIgnoreCase);
        var open = new Queue<string>(seen);
        var found = new HashSet<string>(StringComparer.Ordinal);
        while (open.TryDequeue(out var library))
        {
            foreach (var dependent in _dependents.GetValueOrDefault(library, []).Where(seen.Add))
            {
                found.UnionWith(_assemblies.GetValueOrDefault(dependent, []));
                open.Enqueue(dependent);
            }
        }

        return found;
    }

    private void Add(string library, JsonElement content)
    {
        if (content.TryGetProperty("dependencies", out var dependencies))
        {
            foreach (var dependency in dependencies.EnumerateObject())
            {
                Add(_dependents, dependency.Name, library);
            }
        }

        if (content.TryGetProperty("runtime", out var files))
        {
            foreach (var assembly in files.EnumerateObject().Select(static file => Path.GetFileNameWithoutExtension(file.Name)))
            {
                Add(_assemblies, library, assembly);
                Add(_libraries, assembly, library);
            }
        }
    }

    private static void Add(Dictionary<string, List<string>> lists, string key, string value)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        list.Add(value);
    }
}
