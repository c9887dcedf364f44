using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using Corpus.Cli;
using Corpus.Cli.Hosting;
using Corpus.Language;
using Corpus.Language.Binding;
using Corpus.Language.Syntax;
using Corpus.Workspace.Schema;

namespace Corpus.Packages.Tests.Schema;

/// <summary>The schema of a corpus and the checks say the same, as far as a schema can.</summary>
public sealed class SchemaTests
{
    /// <summary>
    /// What a schema can say: keys, shapes, names, datatypes, choices. It cannot know of what stands elsewhere (a second definition, another
    /// fact, a document), of how a value is written (quoted, with a leading zero), of unit codes, or of a name in any letters' case.
    /// </summary>
    private static readonly HashSet<string> Sayable = new(StringComparer.Ordinal)
    {
        "CORP1002", "CORP1018", "CORP1019", "CORP1020", "CORP1021", "CORP1023",
        "CORP2003", "CORP2004", "CORP2005", "CORP2008", "CORP2011", "CORP2012", "CORP2016", "CORP2017", "CORP2018", "CORP2021", "CORP2028",
        "CORP3001", "CORP3002", "CORP3003", "CORP3004", "CORP3005", "CORP3006", "CORP3007", "CORP3008", "CORP3009",
        "CORP3010", "CORP3011", "CORP3012", "CORP3013", "CORP3014", "CORP3015", "CORP3017", "CORP3018",
        "CORP3023", "CORP3024", "CORP3026", "CORP3027", "CORP3031",
        "CORP4001", "CORP4002", "CORP4019",
        "CORP5001", "CORP5003", "CORP5010", "CORP5015",
    };

    /// <summary>Where a schema says more or less of an example than the id promises.</summary>
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["CORP-SupersededByNothing"] =
            "one of its replacements is not of the form `Entity.property`, which a schema sees; that the others name no fact it does not",
    };

    private static readonly Lazy<CheckedExample[]> Examples = new(static () => [.. CheckedExample.All()]);

    [Fact]
    public void WhatTheChecksAcceptTheSchemaAccepts() =>
        Examples.Value.Where(static example => example.Ids.Count == 0 && example.Schema.Count > 0).ShouldBeEmpty();

    [Fact]
    public void WhatASchemaCanSayItSays() =>
        Examples.Value.Where(static example => example.Ids.Any(Sayable.Contains) && example.Schema.Count == 0).ShouldBeEmpty();

    [Fact]
    public void WhatASchemaCannotSayItDoesNotGuess() =>
        Examples.Value.Where(static example => !example.Ids.Any(Sayable.Contains) && example.Schema.Count > 0 && !Exceptions.ContainsKey(example.Corpus))
            .ShouldBeEmpty();

    [Fact]
    public void EveryPromiseIsKeptByAnExample()
    {
        Examples.Value.Length.ShouldBeGreaterThan(250);
        Sayable.Except(Examples.Value.SelectMany(static example => example.Ids)).ShouldBeEmpty();
        Exceptions.Keys.Except(Examples.Value.Where(static example => example.Schema.Count > 0).Select(static example => example.Corpus)).ShouldBeEmpty();
    }

    /// <summary>A key of the language that the schema has not learnt would be underlined in every editor, so that there is no schema without it.</summary>
    [Theory]
    [InlineData("a", "b")]
    [InlineData("a")]
    public void AKeyThatOnlyOneOfThemHasIsRefused(params string[] keys)
    {
        Should.Throw<InvalidOperationException>(() => SchemaNodes.Mapping(keys, new JsonObject { ["b"] = true })).Message.ShouldContain("`a`");
        SchemaNodes.Mapping(["b"], new JsonObject { ["b"] = true })["properties"]!.AsObject().Count.ShouldBe(1);
    }

    [Fact]
    public void ItHasTheSectionsOfTheLanguage() =>
        CorpusSchema.Of(Small().Linkage)["properties"]!.AsObject().Select(static section => section.Key).ShouldBe(Keys.Sections, ignoreOrder: true);

    /// <summary>Every key is somewhere in the schema: none of the mappings was forgotten.</summary>
    [Fact]
    public void ItHasEveryKeyOfTheLanguage()
    {
        var lists = typeof(Keys).GetFields(BindingFlags.Static | BindingFlags.Public).Where(static field => field.FieldType == typeof(string[]))
            .Select(static field => (string[])field.GetValue(null)!).ToArray();
        var mappings = Mappings(CorpusSchema.Of(Small().Linkage)).ToArray();

        lists.Length.ShouldBeGreaterThan(14);
        string[][] parts = [Keys.Qualifiers, Keys.Forms, Keys.OfAllValues, Keys.OfAllClaims];
        lists.Where(keys => !parts.Contains(keys)).Where(keys => !mappings.Any(mapping => mapping.SetEquals(keys)))
            .ShouldBeEmpty();
    }

    private static IEnumerable<HashSet<string>> Mappings(JsonNode? node) => node switch
    {
        JsonObject found =>
            found.SelectMany(static property => Mappings(property.Value))
            .Concat(found["properties"] is JsonObject keys ? [[.. keys.Select(static key => key.Key)]] : Array.Empty<HashSet<string>>()),
        JsonArray items => items.SelectMany(Mappings),
        _ => [],
    };

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void ItIsTheSameUnderEveryCulture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        var expected = CorpusSchema.Of(Small().Linkage).ToJsonString();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            CorpusSchema.Of(Small().Linkage).ToJsonString().ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void ACorpusThatCannotBeReadToItsEndHasNone()
    {
        var (code, output, error) = Call("schema", Repository.PathOf("tests/Corpus.Generator.Tests/Cases/CORP-SyntaxErrorInTheMiddle"));

        code.ShouldBe(1);
        output.ShouldBeEmpty();
        error.ShouldContain("no schema is written");
    }

    [Fact]
    public void ACorpusWithErrorsHasOneAndIsToldOfThem()
    {
        var (code, output, error) = Call("schema", Repository.PathOf("tests/Corpus.Generator.Tests/Cases/CORP-DanglingReference"));

        code.ShouldBe(0);
        JsonNode.Parse(output)!["$schema"]!.GetValue<string>().ShouldBe("http://json-schema.org/draft-07/schema#");
        error.ShouldContain("the corpus has 2 errors");
    }

    private static (int Code, string Output, string Error) Call(params string[] arguments)
    {
        var output = new StringWriter();
        var error = new StringWriter();
        var code = Entry.Run(arguments, new Host(output, error, Repository.Root));
        return (code, output.ToString(), error.ToString());
    }

    private static CompiledCorpus Small() => CorpusCompiler.Compile(
        [
            new InputText("curated/all.yaml", """
                corpus: { id: small, schemaVersion: 1, namespace: Small, title: A small one }
                entityTypes:
                  Town:
                    summary: A place.
                    properties:
                      height: { datatype: decimal, unit: m, minimum: -1.5, maximum: 9000.25, summary: How high it lies. }
                      area: { datatype: number, minimum: 0.5, summary: How large it is. }
                enumerations: { Kind: { summary: A kind., values: { Large: { summary: It is large. } } } }
                entities: { Iria: { type: Town, label: Iria } }
                """),
        ],
        [],
        new CheckOptions());
}
