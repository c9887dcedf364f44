using Corpus.Generator.Emit;
using Corpus.Generator.Roslyn;
using Corpus.Language.Binding;
using Corpus.Language.Checking;
using Corpus.Language.Importing;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Syntax;
using Corpus.Language.Text;
using Microsoft.CodeAnalysis;

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

    public static InputTexts Sort(Both<Batch<FileSyntax>, Both<Batch<DocumentSyntax>, Batch<FingerprintSyntax>>> texts, CancellationToken cancellation)
    {
        var (files, (documents, fingerprints)) = texts;
        return new(
            EquatableArray.From(files.Items.OrderBy(static file => file.File.Path, StringComparer.Ordinal)),
            EquatableArray.From(documents.Items.OrderBy(static document => document.Path, StringComparer.Ordinal)),
            EquatableArray.From(fingerprints.Items.OrderBy(static fingerprint => fingerprint.Path, StringComparer.Ordinal)));
    }

    public static InputTexts Unsorted(Both<Batch<FileSyntax>, Both<Batch<DocumentSyntax>, Batch<FingerprintSyntax>>> texts) =>
        new(texts.Left.Items, texts.Right.Left.Items, texts.Right.Right.Items);

    /// <summary>What the corpus says of others.</summary>
    public static DeclaredImports Declared(Batch<FileSyntax> files, CancellationToken cancellation) => DeclaredImports.Of(files.Items);

    /// <summary>The names of others that files use.</summary>
    public static AskedNames Ask(Both<Batch<FileSyntax>, DeclaredImports> input, CancellationToken cancellation) =>
        AskedNames.Of(input.Left.Items, input.Right);

    /// <summary>The corpora that the project references, with what is asked of them; none where nothing is.</summary>
    public static Batch<ImportedCorpus> Import(Both<Batch<MetadataReference>, AskedNames> input, CancellationToken cancellation) =>
        new(input.Right.AreNone ? [] : ImportedCorpora.Read(ReferencedAssemblies.Read(input.Left.Items, input.Right, cancellation)));

    public static LinkResult Link(Both<Both<InputTexts, Batch<ImportedCorpus>>, BuildSettings> input, CancellationToken cancellation)
    {
        var ((texts, imports), settings) = input;
        return settings.IsSetUp ? Linker.Link(texts.Files, texts.Documents, texts.Fingerprints, imports.Items, settings.Options) : Unlinked();
    }

    public static LinkResult Unlinked(params Problem[] problems) =>
        new(new Linkage(null, [], [], [], [], [], IsComplete: false), EquatableArray.From(problems));

    public static BoundFile Bind(UnboundFile file, CancellationToken cancellation) =>
        FileBinder.Bind(file.File, file.AskedLinkage(), file.Settings.Options, cancellation);

    public static BoundFile Failed(UnboundFile file, Problem problem) => new(file.Path, [], LedgerModel.Empty, [problem]);

    public static WholeCorpus CheckWhole(
        Both<Both<Batch<BoundFile>, LinkResult>, Both<InputTexts, BuildSettings>> input, CancellationToken cancellation)
    {
        var ((bound, linked), (texts, settings)) = input;
        if (texts.Files.IsEmpty)
        {
            // A project without a corpus has the generator, too; it need not wait until the checks are compiled just in time.
            return new WholeCorpus([], new WholeCorpusFindings(LedgerModel.Empty, Completion.None, [], []));
        }

        var files = EquatableArray.From(bound.Items.OrderBy(static file => file.Path, StringComparer.Ordinal));
        return new WholeCorpus(files, WholeCorpusChecker.Check(new BoundCorpus(texts.Files, linked, files), settings.Options, OfBuild(settings, texts)));
    }

    public static WholeCorpus UncheckedWhole(Batch<BoundFile> bound, Problem problem) =>
        new(bound.Items, new WholeCorpusFindings(LedgerModel.Empty, Completion.None, [], [problem]));

    public static CodeNames? Name(Both<Linkage, Both<CodeLanguage, BuildSettings>> input, CancellationToken cancellation) =>
        input.Left.Corpus is { } corpus && input.Right.Left.IsSupported
            ? new CodeNames(corpus.Namespace, corpus.Imports) { ConstantsOnly = input.Right.Right.ConstantsOnly }
            : null;

    /// <summary>The types with the ids of their entities and the properties that some entity leaves open.</summary>
    public static IEnumerable<TypeEmission> Types(Both<WholeCorpus, Linkage> input, CancellationToken cancellation)
    {
        var (whole, linkage) = input;
        var members = whole.Files.SelectMany(static file => file.Entities)
            .SelectMany(entity => linkage.Type(entity.TypeName)!.Ancestors.Prepend(entity.TypeName).Select(type => (Type: type, entity.Id)))
            .ToLookup(static member => member.Type, static member => member.Id, StringComparer.Ordinal);
        var open = new HashSet<string>(whole.Findings.UnsettledRequiredProperties, StringComparer.Ordinal);
        return linkage.Types.Select(type => new TypeEmission(
            type.Model,
            EquatableArray.From(members[type.Model.Name].OrderBy(static id => id, StringComparer.Ordinal)),
            EquatableArray.From(type.Model.Properties.Select(static property => property.Name).Where(name => open.Contains(type.Model.Name + "." + name))))
        {
            HasAll = linkage.Corpus?.Part != CorpusPart.Schema,
        });
    }

    public static SourcesEmission Sources(Both<WholeCorpus, Linkage> input, CancellationToken cancellation)
    {
        var (whole, linkage) = input;
        return new(
            EquatableArray.From(linkage.Sources.Select(static source => source.Model)),
            linkage.Imported.Imports.IsEmpty ? [] : EquatableArray.From(OtherSources(whole, linkage)),
            linkage.Corpus?.Part ?? CorpusPart.All);
    }

    /// <summary>The sources of other corpora that facts name, each once.</summary>
    private static SortedSet<string> OtherSources(WholeCorpus whole, Linkage linkage) => new(
        whole.Files.SelectMany(static file => file.Entities).SelectMany(static entity => entity.Facts)
            .SelectMany(static fact => fact.AllStatements.Append(fact.Statement))
            .SelectMany(static statement => statement.ClaimedBy.Concat(statement.ReportedBy))
            .Where(claimant => claimant.Kind == ClaimantKind.Source && linkage.Imported.HasSource(claimant.Name))
            .Select(static claimant => claimant.Name),
        StringComparer.Ordinal);

    public static CatalogEmission? Catalog(Both<Both<WholeCorpus, Linkage>, BuildSettings> input, CancellationToken cancellation)
    {
        var ((whole, linkage), settings) = input;
        return linkage.Corpus is not { } corpus ? null : new CatalogEmission(
            corpus,
            corpus.Part == CorpusPart.Schema ? [] : EquatableArray.From(
                linkage.Types.Where(static type => !type.Model.IsAbstract).Select(static type => type.Model.Name)
                    .OrderBy(static name => name, StringComparer.Ordinal)),
            linkage.Imported.Types.IsEmpty ? [] : EquatableArray.From(
                whole.Files.SelectMany(static file => file.Entities).Where(entity => linkage.Imported.Type(entity.TypeName) is not null)
                    .Select(static entity => entity.Id).OrderBy(static id => id, StringComparer.Ordinal)),
            whole.Findings.Ledger,
            EquatableArray.From(linkage.Types.Select(static type => type.Ruled)),
            linkage.Enumerations)
        {
            LeftOpen = whole.Findings.UnsettledRequiredProperties,
            Uses = linkage.Imported.Imports.IsEmpty ? [] : EquatableArray.From(DerivedUses.Write(
                corpus, whole.Files.SelectMany(static file => file.Entities).Select(whole.Findings.Completion.Complete), linkage.Imported)),
            Shards = corpus.Part == CorpusPart.Whole ? linkage.Imported.Shards : [],
            AssemblyName = corpus.Part == CorpusPart.Shard ? settings.AssemblyName : "",
        };
    }

    /// <summary>Where facts are stated, if the build asks for that.</summary>
    public static FactLines Lines(Both<InputTexts, BuildSettings> input, CancellationToken cancellation) =>
        input.Right.EmitsLines ? FactLines.Of(input.Left.Files) : FactLines.None;

    /// <summary>All problems in one order; past the limit, their number.</summary>
    public static Batch<Problem> AllProblems(
        Both<Both<Both<Both<WholeCorpus, LinkResult>, Both<InputTexts, BuildSettings>>, Batch<UsedCorpus>>, CodeLanguage> input, CancellationToken cancellation)
    {
        var ((((whole, linked), (texts, settings)), used), language) = input;
        // A project that uses facts of others needs none of its own.
        var problems = new List<Problem>(texts.Files.IsEmpty && used.Items.Count > 0 ? settings.Problems : OfBuild(settings, texts));
        problems.AddRange(UsedStages.Problems(used));
        problems.AddRange(new BoundCorpus(texts.Files, linked, whole.Files).Problems);
        problems.AddRange(whole.Findings.Problems);
        if (settings.IsSetUp && !language.IsSupported)
        {
            problems.Add(SetupProblems.LanguageVersion(language.Version));
        }

        return new(EquatableArray.From(ProblemReport.Limit(problems)));
    }

    /// <summary>Where the files are that problems name by their path within the project.</summary>
    public static Batch<InputPlace> Places(Batch<InputFile> inputs, CancellationToken cancellation) =>
        new(EquatableArray.From(inputs.Items.Select(static input => new InputPlace(input.Path, input.FullPath))));

    /// <summary>What is wrong with the build around the files.</summary>
    private static IReadOnlyList<Problem> OfBuild(BuildSettings settings, InputTexts texts) => (settings.IsSetUp, texts.Files.Count) switch
    {
        (true, 0) => [.. settings.Problems, SetupProblems.NoCuratedFile(settings.CuratedFolder)],
        (false, > 0) => [.. settings.Problems, SetupProblems.NotSetUp(Place.Of(texts.Files[0].File.Path))],
        _ => settings.Problems,
    };
}
