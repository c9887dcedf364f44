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
internal sealed record InputTexts(EquatableArray<FileSyntax> Files, EquatableArray<DocumentSyntax> Documents, EquatableArray<FingerprintSyntax> Fingerprints);

/// <summary>All files that were bound, in the order of their paths, and what was found of all of them together.</summary>
internal sealed record WholeCorpus(EquatableArray<BoundFile> Files, WholeCorpusFindings Findings);

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
        input switch
        {
            { Fault: { } fault } => UnreadDocument(input, fault),
            { Kind: InputKind.Other } => DocumentSyntax.Other(input.Path),
            { Text: { } text } => DocumentSyntax.Read(input.Path, text),
            _ => UnreadDocument(input, SetupProblems.UnreadableFile(input.Path)),
        };

    public static DocumentSyntax UnreadDocument(InputFile input, Problem problem) => DocumentSyntax.Failed(input.Path, problem);

    public static FingerprintSyntax ReadFingerprint(InputFile input, CancellationToken cancellation) =>
        input.Fault is null && input.Text is { } text
            ? FingerprintSyntax.Read(input.Path, text)
            : UnreadFingerprint(input, input.Fault ?? SetupProblems.UnreadableFile(input.Path));

    public static FingerprintSyntax UnreadFingerprint(InputFile input, Problem problem) => FingerprintSyntax.Failed(input.Path, problem);

    public static InputTexts Sort(
        (ImmutableArray<FileSyntax> Files, (ImmutableArray<DocumentSyntax> Documents, ImmutableArray<FingerprintSyntax> Fingerprints) Beside) texts,
        CancellationToken cancellation) => new(
        EquatableArray.From(texts.Files.OrderBy(static file => file.File.Path, StringComparer.Ordinal)),
        EquatableArray.From(texts.Beside.Documents.OrderBy(static document => document.Path, StringComparer.Ordinal)),
        EquatableArray.From(texts.Beside.Fingerprints.OrderBy(static fingerprint => fingerprint.Path, StringComparer.Ordinal)));

    public static InputTexts Unsorted((
        ImmutableArray<FileSyntax> Files, (ImmutableArray<DocumentSyntax> Documents, ImmutableArray<FingerprintSyntax> Fingerprints) Beside) texts) =>
        new(EquatableArray.From(texts.Files), EquatableArray.From(texts.Beside.Documents), EquatableArray.From(texts.Beside.Fingerprints));

    public static LinkResult Link((InputTexts Texts, BuildSettings Settings) input, CancellationToken cancellation) =>
        input.Settings.IsSetUp ? Linker.Link(input.Texts.Files, input.Texts.Documents, input.Texts.Fingerprints, input.Settings.Options) : Unlinked();

    public static LinkResult Unlinked(params Problem[] problems) =>
        new(new Linkage(null, [], [], [], [], [], IsComplete: false), EquatableArray.From(problems));

    public static BoundFile Bind((FileSyntax File, (Linkage Linkage, BuildSettings Settings) Context) input, CancellationToken cancellation) =>
        FileBinder.Bind(input.File, input.Context.Linkage, input.Context.Settings.Options, cancellation);

    public static BoundFile Unbound(string path, Problem problem) => new(path, [], LedgerModel.Empty, [problem]);

    public static WholeCorpus CheckWhole(
        ((ImmutableArray<BoundFile> Bound, LinkResult Linked) Left, (InputTexts Texts, BuildSettings Settings) Right) input,
        CancellationToken cancellation)
    {
        var ((bound, linked), (texts, settings)) = input;
        var files = EquatableArray.From(bound.OrderBy(static file => file.Path, StringComparer.Ordinal));
        return new WholeCorpus(files, WholeCorpusChecker.Check(new BoundCorpus(texts.Files, linked, files), settings.Options, OfBuild(settings, texts)));
    }

    public static WholeCorpus UncheckedWhole(ImmutableArray<BoundFile> bound, Problem problem) =>
        new(EquatableArray.From(bound), new WholeCorpusFindings(LedgerModel.Empty, Completion.None, [], [problem]));

    public static CodeNames? Name((Linkage Linkage, CodeLanguage Language) input, CancellationToken cancellation) =>
        input.Linkage.Corpus is { } corpus && input.Language.IsSupported ? new CodeNames(corpus.Namespace) : null;

    /// <summary>The types with the ids of their entities and the properties that some entity leaves open.</summary>
    public static IEnumerable<TypeEmission> Types((WholeCorpus Whole, Linkage Linkage) input, CancellationToken cancellation)
    {
        var members = input.Whole.Files.SelectMany(static file => file.Entities)
            .SelectMany(entity => input.Linkage.Type(entity.TypeName)!.Ancestors.Prepend(entity.TypeName).Select(type => (Type: type, entity.Id)))
            .ToLookup(static member => member.Type, static member => member.Id, StringComparer.Ordinal);
        var open = new HashSet<string>(input.Whole.Findings.UnsettledRequiredProperties, StringComparer.Ordinal);
        return input.Linkage.Types.Select(type => new TypeEmission(
            type.Model,
            EquatableArray.From(members[type.Model.Name].OrderBy(static id => id, StringComparer.Ordinal)),
            EquatableArray.From(type.Model.Properties.Select(static property => property.Name).Where(name => open.Contains(type.Model.Name + "." + name)))));
    }

    public static EquatableArray<SourceModel> Sources(Linkage linkage, CancellationToken cancellation) =>
        EquatableArray.From(linkage.Sources.Select(static source => source.Model));

    public static CatalogEmission? Catalog((WholeCorpus Whole, Linkage Linkage) input, CancellationToken cancellation) => input.Linkage.Corpus is { } corpus
        ? new CatalogEmission(
            corpus,
            EquatableArray.From(input.Linkage.Types.Where(static type => !type.Model.IsAbstract).Select(static type => type.Model.Name)
                .OrderBy(static name => name, StringComparer.Ordinal)),
            input.Whole.Findings.Ledger)
        : null;

    /// <summary>Where facts are stated, if the build asks for that.</summary>
    public static FactLines Lines((InputTexts Texts, BuildSettings Settings) input, CancellationToken cancellation) =>
        input.Settings.EmitsLines ? FactLines.Of(input.Texts.Files) : FactLines.None;

    /// <summary>All problems in one order; past the limit, their number.</summary>
    public static EquatableArray<Problem> AllProblems(
        (((WholeCorpus Whole, LinkResult Linked) Corpus, (InputTexts Texts, BuildSettings Settings) Build) Left, CodeLanguage Language) input,
        CancellationToken cancellation)
    {
        var (((whole, linked), (texts, settings)), language) = input;
        var problems = new List<Problem>(OfBuild(settings, texts));
        problems.AddRange(new BoundCorpus(texts.Files, linked, whole.Files).Problems);
        problems.AddRange(whole.Findings.Problems);
        if (settings.IsSetUp && !language.IsSupported)
        {
            problems.Add(SetupProblems.LanguageVersion(language.Version));
        }

        return EquatableArray.From(ProblemReport.Limit(problems));
    }

    /// <summary>Where the files are that problems name by their path within the project.</summary>
    public static EquatableArray<(string Path, string FullPath)> Places(ImmutableArray<InputFile> inputs, CancellationToken cancellation) =>
        EquatableArray.From(inputs.Select(static input => (input.Path, input.FullPath)));

    /// <summary>What is wrong with the build around the files.</summary>
    private static IReadOnlyList<Problem> OfBuild(BuildSettings settings, InputTexts texts) => (settings.IsSetUp, texts.Files.Count) switch
    {
        (true, 0) => [.. settings.Problems, SetupProblems.NoCuratedFile(settings.CuratedFolder)],
        (false, > 0) => [.. settings.Problems, SetupProblems.NotSetUp(Place.Of(texts.Files[0].File.Path))],
        _ => settings.Problems,
    };
}
