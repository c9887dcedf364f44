using System.Text.Json;
using Corpus.Cli.Assemblies;
using Corpus.Cli.Hosting;
using Corpus.Cli.LanguageServer;
using Corpus.Workspace.Snapshots;

namespace Corpus.Cli.Tests;

/// <summary>A corpus that names what another has, whose assembly the call gives.</summary>
public sealed class ReferenceTests
{
    private const string Almanac = "Ruritania covers 1,200 square kilometres. Graustark covers 900 square kilometres.\n";

    private static readonly Dictionary<string, string> Geography = new(StringComparer.Ordinal)
    {
        ["curated/world.yaml"] = """
            corpus: { id: geography, schemaVersion: 1, namespace: Acme.World, title: Countries }
            enumerations:
              Frontier: { summary: How one crosses it., values: { Open: { summary: Freely. }, Closed: { summary: Not at all. } } }
            entityTypes:
              Place:
                abstract: true
                summary: Where one can be.
                properties:
                  area: { datatype: integer, unit: km2, summary: How large it is. }
                  frontier: { datatype: Frontier, summary: How one crosses its border. }
              State:
                extends: Place
                summary: A country.
                properties:
                  lakes: { datatype: integer, summary: How many lakes it has. }
                  towns: { datatype: text, cardinality: many, summary: The towns. }
            entities:
              Ruritania:
                type: State
                label: Ruritania
                facts:
                  area: { value: 1200, citations: [{ source: Almanac.txt, quote: "Ruritania covers 1,200 square kilometres" }] }
              Graustark:
                type: State
                label: Graustark
                facts:
                  area: { value: 900, citations: [{ source: Almanac.txt, quote: "Graustark covers 900 square kilometres" }] }

            """,
        ["seeds/Almanac.txt"] = Almanac,
    };

    private const string Treaties = """
        corpus:
          id: treaties
          schemaVersion: 1
          namespace: Acme.Treaties
          title: Treaties
          imports: [{ corpus: geography, version: "[1.0,2.0)" }]
        entityTypes:
          Treaty:
            summary: A treaty.
            properties:
              party: { datatype: Geography.State, summary: Whom it binds. }
        entities:
          Pact:
            type: Treaty
            label: The pact
            facts:
              party: { value: Geography.Ruritania, citations: [{ source: Notes.txt, quote: "The pact binds Ruritania" }] }

        """;

    private static readonly Lazy<byte[]> World = new(() => CompiledCode.Corpus(Geography, "Acme.World", "1.2.0"));

    /// <summary>The folder of a build has what was made of the very shard that is checked.</summary>
    [Theory]
    [InlineData("check")]
    [InlineData("export", "--format", "json")]
    [InlineData("site", "--output", "pages")]
    public void AShardIsReadWithTheFolderOfItsOwnBuild(params string[] call)
    {
        using var folder = new ToolFolder();
        new Parts().WriteFiles(folder, ".");
        new Parts().WriteAssemblies(folder, "built");
        folder.Replace("South/curated/bridges.yaml", "label: The South Bridge", "label: The Southern Bridge");

        var outcome = ToolFolder.RunIn(folder.PathOf("South"), [.. call, "--reference", "../built"]);

        outcome.Code.ShouldBe(0, outcome.Output + outcome.Error);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("coverage")]
    [InlineData("export", "--format", "json")]
    [InlineData("explain", "Pact.party")]
    [InlineData("where", "Pact.party")]
    [InlineData("schema")]
    [InlineData("site", "--output", "pages")]
    [InlineData("diff", ".", ".")]
    public void EveryCommandThatReadsACorpusTakesIt(params string[] command)
    {
        using var folder = Folder();

        var outcome = folder.Run([.. command, "--reference", "libraries/Acme.World.dll"]);

        outcome.Error.ShouldBeEmpty();
        outcome.Code.ShouldBe(0);
    }

    [Fact]
    public void WithoutTheAssemblyTheImportIsAnError()
    {
        using var folder = Folder();

        var outcome = folder.Run("check");

        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldContain("geography");
    }

    /// <summary>The folder of a build has other assemblies, too, and what is no assembly of .NET.</summary>
    [Fact]
    public void AFolderOfAssembliesWillDo()
    {
        using var folder = Folder();
        folder.Write("libraries/Corpus.Runtime.dll", File.ReadAllBytes(typeof(Runtime.Fact).Assembly.Location));

        folder.Run("check", "--reference", "libraries").Code.ShouldBe(0);
        folder.Run("check", "--reference", "libraries", "--reference", "libraries/Acme.World.dll").Code.ShouldBe(0);
    }

    [Theory]
    [InlineData("elsewhere/Acme.World.dll", "there is no `elsewhere/Acme.World.dll` to take another corpus from")]
    [InlineData("libraries/Runtime.dll", "`libraries/Runtime.dll` is no corpus; give the assembly of one")]
    [InlineData("libraries/Broken.dll", "`libraries/Broken.dll` is damaged: ")]
    public void WhatIsNoCorpusIsRefused(string name, string reason)
    {
        using var folder = Folder();
        folder.Write("libraries/Runtime.dll", File.ReadAllBytes(typeof(Runtime.Fact).Assembly.Location));
        folder.Write("libraries/Broken.dll", World.Value[..(World.Value.Length / 3)]);

        var outcome = folder.Run("check", "--reference", name);

        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldStartWith("corpus: " + reason);
        outcome.Output.ShouldBeEmpty();
    }

    [Fact]
    public void AnAssemblyOfAnOlderGeneratorIsAnErrorThatSaysSo()
    {
        using var folder = Folder();
        folder.Write("libraries/Corpus.Frozen.dll", File.ReadAllBytes(Repository.PathOf("tests/Frozen/lib/net8.0/Corpus.Frozen.dll")));
        folder.Replace("curated/treaties.yaml", "imports: [", "imports: [{ corpus: frozen, version: \"[0.0,9.0)\" }, ");

        var outcome = folder.Run("check", "--reference", "libraries");

        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldContain("older Corpus.Generator");
    }

    [Fact]
    public void AnAssemblyIsOpenedAgainAfterItChanged()
    {
        using var folder = Folder();
        var files = new ReferenceFiles(new Host(TextWriter.Null, TextWriter.Null, folder.Root), folder.Root, ["libraries/Acme.World.dll"]);

        var first = files.Open();
        files.Open().ShouldBeSameAs(first);
        folder.Write("libraries/Acme.World.dll", CompiledCode.Corpus(Geography, "Acme.World", "1.20.0"));
        File.SetLastWriteTimeUtc(folder.PathOf("libraries/Acme.World.dll"), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        files.Open().ShouldNotBeSameAs(first);
    }

    /// <summary>An editor names them in its settings, and may name more of another corpus at every keystroke.</summary>
    [Fact]
    public void AnEditorHasThemInItsSettings()
    {
        using var folder = Folder();
        var workspace = new ServerWorkspace(new Host(TextWriter.Null, TextWriter.Null, folder.Root));
        workspace.AddFolder(folder.Root);
        var corpus = workspace.Corpora.ShouldHaveSingleItem();
        corpus.Snapshot.Problems.ShouldNotBeEmpty();

        var settings = JsonDocument.Parse("""{ "corpus": { "references": ["libraries", 1, ""] } }""").RootElement;
        workspace.Change(ServerSettings.Read(settings), ServerSettings.References(settings));

        corpus.Snapshot.Problems.ShouldBeEmpty();
        workspace.Open(folder.PathOf("curated/treaties.yaml"), Treaties.Replace("Geography.Ruritania", "Geography.Graustark", StringComparison.Ordinal));
        corpus.Snapshot.Problems.ShouldHaveSingleItem().Message.ShouldContain("Graustark");
        workspace.Open(folder.PathOf("curated/treaties.yaml"), Treaties.Replace("Geography.Ruritania", "Geography.Zenda", StringComparison.Ordinal));
        corpus.Snapshot.Problems.ShouldHaveSingleItem().Message.ShouldContain("Geography.Zenda");

        workspace.Change(CorpusSettings.Default, []);
        corpus.Snapshot.Problems.ShouldNotBeEmpty();
    }

    /// <summary>What an assembly has of types of another corpus is enough to tell that its facts are those of the folder.</summary>
    [Fact]
    public void TheAssemblyOfACorpusThatImportsAnotherSaysWhatItsFolderSays()
    {
        using var folder = Folder();
        folder.Write("curated/places.yaml", Places);
        folder.Write("seeds/Survey.txt", Survey);
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["curated/treaties.yaml"] = Treaties,
            ["curated/places.yaml"] = Places,
            ["seeds/Notes.txt"] = "The pact binds Ruritania.\n",
            ["seeds/Survey.txt"] = Survey,
        };
        folder.Write("built/Acme.Treaties.dll", CompiledCode.Importing(files, "Acme.Treaties", "1.0.0", World.Value));

        var outcome = folder.Run("diff", "built/Acme.Treaties.dll", ".", "--reference", "libraries", "--format", "json");

        outcome.Error.ShouldBeEmpty();
        JsonDocument.Parse(outcome.Output).RootElement.GetProperty("changes").GetArrayLength().ShouldBe(0, outcome.Output);
        var corpus = AssemblyReader.Read(File.ReadAllBytes(folder.PathOf("built/Acme.Treaties.dll"))).Assembly.ShouldNotBeNull().Corpus.ShouldNotBeNull();
        corpus.Types.Single(static type => type.Name == "Harbour").Extends.ShouldBe("Geography.Place");
        corpus.Entities.Single(static entity => entity.Id == "Zenda").TypeName.ShouldBe("Geography.State");
        corpus.Entities.SelectMany(static entity => entity.Facts.Select(fact => $"{entity.Id} {fact.Property.DeclaringType}.{fact.Property.Name} " +
            $"{fact.Property.Datatype.Name} {fact.Property.Cardinality} {fact.Statement.Values}")).ShouldBe(
        [
            "Pact Treaty.party Geography.State One [Geography.Ruritania]",
            "Quay Geography.Place.area integer One [3]",
            "Quay Harbour.berths integer One [4]",
            "Zenda Geography.Place.frontier Geography.Frontier One [Open]",
            "Zenda Geography.State.lakes integer One []",
            "Zenda Geography.State.towns text Many [Hentzau, Tarlenheim]",
        ]);
    }

    private const string Survey = "The quay covers 3 square kilometres and has 4 berths. Zenda has an open frontier. Its towns are Hentzau and Tarlenheim. "
        + "The mayor counts 5 lakes in Zenda. The warden counts 6 lakes in Zenda.\n";

    private const string Places = """
        entityTypes:
          Harbour:
            extends: Geography.Place
            summary: Where ships lie.
            properties:
              berths: { datatype: integer, summary: How many ships can. }
        entities:
          Quay:
            type: Harbour
            label: The quay
            facts:
              area: { value: 3, citations: [{ source: Survey.txt, quote: "The quay covers 3 square kilometres" }] }
              berths: { value: 4, citations: [{ source: Survey.txt, quote: "and has 4 berths" }] }
          Zenda:
            type: Geography.State
            label: Zenda
            facts:
              frontier: { value: Open, citations: [{ source: Survey.txt, quote: "Zenda has an open frontier" }] }
              lakes:
                claims:
                  - { value: 5, claimedBy: The mayor, citations: [{ source: Survey.txt, quote: "The mayor counts 5 lakes in Zenda" }] }
                  - { value: 6, claimedBy: The warden, citations: [{ source: Survey.txt, quote: "The warden counts 6 lakes in Zenda" }] }
              towns: { value: [Hentzau, Tarlenheim], citations: [{ source: Survey.txt, quote: "Its towns are Hentzau and Tarlenheim" }] }

        """;

    private static ToolFolder Folder()
    {
        var folder = new ToolFolder();
        folder.Write("curated/treaties.yaml", Treaties);
        folder.Write("seeds/Notes.txt", "The pact binds Ruritania.\n");
        folder.Write("libraries/Acme.World.dll", World.Value);
        return folder;
    }
}
