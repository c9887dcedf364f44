using System.Collections.Immutable;
using Corpus.Generator.Emit;
using Corpus.Generator.Roslyn;
using Corpus.Language.Binding;
using Corpus.Language.Checking;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Syntax;
using Corpus.Language.Text;

namespace Corpus.Generator;

/// <summary>All files that were read, in the order of their paths.</summary>
internal sealed record InputTexts(EquatableArray<FileSyntax> Files, EquatableArray<DocumentSyntax> Documents);

/// <summary>All files that were bound, in the order of their paths, and what they come to.</summary>
internal sealed record WholeCorpus(EquatableArray<BoundFile> Files, ClosedCorpus Closed);

/// <summary>
/// The stages of the pipeline: each calls the language, and none knows a rule about facts. Beside a stage is what it comes to where it fails.
/// </summary>
internal static class Stages
{
    public static FileSyntax ReadFile(InputFile input, CancellationToken cancellation)
    {
        if (input.Fault is { } fault)
        {
            return Unread(input, fault);
        }

        return input.Text is { } text ? FileReader.Read(input.Path, text, cancellation) : Unread(input, SetupProblems.UnreadableFile(input.Path));
    }

    public static FileSyntax Unread(InputFile input, Problem problem) => new(new SourceFile(input.Path, ""), IsWhole: false, null, [], [], [], [], [problem]);

    public static DocumentSyntax ReadDocument(InputFile input, CancellationToken cancellation) =>
        input.Fault is null && input.Text is { } text
            ? DocumentSyntax.Read(input.Path, text)
            : UnreadDocument(input, input.Fault ?? SetupProblems.UnreadableFile(input.Path));

    public static DocumentSyntax UnreadDocument(InputFile input, Problem problem) => DocumentSyntax.Failed(input.Path, problem);

    public static InputTexts Sort((ImmutableArray<FileSyntax> Files, ImmutableArray<DocumentSyntax> Documents) texts, CancellationToken cancellation) => new(
        EquatableArray.From(texts.Files.OrderBy(static file => file.File.Path, StringComparer.Ordinal)),
        EquatableArray.From(texts.Documents.OrderBy(static document => document.Path, StringComparer.Ordinal)));

    public static InputTexts Unsorted((ImmutableArray<FileSyntax> Files, ImmutableArray<DocumentSyntax> Documents) texts) =>
        new(EquatableArray.From(texts.Files), EquatableArray.From(texts.Documents));

    public static LinkResult Link((InputTexts Texts, BuildSettings Settings) input, CancellationToken cancellation) =>
        input.Settings.IsSetUp ? Linker.Link(input.Texts.Files, input.Texts.Documents, input.Settings.Options) : Unlinked();

    public static LinkResult Unlinked(params Problem[] problems) =>
        new(new Linkage(null, [], [], [], [], [], IsComplete: false), EquatableArray.From(problems));

    public static BoundFile Bind((FileSyntax File, (Linkage Linkage, BuildSettings Settings) Context) input, CancellationToken cancellation) =>
        FileBinder.Bind(input.File, input.Context.Linkage, input.Context.Settings.Options, cancellation);

    public static BoundFile Unbound(string path, Problem problem) => new(path, [], LedgerModel.Empty, [], null, [problem]);

    public static WholeCorpus Close(
        ((ImmutableArray<BoundFile> Bound, LinkResult Linked) Left, (InputTexts Texts, BuildSettings Settings) Right) input,
        CancellationToken cancellation)
    {
        var files = EquatableArray.From(input.Left.Bound.OrderBy(static file => file.Path, StringComparer.Ordinal));
        var found = Found(input.Right.Settings, input.Right.Texts, input.Left.Linked, files);
        var isBroken = files.Count == 0 || !input.Right.Settings.IsSetUp || found.Any(static problem => problem.IsError);
        return new WholeCorpus(files, WholeCorpusChecker.Close(files, input.Left.Linked.Linkage, input.Right.Settings.Options, isBroken));
    }

    public static WholeCorpus Unclosed(ImmutableArray<BoundFile> bound, Problem problem) =>
        new(EquatableArray.From(bound), new ClosedCorpus(LedgerModel.Empty, [], [problem]));

    public static CodeNames? Name((Linkage Linkage, CodeLanguage Language) input, CancellationToken cancellation) =>
        input.Linkage.Corpus is { } corpus && input.Language.IsSupported ? new CodeNames(corpus.Namespace) : null;

    /// <summary>The types with the ids of their entities and the properties that some entity leaves open.</summary>
    public static IEnumerable<TypeEmission> Types((WholeCorpus Whole, Linkage Linkage) input, CancellationToken cancellation)
    {
        var entities = input.Whole.Files.SelectMany(static file => file.Entities);
        var members = entities.ToLookup(static entity => entity.TypeName, static entity => entity.Id, StringComparer.Ordinal);
        var open = new HashSet<string>(input.Whole.Closed.DisputedRequiredProperties, StringComparer.Ordinal);
        return input.Linkage.Types.Select(type => new TypeEmission(
            type.Model,
            EquatableArray.From(members[type.Model.Name].OrderBy(static id => id, StringComparer.Ordinal)),
            EquatableArray.From(type.Model.Properties.Select(static property => property.Name).Where(name => open.Contains(type.Model.Name + "." + name)))));
    }

    public static EquatableArray<SourceModel> Sources(Linkage linkage, CancellationToken cancellation) =>
        EquatableArray.From(linkage.Sources.Select(static source => source.Model));

    public static CatalogEmission? Catalog((WholeCorpus Whole, Linkage Linkage) input, CancellationToken cancellation)
    {
        var entities = input.Whole.Files.SelectMany(static file => file.Entities).Select(static entity => entity.Id);
        return input.Linkage.Corpus is { } corpus
            ? new CatalogEmission(corpus, EquatableArray.From(entities.OrderBy(static id => id, StringComparer.Ordinal)), input.Whole.Closed.Ledger)
            : null;
    }

    /// <summary>All problems in one order; past the limit, their number.</summary>
    public static EquatableArray<Problem> Gather(
        (((WholeCorpus Whole, LinkResult Linked) Corpus, (InputTexts Texts, BuildSettings Settings) Build) Left, CodeLanguage Language) input,
        CancellationToken cancellation)
    {
        var ((corpus, build), language) = input;
        var problems = Found(build.Settings, build.Texts, corpus.Linked, corpus.Whole.Files).Concat(corpus.Whole.Closed.Problems).ToList();
        if (build.Settings.IsSetUp && build.Texts.Files.Count == 0)
        {
            problems.Add(SetupProblems.NoCuratedFile(build.Settings.CuratedFolder));
        }

        if (!build.Settings.IsSetUp && build.Texts.Files.Count > 0)
        {
            problems.Add(SetupProblems.NotSetUp(Place.Of(build.Texts.Files[0].File.Path)));
        }

        if (build.Settings.IsSetUp && !language.IsSupported)
        {
            problems.Add(SetupProblems.LanguageVersion(language.Version));
        }
        else if (LiteralsOf(corpus.Linked.Linkage) is > Limits.Literals and var length)
        {
            problems.Add(FactProblems.LiteralsTooLarge(Place.None, length, Limits.Literals));
        }

        return EquatableArray.From(ProblemReport.Limit(problems));
    }

    /// <summary>Where the files are that problems name by their path within the project.</summary>
    public static EquatableArray<(string Path, string FullPath)> Places(ImmutableArray<InputFile> inputs, CancellationToken cancellation) =>
        EquatableArray.From(inputs.Select(static input => (input.Path, input.FullPath)));

    private static long LiteralsOf(Linkage linkage) => LiteralCount.Of(
        linkage.Sources.Select(static source => source.Model),
        linkage.Types.Select(static type => type.Model),
        linkage.Enumerations);

    private static IEnumerable<Problem> Found(BuildSettings settings, InputTexts texts, LinkResult linked, EquatableArray<BoundFile> bound) =>
        settings.Problems
            .Concat(texts.Files.SelectMany(static file => file.Problems))
            .Concat(linked.Problems)
            .Concat(bound.SelectMany(static file => file.Problems));
}
