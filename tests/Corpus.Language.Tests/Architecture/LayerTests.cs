using System.Reflection;
using System.Text.RegularExpressions;

namespace Corpus.Language.Tests.Architecture;

/// <summary>The ladder of ARCHITECTURE.md: no folder uses one above it.</summary>
public sealed partial class LayerTests
{
    private static readonly Dictionary<string, Floors> Ladders =
        new[] { Floors.Language, Floors.Consumer, Floors.Generator, Floors.Documents, Floors.Workspace, Floors.Tool }
            .ToDictionary(static floors => floors.Assembly.Root);

    public static TheoryData<string> Assemblies => [.. Ladders.Keys];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void NoFolderUsesOneAboveIt(string assembly) => Ladders[assembly].Upward().Distinct().ShouldBeEmpty();

    /// <summary>A constant is copied to where it is used and leaves no trace in the assembly; its <c>using</c> does, in the file.</summary>
    [Theory]
    [MemberData(nameof(Assemblies))]
    public void NoFileNamesAFolderAboveItsOwn(string assembly)
    {
        var floors = Ladders[assembly];
        var named =
            from file in SourcesOf(assembly)
            let text = File.ReadAllText(file)
            from Match match in Using().Matches(text)
            where (match.Groups[1].Value + ".").StartsWith(assembly + ".", StringComparison.Ordinal)
            let sentence = floors.Judge(FolderOf(assembly, file), floors.NameOf(match.Groups[1].Value), $"{Path.GetFileName(file)} has `{match.Value.Trim()}`")
            where sentence is not null
            select sentence;

        named.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void EveryFolderIsANamespace(string assembly)
    {
        var files = SourcesOf(assembly).Where(static file => Namespace().IsMatch(File.ReadAllText(file))).ToArray();

        files.Length.ShouldBeGreaterThan(15);
        files.Where(file => Namespace().Match(File.ReadAllText(file)).Groups[1].Value != $"{assembly}.{FolderOf(assembly, file)}".TrimEnd('.')).ShouldBeEmpty();
    }

    /// <summary>What these tests are worth: a ladder upside down is refused, with the names of who uses what.</summary>
    [Fact]
    public void AUseOfAHigherFloorIsNamed()
    {
        var upsideDown = Floors.Language with { Names = [.. Floors.Language.Names.Reverse()] };

        upsideDown.Upward().ShouldContain(static sentence =>
            sentence.StartsWith(
                "Corpus.Language.Syntax.FileReader.Read uses Corpus.Language.Yaml.YamlDocument Corpus.Language.Yaml.YamlReader::Read(",
                StringComparison.Ordinal)
            && sentence.EndsWith(": Syntax is below Yaml", StringComparison.Ordinal));
    }

    [Fact]
    public void AFolderWithoutAFloorIsNamed()
    {
        var forgotten = Floors.Language with { Names = [.. Floors.Language.Names.Except(["Units"])] };

        forgotten.Upward().ShouldContain(static sentence => sentence.Contains("the folder `Units` has no floor", StringComparison.Ordinal));
    }

    private static IEnumerable<string> SourcesOf(string assembly)
    {
        var root = RootOf(assembly);
        return Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar)[0] is not ("obj" or "bin"));
    }

    private static string FolderOf(string assembly, string file) =>
        (Path.GetDirectoryName(Path.GetRelativePath(RootOf(assembly), file)) ?? "").Replace(Path.DirectorySeparatorChar, '.');

    private static string RootOf(string assembly) => Path.Combine(
        typeof(LayerTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static attribute => attribute.Key == "RepositoryRoot").Value!, "src", assembly);

    [GeneratedRegex(@"^using (?:static )?([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
