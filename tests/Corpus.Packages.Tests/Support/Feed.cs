using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Corpus.Packages.Tests.Support;

/// <summary>
/// A feed with all our packages, packed once for all tests, and a package cache of its own: what a stranger's project restores is what was
/// packed now, never what some earlier build left in the user's cache. Other packages come from where the machine is set up to get them.
/// </summary>
internal sealed partial class Feed
{
    private const string Prefix = "corpus-packages-";

    private static readonly Lazy<Feed> Made = new(static () => new Feed());

    private static readonly string[] Projects =
    [
        "src/Corpus.Runtime/Corpus.Runtime.csproj",
        "src/Corpus.Generator/Corpus.Generator.csproj",
        "src/Corpus.RussiaIran/Corpus.RussiaIran.csproj",
        "src/Corpus.Cli/Corpus.Cli.csproj",
        "templates/Corpus.Templates.csproj",
    ];

    private readonly string _compiler;

    private Feed()
    {
        DeleteLeftovers();
        Directory.CreateDirectory(Packages);
        File.WriteAllText(Path.Combine(Root, "Pack.proj"), PackProject);
        var packed = Tool.Dotnet(Repository.Root, $"msbuild \"{Path.Combine(Root, "Pack.proj")}\" -nologo -v:minimal -m:2 -nodeReuse:false -t:Pack")
            .ShouldSucceed();
        _compiler = Compiler().Match(packed.Output).Groups[1].Value.Trim();
        WriteConfiguration();
    }

    public static Feed One => Made.Value;

    /// <summary>When all tests are done: ends the compiler's server and deletes the folder.</summary>
    public static void TidyUp()
    {
        if (!Made.IsValueCreated)
        {
            return;
        }

        Tool.Dotnet(One.Packages, $"\"{Path.Combine(One._compiler, "Roslyn", "bincore", "VBCSCompiler.dll")}\" -shutdown -pipename:{Tool.CompilerServer}");
        Delete(One.Root);
    }

    public string Root { get; } = Path.Combine(Path.GetTempPath(), $"{Prefix}{Environment.ProcessId}-{Path.GetRandomFileName()}");

    /// <summary>The folder of the packages.</summary>
    public string Packages => Path.Combine(Root, "feed");

    /// <summary>The folder in which strangers have their projects.</summary>
    public string Work => Path.Combine(Root, "work");

    public IReadOnlyDictionary<string, string> Variables => new Dictionary<string, string> { ["NUGET_PACKAGES"] = Path.Combine(Root, "cache") };

    public string PathOf(string package) => Path.Combine(Packages, $"{package}.{Repository.Version}.nupkg");

    /// <summary>The entries of a package, but for what every package has for its own sake.</summary>
    public string[] Entries(string package, string extension = "nupkg") => EntriesOf(Path.ChangeExtension(PathOf(package), extension));

    public static string[] EntriesOf(string file)
    {
        using var archive = ZipFile.OpenRead(file);
        return [.. archive.Entries.Select(static entry => entry.FullName).Where(static name => !Bookkeeping().IsMatch(name)).Order(StringComparer.Ordinal)];
    }

    public string ReadEntry(string package, string name) => Encoding.UTF8.GetString(ReadBytes(package, name)).TrimStart('\uFEFF').ReplaceLineEndings("\n");

    public byte[] ReadBytes(string package, string name, string extension = "nupkg") => ReadFrom(Path.ChangeExtension(PathOf(package), extension), name);

    public static byte[] ReadFrom(string package, string name)
    {
        using var archive = ZipFile.OpenRead(package);
        using var entry = archive.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        entry.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>What a package depends on, and in which versions, as NuGet writes ranges: a bare version is that or any later.</summary>
    public static (string Id, string Version)[] RangesOf(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        using var manifest = archive.Entries.Single(static entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return [.. XDocument.Load(manifest).Descendants().Where(static element => element.Name.LocalName == "dependency")
            .Select(static dependency => (dependency.Attribute("id")!.Value, dependency.Attribute("version")!.Value))];
    }

    /// <summary>A source of packages for a NuGet.config.</summary>
    public string SourceElement => $"<add key=\"corpus-tests\" value=\"{Packages}\" />";

    private string PackProject => $"""
        <Project>
          <ItemGroup>
            {string.Join("\n    ", Projects.Select(static project => $"<Packed Include=\"{Repository.PathOf(project)}\" />"))}
          </ItemGroup>
          <Target Name="Pack">
            <Message Importance="high" Text="The compiler is in $(MSBuildToolsPath)" />
            <MSBuild Projects="@(Packed)" Targets="Restore" Properties="Configuration=Release;Restoring=true" />
            <MSBuild Projects="@(Packed)" Targets="Pack" BuildInParallel="true" Properties="Configuration=Release;PackageOutputPath={Packages}" />
          </Target>
        </Project>
        """;

    /// <summary>Our packages come from the feed only, even should a registry one day serve others of their names.</summary>
    private void WriteConfiguration()
    {
        Directory.CreateDirectory(Work);
        var others = Source().Matches(Tool.Dotnet(Root, "nuget list source").ShouldSucceed().Output).Select(static match => match.Groups[1].Value);
        File.WriteAllText(Path.Combine(Root, "NuGet.config"), $"""
            <configuration>
              <packageSources>{SourceElement}</packageSources>
              <packageSourceMapping>
                <packageSource key="corpus-tests"><package pattern="Corpus.*" /><package pattern="Stranger.*" /></packageSource>
                {string.Concat(others.Select(static name => $"<packageSource key=\"{name}\"><package pattern=\"*\" /></packageSource>"))}
              </packageSourceMapping>
            </configuration>
            """);
        // Nothing of this repository, nor of what lies above the temporary folder, gets into a stranger's build.
        File.WriteAllText(Path.Combine(Root, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(Root, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(Root, "Directory.Packages.props"), "<Project />");
        File.WriteAllText(Path.Combine(Root, ".editorconfig"), "root = true\n");
    }

    /// <summary>A test host may be ended before it could tidy up; the next one does it.</summary>
    private static void DeleteLeftovers()
    {
        foreach (var folder in Directory.EnumerateDirectories(Path.GetTempPath(), Prefix + "*"))
        {
            if (Leftover().Match(Path.GetFileName(folder)) is { Success: true } named
                && !IsRunning(int.Parse(named.Groups[1].Value, CultureInfo.InvariantCulture)))
            {
                Delete(folder);
            }
        }
    }

    private static bool IsRunning(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static void Delete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // On Windows a compiler server may still hold the generator; the folder is a temporary one.
        }
    }

    [GeneratedRegex($"^{Prefix}([0-9]+)-")]
    private static partial Regex Leftover();

    [GeneratedRegex("The compiler is in (.+)")]
    private static partial Regex Compiler();

    [GeneratedRegex(@"^_rels/|^\[Content_Types\]|^package/services/|\.nuspec$")]
    private static partial Regex Bookkeeping();

    [GeneratedRegex(@"^\s*\d+\.\s+(.*) \[Enabled\]", RegexOptions.Multiline)]
    private static partial Regex Source();
}
