using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace Corpus.Packages.Tests;

/// <summary>What is in the packages: these files and no others.</summary>
public sealed class PackageTests
{
    public static readonly string[] Names = ["Corpus.Cli", "Corpus.Generator", "Corpus.Runtime", "Corpus.RussiaIran", "Corpus.Templates"];

    public static TheoryData<string> All => [.. Names];

    [Fact]
    public void TheFeedHoldsThesePackagesAndNoOthers() =>
        Directory.EnumerateFiles(Feed.One.Packages).Select(Path.GetFileName).Where(static file => !file!.StartsWith("Stranger.", StringComparison.Ordinal))
            .ShouldBe(
            [.. Names.Select(
                static name => $"{name}.{Repository.Version}.nupkg"), .. Names.Where(static name => name is not ("Corpus.Generator" or "Corpus.Templates"))
                .Select(static name => $"{name}.{Repository.Version}.snupkg")],
            ignoreOrder: true);

    [Fact]
    public void RuntimeHasAnAssemblyAFramework() =>
        Feed.One.Entries("Corpus.Runtime").ShouldBe(
        [
            "README.md",
            "lib/net8.0/Corpus.Runtime.dll",
            "lib/net8.0/Corpus.Runtime.xml",
            "lib/netstandard2.0/Corpus.Runtime.dll",
            "lib/netstandard2.0/Corpus.Runtime.xml",
        ]);

    [Fact]
    public void GeneratorHasTheCompilersFilesSideBySideAndNothingToReference() =>
        Feed.One.Entries("Corpus.Generator").ShouldBe(
        [
            "README.md",
            "THIRD-PARTY-NOTICES.txt",
            "analyzers/dotnet/cs/Corpus.Consumer.CodeFixes.dll",
            "analyzers/dotnet/cs/Corpus.Consumer.dll",
            "analyzers/dotnet/cs/Corpus.Generator.dll",
            "analyzers/dotnet/cs/Corpus.Language.dll",
            "analyzers/dotnet/cs/Corpus.Runtime.dll",
            "analyzers/dotnet/cs/YamlDotNet.dll",
            "build/Corpus.Consumer.props",
            "build/Corpus.Documentation.targets",
            "build/Corpus.Facts.targets",
            "build/Corpus.Generator.props",
            "build/Corpus.Generator.targets",
            "build/Corpus.Ship.targets",
            "buildMultiTargeting/Corpus.Generator.targets",
            "lib/netstandard2.0/_._",
            "tools/documentation/Corpus.Documenting.dll",
            "tools/documentation/Corpus.Documenting.runtimeconfig.json",
        ]);

    [Fact]
    public void TheCorpusHasItsAssembliesAndTheirDocumentation() =>
        Feed.One.Entries("Corpus.RussiaIran").ShouldBe(
        [
            "README.md",
            "analyzers/dotnet/cs/Corpus.Consumer.CodeFixes.dll",
            "analyzers/dotnet/cs/Corpus.Consumer.dll",
            "build/Corpus.RussiaIran.props",
            "lib/net8.0/Corpus.RussiaIran.dll",
            "lib/net8.0/Corpus.RussiaIran.xml",
            "lib/netstandard2.0/Corpus.RussiaIran.dll",
            "lib/netstandard2.0/Corpus.RussiaIran.xml",
        ]);

    [Fact]
    public void TheToolHasWhatItRunsOn() =>
        Feed.One.Entries("Corpus.Cli").ShouldBe(
        [
            "README.md",
            "THIRD-PARTY-NOTICES.txt",
            "tools/net8.0/any/AngleSharp.dll",
            "tools/net8.0/any/CommunityToolkit.HighPerformance.dll",
            "tools/net8.0/any/Corpus.Cli.deps.json",
            "tools/net8.0/any/Corpus.Cli.dll",
            "tools/net8.0/any/Corpus.Cli.pdb",
            "tools/net8.0/any/Corpus.Cli.runtimeconfig.json",
            "tools/net8.0/any/Corpus.Documents.dll",
            "tools/net8.0/any/Corpus.Documents.pdb",
            "tools/net8.0/any/Corpus.Language.dll",
            "tools/net8.0/any/Corpus.Language.pdb",
            "tools/net8.0/any/Corpus.Runtime.dll",
            "tools/net8.0/any/Corpus.Runtime.pdb",
            "tools/net8.0/any/Corpus.Site.dll",
            "tools/net8.0/any/Corpus.Site.pdb",
            "tools/net8.0/any/Corpus.Workspace.dll",
            "tools/net8.0/any/Corpus.Workspace.pdb",
            "tools/net8.0/any/DotnetToolSettings.xml",
            "tools/net8.0/any/ExcelDataReader.dll",
            "tools/net8.0/any/K4os.Compression.LZ4.dll",
            "tools/net8.0/any/Markdig.dll",
            "tools/net8.0/any/MessagePack.Annotations.dll",
            "tools/net8.0/any/MessagePack.dll",
            "tools/net8.0/any/Microsoft.Data.Sqlite.dll",
            "tools/net8.0/any/Microsoft.Extensions.AI.Abstractions.dll",
            "tools/net8.0/any/Microsoft.Extensions.DependencyInjection.Abstractions.dll",
            "tools/net8.0/any/Microsoft.Extensions.Logging.Abstractions.dll",
            "tools/net8.0/any/Microsoft.IO.RecyclableMemoryStream.dll",
            "tools/net8.0/any/Microsoft.NET.StringTools.dll",
            "tools/net8.0/any/Microsoft.VisualStudio.Threading.dll",
            "tools/net8.0/any/Microsoft.VisualStudio.Validation.dll",
            "tools/net8.0/any/ModelContextProtocol.Core.dll",
            "tools/net8.0/any/Nerdbank.MessagePack.dll",
            "tools/net8.0/any/Nerdbank.Streams.dll",
            "tools/net8.0/any/Newtonsoft.Json.dll",
            "tools/net8.0/any/Parquet.dll",
            "tools/net8.0/any/PolyType.dll",
            "tools/net8.0/any/SQLitePCLRaw.batteries_v2.dll",
            "tools/net8.0/any/SQLitePCLRaw.core.dll",
            "tools/net8.0/any/SQLitePCLRaw.provider.e_sqlite3.dll",
            "tools/net8.0/any/Snappier.dll",
            "tools/net8.0/any/Spectre.Console.Ansi.dll",
            "tools/net8.0/any/Spectre.Console.dll",
            "tools/net8.0/any/StreamJsonRpc.dll",
            "tools/net8.0/any/Sylvan.Data.Csv.dll",
            "tools/net8.0/any/System.CommandLine.dll",
            "tools/net8.0/any/System.Diagnostics.DiagnosticSource.dll",
            "tools/net8.0/any/System.IO.Pipelines.dll",
            "tools/net8.0/any/System.Net.ServerSentEvents.dll",
            "tools/net8.0/any/System.Text.Encodings.Web.dll",
            "tools/net8.0/any/System.Text.Json.dll",
            "tools/net8.0/any/UglyToad.PdfPig.Core.dll",
            "tools/net8.0/any/UglyToad.PdfPig.DocumentLayoutAnalysis.dll",
            "tools/net8.0/any/UglyToad.PdfPig.Fonts.dll",
            "tools/net8.0/any/UglyToad.PdfPig.Package.dll",
            "tools/net8.0/any/UglyToad.PdfPig.Tokenization.dll",
            "tools/net8.0/any/UglyToad.PdfPig.Tokens.dll",
            "tools/net8.0/any/UglyToad.PdfPig.dll",
            "tools/net8.0/any/YamlDotNet.dll",
            "tools/net8.0/any/ZstdSharp.dll",
            "tools/net8.0/any/runtimes/browser/lib/net8.0/System.Text.Encodings.Web.dll",
            "tools/net8.0/any/runtimes/linux-arm/native/libe_sqlite3.so",
            "tools/net8.0/any/runtimes/linux-arm64/native/libe_sqlite3.so",
            "tools/net8.0/any/runtimes/linux-musl-arm/native/libe_sqlite3.so",
            "tools/net8.0/any/runtimes/linux-musl-arm64/native/libe_sqlite3.so",
            "tools/net8.0/any/runtimes/linux-musl-x64/native/libe_sqlite3.so",
            "tools/net8.0/any/runtimes/linux-ppc64le/native/libe_sqlite3.so",
            "tools/net8.0/any/runtimes/linux-s390x/native/libe_sqlite3.so",
            "tools/net8.0/any/runtimes/linux-x64/native/libe_sqlite3.so",
            "tools/net8.0/any/runtimes/osx-arm64/native/libe_sqlite3.dylib",
            "tools/net8.0/any/runtimes/osx-x64/native/libe_sqlite3.dylib",
            "tools/net8.0/any/runtimes/win-arm64/native/e_sqlite3.dll",
            "tools/net8.0/any/runtimes/win-x64/native/e_sqlite3.dll",
            "tools/net8.0/any/runtimes/win-x86/native/e_sqlite3.dll",
        ]);

    [Fact]
    public void TheTemplateHasEveryFileOfItsFolder() =>
        Feed.One.Entries("Corpus.Templates").ShouldBe(
        [
            "README.md",
            "content/corpus-shards/.gitignore",
            "content/corpus-shards/.template.config/template.json",
            "content/corpus-shards/Directory.Build.props",
            "content/corpus-shards/README.md",
            "content/corpus-shards/ShardsStarter.Demo/Program.cs",
            "content/corpus-shards/ShardsStarter.Demo/ShardsStarter.Demo.csproj",
            "content/corpus-shards/ShardsStarter.North/ShardsStarter.North.csproj",
            "content/corpus-shards/ShardsStarter.North/curated/bridges.yaml",
            "content/corpus-shards/ShardsStarter.North/curated/corpus.yaml",
            "content/corpus-shards/ShardsStarter.North/seeds/NorthReport.txt",
            "content/corpus-shards/ShardsStarter.Schema/ShardsStarter.Schema.csproj",
            "content/corpus-shards/ShardsStarter.Schema/curated/corpus.yaml",
            "content/corpus-shards/ShardsStarter.Schema/curated/types.yaml",
            "content/corpus-shards/ShardsStarter.South/ShardsStarter.South.csproj",
            "content/corpus-shards/ShardsStarter.South/curated/bridges.yaml",
            "content/corpus-shards/ShardsStarter.South/curated/corpus.yaml",
            "content/corpus-shards/ShardsStarter.South/seeds/SouthReport.txt",
            "content/corpus-shards/ShardsStarter.sln",
            "content/corpus-shards/ShardsStarter/ShardsStarter.csproj",
            "content/corpus-shards/ShardsStarter/curated/corpus.yaml",
            "content/corpus/.config/dotnet-tools.json",
            "content/corpus/.gitignore",
            "content/corpus/.template.config/template.json",
            "content/corpus/.vscode/extensions.json",
            "content/corpus/.vscode/settings.json",
            "content/corpus/CorpusStarter.Demo/CorpusStarter.Demo.csproj",
            "content/corpus/CorpusStarter.Demo/Program.cs",
            "content/corpus/CorpusStarter.sln",
            "content/corpus/CorpusStarter/CorpusStarter.csproj",
            "content/corpus/CorpusStarter/corpus.schema.json",
            "content/corpus/CorpusStarter/curated/bridges.yaml",
            "content/corpus/CorpusStarter/curated/corpus.yaml",
            "content/corpus/CorpusStarter/curated/types.yaml",
            "content/corpus/CorpusStarter/seeds/HarbourReport.fingerprint",
            "content/corpus/CorpusStarter/seeds/HarbourReport.pdf",
            "content/corpus/CorpusStarter/seeds/HarbourReport.txt",
            "content/corpus/CorpusStarter/seeds/HarbourReport.yaml",
            "content/corpus/README.md",
        ]);

    /// <summary>The generator carries its symbols in itself, and the template has no assembly.</summary>
    [Theory]
    [InlineData(
        "Corpus.Cli",
        "tools/net8.0/any/Corpus.Cli.pdb tools/net8.0/any/Corpus.Documents.pdb tools/net8.0/any/Corpus.Language.pdb tools/net8.0/any/Corpus.Runtime.pdb "
            + "tools/net8.0/any/Corpus.Site.pdb tools/net8.0/any/Corpus.Workspace.pdb")]
    [InlineData("Corpus.Runtime", "lib/net8.0/Corpus.Runtime.pdb lib/netstandard2.0/Corpus.Runtime.pdb")]
    [InlineData("Corpus.RussiaIran", "lib/net8.0/Corpus.RussiaIran.pdb lib/netstandard2.0/Corpus.RussiaIran.pdb")]
    public void ThePackageOfSymbolsHasThoseOfOurAssemblies(string package, string expected) =>
        string.Join(' ', Feed.One.Entries(package, "snupkg")).ShouldBe(expected);

    [Fact]
    public void TheGeneratorCarriesItsSymbols()
    {
        using var assembly = new PEReader(new MemoryStream(Feed.One.ReadBytes("Corpus.Generator", "analyzers/dotnet/cs/Corpus.Generator.dll")));

        assembly.ReadDebugDirectory().ShouldContain(static entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
    }

    /// <summary>Generated code is in no repository, so a debugger finds it in the symbols.</summary>
    [Fact]
    public void TheSymbolsOfTheCorpusHoldItsCode()
    {
        var documents = Symbols.Of(Feed.One.ReadBytes("Corpus.RussiaIran", "lib/net8.0/Corpus.RussiaIran.pdb", "snupkg")).Documents;

        documents.Count(static document => document.Path.EndsWith(".g.cs", StringComparison.Ordinal)).ShouldBeGreaterThan(10);
        documents.Where(static document => !document.IsEmbedded).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(All))]
    public void EveryPackageSaysWhatItIs(string package)
    {
        var metadata = XDocument.Parse(Feed.One.ReadEntry(package, package + ".nuspec")).Root!.Elements().Single();
        string Of(string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value;

        Of("id").ShouldBe(package);
        Of("version").ShouldBe(Repository.Version);
        Of("license").ShouldBe("MIT");
        Of("readme").ShouldBe("README.md");
        Of("description").Length.ShouldBeGreaterThan(40);
        Of("tags").ShouldNotBeEmpty();
        var address = XDocument.Parse(Repository.Read("Directory.Build.props")).Descendants("ProjectAddress").Single().Value;
        var links = metadata.Elements().Where(static element => element.Name.LocalName == "projectUrl").Select(static element => element.Value)
            .Concat(metadata.Elements().Attributes("url").Select(static url => url.Value)).ToArray();
        links.ShouldBe(
            address.Length == 0 ? [] : [address, address.TrimEnd('/') + ".git"], "a package links to the project if it has an address, and only then");
        Feed.One.ReadEntry(package, "README.md").ShouldStartWith(package == "Corpus.Cli" ? "# corpus\n" : $"# {package}\n");
    }

    [Theory]
    [InlineData("Corpus.Runtime", "net8.0:;.NETStandard2.0:System.Memory")]
    [InlineData("Corpus.Generator", ".NETStandard2.0:Corpus.Runtime")]
    [InlineData("Corpus.RussiaIran", "net8.0:Corpus.Runtime;.NETStandard2.0:Corpus.Runtime")]
    [InlineData("Corpus.Cli", "")]
    [InlineData("Corpus.Templates", "")]
    public void EveryPackageDependsOnTheseOnly(string package, string expected)
    {
        var groups = XDocument.Parse(Feed.One.ReadEntry(package, package + ".nuspec")).Descendants().Where(static element => element.Name.LocalName == "group");
        var found = groups.Select(static group => group.Attribute("targetFramework")!.Value + ":"
            + string.Join(",", group.Elements().Select(static dependency => dependency.Attribute("id")!.Value)));

        string.Join(";", found).ShouldBe(expected);
    }

    /// <summary>
    /// From the version up with which it was built, and without an upper end (docs/decisions/0008): that would keep corpora of two ages out of one program.
    /// </summary>
    [Theory]
    [InlineData("Corpus.Generator")]
    [InlineData("Corpus.RussiaIran")]
    public void DependsOnTheRuntimeFromItsOwnVersionUp(string package) =>
        Feed.RangesOf(Feed.One.PathOf(package)).Where(static range => range.Id == "Corpus.Runtime").Select(static range => range.Version).Distinct()
            .ShouldBe([Repository.Version]);
}
