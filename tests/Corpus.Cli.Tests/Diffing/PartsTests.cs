using System.Text.Json;

namespace Corpus.Cli.Tests.Diffing;

/// <summary>A corpus in several projects is compared as a whole and part by part, wherever its parts are read from.</summary>
public sealed class PartsTests
{
    private const string Moved = "the entity is in another part: ";
    private static readonly string[] Editions = ["files", "out", "out/Acme.Whole.dll", "feed", "feed/Acme.Whole.1.0.0.nupkg"];

    [Fact]
    public void AllKindsOfEditionsSayTheSame()
    {
        using var folder = new ToolFolder();
        var parts = new Parts();
        parts.WriteFiles(folder, "files");
        parts.WriteAssemblies(folder, "out");
        parts.WritePackages(folder, "feed");

        foreach (var before in Editions)
        {
            foreach (var after in Editions)
            {
                var outcome = folder.Run("diff", before, after);
                outcome.Error.ShouldBeEmpty($"{before} {after}");
                outcome.Output.ShouldContain("\nNo change.\n", Case.Sensitive, $"{before} {after}: {outcome.Output}");
            }
        }
    }

    [Fact]
    public void WhatMovedIsNotRemovedAndAdded()
    {
        using var folder = new ToolFolder();
        Write(folder, "a", new Parts());
        Write(folder, "b", Parts.Moved());

        foreach (var (before, after, north, south) in new[]
        {
            ("a/files", "b/files", "North", "South"), ("a/out", "b/out", "Acme.North", "Acme.South"),
            ("a/out/Acme.Whole.dll", "b/files", "Acme.North", "South"),
        })
        {
            var (root, outcome) = Json(folder, before, after);

            outcome.Code.ShouldBe(0, outcome.Error);
            // The road leads to a bridge of the same shard now, so that both sides know of it.
            Rules(root).ShouldBe(["entity-moved", "fact-added"], folder.Run("diff", before, after).Output);
            var change = root.GetProperty("changes")[0];
            change.GetProperty("facts").EnumerateArray().Select(static fact => fact.GetString()).ShouldBe(["NorthBridge.kind", "NorthBridge.lengthMetres"]);
            change.GetProperty("before").GetProperty("parts")[0].GetString().ShouldBe(north);
            change.GetProperty("after").GetProperty("parts")[0].GetString().ShouldBe(south);
            root.GetProperty("class").GetString().ShouldBe("major", "what was compiled looks for it in its former assembly");
        }

        var text = folder.Run("diff", "a/files", "b/files").Output;
        text.ShouldContain(
            $"\nentity NorthBridge in North, South\n  major {Moved}North → South; it concerns 2 facts: NorthBridge.kind, NorthBridge.lengthMetres\n"
            + "  - a/files/North/curated/bridges.yaml(2,3)\n  + b/files/South/curated/bridges.yaml(10,3)\n");
        text.ShouldContain("\npart    major  minor  patch\nNorth   1      0      0\nSchema  0      0      0\nSouth   1      1      0\n");
        text.ShouldContain("\nnot compared: whether a part forwards what moved (a move that is forwarded is a patch)\n");
        folder.Run("diff", "a/files", "b/files", "--format", "markdown").Output
            .ShouldContain("\n| Part | major | minor | patch |\n|---|---|---|---|\n| `North` | 1 | 0 | 0 |\n");
    }

    [Fact]
    public void AMoveThatTheFormerPartForwardsIsAPatch()
    {
        using var folder = new ToolFolder();
        new Parts().WriteAssemblies(folder, "a");
        var forwarding = Parts.Moved(shards: ["South", "North"]);
        forwarding.Code["North"] = "[assembly: System.Runtime.CompilerServices.TypeForwardedTo(typeof(Acme.Crossings.NorthBridge))]\n";
        forwarding.WriteAssemblies(folder, "b");

        var (root, _) = Json(folder, "a", "b");

        Rules(root).ShouldBe(["fact-added", "moved-and-forwarded"], folder.Run("diff", "a", "b").Output);
        root.GetProperty("nextVersion").GetString().ShouldBe("1.1.0", "the fact of the other side is new");
    }

    [Fact]
    public void AChangeOfOneShardIsOneOfTheWhole()
    {
        using var folder = new ToolFolder();
        Write(folder, "a", new Parts());
        Write(folder, "b", Edited());

        foreach (var (before, after, south) in new[] { ("a/files", "b/files", "South"), ("a/out", "b/out", "Acme.South"), ("a/out", "b/files", "South") })
        {
            var (root, _) = Json(folder, before, after);

            Rules(root).Except(["evidence-changed"]).ShouldBe(["quote-changed", "value-changed"]);
            root.GetProperty("changes").EnumerateArray().First(static change => change.GetProperty("rule").GetString() == "value-changed")
                .GetProperty("before").GetProperty("text").GetString().ShouldBe("420 m", "the schema says the unit");
            root.GetProperty("parts").EnumerateArray().Where(static part => part.GetProperty("class").GetString() == "major")
                .Select(static part => part.GetProperty("name").GetString()).ShouldBe([south]);
        }

        folder.Run("diff", "a/out", "b/out", "--fail-on", "version").Output
            .ShouldContain("After 1.0.0 comes 2.0.0, because of SouthBridge.lengthMetres (the value changed)");
    }

    [Fact]
    public void ARevisionHasItsParts()
    {
        using var folder = new ToolFolder();
        new Parts().WriteFiles(folder, ".");
        GitFolder.Start(folder.Root);
        Parts.Moved().WriteFiles(folder, ".");

        var outcome = folder.Run("diff", "git:HEAD", "--version-before", "1.0.0");

        outcome.Error.ShouldBeEmpty();
        outcome.Output.ShouldContain("  - git:HEAD:North/curated/bridges.yaml(2,3)\n  + South/curated/bridges.yaml(10,3)\n");
        outcome.Output.ShouldEndWith("After 1.0.0 comes 2.0.0, because of NorthBridge (the entity is in another part).\n");
        folder.Run("diff", "git:HEAD", "git:HEAD").Output.ShouldContain("\nNo change.\n");
    }

    [Fact]
    public void OneProjectThatBecomesSeveralIsTold()
    {
        using var folder = new ToolFolder();
        var parts = new Parts();
        parts.WriteFiles(folder, "parts");
        foreach (var path in new[] { "Schema/curated/types.yaml", "North/curated/bridges.yaml", "South/curated/bridges.yaml" })
        {
            folder.Write(
                "one/curated/" + path.Replace("/curated", "", StringComparison.Ordinal), parts[path].Replace(", part: schema", "", StringComparison.Ordinal));
        }

        foreach (var path in new[] { "North/seeds/Survey.yaml", "North/seeds/Survey.txt", "North/seeds/Notes.txt", "South/seeds/Roads.txt" })
        {
            folder.Write("one/seeds/" + Path.GetFileName(path), parts[path]);
        }

        var (root, outcome) = Json(folder, "one", "parts");

        outcome.Error.ShouldBeEmpty();
        // In one project both sides of a road know of it.
        Rules(root).ShouldBe(["fact-removed", "projects-changed"]);
    }

    [Fact]
    public void WhatIsNotWholeIsNoChangeless()
    {
        using var folder = new ToolFolder();
        var compiled = new Parts().Compile();
        folder.Write("alone/Acme.Whole.dll", compiled["Acme.Whole"]);
        folder.Write("torn/Acme.Whole.dll", compiled["Acme.Whole"]);
        folder.Write("torn/Acme.Schema.dll", compiled["Acme.Schema"]);
        folder.Write("torn/Acme.North.dll", compiled["Acme.North"]);
        new Parts().WritePackages(folder, "feed");
        new Parts { Version = "1.1.0" }.WritePackages(folder, "feed");
        new Parts().WriteFiles(folder, "several/a");
        new Parts().Replace("Schema/curated/types.yaml", "id: crossings", "id: fords").WriteFiles(folder, "several/b");
        var differing = new Parts();
        differing.Replace("South/seeds/Survey.yaml", "title: Survey of both banks", "title: Survey").WriteFiles(folder, "differing");

        foreach (var (edition, said) in new[]
        {
            ("alone/Acme.Whole.dll", "`alone/Acme.Whole.dll` is not whole: is damaged: its schema is not among its parts"),
            ("torn", "`torn` is not whole: is damaged: its parts have 2 entities, and were 3 when it was compiled;"),
            ("feed", "`feed` has Acme.North more than once; name the assembly or package that is meant"),
            ("several", "below `several` are the parts of several corpora, `crossings` and `fords`; name the folder of one"),
            ("differing", "`differing` has 1 error, so it cannot be compared; fix it first: differing/South/seeds/Survey.yaml(2,3): CORP"),
        })
        {
            var outcome = folder.Run("diff", edition, edition);
            outcome.Code.ShouldBe(3, edition);
            outcome.Error.ShouldStartWith("corpus: " + said);
        }

        folder.Run("diff", "feed/Acme.Whole.1.0.0.nupkg", "feed/Acme.Whole.1.1.0.nupkg").Output.ShouldContain("\nNo change.\n");
    }

    private static Parts Edited()
    {
        var parts = new Parts { Version = "1.1.0" };
        foreach (var part in new[] { "North", "South" })
        {
            parts.Replace(part + "/seeds/Survey.txt", "420", "430");
        }

        return parts.Replace("South/curated/bridges.yaml", "420", "430").Replace(
            "South/curated/bridges.yaml", "The South Bridge is 430 metres long, a beam bridge", "metres long, a beam bridge");
    }

    private static void Write(ToolFolder folder, string below, Parts parts)
    {
        parts.WriteFiles(folder, below + "/files");
        parts.WriteAssemblies(folder, below + "/out");
    }

    private static (JsonElement Root, Outcome Outcome) Json(ToolFolder folder, string before, string after)
    {
        var outcome = folder.Run("diff", before, after, "--format", "json");
        outcome.Error.ShouldBeEmpty();
        using var json = JsonDocument.Parse(outcome.Output);
        return (json.RootElement.Clone(), outcome);
    }

    private static string[] Rules(JsonElement root) =>
    [
        .. root.GetProperty("changes").EnumerateArray().Select(static change => change.GetProperty("rule").GetString()!).Distinct()
            .Order(StringComparer.Ordinal),
    ];
}
