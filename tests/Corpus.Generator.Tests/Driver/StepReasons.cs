using Corpus.Generator.Roslyn;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Driver;

/// <summary>Why a step of a run has the outputs it has.</summary>
internal sealed record StepReason(string Step, IncrementalStepRunReason Reason, object? Output)
{
    public bool IsCachedOrUnchanged => Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;

    /// <summary>Whether the output adds no file: it is the one that reports problems, whose positions do move with a comment.</summary>
    public bool IsDiagnostics =>
        Output is System.Runtime.CompilerServices.ITuple pair && pair[0] is System.Collections.IEnumerable files && !files.Cast<object>().Any();
}

internal static class StepReasons
{
    /// <summary>All our named steps and outputs; that every name of <see cref="Steps"/> occurs is checked.</summary>
    public static IReadOnlyList<StepReason> Of(GeneratorRun run)
    {
        var names = typeof(Steps).GetFields().Select(static field => (string)field.GetRawConstantValue()!).ToArray();
        return [.. run.Result.TrackedSteps.Where(step => names.Contains(step.Key))
            .SelectMany(static step => step.Value.SelectMany(run => run.Outputs.Select(output => new StepReason(step.Key, output.Reason, output.Value)))),
            .. OutputsOf(run)];
    }

    public static IReadOnlyList<StepReason> OutputsOf(GeneratorRun run) =>
        [.. run.Result.TrackedOutputSteps.SelectMany(static step =>
            step.Value.SelectMany(run => run.Outputs.Select(output => new StepReason(step.Key, output.Reason, output.Value))))];

    /// <summary>The hint names of the files that were made anew, in ordinal order.</summary>
    public static string[] ChangedFiles(GeneratorRun run) =>
    [
        .. run.Result.TrackedSteps[Steps.Emitted].SelectMany(static step => step.Outputs)
            .Where(static output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged))
            .Select(static output => ((EmittedFile)output.Value).HintName).Order(StringComparer.Ordinal),
    ];

    /// <summary>The reasons of one step, in order.</summary>
    public static IncrementalStepRunReason[] ReasonsOf(GeneratorRun run, string step) =>
        [.. run.Result.TrackedSteps.TryGetValue(step, out var runs) ? runs.SelectMany(static single => single.Outputs).Select(static output => output.Reason)
            : []];
}
