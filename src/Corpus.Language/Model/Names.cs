using Corpus.Language.Text;

namespace Corpus.Language.Model;

/// <summary>
/// Which names the language takes. ASCII letters and digits only: they become C# identifiers, file names and parts of addresses, and two
/// that look alike must be alike (docs/decisions/0003). Without an underscore, so that what the generator adds can end in one and never clash.
/// </summary>
internal static class Names
{
    private static readonly HashSet<string> ReservedMembers = new(StringComparer.OrdinalIgnoreCase)
    {
        "Id", "Label", "Aliases", "Facts", "Record", "All", "Type", "EntityType", "Labels", "Sources", "Citations", "Page",
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize", "Deconstruct", "Clone", "PrintMembers",
        "EqualityContract",
    };

    private static readonly HashSet<string> ReservedTypes = new(StringComparer.OrdinalIgnoreCase) { "Catalog", "Sources", "System", "Corpus" };

    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal", "default", "delegate",
        "do",
        "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int",
        "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected",
        "public",
        "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try",
        "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    };

    /// <summary>The name of an entity, type, enumeration or value: <c>TermYears</c>.</summary>
    public static bool IsUpper(string name) => name.Length > 0 && name[0] is >= 'A' and <= 'Z' && IsRest(name);

    /// <summary>The name of a property: <c>termYears</c>.</summary>
    public static bool IsLower(string name) => name.Length > 0 && name[0] is >= 'a' and <= 'z' && IsRest(name);

    /// <summary>A name of another corpus, behind the prefix of its import: <c>Geography.Iran</c>.</summary>
    public static bool IsQualified(string name) => name.IndexOf('.') is > 0 and var dot && IsUpper(name.Substring(0, dot)) && IsUpper(name.Substring(dot + 1));

    /// <summary>The name of a fact: <c>Treaty.termYears</c>, or of another corpus <c>Geography.Iran.area</c>.</summary>
    public static bool IsFact(string name) =>
        name.LastIndexOf('.') is > 0 and var dot && IsLower(name.Substring(dot + 1))
        && name.Substring(0, dot) is var entity && (IsUpper(entity) || IsQualified(entity));

    /// <summary>The id of the entity that a fact is of: what is before the last full stop.</summary>
    public static string EntityOf(string fact) => fact.Substring(0, fact.LastIndexOf('.'));

    /// <summary>The name of the property that a fact is about: what is behind the last full stop.</summary>
    public static string PropertyOf(string fact) => fact.Substring(fact.LastIndexOf('.') + 1);

    /// <summary>The prefix of a name of another corpus; null of one of the corpus's own.</summary>
    public static string? PrefixOf(string name) => name.IndexOf('.') is > 0 and var dot ? name.Substring(0, dot) : null;

    /// <summary>A name without the prefix of an import.</summary>
    public static string WithoutPrefix(string name) => name.Substring(name.IndexOf('.') + 1);

    /// <summary>The prefix of an import that says none: <c>RussiaIran</c> of <c>russia-iran</c>.</summary>
    public static string PrefixOfCorpus(string id) => string.Concat(id.Split('-').Select(Casing.Capitalise));

    /// <summary>The id of a corpus: <c>russia-iran</c>.</summary>
    public static bool IsCorpusId(string id) =>
        id.Length is > 0 and <= Limits.NameLength && id[0] is >= 'a' and <= 'z' && id[id.Length - 1] != '-'
        && id.All(static character => character is >= 'a' and <= 'z' or >= '0' and <= '9' or '-');

    public static bool IsReservedMember(string name) => ReservedMembers.Contains(name);

    /// <summary>Types and entities become classes, and no class may have a member of its own name.</summary>
    public static bool IsReservedType(string name) => ReservedTypes.Contains(name) || ReservedMembers.Contains(name);

    /// <summary>
    /// Whether a type of that name would hide the namespace of the runtime from the code that is generated beside it; <c>global::</c> does not help there.
    /// </summary>
    public static bool HidesTheRuntime(string? rootNamespace, string name) =>
        string.Equals(rootNamespace + "." + name, "Corpus.Runtime", StringComparison.OrdinalIgnoreCase);

    public static bool IsNamespace(string text) =>
        text.Length <= 2 * Limits.NameLength && text.Split('.').All(static part => (IsUpper(part) || IsLower(part)) && !Keywords.Contains(part));

    /// <summary>Whether a namespace is that of the platform or of the runtime, whose types it would hide.</summary>
    public static bool IsReservedNamespace(string text) =>
        text == "System" || text.StartsWith("System.", StringComparison.Ordinal) || text == "Corpus.Runtime"
            || text.StartsWith("Corpus.Runtime.", StringComparison.Ordinal);

    /// <summary>Whether a document can be cited by its file name: whoever reads the name sees all of it.</summary>
    public static bool IsFileName(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            var isPair = char.IsHighSurrogate(name[i]) && i + 1 < name.Length && char.IsLowSurrogate(name[i + 1]);
            if (!Visible.Is(isPair ? char.ConvertToUtf32(name[i], name[i + 1]) : name[i]))
            {
                return false;
            }

            if (isPair)
            {
                i++;
            }
        }

        return true;
    }

    /// <summary>A C# name for what is cited by its file name: <c>my-notes.txt</c> becomes <c>MyNotesTxt</c>.</summary>
    public static string FromFileName(string fileName)
    {
        var name = new System.Text.StringBuilder();
        var startsWord = true;
        foreach (var character in fileName)
        {
            if (character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9')
            {
                if (name.Length == 0 && character is >= '0' and <= '9')
                {
                    name.Append("File");
                }

                name.Append(startsWord ? char.ToUpperInvariant(character) : character);
                startsWord = false;
            }
            else
            {
                startsWord = true;
            }
        }

        return name.Length == 0 ? "File" : name.ToString();
    }

    private static bool IsRest(string name) =>
        name.Length <= Limits.NameLength && name.All(static character => character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9');
}
