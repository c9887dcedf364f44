using Corpus.Generator.Emit;
using Corpus.Generator.Roslyn;
using Corpus.Language.Checking;
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
        var additional = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider);
        var listed = guard.Step(additional, Steps.Listed, InputFile.Read, InputFile.Failed, static input => input.Left.Path);
        var inputs = guard.StepMany(listed.SelectMany(static (files, _) => files).Collect(), Steps.Inputs, InputFile.Distinct, static files => files);
        var yaml = inputs.Where(static input => input.Kind == InputKind.Yaml);
        var files = guard.Step(yaml, Steps.Files, Stages.ReadFile, Stages.Unread, static input => input.Path);
        var plain = inputs.Where(static input => input.Kind is InputKind.Document or InputKind.Other);
        var documents = guard.Step(plain, Steps.Documents, Stages.ReadDocument, Stages.UnreadDocument, static input => input.Path);
        var hashed = inputs.Where(static input => input.Kind == InputKind.Fingerprint);
        var fingerprints = guard.Step(hashed, Steps.Fingerprints, Stages.ReadFingerprint, Stages.UnreadFingerprint, static input => input.Path);

        // What the files know of each other, sorted by path: builds list files in any order, and the driver keeps an old order after files are renamed.
        var texts = guard.Step(files.Collect().Combine(documents.Collect().Combine(fingerprints.Collect())), Steps.Texts, Stages.Sort, Stages.Unsorted);
        var linked = guard.Step(texts.Combine(settings), Steps.Linked, Stages.Link, static (_, problem) => Stages.Unlinked(problem));

        // Cut on names: without positions it stays equal while a value is edited, and all other files stay bound.
        var linkage = linked.Select(static (result, _) => result.Linkage).WithTrackingName(Steps.Linkage);
        var bound = guard.Step(
            files.Combine(linkage.Combine(settings)),
            Steps.Bound,
            Stages.Bind,
            static (input, problem) => Stages.Unbound(input.Left.File.Path, problem),
            static input => input.Left.File.Path);

        // What only the whole can show: the ledger, supersession across files.
        var all = bound.Collect().Combine(linked).Combine(texts.Combine(settings));
        var whole = guard.Step(all, Steps.Whole, Stages.CheckWhole, static (input, problem) => Stages.UncheckedWhole(input.Left.Left, problem));

        // Cut on model: it holds no positions either, so that a comment in the YAML emits nothing.
        var names = guard.Step(linkage.Combine(language), Steps.Names, Stages.Name, static _ => null);
        // What follows from facts of other files is cut, too: where it did not change, nor did the entities.
        var completion = guard.Step(whole, Steps.Completion, static (corpus, _) => corpus.Findings.Completion, static _ => Completion.None);
        var entities = bound.Combine(completion)
            .SelectMany(static (input, _) => input.Left.Entities.Select(input.Right.Complete)).WithTrackingName(Steps.Entities);
        // On request alone do lines get into generated code: else this stays equal, and an edit that moves facts emits nothing.
        var lines = guard.Step(texts.Combine(settings), Steps.Lines, Stages.Lines, static _ => FactLines.None);
        var placed = entities.Combine(lines).Select(static (input, _) => input.Right.Place(input.Left)).WithTrackingName(Steps.Placed);
        var types = guard.StepMany(whole.Combine(linkage), Steps.Types, Stages.Types, static _ => []);
        var enumerations = linkage.SelectMany(static (all, _) => all.Enumerations).WithTrackingName(Steps.Enumerations);
        var sources = guard.Step(linkage, Steps.Sources, Stages.Sources, static _ => []);
        var catalog = guard.Step(whole.Combine(linkage), Steps.Catalog, Stages.Catalog, static _ => null);

        // Made one by one, so that an edit makes few again, and added all at once in the order of their names: the order is part of an assembly's bytes.
        var emitted = guard.Emit(placed.Combine(names), nameof(Outputs.Entity), Outputs.Entity, static output => output.Left.Entity.Path)
            .Combine(guard.Emit(types.Combine(names), nameof(Outputs.Type), Outputs.Type, static _ => ""))
            .Combine(guard.Emit(enumerations.Combine(names), nameof(Outputs.Enumeration), Outputs.Enumeration, static _ => ""))
            .Combine(guard.Emit(sources.Combine(names), nameof(Outputs.Sources), Outputs.Sources))
            .Combine(guard.Emit(catalog.Combine(names), nameof(Outputs.Catalog), Outputs.Catalog))
            .Select(static (kinds, _) => kinds.Left.Left.Left.Left
                .AddRange(kinds.Left.Left.Left.Right)
                .AddRange(kinds.Left.Left.Right)
                .AddRange(kinds.Left.Right)
                .Add(kinds.Right));
        guard.Files(emitted, nameof(Outputs.File), Outputs.File);

        // Problems become diagnostics last of all, apart from what is emitted.
        var found = whole.Combine(linked).Combine(texts.Combine(settings)).Combine(language);
        var problems = guard.Step(found, Steps.Problems, Stages.AllProblems, static (_, problem) => [problem]);
        var places = guard.Step(inputs.Collect(), Steps.Places, Stages.Places, static _ => []);
        guard.Output(problems.Combine(places), nameof(Outputs.Problems), Outputs.Problems);
    }
}
