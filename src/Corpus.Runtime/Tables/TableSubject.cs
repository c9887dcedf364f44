namespace Corpus.Runtime;

/// <summary>What errors call a table: what it is about, and in which corpus. Put into words only where there is an error.</summary>
/// <param name="Kind">What it is about: <c>the entity</c>.</param>
/// <param name="Name">The name of that, where it is known and has one.</param>
/// <param name="Holder">The class that has the table, where one does.</param>
internal readonly record struct TableSubject(string Kind, string? Name, Type? Holder)
{
    /// <summary>The assembly that uses a corpus, where the table is not of a corpus but the record of what that assembly uses.</summary>
    public string? RecordOf { get; init; }

    /// <summary>Who can write a broken table again.</summary>
    public string Remedy => RecordOf is null
        ? "Tell the author of the corpus, who can build it again with a current Corpus.Generator."
        : $"Build {RecordOf} again, with a current version of the corpus.";

    public override string ToString() => RecordOf is not null ? $"{Kind} in the assembly {RecordOf}" :
        $"{Kind}{(Name is null ? "" : $" '{Name}'")}{(Holder is null ? "" : $" in the corpus {CorpusOf(Holder)}")}";

    /// <summary>What errors call a corpus: its namespace, and the assembly with its version, by which whoever uses it knows it.</summary>
    public static string CorpusOf(Type holder)
    {
        var assembly = holder.Assembly.GetName();
        return $"{holder.Namespace} ({assembly.Name} {assembly.Version})";
    }
}
