using System.Reflection;
using Corpus.Workspace.Snapshots;

namespace Corpus.Workspace.Tests.Support;

/// <summary>The folders of cases that the generator is tested with, and the curated corpus.</summary>
internal static class CaseFolders
{
    public static string Root { get; } = typeof(CaseFolders).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(static attribute => attribute.Key == "RepositoryRoot").Value!;

    public static IEnumerable<string> Names { get; } = [.. Directory.EnumerateDirectories(Path.Combine(Root, "tests/Corpus.Generator.Tests/Cases"))
        .Select(static folder => Path.GetRelativePath(Root, folder)).Append(".").Order(StringComparer.Ordinal)];

    public static IReadOnlyList<CorpusText> Texts(string name) =>
        [.. new[] { "curated", "seeds" }.Select(part => (Part: part, Folder: Path.Combine(Root, name, part)))
            .Where(static part => Directory.Exists(part.Folder))
            .SelectMany(static part => Directory.EnumerateFiles(part.Folder, "*", SearchOption.AllDirectories)
                .Select(file => new CorpusText(part.Part + "/" + Path.GetRelativePath(part.Folder, file).Replace('\\', '/'), File.ReadAllText(file))))
            .OrderBy(static text => text.Path, StringComparer.Ordinal)];
}
