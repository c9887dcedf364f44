namespace Corpus.Documenting;

/// <summary>The namespace and the types around a line of generated code, and the ids that the compiler gives to what it declares.</summary>
internal sealed class Scope
{
    private readonly List<(string Name, bool IsEnumeration)> _types = [];
    private readonly Dictionary<string, string> _members = new(StringComparer.Ordinal);

    public string Namespace { get; private set; } = "";

    /// <summary>The id of a member of a type of this file, by the two names as code writes them.</summary>
    public string? Member(string name) => _members.GetValueOrDefault(name);

    /// <summary>The id of what a line declares; nothing if it declares nothing.</summary>
    public string? Enter(string line, int depth)
    {
        if (line.StartsWith("namespace ", StringComparison.Ordinal))
        {
            Namespace = line["namespace ".Length..].TrimEnd(';', ' ');
            return null;
        }

        // The types of a file stand one level below its namespace, and their members one below them.
        if (Declaration.Type(line) is { } type)
        {
            _types.RemoveRange(Math.Min(depth - 1, _types.Count), Math.Max(0, _types.Count - (depth - 1)));
            _types.Add((type.Name, type.IsEnumeration));
            return "T:" + Path();
        }

        if (depth - 1 != _types.Count)
        {
            _types.RemoveRange(Math.Min(depth - 1, _types.Count), Math.Max(0, _types.Count - (depth - 1)));
        }

        if (depth - 1 != _types.Count || _types.Count == 0)
        {
            return null;
        }

        var owner = _types[^1];
        if (Declaration.Member(line, owner.Name, owner.IsEnumeration) is not { } member)
        {
            return null;
        }

        var id = $"{member.Kind}:{Path()}.{member.Signature}";
        _members[owner.Name + "." + member.Name] = id;
        return id;
    }

    private string Path() => Namespace + "." + string.Join('.', _types.Select(static type => type.Name));
}
