using System.IO.Compression;

namespace Corpus.Cli.Tests.Support;

/// <summary>A corpus in several projects, made up for these tests: a schema, two shards and what goes over them, as files, assemblies and packages.</summary>
internal sealed class Parts
{
    private const string Survey = "Survey of both banks: the North Bridge is 310 metres long, an arch bridge. The South Bridge is 420 metres long, a beam "
        + "bridge.\n";
    private const string SurveyRecord = "sources:\n  Survey: { file: Survey.txt, title: Survey of both banks }\n";

    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal)
    {
        ["Schema/curated/types.yaml"] = """
            corpus: { id: crossings, schemaVersion: 1, namespace: Acme.Crossings, title: Crossings, part: schema }
            enumerations:
              Kind: { summary: How it is built., values: { Beam: { summary: On beams., aliases: [beam bridge] }, Arch: { summary: On an arch., aliases: [arch bridge] } } }
            entityTypes:
              Bridge:
                summary: What carries a way across water.
                properties:
                  lengthMetres: { datatype: integer, unit: m, required: true, summary: How long it is. }
                  kind: { datatype: Kind, summary: How it is built. }
                  linkedTo: { datatype: Bridge, cardinality: many, inverse: linkedTo, summary: To which others a road leads. }
                  modelMetres: { datatype: integer, unit: m, summary: How long the bridge was after which it was made. }

            """,
        ["North/curated/corpus.yaml"] = "corpus: { part: shard, of: crossings }\n",
        ["North/curated/bridges.yaml"] = "entities:\n" + NorthBridge + """
              Ferry:
                type: Bridge
                label: The ferry bridge
                facts:
                  lengthMetres: { value: 55, citations: [{ source: Notes.txt, quote: The ferry bridge is 55 metres long }] }

            """,
        ["North/seeds/Survey.yaml"] = SurveyRecord,
        ["North/seeds/Survey.txt"] = Survey,
        ["North/seeds/Notes.txt"] = "The ferry bridge is 55 metres long.\n",
        ["South/curated/corpus.yaml"] = "corpus: { part: shard, of: crossings }\n",
        ["South/curated/bridges.yaml"] = """
            entities:
              SouthBridge:
                type: Bridge
                label: The South Bridge
                facts:
                  lengthMetres: { value: 420, citations: [{ source: Survey, quote: The South Bridge is 420 metres long }] }
                  kind: { value: Beam, citations: [{ source: Survey, quote: "The South Bridge is 420 metres long, a beam bridge" }] }
                  linkedTo: { value: [NorthBridge], citations: [{ source: Roads.txt, quote: A road leads to the North Bridge }] }
                  modelMetres: { derived: NorthBridge.lengthMetres }

            """,
        ["South/seeds/Survey.yaml"] = SurveyRecord,
        ["South/seeds/Survey.txt"] = Survey,
        ["South/seeds/Roads.txt"] = "A road leads to the North Bridge.\n",
        ["Whole/curated/corpus.yaml"] = "corpus: { part: whole, of: crossings }\n",
    };

    public const string NorthBridge = """
          NorthBridge:
            type: Bridge
            label: The North Bridge
            facts:
              lengthMetres: { value: 310, citations: [{ source: Survey, quote: the North Bridge is 310 metres long }] }
              kind: { value: Arch, citations: [{ source: Survey, quote: "the North Bridge is 310 metres long, an arch bridge" }] }

        """;

    public string Version { get; init; } = "1.0.0";

    /// <summary>What C# a shard has beside its facts.</summary>
    public Dictionary<string, string> Code { get; } = new(StringComparer.Ordinal);

    /// <summary>The shards, each after those that it references.</summary>
    public string[] Shards { get; init; } = ["North", "South"];

    public string this[string path]
    {
        get => _files[path];
        set => _files[path] = value;
    }

    /// <summary>The North Bridge in the shard of the south. What was derived from it there still is.</summary>
    public static Parts Moved(string version = "1.1.0", string[]? shards = null)
    {
        var parts = new Parts { Version = version, Shards = shards ?? ["North", "South"] };
        parts.Replace("North/curated/bridges.yaml", NorthBridge, "");
        parts["South/curated/bridges.yaml"] += NorthBridge;
        return parts;
    }

    public Parts Replace(string path, string old, string text)
    {
        _files[path].ShouldContain(old);
        _files[path] = _files[path].Replace(old, text, StringComparison.Ordinal);
        return this;
    }

    public void Remove(string path) => _files.Remove(path);

    /// <summary>The files below a folder, a folder for each part.</summary>
    public void WriteFiles(ToolFolder folder, string below)
    {
        foreach (var (path, text) in _files)
        {
            folder.Write(below + "/" + path, text);
        }
    }

    /// <summary>The assemblies by name, with what goes over all: <c>Acme.North</c>.</summary>
    public IReadOnlyDictionary<string, byte[]> Compile()
    {
        var compiled = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var part in (string[])["Schema", .. Shards, "Whole"])
        {
            var files = _files.Where(file => file.Key.StartsWith(part + "/", StringComparison.Ordinal))
                .ToDictionary(file => file.Key[(part.Length + 1)..], static file => file.Value, StringComparer.Ordinal);
            compiled.Add("Acme." + part, CompiledCode.Importing(files, "Acme." + part, Version, Code.GetValueOrDefault(part, ""), [.. compiled.Values]));
        }

        return compiled;
    }

    public void WriteAssemblies(ToolFolder folder, string below)
    {
        foreach (var (name, bytes) in Compile())
        {
            folder.Write($"{below}/{name}.dll", bytes);
        }
    }

    public void WritePackages(ToolFolder folder, string below)
    {
        foreach (var (name, bytes) in Compile())
        {
            string[] needs = name == "Acme.Whole" ? [.. Shards.Select(static shard => "Acme." + shard)] : name == "Acme.Schema" ? [] : ["Acme.Schema"];
            folder.Write($"{below}/{name}.{Version}.nupkg", Package(name, needs, bytes));
        }
    }

    private byte[] Package(string name, string[] needs, byte[] assembly)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (var manifest = new StreamWriter(archive.CreateEntry(name + ".nuspec").Open()))
            {
                var dependencies = string.Concat(needs.Select(needed => $"<dependency id=\"{needed}\" version=\"[{Version}, )\" />"));
                manifest.Write($"<package><metadata><id>{name}</id><version>{Version}</version>"
                    + $"<dependencies><group targetFramework=\"net8.0\">{dependencies}</group></dependencies></metadata></package>");
            }

            using var entry = archive.CreateEntry($"lib/net8.0/{name}.dll").Open();
            entry.Write(assembly);
        }

        return bytes.ToArray();
    }
}
