using Mono.Cecil;

namespace Corpus.Language.Tests.Architecture;

/// <summary>The folders of an assembly from the lowest to the highest: each uses only itself and those below it.</summary>
/// <param name="Assembly">Of which assembly.</param>
/// <param name="Names">The namespaces below that of the assembly; the root, which is empty, is the last.</param>
internal sealed record Floors(InspectedAssembly Assembly, IReadOnlyList<string> Names)
{
    public static Floors Language { get; } = new(InspectedAssembly.Language, [
        "Text", "Problems", "Yaml", "Units", "Model", "Values", "Derivation",
        "Provenance.Words", "Provenance.Languages", "Provenance.Context", "Provenance.Quotes", "Provenance.Fingerprints", "Provenance.Printed",
        "Syntax", "Importing", "Binding", "Checking.Support", "Checking", ""]);

    public static Floors Consumer { get; } = new(InspectedAssembly.Consumer, ["References", "Recording", "Suggesting"]);

    public static Floors Generator { get; } = new(InspectedAssembly.Generator, ["Roslyn", "Emit", ""]);

    public static Floors Workspace { get; } = new(InspectedAssembly.Workspace, [
        "Snapshots", "Schema", "Symbols", "CSharp", "Outlines", "Passages", "Completion", "Remedies", "Hovering", "Proposals", "Coverage"]);

    public static Floors Site { get; } = new(InspectedAssembly.Site, [
        "Addresses", "Markup", "Words", "Model", "Pictures.Drawing", "Pictures.Time", "Pictures.Graphs", "Pictures.Charts", "Pictures", "Search", "Pages", ""]);

    public static Floors Tool { get; } = new(InspectedAssembly.Tool, [
        "Hosting", "Folders", "Assemblies", "Checking", "Comparing", "Editions", "Diffing", "Rendering", "Sharding", "Export", "Export.Tables",
        "Export.Databases", "Export.Columns", "Export.Linked", "Export.Bibliographies", "Explaining", "Records", "Ingesting", "Verification", "Billing",
        "Watching", "Publishing", "LanguageServer", "Mcp", "Commands", ""]);

    public static Floors Documents { get; } = new(InspectedAssembly.Documents, [
        "Model", "Text", "Formats", "Packages", "Pdf", "Html", "Markdown", "PlainText", "Tables.NumberFormats", "Tables", "Office", ""]);

    /// <summary>Every use of something on a higher floor, told with the type, the member and what it uses.</summary>
    public IEnumerable<string> Upward() =>
        from reference in Assembly.References
        where Assembly.IsOwn(reference.From) && Assembly.IsOwn(reference.To)
        let sentence = Judge(NameOf(reference.From), NameOf(reference.To), reference.ToString())
        where sentence is not null
        orderby sentence
        select sentence;

    /// <summary>Why one floor may not use another, or null where it may.</summary>
    public string? Judge(string from, string to, string use)
    {
        var (above, below) = (IndexOf(to), IndexOf(from));
        return below < 0 ? $"{use}: the folder `{from}` has no floor; say in {nameof(Floors)} where it belongs"
            : above < 0 ? $"{use}: the folder `{to}` has no floor; say in {nameof(Floors)} where it belongs"
            : above > below ? $"{use}: {Shown(from)} is below {Shown(to)}"
            : null;
    }

    /// <summary>The folder of a namespace of the assembly: <c>Provenance.Words</c>.</summary>
    public string NameOf(string @namespace) => @namespace.Length == Assembly.Root.Length ? "" : @namespace[(Assembly.Root.Length + 1)..];

    private string NameOf(TypeReference type) => NameOf(Reference.NamespaceOf(type));

    private int IndexOf(string name) => Names.Index().Where(floor => floor.Item == name).Select(static floor => floor.Index).DefaultIfEmpty(-1).First();

    private static string Shown(string name) => name.Length == 0 ? "the root" : name;
}
