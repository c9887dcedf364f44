using System.Text.Json;

namespace Corpus.Packages.Tests;

/// <summary>Anyone can make the packages again, and a debugger finds the sources that they were made of.</summary>
public sealed class ReproducibilityTests
{
    private const string Project = "src/Corpus.Runtime";

    /// <summary>Two checkouts of a commit, in folders of other names, as they would be of a repository on GitHub.</summary>
    [Fact]
    public void TwoCheckoutsOfACommitPackTheSameBytesAndSayWhereTheSourcesAre()
    {
        using var stranger = new Stranger();
        var commit = MakeRepository(stranger, "origin");
        var first = Pack(stranger, "one");
        var second = Pack(stranger, "the other/checkout of é");

        foreach (var extension in new[] { ".nupkg", ".snupkg" })
        {
            File.ReadAllBytes(second + extension).ShouldBe(File.ReadAllBytes(first + extension), extension);
        }

        foreach (var framework in new[] { "net8.0", "netstandard2.0" })
        {
            var symbols = Symbols.Of(Feed.ReadFrom(first + ".snupkg", $"lib/{framework}/Corpus.Runtime.pdb"));
            using var link = JsonDocument.Parse(symbols.SourceLink);
            var mapped = link.RootElement.GetProperty("documents").EnumerateObject().ShouldHaveSingleItem();

            mapped.Value.GetString().ShouldBe($"https://raw.githubusercontent.com/example/corpus/{commit}/*");
            symbols.Documents.Count.ShouldBeGreaterThan(20);
            symbols.Documents.Where(document => !document.IsEmbedded && !document.Path.StartsWith(mapped.Name.TrimEnd('*'), StringComparison.Ordinal))
                .ShouldBeEmpty();
        }
    }

    private static string Pack(Stranger stranger, string folder)
    {
        Git(stranger, stranger.Root, $"clone -q origin \"{folder}\"");
        Git(stranger, stranger.PathOf(folder), "remote set-url origin https://github.com/example/corpus.git");
        stranger.Dotnet($"pack {Project} -nologo -v:minimal -nodeReuse:false -o packed", folder).ShouldSucceedWithoutAWarning();
        return stranger.PathOf($"{folder}/packed/Corpus.Runtime.{Repository.Version}");
    }

    /// <summary>A repository of what the project is built of, as it is now.</summary>
    private static string MakeRepository(Stranger stranger, string folder)
    {
        string[] files =
        [
            ".editorconfig", ".gitattributes", ".gitignore", ".globalconfig", "Directory.Build.props", "Directory.Packages.props", "LICENSE",
            "global.json", "src/BannedSymbols.txt", "src/Corpus.snk", "src/Directory.Build.targets", "src/Polyfills.targets",
            .. Directory.EnumerateFiles(Repository.PathOf(Project), "*", SearchOption.AllDirectories)
                .Select(static file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')),
        ];
        foreach (var file in files.Where(static file => !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal)))
        {
            File.Copy(Repository.PathOf(file), stranger.PathOf($"{folder}/{file}", isFolderMade: true));
        }

        var root = stranger.PathOf(folder);
        Git(stranger, root, "init -q");
        Git(stranger, root, "add .");
        Git(stranger, root, "-c user.name=stranger -c user.email=stranger@corpus.example commit -q -m \"All of it\"");
        return Git(stranger, root, "rev-parse HEAD").Output.Trim();
    }

    private static Outcome Git(Stranger stranger, string folder, string arguments)
    {
        try
        {
            return Tool.Run(folder, "git", arguments, stranger.Environment).ShouldSucceed();
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            Machine.Lacks($"git is needed to say where sources are: {exception.Message}");
            throw;
        }
    }
}
