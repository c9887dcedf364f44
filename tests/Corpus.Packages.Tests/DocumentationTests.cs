using System.Xml.Linq;

namespace Corpus.Packages.Tests;

/// <summary>The documentation file of a corpus, written by its package in the compiler's place.</summary>
public sealed class DocumentationTests
{
    private const string Corpus = "Bridges/curated/bridges.yaml";
    private const string File = "Bridges/bin/Debug/net10.0/Bridges.xml";
    private const string Assembly = "Bridges/obj/Debug/net10.0/Bridges.dll";
    private const string Properties = Frameworks.Newest + "<GenerateDocumentationFile>true</GenerateDocumentationFile>";

    [Fact]
    public void IsTheSameAndFollowsWhatIsBuilt()
    {
        using var stranger = new Stranger();
        stranger.WriteCorpus("Bridges", Properties);
        stranger.Build("Bridges").ShouldSucceedWithoutAWarning();
        var expected = Members(stranger);
        expected.ShouldContainKey("F:Bridges.HarbourBridge.LengthMetres");

        stranger.WriteCorpus("Bridges", Properties + "<CorpusDocumentation>corpus</CorpusDocumentation>");
        stranger.Build("Bridges", "--no-incremental").ShouldSucceedWithoutAWarning();
        Members(stranger).ShouldBe(expected);
        Directory.Exists(stranger.PathOf("Bridges/obj/Debug/net10.0/documented")).ShouldBeFalse();

        // Nothing was edited: nothing is compiled or written.
        var (compiled, written) = (WrittenAt(stranger, Assembly), WrittenAt(stranger, File));
        stranger.Build("Bridges").ShouldSucceedWithoutAWarning();
        (WrittenAt(stranger, Assembly), WrittenAt(stranger, File)).ShouldBe((compiled, written));

        // A file that is gone comes back, and an entity that is gone does not.
        System.IO.File.Delete(stranger.PathOf(File));
        System.IO.File.Delete(stranger.PathOf("Bridges/obj/Debug/net10.0/Bridges.xml"));
        stranger.Build("Bridges").ShouldSucceedWithoutAWarning();
        Members(stranger).ShouldBe(expected);
        stranger.Replace(Corpus, "  HarbourBridge:", "  OldHarbourBridge:");
        stranger.Build("Bridges").ShouldSucceedWithoutAWarning();
        Members(stranger).Keys.ShouldContain("F:Bridges.OldHarbourBridge.LengthMetres");
        Members(stranger).Keys.ShouldNotContain("F:Bridges.HarbourBridge.LengthMetres");
    }

    [Fact]
    public void IsInThePackageThatIsMadeOfIt()
    {
        using var stranger = new Stranger();
        stranger.WriteCorpus("Bridges", Properties + "<CorpusDocumentation>corpus</CorpusDocumentation>");

        stranger.Dotnet("pack Bridges -nologo -v:minimal -nodeReuse:false -o packed").ShouldSucceedWithoutAWarning();

        using var package = System.IO.Compression.ZipFile.OpenRead(Directory.GetFiles(stranger.PathOf("packed"), "*.nupkg").ShouldHaveSingleItem());
        package.Entries.Select(static entry => entry.FullName).ShouldContain("lib/net10.0/Bridges.xml");
    }

    /// <summary>A comment by hand would be lost; when it is gone, the build goes on where it ended.</summary>
    [Fact]
    public void CodeByHandWithCommentsIsAnErrorUntilItHasNone()
    {
        using var stranger = new Stranger();
        stranger.WriteCorpus("Bridges", Properties + "<CorpusDocumentation>corpus</CorpusDocumentation>");
        stranger.Write("Bridges/Own.cs", "namespace Bridges;\n/// <summary>By hand.</summary>\npublic static class Own { }\n");
        stranger.Build("Bridges").ShouldFailWith("CORP6011", "MSB3073").ShouldSay("Own.cs(2) has a documentation comment");
        stranger.Build("Bridges").ShouldFailWith("CORP6011", "MSB3073").ShouldSay("Own.cs(2) has a documentation comment");

        stranger.Replace("Bridges/Own.cs", "/// <summary>By hand.</summary>\n", "");
        stranger.Build("Bridges").ShouldSucceedWithoutAWarning();
        Members(stranger).ShouldContainKey("F:Bridges.HarbourBridge.LengthMetres");
    }

    [Fact]
    public void AnotherValueIsAnError()
    {
        using var stranger = new Stranger();
        stranger.WriteCorpus("Bridges", Properties + "<CorpusDocumentation>later</CorpusDocumentation>");

        stranger.Build("Bridges").ShouldFailWith("CORP6003").ShouldSay("`CorpusDocumentation` is `later`");
    }

    private static SortedDictionary<string, string> Members(Stranger stranger) =>
        new(
            XDocument.Load(stranger.PathOf(File), LoadOptions.PreserveWhitespace).Descendants("member")
                .ToDictionary(static member => member.Attribute("name")!.Value, static member => member.ToString(SaveOptions.DisableFormatting)),
            StringComparer.Ordinal);

    private static DateTime WrittenAt(Stranger stranger, string path) => System.IO.File.GetLastWriteTimeUtc(stranger.PathOf(path));
}
