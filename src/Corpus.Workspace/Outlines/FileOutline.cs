using Corpus.Language.Problems;
using Corpus.Language.Syntax;
using Corpus.Language.Text;
using Corpus.Language.Yaml;
using Corpus.Workspace.Symbols;

namespace Corpus.Workspace.Outlines;

/// <summary>
/// What a file holds, as a tree: its sections, what is defined in them, and the properties and facts of that. It shows also what is not finished yet.
/// </summary>
internal static class FileOutline
{
    /// <summary>The longest detail, in UTF-16 units.</summary>
    private const int DetailLength = 60;

    private static readonly Dictionary<string, (SymbolKind Kind, string? Members, SymbolKind MemberKind)> Sections = new(StringComparer.Ordinal)
    {
        [Keys.EntityTypes] = (SymbolKind.EntityType, Keys.Properties, SymbolKind.Property),
        [Keys.Enumerations] = (SymbolKind.Enumeration, Keys.Values, SymbolKind.EnumerationValue),
        [Keys.Entities] = (SymbolKind.Entity, Keys.Facts, SymbolKind.Fact),
        [Keys.Sources] = (SymbolKind.Source, null, SymbolKind.Source),
    };

    public static IReadOnlyList<OutlineItem> Of(SourceFile file, CancellationToken cancellation)
    {
        var document = YamlReader.Read(new ProblemList(file), cancellation);
        return [.. (document.Root?.Entries ?? []).Select(Section)];
    }

    private static OutlineItem Section(YamlEntry entry)
    {
        IReadOnlyList<OutlineItem> children = Sections.TryGetValue(entry.Key.Value, out var section)
            ? [.. Entries(entry.Value).Select(item => Item(
                section.Kind, item, section.Members is null ? []
                    : [.. Members(item.Value, section.Members).Select(member => Item(section.MemberKind, member, []))]))]
            : [];
        return new OutlineItem(null, entry.Key.Value, null, SpanOf(entry), entry.Key.Span, children);
    }

    private static OutlineItem Item(SymbolKind kind, YamlEntry entry, IReadOnlyList<OutlineItem> children) =>
        new(kind, entry.Key.Value, Detail(kind, entry.Value), SpanOf(entry), entry.Key.Span, children);

    private static IEnumerable<YamlEntry> Members(YamlNode value, string key) =>
        Entries(value).FirstOrDefault(entry => entry.Key.Value == key) is { } members ? Entries(members.Value) : [];

    private static IReadOnlyList<YamlEntry> Entries(YamlNode? node) => (node as YamlMapping)?.Entries ?? [];

    private static string? Detail(SymbolKind kind, YamlNode node)
    {
        var text = kind switch
        {
            SymbolKind.Entity => Text(node, Keys.Label),
            SymbolKind.Property => Text(node, Keys.Datatype),
            SymbolKind.Source => Text(node, Keys.Title),
            SymbolKind.Fact => Text(node, Keys.Value) ?? Text(node, Keys.Derived),
            _ => Text(node, Keys.Summary),
        };
        return text is { Length: > DetailLength } ? text[..DetailLength].TrimEnd() + "…" : text;
    }

    private static string? Text(YamlNode node, string key) => (Entries(node).FirstOrDefault(entry => entry.Key.Value == key)?.Value as YamlScalar)?.Value;

    private static TextSpan SpanOf(YamlEntry entry) => TextSpan.FromBounds(entry.Key.Span.Start, Math.Max(entry.Key.Span.End, entry.Value.Span.End));
}
