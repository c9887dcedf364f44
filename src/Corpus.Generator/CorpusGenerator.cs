using Corpus.Generator.Emit;
using Corpus.Generator.Roslyn;
using Corpus.Language.Checking;
using Corpus.Language.Importing;
using Corpus.Language.Model;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator;

/// <summary>Compiles curated facts into C#: from the YAML of a project to constants, records and diagnostics.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    private readonly Action<string> _entering;

    /// <summary>Makes the generator; the compiler does.</summary>
    public CorpusGenerator()
        : this(static _ => { })
    {
    }

    /// <param name="entering">Called with the name of each step that begins.</param>
    internal CorpusGenerator(Action<string> entering) => _entering = entering;

    /// <summary>Wires the pipeline. What its stages do is in <see cref="Stages"/>; what they hand on holds nothing of Roslyn.</summary>
    /// <param name="context">Where the steps are registered.</param>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var guard = new Guard(context, _entering);

        // What the build asks; an edit of C# leaves it equal.
        var settings = guard.Step(context.AnalyzerConfigOptionsProvider, Steps.Settings, BuildSettings.Read, static _ => BuildSettings.Default);
        var language = guard.Step(context.ParseOptionsProvider, Steps.Language, CodeLanguage.Of, static _ => CodeLanguage.Oldest);

        // Cut on text: a file that says what it said is not read again.
        var additional = context.AdditionalTextsProvider.With(context.AnalyzerConfigOptionsProvider);
        var listed = guard.Step(additional, Steps.Listed, InputFile.Read, InputFile.Failed, static input => input.Left.Path);
        var inputs = guard.StepMany(listed.SelectMany(static (files, _) => files.Items).All(), Steps.Inputs, InputFile.Distinct, static files => files.Items);
        var yaml = inputs.Where(static input => input.Kind == InputKind.Yaml);
        var files = guard.Step(yaml, Steps.Files, Stages.ReadFile, Stages.Unread, static input => input.Path);
        var plain = inputs.Where(static input => input.Kind is InputKind.Document or InputKind.Other);
        var documents = guard.Step(plain, Steps.Documents, Stages.ReadDocument, Stages.UnreadDocument, static input => input.Path);
        var hashed = inputs.Where(static input => input.Kind == InputKind.Fingerprint);
        var fingerprints = guard.Step(hashed, Steps.Fingerprints, Stages.ReadFingerprint, Stages.UnreadFingerprint, static input => input.Path);

        // What other corpora give. Cut on the names that are asked for: an edit that names nothing new of theirs reads nothing again.
        var declared = guard.Step(files.All(), Steps.Declared, Stages.Declared, static _ => DeclaredImports.None);
        var asked = guard.Step(files.All().With(declared), Steps.Asked, Stages.Ask, static _ => AskedNames.None);
        var references = context.MetadataReferencesProvider.All();
        var imports = guard.Step(references.With(asked), Steps.Imports, Stages.Import, static _ => new([]));

        // What the files know of each other, sorted by path: builds list files in any order, and the driver keeps an old order after files are renamed.
        var texts = guard.Step(files.All().With(documents.All().With(fingerprints.All())), Steps.Texts, Stages.Sort, Stages.Unsorted);
        var linked = guard.Step(texts.With(imports).With(settings), Steps.Linked, Stages.Link, static (_, problem) => Stages.Unlinked(problem));

        // Cut on names: without positions it stays equal while a value is edited, and all other files stay bound.
        var linkage = linked.Select(static (result, _) => result.Linkage).WithTrackingName(Steps.Linkage);
        // Cut on what a file asks of the names: a label that no fact of it depends on leaves it bound.
        var frame = linkage.Select(static (all, _) => all.WithoutEntities).WithTrackingName(Steps.Frame);
        var unbound = files.With(frame.With(linkage).With(settings))
            .Select(static (input, _) => new UnboundFile(input)).WithComparer(UnboundFile.Comparer).WithTrackingName(Steps.Unbound);
        var bound = guard.Step(unbound, Steps.Bound, Stages.Bind, static (file, problem) => Stages.Failed(file, problem), static file => file.Path);

        // What only the whole can show: the ledger, supersession across files.
        var all = bound.All().With(linked).With(texts.With(settings));
        var whole = guard.Step(all, Steps.Whole, Stages.CheckWhole, static (input, problem) => Stages.UncheckedWhole(input.Left.Left, problem));

        // Cut on model: it holds no positions either, so that a comment in the YAML emits nothing.
        var names = guard.Step(linkage.With(language.With(settings)), Steps.Names, Stages.Name, static _ => null);
        // What follows from facts of other files is cut, too: where it did not change, nor did the entities.
        var completion = guard.Step(whole, Steps.Completion, static (corpus, _) => corpus.Findings.Completion, static _ => Completion.None);
        var entities = bound.With(completion)
            .SelectMany(static (input, _) => input.Left.Entities.Select(input.Right.Complete)).WithTrackingName(Steps.Entities);
        var types = guard.StepMany(whole.With(linkage), Steps.Types, Stages.Types, static _ => []);
        var enumerations = linkage.SelectMany(static (all, _) => (IEnumerable<EnumerationModel>)all.Enumerations).WithTrackingName(Steps.Enumerations);
        var sources = guard.Step(whole.With(linkage), Steps.Sources, Stages.Sources, static _ => new([], [], CorpusPart.All));
        var catalog = guard.Step(whole.With(linkage).With(settings), Steps.Catalog, Stages.Catalog, static _ => null);

        // On request alone do lines get into generated code: else this stays equal, and an edit that moves facts emits nothing.
        var lines = guard.Step(texts.With(settings), Steps.Lines, Stages.Lines, static _ => FactLines.None);
        var placed = entities.With(lines).Select(static (input, _) => input.Right.Place(input.Left)).WithTrackingName(Steps.Placed);

        // What the project takes of other corpora as far as it names them. Cut on these names: an edit of C# that names nothing new emits nothing again.
        var offered = guard.Step(references, Steps.Offered, UsedStages.Offer, static _ => OfferedNames.None);
        var trees = guard.StepMany(context.CompilationProvider.With(offered), Steps.Trees, UsedStages.Trees, static _ => []);
        var spoken = trees.With(offered).Select(static (file, cancellation) => UsedStages.Speak(file, cancellation)).WithTrackingName(Steps.Spoken);
        var named = guard.Step(spoken.All(), Steps.Named, UsedStages.Name, static _ => new([]));
        var used = guard.Step(references.With(offered).With(named), Steps.Used, UsedStages.Use, static _ => new([]));
        var usedFiles = guard.StepMany(used, Steps.UsedFiles, UsedStages.Files, static _ => []);

        // Made one by one, so that an edit makes few again, and added all at once in the order of their names: the order is part of an assembly's bytes.
        var emitted = guard.Emit(placed.With(names), nameof(Outputs.Entity), Outputs.Entity, static output => output.Left.Entity.Path)
            .Then(guard.Emit(types.With(names), nameof(Outputs.Type), Outputs.Type, static _ => ""))
            .Then(guard.Emit(enumerations.With(names), nameof(Outputs.Enumeration), Outputs.Enumeration, static _ => ""))
            .Then(guard.Emit(sources.With(names), nameof(Outputs.Sources), Outputs.Sources))
            .Then(guard.Emit(catalog.With(names), nameof(Outputs.Catalog), Outputs.Catalog))
            .Then(guard.Emit(usedFiles.With(language), nameof(Outputs.Used), Outputs.Used, static _ => ""));
        guard.Files(emitted, nameof(Outputs.File), Outputs.File);

        // Problems become diagnostics last of all, apart from what is emitted.
        var found = whole.With(linked).With(texts.With(settings)).With(used).With(language);
        var problems = guard.Step(found, Steps.Problems, Stages.AllProblems, static (_, problem) => new([problem]));
        var places = guard.Step(inputs.All(), Steps.Places, Stages.Places, static _ => new([]));
        guard.Output(problems.With(places), nameof(Outputs.Problems), Outputs.Problems);
    }
}
