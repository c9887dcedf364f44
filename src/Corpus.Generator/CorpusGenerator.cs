using Corpus.Generator.Roslyn;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator;

/// <summary>Compiles curated facts into C#: from the YAML of a project to constants, records and diagnostics.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <summary>Wires the pipeline. What its stages do is in <see cref="Stages"/>; what they hand on holds nothing of Roslyn.</summary>
    /// <param name="context">Where the steps are registered.</param>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // What the build asks; an edit of C# leaves it equal.
        var settings = context.AnalyzerConfigOptionsProvider.Select(BuildSettings.Read).WithTrackingName(Steps.Settings);
        var language = context.ParseOptionsProvider.Select(CodeLanguage.Of).WithTrackingName(Steps.Language);

        // Cut on text: a file that says what it said is not read again.
        var listed = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider).SelectMany(InputFile.Read).WithTrackingName(Steps.Listed);
        var inputs = listed.Collect().SelectMany(InputFile.Distinct).WithTrackingName(Steps.Inputs);
        var files = inputs.Where(static input => input.Kind == InputKind.Yaml).Select(Stages.ReadFile).WithTrackingName(Steps.Files);
        var documents = inputs.Where(static input => input.Kind == InputKind.Document).Select(Stages.ReadDocument).WithTrackingName(Steps.Documents);

        // What the files know of each other, in path order: the driver keeps an old order after files are renamed.
        var texts = files.Collect().Combine(documents.Collect()).Select(Stages.Sort).WithTrackingName(Steps.Texts);
        var linked = texts.Combine(settings).Select(Stages.Link).WithTrackingName(Steps.Linked);

        // Cut on names: without positions it stays equal while a value is edited, and all other files stay bound.
        var linkage = linked.Select(static (result, _) => result.Linkage).WithTrackingName(Steps.Linkage);
        var bound = files.Combine(linkage.Combine(settings)).Select(Stages.Bind).WithTrackingName(Steps.Bound);

        // What only the whole can show: the ledger, supersession across files.
        var whole = bound.Collect().Combine(linked).Combine(texts.Combine(settings)).Select(Stages.Close).WithTrackingName(Steps.Closed);

        // Cut on model: it holds no positions either, so that a comment in the YAML emits nothing.
        var names = linkage.Combine(language).Select(Stages.Name).WithTrackingName(Steps.Names);
        var entities = bound.SelectMany(static (file, _) => file.Entities).WithTrackingName(Steps.Entities);
        var types = whole.Combine(linkage).SelectMany(Stages.Types).WithTrackingName(Steps.Types);
        var enumerations = linkage.SelectMany(static (all, _) => all.Enumerations).WithTrackingName(Steps.Enumerations);
        var sources = linkage.Select(Stages.Sources).WithTrackingName(Steps.Sources);
        var catalog = whole.Combine(linkage).Select(Stages.Catalog).WithTrackingName(Steps.Catalog);

        context.RegisterSourceOutput(entities.Combine(names), Outputs.Entity);
        context.RegisterSourceOutput(types.Combine(names), Outputs.Type);
        context.RegisterSourceOutput(enumerations.Combine(names), Outputs.Enumeration);
        context.RegisterSourceOutput(sources.Combine(names), Outputs.Sources);
        context.RegisterSourceOutput(catalog.Combine(names), Outputs.Catalog);

        // Problems become diagnostics last of all, apart from what is emitted.
        var problems = whole.Combine(linked).Combine(texts.Combine(settings)).Combine(language).Select(Stages.Gather).WithTrackingName(Steps.Problems);
        var places = inputs.Collect().Select(Stages.Places).WithTrackingName(Steps.Places);
        context.RegisterSourceOutput(problems.Combine(places), Outputs.Problems);
    }
}
