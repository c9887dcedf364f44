using System.Text.Json.Nodes;
using Corpus.Language.Syntax;
using Corpus.Language.Values;

namespace Corpus.Workspace.Schema;

/// <summary>How something follows: a sentence for the value, or a list that says what follows from what.</summary>
internal static class InferenceSchema
{
    public static JsonObject Definition => new()
    {
        ["description"] = "How something follows that no document prints: one sentence for the value, or a list that says what follows from what.",
        ["anyOf"] = new JsonArray(SchemaNodes.Reference("text"), SchemaNodes.List(One())),
    };

    /// <summary>How a quote states what it does not print: a sentence for the value, or a list that says of what each sentence is.</summary>
    public static JsonObject Reading => new()
    {
        ["description"] = "How the quote states what it does not print: one sentence for the value, or a list that says what each sentence explains.",
        ["anyOf"] = new JsonArray(SchemaNodes.Reference("text"), SchemaNodes.List(OneReading())),
    };

    private static JsonObject OneReading() => SchemaNodes.Mapping(
        Keys.OfReading,
        new JsonObject
        {
            [Keys.Of] = new JsonObject
            {
                ["description"] = "What is explained; the default is `value`.",
                ["enum"] = SchemaNodes.Strings(ReadingTargets.Names),
            },
            [Keys.Because] = SchemaNodes.Reference("text", "One sentence, with a word of the quote: how it states this."),
        },
        Keys.Because);

    private static JsonObject One() => SchemaNodes.Mapping(
        Keys.OfInference,
        new JsonObject
        {
            [Keys.Of] = new JsonObject
            {
                ["description"] = "What is inferred; the default is `value`.",
                ["enum"] = SchemaNodes.Strings(InferenceTargets.Names),
            },
            [Keys.Because] = SchemaNodes.Reference("text", "One sentence: how it follows."),
            [Keys.Premises] = SchemaNodes.List(new JsonObject { ["type"] = "string", ["pattern"] = "^[A-Z][A-Za-z0-9]*\\.[a-z][A-Za-z0-9]*$" })
                .Described("The facts that it follows from, each as `Entity.property`."),
            [Keys.Citations] = SchemaNodes.Reference(Keys.Citations, "The phrases that it follows from, if the statement does not cite them."),
        },
        Keys.Because);
}
