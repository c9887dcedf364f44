using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Text;
using Corpus.Workspace.Snapshots;

namespace Corpus.Workspace.Symbols;

/// <summary>A change of a text.</summary>
/// <param name="Path">The file.</param>
/// <param name="Span">What is replaced.</param>
/// <param name="NewText">By what.</param>
internal sealed record TextEdit(string Path, TextSpan Span, string NewText);

/// <summary>A file that gets another name: a path within the corpus, and the new one.</summary>
internal sealed record FileRenaming(string From, string To);

/// <summary>What a renaming comes to: the edits and the files that follow them, or why it cannot be done.</summary>
internal sealed record RenamingResult(IReadOnlyList<TextEdit> Edits, IReadOnlyList<FileRenaming> Files, string? Refusal);

/// <summary>Renames a symbol wherever a corpus names it. C# that names it is not changed: the compiler shows where.</summary>
internal static class Renaming
{
    /// <summary>The symbol that is renamed at a place; null where nothing there can be.</summary>
    public static SymbolUse? SymbolAt(SymbolIndex index, string path, int offset) => index.At(path, offset) is [var first, ..] ? first : null;

    public static RenamingResult Rename(CorpusSnapshot snapshot, SymbolIndex index, Symbol symbol, string newName)
    {
        if (symbol.Kind == SymbolKind.Fact)
        {
            return Refuse("a fact is called as its property is; rename the property");
        }

        if (NameProblem(symbol.Kind, newName) is { } problem)
        {
            return Refuse(problem);
        }

        if (newName == symbol.Name)
        {
            return new RenamingResult([], [], null);
        }

        if (ClashOf(snapshot, symbol, newName) is { } clash)
        {
            return Refuse(clash);
        }

        var uses = index.UsesOf(symbol);
        if (!uses.Any(static located => located.Use.IsDefinition))
        {
            return Refuse($"`{symbol.Name}` is not defined in this corpus, so there is nothing to rename");
        }

        var edits = uses.Select(located => new TextEdit(located.Path, located.Use.Span, newName)).Distinct()
            .OrderBy(static edit => edit.Path, StringComparer.Ordinal).ThenBy(static edit => edit.Span.Start);
        return new RenamingResult([.. edits], [.. EvidenceOf(snapshot, uses, symbol, newName)], null);
    }

    /// <summary>A source's evidence is called as its record is, and follows it.</summary>
    private static IEnumerable<FileRenaming> EvidenceOf(CorpusSnapshot snapshot, IReadOnlyList<LocatedUse> uses, Symbol symbol, string newName)
    {
        if (symbol.Kind != SymbolKind.Source || uses.FirstOrDefault(static located => located.Use.IsDefinition)?.Path is not { } record)
        {
            return [];
        }

        var folder = record[..(record.LastIndexOf('/') + 1)];
        return snapshot.Documents.Keys.Concat(snapshot.Fingerprints.Keys)
            .Where(path => path.StartsWith(folder + symbol.Name + ".", StringComparison.Ordinal) && path.LastIndexOf('.') == folder.Length + symbol.Name.Length)
            .Order(StringComparer.Ordinal)
            .Select(path => new FileRenaming(path, folder + newName + path[(folder.Length + symbol.Name.Length)..]));
    }

    private static string? NameProblem(SymbolKind kind, string name)
    {
        var isProperty = kind == SymbolKind.Property;
        if (isProperty ? !Names.IsLower(name) : !Names.IsUpper(name))
        {
            var example = isProperty ? "a small letter, such as `termYears`" : "a capital letter, such as `Treaty`";
            return $"`{MessageText.Short(name)}` is no name; use ASCII letters and digits, starting with {example}";
        }

        var isReserved = kind is SymbolKind.Property or SymbolKind.EnumerationValue ? Names.IsReservedMember(name) : Names.IsReservedType(name);
        return isReserved ? $"`{name}` is taken by the code that is generated; choose another name" : null;
    }

    private static string? ClashOf(CorpusSnapshot snapshot, Symbol symbol, string newName)
    {
        var linkage = snapshot.Linkage;
        // Names that differ in case alone are one name to Windows' files and to Visual Basic; a name that changes its case clashes with itself, and may.
        bool Is(string name) => string.Equals(name, newName, StringComparison.OrdinalIgnoreCase) && !string.Equals(name, symbol.Name, StringComparison.Ordinal);
        var isTaken = symbol.Kind switch
        {
            SymbolKind.Property => linkage.Types.Where(type => type.IsOrExtends(symbol.Owner!) || linkage.IsOrExtends(symbol.Owner, type.Model.Name))
                .SelectMany(static type => type.Properties).Any(property => Is(property.Model.Name)),
            SymbolKind.EnumerationValue => linkage.Enumeration(symbol.Owner!)?.Values.Any(value => Is(value.Name)) == true,
            SymbolKind.Source => linkage.Sources.Any(source => Is(source.Model.Id)),
            _ => linkage.Entities.Any(entity => Is(entity.Id)) || linkage.Types.Any(type => Is(type.Model.Name))
                || linkage.Enumerations.Any(enumeration => Is(enumeration.Name)),
        };
        return isTaken ? $"there is already something called `{newName}`; choose another name" : null;
    }

    private static RenamingResult Refuse(string reason) => new([], [], reason);
}
