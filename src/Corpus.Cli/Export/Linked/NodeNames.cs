namespace Corpus.Cli.Export.Linked;

/// <summary>The names of the nodes of a corpus. They are the same in every version of it, so that graphs of two versions can be laid over each other.</summary>
/// <param name="corpus">The id of the corpus.</param>
internal sealed class NodeNames(string corpus)
{
    private readonly string _root = "urn:corpus:" + Uri.EscapeDataString(corpus);

    public string Corpus => _root;

    public string Type(string name) => Of("type", name);

    public string Property(string declaringType, string name) => Of("property", declaringType + "." + name);

    public string Enumeration(string name) => Of("enumeration", name);

    public string EnumerationValue(string enumeration, string value) => Of("value", enumeration + "." + value);

    public string Entity(string id) => Of("entity", id);

    public string Source(string id) => Of("source", id);

    public string Fact(string id) => Of("fact", id);

    /// <summary>A claim or one value of a list: <c>urn:corpus:bridges:fact:HarbourBridge.pylons:claim:2</c>.</summary>
    public string Part(string fact, string kind, int number) => FormattableString.Invariant($"{Fact(fact)}:{kind}:{number}");

    private string Of(string kind, string name) => $"{_root}:{kind}:{Uri.EscapeDataString(name)}";
}
