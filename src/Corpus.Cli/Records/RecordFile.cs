using Corpus.Cli.Folders;
using Corpus.Language.Problems;
using Corpus.Language.Text;
using Corpus.Language.Yaml;

namespace Corpus.Cli.Records;

/// <summary>A file that may hold source records.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Content">Its text.</param>
/// <param name="Sources">Its records by name.</param>
/// <param name="Problems">What is wrong with its YAML.</param>
internal sealed record RecordFile(string Path, TextBytes Content, IReadOnlyList<YamlEntry> Sources, IReadOnlyList<Problem> Problems)
{
    public static RecordFile Parse(string path, string shownPath, TextBytes content)
    {
        var problems = new ProblemList(new SourceFile(shownPath, content.Text));
        var document = YamlReader.Read(problems, CancellationToken.None);
        var sources = document.Root?.Entries.FirstOrDefault(static entry => entry.Key.Value == "sources")?.Value as YamlMapping;
        return new RecordFile(path, content, sources?.Entries ?? [], problems.ToArray());
    }

    /// <summary>A field of a record, where it is text.</summary>
    public static string? Field(YamlEntry source, string name) => (Entry(source, name)?.Value as YamlScalar)?.Value;

    /// <summary>A field of a record, or of a mapping in it.</summary>
    public static string? Field(YamlEntry source, string? parent, string name) =>
        parent is null ? Field(source, name) : Entry(source, parent) is { } entry ? Field(entry, name) : null;

    public static YamlEntry? Entry(YamlEntry source, string name) =>
        (source.Value as YamlMapping)?.Entries.FirstOrDefault(entry => entry.Key.Value == name);
}
