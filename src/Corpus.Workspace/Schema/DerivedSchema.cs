using System.Text.Json.Nodes;
using Corpus.Language.Derivation;
using Corpus.Language.Model;

namespace Corpus.Workspace.Schema;

/// <summary>The formula of a derived fact.</summary>
internal static class DerivedSchema
{
    public static JsonObject Definition => new()
    {
        ["type"] = "string",
        ["minLength"] = 1,
        ["maxLength"] = Formula.MaximumLength,
        ["description"] = "A formula instead of a value and citations: `termYears * 2`, `Treaty.termYears * Pipeline.capacity`. Units are converted exactly.",
    };

    /// <summary>Only single numbers are computed.</summary>
    public static bool IsAllowed(PropertyModel property) => property is { Cardinality: Cardinality.One, Datatype: { IsNumeric: true, IsRange: false } };
}
