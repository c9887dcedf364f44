using Corpus.Cli.Editions;

namespace Corpus.Cli.Diffing;

/// <summary>
/// What the parts of the older edition are called in the newer one. A folder and its assembly can be called otherwise, and a project can be renamed: of those
/// that one edition alone has, two that have more in common than either has with another are one part.
/// </summary>
internal sealed class PartNames
{
    private readonly Dictionary<string, string> _now = new(StringComparer.Ordinal);

    private PartNames()
    {
    }

    public static PartNames Find(Edition before, Edition now)
    {
        var names = new PartNames();
        string[] gone = [.. before.Parts.Names.Except(now.Parts.Names, StringComparer.Ordinal)];
        string[] come = [.. now.Parts.Names.Except(before.Parts.Names, StringComparer.Ordinal)];
        var pairs = gone.SelectMany(was => come.Select(name => (Was: was, Now: name, Common: Common(was, name)))).Where(static pair => pair.Common > 0)
            .OrderByDescending(static pair => pair.Common).ThenBy(static pair => pair.Was, StringComparer.Ordinal)
            .ThenBy(static pair => pair.Now, StringComparer.Ordinal).ToArray();
        foreach (var pair in pairs)
        {
            if (!names._now.ContainsKey(pair.Was) && !names._now.ContainsValue(pair.Now))
            {
                names._now.Add(pair.Was, pair.Now);
            }
        }

        return names;

        int Common(string was, string name) => new[] { SubjectKind.Entity, SubjectKind.EntityType }.Sum(kind =>
            before.Parts.Only(was, kind).Intersect(now.Parts.Only(name, kind), StringComparer.Ordinal).Count());
    }

    /// <summary>What the newer edition calls a part of the older one; its own name where that has none like it.</summary>
    public string NowOf(string before) => _now.GetValueOrDefault(before, before);
}
