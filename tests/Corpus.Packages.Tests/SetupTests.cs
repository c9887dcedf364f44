using System.IO.Compression;
using Mono.Cecil;

namespace Corpus.Packages.Tests;

/// <summary>What is not set up as it must be is one readable error, and never silence.</summary>
public sealed class SetupTests
{
    [Fact]
    public void AMistakeInTheYamlIsAnErrorAtItsPlace()
    {
        using var stranger = new Stranger();
        stranger.WriteCorpus("Bridges");
        stranger.Replace("Bridges/curated/bridges.yaml", "value: 1250", "value: 1251");

        stranger.Build("Bridges").ShouldFailWith("CORP4009").ShouldSay("bridges.yaml(10,").ShouldSay("it prints `1250`");
    }

    [Fact]
    public void NoFolderOfFactsIsAnError()
    {
        using var stranger = new Stranger();
        stranger.WriteCorpus("Bridges");
        Directory.Delete(stranger.PathOf("Bridges/curated"), recursive: true);

        stranger.Build("Bridges").ShouldFailWith("CORP6002");
    }

    [Fact]
    public void FoldersWithoutAFileAreAnError()
    {
        using var stranger = new Stranger();
        stranger.WriteCorpus("Bridges");
        foreach (var file in new[] { "curated", "seeds" }.SelectMany(folder => Directory.EnumerateFiles(stranger.PathOf("Bridges/" + folder))))
        {
            File.Delete(file);
        }

        stranger.Build("Bridges").ShouldFailWith("CORP6001");
    }

    /// <summary>Its own conditions tell one what a program that uses a corpus is not: a project that curates facts.</summary>
    [Fact]
    public void WhoMerelyReferencesACorpusIsToldNothing()
    {
        using var stranger = new Stranger();
        stranger.WriteCorpus("Bridges");
        stranger.WriteProgram(
            "Demo", AuthorTests.Reference(
            "../Bridges"), "System.Console.WriteLine(Bridges.HarbourBridge.LengthMetres);", "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>");

        stranger.Run("Demo").ShouldSay("1250");
        Directory.Exists(stranger.PathOf("Demo/obj/Debug/net10.0/generated/Corpus.Generator")).ShouldBeFalse();
    }

    /// <summary>Facts in a project that references the generator through another would be left out: that is said.</summary>
    [Fact]
    public void FactsHandedToACompilerThatWasNotSetUpAreAnError()
    {
        using var stranger = new Stranger();
        stranger.WriteCorpus("Bridges");
        stranger.WriteProgram(
            "Demo", AuthorTests.Reference("../Bridges")
            + "<AdditionalFiles Include=\"curated/**\" />", "System.Console.WriteLine(Bridges.HarbourBridge.LengthMetres);");
        stranger.Write("Demo/curated/more.yaml", "entities: {}\n");

        stranger.Build("Demo").ShouldFailWith("CORP6004");
    }

    [Fact]
    public void AGeneratorThatIsNotHandedToTheCompilerIsAnError()
    {
        using var stranger = new Stranger();
        stranger.WriteCorpus("Bridges");
        stranger.Replace(
            "Bridges/Bridges.csproj", "</Project>",
            "  <Target Name=\"LessWarnings\" BeforeTargets=\"CoreCompile;CorpusCheckSetup\"><ItemGroup><Analyzer Remove=\"@(Analyzer)\" " +
            "/></ItemGroup></Target>\n</Project>");

        stranger.Build("Bridges").ShouldFailWith("CORP6009");
    }

    [Fact]
    public void AVisualBasicProjectCannotBeACorpus()
    {
        using var stranger = new Stranger();
        stranger.WriteCorpus("Bridges");
        File.Move(stranger.PathOf("Bridges/Bridges.csproj"), stranger.PathOf("Bridges/Bridges.vbproj"));

        stranger.Build("Bridges").ShouldFailWith("CORP6009").ShouldSay("C#");
    }

    /// <summary>Whatever compiler is used says how old it is; this one is made to say that it is of the .NET 7 SDK.</summary>
    [Fact]
    public void ACompilerThatSaysItIsTooOldIsOneError()
    {
        using var stranger = new Stranger();
        stranger.WriteCorpus("Bridges");

        stranger.Build("Bridges", "-p:CompilerApiVersion=roslyn4.4").ShouldFailWith("CORP6008").ShouldSay("4.4").ShouldSay(".NET 8 SDK");
        stranger.Build("Bridges", "-p:CompilerApiVersion=roslyn4.8").ShouldSucceedWithoutAWarning();
    }

    [Fact]
    public void CSharp8IsAnError()
    {
        using var stranger = new Stranger();
        stranger.WriteCorpus("Bridges", Frameworks.Standard + "<LangVersion>8</LangVersion>");

        stranger.Build("Bridges").Ids.ShouldContain("CORP6007");
    }

    /// <summary>As docs/faq.md says, with the file that it shows.</summary>
    [Fact]
    public void SeveritiesAreSetInAGlobalConfigOrByNoWarn()
    {
        using var stranger = new Stranger();
        stranger.WriteCorpus("Bridges");
        stranger.Replace("Bridges/curated/bridges.yaml", "metres long\" }", "metres long\", reading: It says so. }");
        stranger.Build("Bridges").ShouldSucceed().Ids.ShouldBe(["CORP4010"]);
        stranger.Build("Bridges", "--no-restore -p:NoWarn=CORP4010").ShouldSucceedWithoutAWarning();

        var shown = Repository.Read("docs/faq.md").Split("```ini\n")[1].Split("```")[0];
        stranger.Write("Bridges/.globalconfig", shown);
        stranger.Build("Bridges", "--no-restore").ShouldFailWith("CORP4010").ShouldSay("error CORP4010");

        // What is wrong is not emitted, even where its error is turned down.
        stranger.Write("Bridges/.globalconfig", "is_global = true\ndotnet_diagnostic.CORP4009.severity = none\n")
            .Replace("Bridges/curated/bridges.yaml", "metres long\", reading: It says so. }", "metres long\" }")
            .Replace("Bridges/curated/bridges.yaml", "value: 1250", "value: 1251");
        stranger.Write("Bridges/Uses.cs", "static class Uses { public const int Metres = Bridges.HarbourBridge.LengthMetres; }");
        stranger.Build("Bridges", "--no-restore").ShouldFailWith("CS0117");
    }

    /// <summary>The generator, as if compiled against a compiler of the future: the one at hand refuses it, and that is no mere warning.</summary>
    [Fact]
    public void ACompilerThatIsTooOldRefusesTheGeneratorWithAnError()
    {
        using var stranger = new Stranger();
        stranger.WriteCorpus("Bridges");
        ZipFile.ExtractToDirectory(Feed.One.PathOf("Corpus.Generator"), stranger.PathOf("package"));
        using (var assembly = AssemblyDefinition.ReadAssembly(stranger.PathOf("package/analyzers/dotnet/cs/Corpus.Generator.dll")))
        {
            foreach (var reference in assembly.MainModule.AssemblyReferences.Where(static reference => reference.Name.StartsWith(
                "Microsoft.CodeAnalysis", StringComparison.Ordinal)))
            {
                reference.Version = new Version(99, 0, 0, 0);
            }

            assembly.Write(stranger.PathOf("future/Corpus.Generator.dll", isFolderMade: true));
        }

        stranger.Replace("Bridges/Bridges.csproj", "</Project>", """
              <Target Name="UseTheFuture" BeforeTargets="CoreCompile" AfterTargets="CorpusCheckSetup">
                <ItemGroup><Analyzer Remove="@(Analyzer)" Condition="'%(Filename)' == 'Corpus.Generator'" /><Analyzer Include="../future/Corpus.Generator.dll" /></ItemGroup>
              </Target>
            </Project>
            """);

        stranger.Build("Bridges").ShouldFailWith("CS9057").ShouldSay("which is newer than the currently running version");

        // Who must let it pass can, as docs/faq.md says.
        stranger.Build("Bridges", "-p:WarningsNotAsErrors=CS9057").ShouldSucceed().Ids.ShouldBe(["CS9057"]);
    }

    /// <summary>A generator that the compiler cannot load at all, here because half of it is missing.</summary>
    [Fact]
    public void AGeneratorThatCannotBeLoadedIsAnError()
    {
        using var stranger = new Stranger();
        stranger.WriteCorpus("Bridges");
        ZipFile.ExtractToDirectory(Feed.One.PathOf("Corpus.Generator"), stranger.PathOf("package"));
        var whole = File.ReadAllBytes(stranger.PathOf("package/analyzers/dotnet/cs/Corpus.Generator.dll"));
        File.WriteAllBytes(stranger.PathOf("half/Corpus.Generator.dll", isFolderMade: true), whole[..(whole.Length / 2)]);
        stranger.Replace("Bridges/Bridges.csproj", "</Project>", """
              <Target Name="UseHalf" BeforeTargets="CoreCompile" AfterTargets="CorpusCheckSetup">
                <ItemGroup><Analyzer Remove="@(Analyzer)" Condition="'%(Filename)' == 'Corpus.Generator'" /><Analyzer Include="../half/Corpus.Generator.dll" /></ItemGroup>
              </Target>
            </Project>
            """);

        stranger.Build("Bridges").ShouldFailWith("CS8034");
    }
}
