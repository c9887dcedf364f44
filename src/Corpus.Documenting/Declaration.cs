namespace Corpus.Documenting;

/// <summary>Reads a line that declares a type or a member.</summary>
internal static class Declaration
{
    private static readonly string[] Keywords = ["class", "record", "enum", "struct", "interface"];
    private static readonly string[] Modifiers = ["public", "internal", "private", "protected", "static", "sealed", "abstract", "partial", "new", "readonly"];

    public static (string Name, bool IsEnumeration)? Type(string line)
    {
        var words = line.Split(' ');
        var at = Array.FindIndex(words, static word => Array.IndexOf(Modifiers, word) < 0);
        return at >= 0 && at + 1 < words.Length && Array.IndexOf(Keywords, words[at]) >= 0 ? (words[at + 1].TrimEnd(':'), words[at] == "enum") : null;
    }

    /// <summary>The letter of its kind, its name, and its name with parameters as the compiler's ids have them.</summary>
    public static (char Kind, string Name, string Signature)? Member(string line, string owner, bool isEnumeration)
    {
        if (isEnumeration)
        {
            var value = line.Split(' ', ',', '=')[0];
            return !IsName(value) ? null : ('F', value, value);
        }

        // What ends a name: a value, a body, nothing more, or parameters. The type before it may have all but a semicolon only within its brackets.
        var end = line.IndexOfAny(['=', ';', '{', '(']);
        if (end <= 0)
        {
            return null;
        }

        var head = line[..end].TrimEnd();
        var name = head[(head.LastIndexOf(' ') + 1)..];
        if (line[end] == '(')
        {
            return Method(line, end, head, name, owner);
        }

        var isProperty = line[end] == '{' || line.AsSpan(end).StartsWith("=>", StringComparison.Ordinal);
        return !IsName(name) ? null : (isProperty ? 'P' : 'F', name, name);
    }

    private static (char Kind, string Name, string Signature)? Method(string line, int open, string head, string name, string owner)
    {
        var close = line.IndexOf(')', open);
        if (close < 0)
        {
            return null;
        }

        // `All<T>()` is All``1.
        var generic = name.IndexOf('<', StringComparison.Ordinal);
        var arity = generic < 0 ? "" : "``" + (name.AsSpan(generic).Count(',') + 1);
        var bare = generic < 0 ? name : name[..generic];
        if (!IsName(bare))
        {
            return null;
        }

        var isConstructor = bare == owner && Array.TrueForAll(head.Split(' ')[..^1], static word => Array.IndexOf(Modifiers, word) >= 0);
        var parameters = line[(open + 1)..close].Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(TypeOf).ToArray();
        return ('M', bare, (isConstructor ? "#ctor" : bare) + arity + (parameters.Length == 0 ? "" : "(" + string.Join(',', parameters) + ")"));
    }

    /// <summary>Names of a corpus are of ASCII; an operator or an indexer is nothing that is generated.</summary>
    private static bool IsName(string word) => word.Length > 0 && word.All(static character => char.IsAsciiLetterOrDigit(character) || character == '_');

    private static string TypeOf(string parameter)
    {
        var type = parameter[..parameter.LastIndexOf(' ')].TrimEnd('?');
        return type switch
        {
            "string" => "System.String",
            "object" => "System.Object",
            "bool" => "System.Boolean",
            "int" => "System.Int32",
            _ => type.Replace("global::", "", StringComparison.Ordinal),
        };
    }
}
