using System.IO.Compression;
using Mono.Cecil;

namespace Corpus.Packages.Tests.Support;

/// <summary>
/// A package with a generator that carries another YamlDotNet, as many do. The registry serves only one version, so the others are made:
/// either the real one under another version, or an empty assembly of that name, in which nothing that we need is found.
/// </summary>
internal static class OtherYaml
{
    private static readonly Lazy<byte[]> Generator = new(Compile);

    private static string RealPath => typeof(YamlDotNet.Core.Parser).Assembly.Location;

    public static Version RealVersion => typeof(YamlDotNet.Core.Parser).Assembly.GetName().Version!;

    /// <summary>Puts the package into the feed.</summary>
    public static void Pack(string id, Version version, bool isEmpty)
    {
        using var archive = ZipFile.Open(Path.Combine(Feed.One.Packages, id + ".1.0.0.nupkg"), ZipArchiveMode.Create);
        Write(archive, id + ".nuspec", System.Text.Encoding.UTF8.GetBytes($"""
            <?xml version="1.0"?>
            <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
              <metadata><id>{id}</id><version>1.0.0</version><authors>a stranger</authors><description>Another generator.</description></metadata>
            </package>
            """));
        Write(archive, "analyzers/dotnet/cs/Stranger.Generator.dll", Generator.Value);
        Write(archive, "analyzers/dotnet/cs/YamlDotNet.dll", Assembly(version, isEmpty));
    }

    private static void Write(ZipArchive archive, string name, byte[] bytes)
    {
        using var entry = archive.CreateEntry(name).Open();
        entry.Write(bytes);
    }

    private static byte[] Assembly(Version version, bool isEmpty)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(RealPath);
        assembly.Name.Version = version;
        if (isEmpty)
        {
            foreach (var type in assembly.MainModule.Types.Where(static type => type.Name != "<Module>").ToArray())
            {
                assembly.MainModule.Types.Remove(type);
            }

            assembly.CustomAttributes.Clear();
            assembly.MainModule.Resources.Clear();
        }

        using var stream = new MemoryStream();
        assembly.Write(stream);
        return stream.ToArray();
    }

    /// <summary>A generator that writes down which YamlDotNet it got, and which ones the compiler has in all.</summary>
    private static byte[] Compile()
    {
        using var stranger = new Stranger();
        stranger.WriteProject(
            "Stranger.Generator/Stranger.Generator.csproj",
            Frameworks.Standard
                + "<LangVersion>latest</LangVersion><EnforceExtendedAnalyzerRules>false</EnforceExtendedAnalyzerRules><NoWarn>RS1035;RS2008;RS1036</NoWarn>",
            "<PackageReference Include=\"Microsoft.CodeAnalysis.CSharp\" Version=\"4.8.0\" PrivateAssets=\"all\" />");
        stranger.Write("Stranger.Generator/Generator.cs", """
            using System;
            using System.Linq;
            using System.Reflection;
            using Microsoft.CodeAnalysis;

            [Generator]
            public sealed class StrangersGenerator : IIncrementalGenerator
            {
                public void Initialize(IncrementalGeneratorInitializationContext context) =>
                    context.RegisterSourceOutput(context.CompilationProvider, static (output, _) =>
                    {
                        var mine = Assembly.Load(new AssemblyName("YamlDotNet")).GetName().Version;
                        var all = AppDomain.CurrentDomain.GetAssemblies().Where(a => a.GetName().Name == "YamlDotNet").Select(a => a.GetName().Version.ToString()).OrderBy(v => v, StringComparer.Ordinal);
                        output.AddSource("Yaml.g.cs", $"internal static class StrangersYaml {{ public const string Mine = \"{mine}\"; public const string All = \"{string.Join(" ", all)}\"; }}");
                    });
            }
            """);
        stranger.Build("Stranger.Generator").ShouldSucceed();
        return File.ReadAllBytes(stranger.PathOf("Stranger.Generator/bin/Debug/netstandard2.0/Stranger.Generator.dll"));
    }
}
