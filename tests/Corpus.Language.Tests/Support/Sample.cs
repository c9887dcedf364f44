using Corpus.Language.Binding;
using Corpus.Language.Checking;
using Corpus.Language.Importing;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Syntax;
using Corpus.Runtime;

namespace Corpus.Language.Tests.Support;

/// <summary>A small corpus about a bridge, of which a test changes one thing. Linked and bound by the language alone.</summary>
internal sealed record Sample
{
    /// <summary>A document made up for these tests.</summary>
    public const string Report =
        "The harbour bridge opened on 4 May 2021. It is 1,250 metres long. Up to 60 vehicles a minute cross it. Some counted 35 pylons, others 36 pylons. "
        + "It links Northshore and Southshore. It is in service. Its plans are at https://example.org/plans today. It is 1,250 metres long for sure, as the " +
            "port found.";

    private const string SchemaPath = "curated/1-schema.yaml";
    private const string FactsPath = "curated/2-facts.yaml";

    private const string Schema = """
        corpus: { id: sample, schemaVersion: 1, namespace: Sample, title: A sample }
        enumerations:
          Service:
            summary: How it is used.
            values: { InService: { summary: In use., aliases: [in service] }, Closed: { summary: Not in use. } }
        entityTypes:
          Town: { summary: A place. }
          Bridge:
            summary: A way across.
            properties:
              length: { datatype: integer, unit: m, minimum: 1, maximum: 5000, summary: Its length. }
              vehicles: { datatype: integer, summary: How many cross it. }
              pylons: { datatype: integer, summary: How many it has. }
              opened: { datatype: date, summary: When it opened. }
              links: { datatype: Town, cardinality: many, summary: What it links. }
              state: { datatype: Service, summary: How it is used. }
              plans: { datatype: uri, summary: Where its plans are. }
              nickname: { datatype: text, maxLength: 12, pattern: "[A-Z].*", summary: What people call it. }
              open: { datatype: boolean, trueWords: [in service], summary: Whether one may cross it. }
        entities:
          Northshore: { type: Town, label: Northshore }
          Southshore: { type: Town, label: Southshore, aliases: [the south bank] }
        """;

    public IReadOnlyDictionary<string, string> Files { get; private init; } = new Dictionary<string, string> { [SchemaPath] = Schema };

    public IReadOnlyDictionary<string, string> Documents { get; private init; } = new Dictionary<string, string> { ["seeds/Report.txt"] = Report };

    public IReadOnlyList<string> OtherFiles { get; init; } = [];

    public CheckOptions Options { get; init; } = new();

    public EquatableArray<ImportedCorpus> Referenced { get; init; } = [];

    /// <summary>The corpus with one bridge that has these facts, in the lines of YAML below <c>facts:</c>.</summary>
    public static Sample WithFacts(string facts) => new Sample().With(
        FactsPath, "entities:\n  Harbour:\n    type: Bridge\n    label: The harbour bridge\n    facts:\n"
            + string.Concat(facts.Split('\n').Select(static line => "      " + line + "\n")));

    public Sample With(string path, string text) => this with { Files = new Dictionary<string, string>(Files) { [path] = text } };

    public Sample WithDocument(string path, string text) => this with { Documents = new Dictionary<string, string>(Documents) { [path] = text } };

    public Sample WithoutDocuments() => this with { Documents = new Dictionary<string, string>() };

    /// <summary>The schema with this instead of that.</summary>
    public Sample WithSchema(string before, string after)
    {
        Schema.ShouldContain(before);
        return With(SchemaPath, Schema.Replace(before, after));
    }

    /// <summary>These qualifiers, which no quote prints, with what says how they follow.</summary>
    public static string Unprinted(string qualifiers)
    {
        var inferred = new[] { "from", "until", "asOf", "claimedBy" }.Where(key => qualifiers.Contains(key + ":", StringComparison.Ordinal))
            .Select(static key => $"{{ of: {key}, because: No quote of it says so. }}").ToArray();
        return inferred.Length == 0 ? qualifiers : $"{qualifiers}, inference: [{string.Join(", ", inferred)}]";
    }

    public LinkResult Link() => Linker.Link(Read(), Texts(), Fingerprints(), Referenced, Options);

    /// <summary>The bridge as it was bound, with the problems of its file.</summary>
    public (EntityModel Bridge, Problem[] Problems) Bind()
    {
        var linked = Link();
        linked.Problems.ShouldBeEmpty();
        var file = FileBinder.Bind(Read().Single(static file => file.File.Path == FactsPath), linked.Linkage, Options, default);
        return (file.Entities.Single(), [.. file.Problems]);
    }

    /// <summary>The one fact of the bridge; it has no problem.</summary>
    public FactModel BindFact()
    {
        var (bridge, problems) = Bind();
        problems.ShouldBeEmpty();
        return bridge.Facts.ShouldHaveSingleItem();
    }

    /// <summary>The one problem of the facts, which leaves nothing of the fact where it is an error.</summary>
    public Problem BindProblem()
    {
        var (bridge, problems) = Bind();
        var problem = problems.ShouldHaveSingleItem();
        bridge.Facts.Count.ShouldBe(problem.IsError ? 0 : 1);
        return problem;
    }

    public BoundCorpus BindAll()
    {
        var linked = Link();
        return new BoundCorpus(Read(), linked, [.. Read().Select(file => FileBinder.Bind(file, linked.Linkage, Options, default))]);
    }

    public WholeCorpusFindings CheckWhole() => WholeCorpusChecker.Check(BindAll(), Options, []);

    public FileSyntax[] Read() =>
        [.. Files.OrderBy(static file => file.Key, StringComparer.Ordinal).Select(static file => FileReader.Read(file.Key, file.Value, default))];

    private FingerprintSyntax[] Fingerprints() =>
    [
        .. Documents.Where(static document => FingerprintSyntax.IsNamed(document.Key)).OrderBy(static document => document.Key, StringComparer.Ordinal)
            .Select(static document => FingerprintSyntax.Read(document.Key, document.Value)),
    ];

    private DocumentSyntax[] Texts() =>
    [
        .. Documents.Where(static document => !FingerprintSyntax.IsNamed(document.Key))
            .Select(static document => DocumentSyntax.Read(document.Key, document.Value)).Concat(OtherFiles.Select(DocumentSyntax.Other))
            .OrderBy(static document => document.Path, StringComparer.Ordinal),
    ];
}
