using System.Text;

namespace Corpus.Packages.Tests.Support;

/// <summary>A folder of somebody who has never seen this repository.</summary>
internal sealed class Stranger : IDisposable
{
    private string? _home;

    /// <param name="name">A name for the folder, where it matters.</param>
    public Stranger(string name = "home")
    {
        Root = Path.Combine(Feed.One.Work, Path.GetRandomFileName(), name);
        Directory.CreateDirectory(Root);
    }

    public string Root { get; }

    /// <summary>The environment that their programs run in.</summary>
    public IReadOnlyDictionary<string, string> Environment =>
        _home is null ? Feed.One.Variables : new Dictionary<string, string>(Feed.One.Variables) { ["DOTNET_CLI_HOME"] = _home };

    public static string Version => Repository.Version;

    public string PathOf(string relative, bool isFolderMade = false)
    {
        var path = Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));
        if (isFolderMade)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        }

        return path;
    }

    /// <summary>Their only source of packages is our feed, and they have a home of their own for what `dotnet` remembers of templates and tools.</summary>
    public static Stranger OnTheirOwn()
    {
        var stranger = new Stranger();
        stranger._home = stranger.PathOf(".home");
        return stranger.Write(
            "NuGet.config",
            $"<configuration><packageSources><clear />{Feed.One.SourceElement}</packageSources><packageSourceMapping><clear " +
            "/></packageSourceMapping></configuration>");
    }

    public Stranger Write(string relative, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(relative))!);
        File.WriteAllText(PathOf(relative), text, new UTF8Encoding(false));
        return this;
    }

    public string Read(string relative) => File.ReadAllText(PathOf(relative));

    /// <summary>Puts another text in the place of the one that stands in a file.</summary>
    public Stranger Replace(string relative, string old, string text)
    {
        Read(relative).ShouldContain(old);
        return Write(relative, Read(relative).Replace(old, text, StringComparison.Ordinal));
    }

    /// <summary>The facts and the document of the template, and a project for them.</summary>
    /// <param name="folder">The folder of the project.</param>
    /// <param name="properties">What the project is to have, beyond the reference to the generator.</param>
    /// <param name="items">Further items.</param>
    /// <param name="name">The namespace of the corpus, and the name of the project.</param>
    public Stranger WriteCorpus(string folder, string properties = Frameworks.Newest, string items = "", string name = "Bridges")
    {
        var source = Repository.PathOf("templates/corpus/CorpusStarter");
        foreach (var file in new[] { "curated/corpus.yaml", "curated/types.yaml", "curated/bridges.yaml", "seeds/HarbourReport.txt" })
        {
            Write($"{folder}/{file}", File.ReadAllText(Path.Combine(source, file)).Replace("CORPUS_NAMESPACE", name, StringComparison.Ordinal)
                .Replace("CORPUS_ID", "bridges", StringComparison.Ordinal));
        }

        // Without digest and fingerprint, so that a test may edit the document.
        Write($"{folder}/seeds/HarbourReport.yaml", "sources:\n  HarbourReport:\n    title: Report on the harbour bridge\n    issued: 2025\n");
        return WriteProject($"{folder}/{name}.csproj", properties, $"<PackageReference Include=\"Corpus.Generator\" Version=\"{Version}\" />{items}");
    }

    public Stranger WriteProject(string path, string properties, string items) =>
        Write(path, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>{properties}</PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
            </Project>
            """);

    /// <summary>A program that references a project and prints.</summary>
    public Stranger WriteProgram(string folder, string items, string code, string properties = "") =>
        WriteProject($"{folder}/{Path.GetFileName(folder)}.csproj", $"<OutputType>Exe</OutputType>{Frameworks.Newest}{properties}", items)
            .Write($"{folder}/Program.cs", code);

    /// <param name="arguments">What follows <c>dotnet</c>.</param>
    /// <param name="folder">The folder to call it in, below theirs.</param>
    public Outcome Dotnet(string arguments, string folder) => Tool.Dotnet(PathOf(folder), arguments, Environment);

    public Outcome Dotnet(string arguments) => Tool.Dotnet(Root, arguments, Environment);

    public Outcome Build(string project, string arguments = "") => Dotnet($"build \"{project}\" -nologo -v:minimal -nodeReuse:false {arguments}");

    /// <summary>Builds a program and runs it.</summary>
    public Outcome Run(string project)
    {
        Build(project).ShouldSucceedWithoutAWarning();
        return RunBuilt(project, Path.GetFileName(project));
    }

    /// <summary>Runs a program that was built; not by <c>dotnet run</c>, which would look at the project once more.</summary>
    public Outcome RunBuilt(string project, string assembly) => Dotnet($"exec \"{PathOf($"{project}/bin/Debug/net10.0/{assembly}.dll")}\"").ShouldSucceed();

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(Root)!, recursive: true);
}
