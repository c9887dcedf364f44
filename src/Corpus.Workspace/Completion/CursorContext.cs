using Corpus.Language.Text;
using Corpus.Language.Yaml;

namespace Corpus.Workspace.Completion;

/// <summary>Where in a file's YAML a cursor is.</summary>
/// <param name="Steps">The way from the root: the key or the item at each level, and the node that holds it.</param>
/// <param name="IsKey">Whether a key is being written; else a value.</param>
/// <param name="Typed">What stands of it before the cursor.</param>
/// <param name="Replaced">What a completion replaces: what stands of it before and behind the cursor, without quotation marks.</param>
/// <param name="Quotation">The quotation mark in which it stands; null where it has none.</param>
/// <param name="MarkedText">The text of the file with <see cref="CursorFinder.Mark"/> at the cursor, and what was missing behind it.</param>
/// <param name="IsFlow">Whether it stands within braces or brackets, where a plain text may hold neither comma nor bracket.</param>
internal sealed record CursorContext(IReadOnlyList<CursorStep> Steps, bool IsKey, string Typed, TextSpan Replaced, char? Quotation, bool IsFlow,
    string MarkedText)
{
    /// <summary>The keys on the way; an item of a list has none.</summary>
    public IEnumerable<string?> Path => Steps.Select(static step => step.Key);

    /// <summary>A text beside what is being written: the <c>source</c> of the citation whose <c>quote</c> it is.</summary>
    public string? Sibling(string key, int up = 0) =>
        Steps.Count > up && Steps[Steps.Count - 1 - up].Holder is YamlMapping mapping
            ? (mapping.Entries.FirstOrDefault(entry => entry.Key.Value == key)?.Value as YamlScalar)?.Value
            : null;
}

/// <param name="Key">The key; null for an item of a list.</param>
/// <param name="Index">The place among the items of a list.</param>
/// <param name="Holder">The mapping or list that has it.</param>
internal sealed record CursorStep(string? Key, int Index, YamlNode Holder);
