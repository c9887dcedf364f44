using Corpus.Language.Model;

namespace Corpus.Language.Values;

/// <summary>The datatypes by name: those of the language, then the corpus's own enumerations and entity types.</summary>
internal sealed class Datatypes(HashSet<string> enumerations, HashSet<string> types)
{
    private static readonly Dictionary<string, DatatypeKind> BuiltIn = new(StringComparer.Ordinal)
    {
        ["boolean"] = DatatypeKind.Boolean,
        ["integer"] = DatatypeKind.Integer,
        ["long"] = DatatypeKind.Long,
        ["decimal"] = DatatypeKind.Decimal,
        ["number"] = DatatypeKind.Number,
        ["text"] = DatatypeKind.Text,
        ["uri"] = DatatypeKind.Uri,
        ["date"] = DatatypeKind.Date,
        ["period"] = DatatypeKind.Period,
    };

    /// <summary>The names of the datatypes of numbers.</summary>
    public static IEnumerable<string> Numeric =>
        BuiltIn.Where(static datatype => new DatatypeModel(datatype.Value, datatype.Key).IsNumeric).Select(static datatype => datatype.Key);

    public IReadOnlyList<string> Known =>
        [.. BuiltIn.Keys, .. enumerations.Concat(types).OrderBy(static name => name, StringComparer.Ordinal)];

    /// <summary>The datatype of the language that has a name.</summary>
    public static DatatypeModel? FindBuiltIn(string name) => BuiltIn.TryGetValue(name, out var kind) ? new DatatypeModel(kind, name) : null;

    public DatatypeModel? Find(string name) =>
        FindBuiltIn(name) is { } builtIn ? builtIn
        : enumerations.Contains(name) ? new DatatypeModel(DatatypeKind.Enumeration, name)
        : types.Contains(name) ? new DatatypeModel(DatatypeKind.Entity, name)
        : null;

    /// <summary>The datatype in a sentence: “an integer”.</summary>
    public static string Article(DatatypeModel datatype) => datatype.Kind switch
    {
        DatatypeKind.Integer => "an integer",
        DatatypeKind.Uri => "a URI",
        DatatypeKind.Text => "text",
        DatatypeKind.Enumeration => $"a value of {datatype.Name}",
        DatatypeKind.Entity => $"a {datatype.Name}",
        _ => $"a {datatype.Name}",
    };
}
