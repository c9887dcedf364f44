using System.IO.Compression;
using Mono.Cecil;

namespace Corpus.Packages.Tests;

/// <summary>Who uses a corpus has in their assembly which constants of it were compiled in: the analyzer for that comes with the corpus.</summary>
public sealed class RecordedUsesTests
{
    private const string Id = "Stranger.Recorded";
    private const string Length = "UHarbourBridge.lengthMetres\0v1250\0d\0";

    /// <summary>A library of the old version, a program of the new one.</summary>
    [Fact]
    public void APackageOfACorpusRecordsWhoUsesIt()
    {
        using var stranger = new Stranger();
        Pack(stranger, Id, "1.0.0", "Old", "1,250", "1250");
        Pack(stranger, Id, "2.0.0", "New", "1,300", "1300");
        stranger.WriteProject("Library/Library.csproj", Frameworks.Standard, Package(Id, "1.0.0"));
        stranger.Write(
            "Library/Library.cs", "public static class Library { public const int Metres = Bridges.HarbourBridge.LengthMetres; }");
        stranger.WriteProgram(
            "Demo", Package(Id, "2.0.0") + "<Reference Include=\"../Library/bin/Debug/netstandard2.0/Library.dll\" />",
            "System.Console.WriteLine(Library.Metres + \" \" + Bridges.HarbourBridge.LengthMetres);");

        var entries = Feed.EntriesOf(Path.Combine(Feed.One.Packages, $"{Id}.2.0.0.nupkg"));
        entries.Where(static entry => !entry.StartsWith("lib/", StringComparison.Ordinal)).ShouldBe(
            ["analyzers/dotnet/cs/Corpus.Consumer.CodeFixes.dll", "analyzers/dotnet/cs/Corpus.Consumer.dll", $"build/{Id}.props"]);
        stranger.Build("Library").ShouldSucceedWithoutAWarning();
        stranger.Run("Demo").ShouldSay("1250 1300");
        RecordsOf(stranger, "Library/bin/Debug/netstandard2.0/Library.dll").ShouldBe([$"V1\0Ibridges\0n1.0.0\0aBridges\0{Length}pF:Library.Metres\0"]);
        RecordsOf(stranger, "Demo/bin/Debug/net10.0/Demo.dll").ShouldBe(
        [
            "V1\0Ibridges\0n1.0.0\0aBridges\0UHarbourBridge.lengthMetres\0v1250\0wLibrary/F:Library.Metres\0",
            "V1\0Ibridges\0n2.0.0\0aBridges\0UHarbourBridge.lengthMetres\0v1300\0d\0",
        ]);

        stranger.Replace("Demo/Demo.csproj", "<OutputType>", "<CorpusRecordUses>false</CorpusRecordUses><OutputType>");
        stranger.Build("Demo").ShouldSucceedWithoutAWarning();
        RecordsOf(stranger, "Demo/bin/Debug/net10.0/Demo.dll").ShouldBeEmpty();
    }

    /// <summary>The packages of two corpora carry the analyzer, of two versions; the SDK gives the compiler the newer.</summary>
    [Theory]
    [InlineData("1.0.0.0")]
    [InlineData("0.9.0.0")]
    public void TwoCorporaInOneProgramAreRecordedOnce(string version)
    {
        using var stranger = new Stranger();
        var other = $"Stranger.Other{version[..3]}";
        Pack(stranger, other, "1.0.0", "Other", "1,250", "1250");
        AnalyzerOf(Path.Combine(Feed.One.Packages, $"{other}.1.0.0.nupkg"), version);
        stranger.WriteProgram(
            "Demo", Package(other, "1.0.0") + Package("Corpus.RussiaIran", Stranger.Version),
            "System.Console.WriteLine(Corpus.RussiaIran.Treaty.TermYears + Bridges.HarbourBridge.LengthMetres);");

        stranger.Run("Demo").ShouldSay("1270");
        RecordsOf(stranger, "Demo/bin/Debug/net10.0/Demo.dll").ShouldBe(
        [
            $"V1\0Ibridges\0n1.0.0\0aBridges\0{Length}",
            $"V1\0Irussia-iran\0n{Stranger.Version}\0aCorpus.RussiaIran\0UTreaty.termYears\0v20\0d\0",
        ]);
    }

    /// <summary>It flows over references to projects, as the generator does; a corpus that uses another one is recorded like any other project.</summary>
    [Fact]
    public void AProjectAndACorpusThatReferenceACorpusAreRecorded()
    {
        using var stranger = new Stranger();
        stranger.WriteCorpus("Bridges");
        stranger.WriteCorpus("Tunnels", items: AuthorTests.Reference("../Bridges"), name: "Tunnels");
        stranger.Replace("Tunnels/curated/bridges.yaml", "HarbourBridge:", "HarbourTunnel:");
        stranger.Replace("Tunnels/curated/corpus.yaml", "id: bridges", "id: tunnels");
        stranger.Write(
            "Tunnels/More.cs",
            "namespace Tunnels { public static class More { public const int Sum = HarbourTunnel.LengthMetres + Bridges.HarbourBridge.LengthMetres; } }");
        stranger.WriteProgram("Demo", AuthorTests.Reference("../Tunnels"), "System.Console.WriteLine(Tunnels.More.Sum + Tunnels.HarbourTunnel.LengthMetres);");

        stranger.Run("Demo").ShouldSay("3750");
        RecordsOf(stranger, "Tunnels/bin/Debug/net10.0/Tunnels.dll").ShouldBe([$"V1\0Ibridges\0n1.0.0\0aBridges\0{Length}pF:Tunnels.More.Sum\0"]);
        RecordsOf(stranger, "Demo/bin/Debug/net10.0/Demo.dll").ShouldBe(
        [
            "V1\0Ibridges\0n1.0.0\0aBridges\0UHarbourBridge.lengthMetres\0v1250\0wTunnels/F:Tunnels.More.Sum\0",
            "V1\0Itunnels\0n1.0.0\0aTunnels\0UHarbourTunnel.lengthMetres\0v1250\0d\0",
        ]);
        RecordsOf(stranger, "Bridges/bin/Debug/net10.0/Bridges.dll").ShouldBeEmpty("a corpus by itself uses none");
    }

    private static string Package(string id, string version) => $"<PackageReference Include=\"{id}\" Version=\"{version}\" />";

    private static void Pack(Stranger stranger, string id, string version, string folder, string printed, string value)
    {
        stranger.WriteCorpus(
            folder,
            $"<TargetFrameworks>net8.0;netstandard2.0</TargetFrameworks><LangVersion>9</LangVersion><PackageId>{id}</PackageId><Version>{version}</Version>"
            + "<NoWarn>NU5039</NoWarn><IncludeSourceRevisionInInformationalVersion>true</IncludeSourceRevisionInInformationalVersion>");
        foreach (var file in new[] { "curated/bridges.yaml", "seeds/HarbourReport.txt" })
        {
            var text = stranger.Read($"{folder}/{file}");
            stranger.Write($"{folder}/{file}", text.Replace("1,250", printed, StringComparison.Ordinal).Replace("1250", value, StringComparison.Ordinal));
        }

        stranger.Dotnet($"pack {folder} -nologo -v:minimal -nodeReuse:false -o \"{Feed.One.Packages}\"").ShouldSucceedWithoutAWarning();
    }

    /// <summary>Gives the analyzer in a package another version, as if an older generator had packed it.</summary>
    private static void AnalyzerOf(string package, string version)
    {
        using var archive = ZipFile.Open(package, ZipArchiveMode.Update);
        foreach (var entry in archive.Entries.Where(static entry => entry.FullName.StartsWith("analyzers/", StringComparison.Ordinal)).ToArray())
        {
            using var bytes = new MemoryStream();
            using (var stream = entry.Open())
            {
                stream.CopyTo(bytes);
            }

            bytes.Position = 0;
            using var assembly = AssemblyDefinition.ReadAssembly(bytes);
            assembly.Name.Version = Version.Parse(version);
            var name = entry.FullName;
            entry.Delete();
            using var written = archive.CreateEntry(name).Open();
            using var changed = new MemoryStream();
            assembly.Write(changed);
            changed.WriteTo(written);
        }
    }

    private static string[] RecordsOf(Stranger stranger, string assembly)
    {
        using var read = AssemblyDefinition.ReadAssembly(new MemoryStream(File.ReadAllBytes(stranger.PathOf(assembly))));
        return [.. read.CustomAttributes.Where(static attribute => attribute.AttributeType.Name == "ConstantUsesAttribute")
            .Select(static attribute => (string)attribute.ConstructorArguments[0].Value)];
    }
}
