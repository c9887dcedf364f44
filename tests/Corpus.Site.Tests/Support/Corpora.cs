using System.Globalization;
using System.Reflection;
using System.Text;
using Corpus.Site.Model;
using Corpus.Workspace.Snapshots;

namespace Corpus.Site.Tests.Support;

/// <summary>The corpora that sites are made of here.</summary>
internal static class Corpora
{
    public static string Root { get; } = typeof(Corpora).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(static attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>The corpus of this repository, whose sources are proved by fingerprints.</summary>
    public static SiteModel First { get; } = Model(Folder(""), SiteOptions.Default);

    /// <summary>That of the template, whose text may be shown.</summary>
    public static SiteModel Starter { get; } = Model(
        [.. Folder("templates/corpus/CorpusStarter").Select(static text => text with
        {
            Text = text.Text.Replace("CORPUS_ID", "bridges", StringComparison.Ordinal).Replace("CORPUS_NAMESPACE", "Bridges", StringComparison.Ordinal),
        })],
        SiteOptions.Default with { ShownTexts = new HashSet<string> { "seeds/HarbourReport.txt" } });

    /// <summary>One that wants to be run, to lead astray and to be in the way.</summary>
    public static SiteModel Hostile { get; } = Model(HostileCorpus.Texts, SiteOptions.Default with { ShownTexts = HostileCorpus.ShownTexts });

    public static SiteModel Model(IEnumerable<CorpusText> texts, SiteOptions options)
    {
        var snapshot = CorpusSnapshot.Empty(CorpusSettings.Default).With(texts);
        string.Join('\n', snapshot.Problems.Where(static problem => problem.IsError)).ShouldBeEmpty();
        return new SiteModel(snapshot, options);
    }

    /// <summary>The files of a folder of this repository as a corpus reads them.</summary>
    public static IReadOnlyList<CorpusText> Folder(string name) =>
        [.. new[] { "curated", "seeds" }.Select(part => (Part: part, Folder: Path.Combine(Root, name, part)))
            .Where(static part => Directory.Exists(part.Folder))
            .SelectMany(static part => Directory.EnumerateFiles(part.Folder, "*", SearchOption.AllDirectories)
                .Select(file => new CorpusText(part.Part + "/" + Path.GetRelativePath(part.Folder, file).Replace('\\', '/'), File.ReadAllText(file))))
            .OrderBy(static text => text.Path, StringComparer.Ordinal)];

    /// <summary>A corpus of one type, whose entities all refer to the first.</summary>
    /// <param name="facts">How many facts there are, two for each entity.</param>
    public static IReadOnlyList<CorpusText> Large(int facts)
    {
        var (entities, text) = (new StringBuilder("entities:\n"), new StringBuilder());
        for (var number = 1; number <= facts / 2; number++)
        {
            entities.Append(CultureInfo.InvariantCulture,
                $"  Bridge{number}:\n    type: Bridge\n    label: Bridge number {number}\n    facts:\n" +
                $"      lengthMetres: {{ value: {number + 100}, " +
                $"citations: [{{ source: Report, quote: 'Bridge number {number} is {number + 100} metres long' }}] }}\n" +
                $"      nextTo: {{ value: Bridge1, citations: [{{ source: Report, quote: 'bridge {number} of the list stands near Bridge number 1' }}] }}\n");
            text.Append(CultureInfo.InvariantCulture,
                $"Bridge number {number} is {number + 100} metres long. The bridge {number} of the list stands near Bridge number 1.\n\n");
        }

        return
        [
            new("curated/corpus.yaml",
                "corpus: { id: bridges, schemaVersion: 1, namespace: Bridges, title: Bridges, language: en }\n" +
                "entityTypes:\n  Bridge:\n    summary: A bridge.\n    properties:\n" +
                "      lengthMetres: { datatype: integer, unit: m, summary: How long it is. }\n" +
                "      nextTo: { datatype: Bridge, summary: What is beside it. }\n"),
            new("curated/bridges.yaml", entities.ToString()),
            new("seeds/Report.txt", text.ToString()),
            new("seeds/Report.yaml", "sources:\n  Report: { title: Report on bridges, file: Report.txt }\n"),
        ];
    }
}
