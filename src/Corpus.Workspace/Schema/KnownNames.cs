using System.Text.Json.Nodes;
using Corpus.Language.Binding;
using Corpus.Language.Syntax;
using Corpus.Language.Values;

namespace Corpus.Workspace.Schema;

/// <summary>
/// The names there are. What was itself reported counts as known, as in the checks: whoever refers to it is not reported again.
/// </summary>
internal sealed class KnownNames(Linkage linkage)
{
    private IEnumerable<EntityTypeEntry> AllTypes => linkage.Types.Concat(linkage.Imported.Types);

    private IEnumerable<string> AllEnumerations =>
        linkage.Enumerations.Concat(linkage.Imported.Enumerations).Select(static enumeration => enumeration.Name);

    /// <summary>The types that an entity can have.</summary>
    public JsonObject Types => Choice(AllTypes.Where(static type => !type.Model.IsAbstract).Select(static type => (type.Model.Name, type.Model.Summary)));

    /// <summary>The types that a type can extend.</summary>
    public JsonObject AbstractTypes =>
        Choice(AllTypes.Where(static type => type.Model.IsAbstract).Select(static type => (type.Model.Name, type.Model.Summary)));

    public JsonObject Sources => Choice(KnownSources);

    public JsonObject Datatypes => Choice(new Datatypes(
            [.. AllEnumerations],
            [.. AllTypes.Select(static type => type.Model.Name)]).Known
        .Select(name => (name, linkage.Type(name)?.Model.Summary ?? linkage.Enumeration(name)?.Summary ?? BuiltIn(name))));

    /// <summary>The datatypes whose values have neither order nor length.</summary>
    public IEnumerable<string> Unconstrained =>
        ["boolean", "period", .. AllEnumerations, .. AllTypes.Select(static type => type.Model.Name)];

    /// <summary>Who may have said something: an entity, anybody by name, or the author of a source.</summary>
    public JsonObject Claimant => new()
    {
        ["anyOf"] = new JsonArray(
            Choice(EntitiesWhere(static _ => true)),
            SchemaNodes.Reference("text"),
            SchemaNodes.Mapping(
                Keys.OfClaimant, new JsonObject { [Keys.Source] = ClaimingSources.Described("The name of a source, whose author says so.") }, Keys.Source)),
    };

    /// <summary>The entities of a type; of those whose type was reported nobody knows.</summary>
    public JsonObject EntitiesOf(string type) =>
        Choice(EntitiesWhere(entity => entity.TypeName is null || linkage.IsOrExtends(entity.TypeName, type)));

    public JsonObject ValuesOf(string enumeration) =>
        Choice(linkage.Enumeration(enumeration)?.Values.Select(static value => (value.Name, value.Summary)) ?? []);

    private JsonObject ClaimingSources =>
        Choice(KnownSources.Concat(linkage.Imported.Imports.SelectMany(static import => import.Sources).Select(static id => (id, ""))));

    private IEnumerable<(string Name, string Description)> KnownSources =>
        linkage.Sources.Select(static source => (source.Model.Id, source.Model.Title ?? source.Model.File ?? ""));

    /// <summary>
    /// The entities that meet a condition. Of another corpus only those are read that are named already; of the rest no more than their names is known.
    /// </summary>
    private IEnumerable<(string Name, string Description)> EntitiesWhere(Func<EntityEntry, bool> condition) =>
        linkage.Entities.Concat(linkage.Imported.Entities.Select(EntityEntry.Imported)).Where(condition).Select(Described)
            .Concat(linkage.Imported.Imports.SelectMany(static import => import.Entities).Where(name => linkage.Imported.Entity(name) is null)
                .Select(static name => (name, "")));

    private static (string Name, string Description) Described(EntityEntry entity) =>
        (entity.Id, entity.Names.FirstOrDefault(static name => name.Language is null && name.IsLabel)?.Text ?? "");

    private JsonObject Choice(IEnumerable<(string Name, string Description)> known)
    {
        var choices = known.ToList();
        // `bridge`, which is no name, was meant to be the `Bridge` that others refer to.
        var faulty = linkage.Faulty.SelectMany(static name => new[] { name, Casing.Capitalise(name) }).Distinct(StringComparer.Ordinal);
        choices.AddRange(faulty.Where(name => choices.TrueForAll(choice => choice.Name != name)).Select(static name => (name, "Its definition has an error.")));
        // A list of choices must have one; where there is none, nothing is right.
        return choices.Count == 0
            ? new JsonObject { ["not"] = new JsonObject(), ["errorMessage"] = "There are none yet; define one, and run `corpus schema` again." }
            : new JsonObject
            {
                ["enum"] = SchemaNodes.Strings(choices.Select(static choice => choice.Name)),
                ["markdownEnumDescriptions"] = SchemaNodes.Strings(choices.Select(static choice => choice.Description)),
            };
    }

    private static string BuiltIn(string name) => name switch
    {
        "boolean" => "`true` or `false`.",
        "integer" => "A whole number of 32 bits.",
        "long" => "A whole number of 64 bits.",
        "decimal" => "A decimal number; the digits are kept as written.",
        "number" => "An IEEE double.",
        "text" => "Any text.",
        "uri" => "An absolute address.",
        "date" => "A date in EDTF: `2025-01-17`, `2025-01`, `2025`, `2025-04~`, `2025-21`, `202X`, `XXXX-01-17`.",
        "period" => "From a date to a date in EDTF: `2020/2024`, `2020/..` (open), `../2020`, `2020/` (end unknown).",
        _ => "",
    };
}
