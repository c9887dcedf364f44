using Corpus.Cli;
using Corpus.Cli.Hosting;

namespace Corpus.Packages.Tests.Schema;

/// <summary>What a curator sees in an editor: the YAML language server with the schema of their corpus.</summary>
public sealed class EditorTests
{
    private const string Head = "entities:\n  NewBridge:\n    type: Bridge\n    label: A new bridge\n    facts:\n";

    [Fact]
    public void ItCompletesUnderlinesAndExplains()
    {
        using var stranger = new Stranger();
        var schema = WriteSchema(stranger);
        using var server = new LanguageServer(stranger.Root, schema, "/curated/**/*.yaml", "/seeds/**/*.yaml");

        // The properties of its type are offered, with what they mean.
        server.Open("curated/a.yaml", Head + "      ").ShouldNotBeNull();
        server.Complete("curated/a.yaml", 5, 6).ShouldBe(["lengthMetres", "lengthKilometres", "openedOn", "tollEuros"], ignoreOrder: true);
        server.Open("curated/b.yaml", Head + "      lengthMetres:\n        value: 1250\n        citations: [{ source: HarbourReport, quote: It is so }]\n")
            .ShouldBeEmpty();
        server.Hover("curated/b.yaml", 5, 9).ShouldContain("How long it is. (an integer, in metres.)");

        // What can be said of a value, what a type can be, which sources there are.
        server.Open("curated/c.yaml", Head + "      lengthMetres:\n        ").ShouldNotBeEmpty();
        server.Complete("curated/c.yaml", 6, 8)
            .ShouldBe(
            [
                "value", "citations", "comparator", "tolerance", "modality", "asOf", "from", "until", "claimedBy", "reportedBy", "inference", "claims",
                "derived", "superseded", "reviewBy",
            ],
            ignoreOrder: true);
        server.Open("curated/d.yaml", "entities:\n  NewBridge:\n    type: ").ShouldNotBeEmpty();
        server.Complete("curated/d.yaml", 2, 10).ShouldBe(["Bridge"]);
        server.Open("curated/e.yaml", Head + "      lengthMetres:\n        value: 1250\n        citations:\n          - source: ").ShouldNotBeEmpty();
        server.Complete("curated/e.yaml", 8, 20).ShouldBe(["HarbourReport"]);

        // What is wrong is underlined at its place.
        server.Open("curated/f.yaml", Head + "      lengthMetres:\n        value: \"1250\"\n        citations: [{ source: HarbourReport, quote: It is so }]\n")
            .ShouldBe(["6: Incorrect type. Expected \"integer\"."]);
        server.Open("curated/g.yaml", Head + "      lengthMetres:\n        value: 0\n        citations: [{ source: HarborReport, quote: It is so }]\n")
            .ShouldBe(["6: Value is below the minimum of 1.", "7: Value is not accepted. Valid values: \"HarbourReport\"."]);
        server.Open("curated/h.yaml", Head + "      length:\n        value: 1250\n").ShouldBe(["5: Property length is not allowed."]);
        server.Open("curated/i.yaml", Head + "      lengthMetres:\n        value: 1250\n").ShouldBe(["5: Missing property \"citations\"."]);
        server.Open("curated/j.yaml", "entities:\n  newBridge:\n    type: Bridge\n    label: A new bridge\n")
            .ShouldBe(["1: Use ASCII letters and digits, starting with an uppercase letter."]);
    }

    /// <summary>The files of the template, and of the corpus of this repository, look well in an editor, too.</summary>
    [Fact]
    public void WhatCompilesIsNotUnderlined()
    {
        using var stranger = new Stranger();
        var schema = WriteSchema(stranger);
        using (var server = new LanguageServer(stranger.Root, schema, "/curated/**/*.yaml", "/seeds/**/*.yaml"))
        {
            foreach (var file in new[] { "curated/corpus.yaml", "curated/types.yaml", "curated/bridges.yaml", "seeds/HarbourReport.yaml" })
            {
                server.Open(file, stranger.Read("Bridges/" + file)).ShouldBeEmpty(file);
            }
        }

        Call("schema", Repository.Root, "--output", stranger.PathOf("large.json"));
        using var large = new LanguageServer(stranger.Root, "large.json", "/curated/**/*.yaml", "/seeds/**/*.yaml");
        foreach (var file in new[] { "curated", "seeds" }.SelectMany(static folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.yaml")))
        {
            large.Open(Path.GetFileName(Path.GetDirectoryName(file)) + "/" + Path.GetFileName(file), File.ReadAllText(file)).ShouldBeEmpty(file);
        }
    }

    /// <summary>It is a schema of draft 7, by the validator that the language server comes with.</summary>
    [Fact]
    public void ItIsASchemaOfDraft7()
    {
        using var stranger = new Stranger();
        WriteSchema(stranger);
        stranger.Write("validate.js", $"""
            const Ajv = require({System.Text.Json.JsonSerializer.Serialize(Path.Combine(LanguageServer.Folder, "node_modules", "ajv"))});
            const ajv = new (Ajv.default ?? Ajv)({"{ strict: false }"});
            const schema = JSON.parse(require('fs').readFileSync('corpus.schema.json', 'utf8'));
            if (!ajv.validateSchema(schema)) throw new Error(ajv.errorsText());
            ajv.compile(schema);
            console.log('valid');
            """);

        Tool.Run(stranger.Root, "node", "validate.js").ShouldSucceed().ShouldSay("valid");
    }

    private static string WriteSchema(Stranger stranger)
    {
        stranger.WriteCorpus("Bridges");
        Call("schema", stranger.PathOf("Bridges"), "--output", stranger.PathOf("corpus.schema.json"));
        return "corpus.schema.json";
    }

    private static void Call(params string[] arguments)
    {
        var error = new StringWriter();
        Entry.Run(arguments, new Host(new StringWriter(), error, Repository.Root)).ShouldBe(0, error.ToString());
    }
}
