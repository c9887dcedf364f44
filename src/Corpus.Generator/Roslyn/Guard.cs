using System.Collections.Immutable;
using Corpus.Language.Problems;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Roslyn;

/// <summary>
/// Stands at the boundary of each step: an exception would drop everything that the generator makes, with a warning that names no file.
/// Requested cancellation passes; anything else is our fault and becomes a problem that says so, while the other steps go on.
/// </summary>
/// <param name="context">Where steps are registered.</param>
/// <param name="entering">Called with the name of a step or an output each time it begins: tests make one of them fail there.</param>
internal sealed class Guard(IncrementalGeneratorInitializationContext context, Action<string> entering)
{
    /// <summary>A step whose result can hold a problem: a fault is one more of them.</summary>
    public IncrementalValueProvider<TResult> Step<TInput, TResult>(
        IncrementalValueProvider<TInput> input, string name, Func<TInput, CancellationToken, TResult> stage, Func<TInput, Problem, TResult> failed)
        where TInput : class
        where TResult : class =>
        input.Select((value, cancellation) => Run(name, "", () => stage(value, cancellation), problem => failed(value, problem), cancellation))
            .WithTrackingName(name);

    /// <summary>The same for each file by itself.</summary>
    public IncrementalValuesProvider<TResult> Step<TInput, TResult>(
        IncrementalValuesProvider<TInput> input,
        string name,
        Func<TInput, CancellationToken, TResult> stage,
        Func<TInput, Problem, TResult> failed,
        Func<TInput, string> pathOf)
        where TInput : class
        where TResult : class =>
        input.Select((value, cancellation) => Run(name, pathOf(value), () => stage(value, cancellation), problem => failed(value, problem), cancellation))
            .WithTrackingName(name);

    /// <summary>A step whose result has no room for a problem: a fault is reported beside it, and something else stands in for the result.</summary>
    public IncrementalValueProvider<TResult> Step<TInput, TResult>(
        IncrementalValueProvider<TInput> input, string name, Func<TInput, CancellationToken, TResult> stage, Func<TInput, TResult> instead)
        where TInput : class
        where TResult : class? =>
        Attempted(input, name, stage, instead).WithTrackingName(name);

    /// <summary>The same where the result is several.</summary>
    public IncrementalValuesProvider<TResult> StepMany<TInput, TResult>(
        IncrementalValueProvider<TInput> input,
        string name,
        Func<TInput, CancellationToken, IEnumerable<TResult>> stage,
        Func<TInput, IEnumerable<TResult>> instead)
        where TInput : class
        where TResult : class =>
        Attempted(
            input,
            name,
            (value, cancellation) => new Batch<TResult>(EquatableArray.From(stage(value, cancellation))),
            value => new Batch<TResult>(EquatableArray.From(instead(value))))
            .SelectMany(static (results, _) => (IEnumerable<TResult>)results.Items).WithTrackingName(name);

    /// <summary>An end of the pipeline, where a fault can be reported at once.</summary>
    public void Output<TInput>(IncrementalValueProvider<TInput> input, string name, Action<SourceProductionContext, TInput> produce)
        where TInput : class =>
        context.RegisterSourceOutput(input, (production, value) => Produce(production, name, "", value, produce));

    /// <summary>Files that are made one by one: where one fails, the others are made.</summary>
    public IncrementalValueProvider<Batch<EmittedFile>> Emit<TInput>(
        IncrementalValuesProvider<TInput> input, string name, Func<TInput, EmittedFile> emit, Func<TInput, string> pathOf)
        where TInput : class =>
        input.Select((value, cancellation) => Run("Output." + name, pathOf(value), () => emit(value), EmittedFile.Failed, cancellation))
            .WithTrackingName(Steps.Emitted)
            .All();

    /// <summary>A single file.</summary>
    public IncrementalValueProvider<Batch<EmittedFile>> Emit<TInput>(IncrementalValueProvider<TInput> input, string name, Func<TInput, EmittedFile> emit)
        where TInput : class =>
        input.Select((value, cancellation) => Run("Output." + name, "", () => emit(value), EmittedFile.Failed, cancellation))
            .WithTrackingName(Steps.Emitted)
            .Select(static (file, _) => new Batch<EmittedFile>([file]));

    /// <summary>The end for all files: they are added in the order of their names, each by itself.</summary>
    public void Files(IncrementalValueProvider<Batch<EmittedFile>> emitted, string name, Action<SourceProductionContext, EmittedFile> add) =>
        context.RegisterSourceOutput(emitted, (production, files) =>
        {
            foreach (var file in files.Items.OrderBy(static file => file.HintName, StringComparer.Ordinal))
            {
                Report(production, file.Fault);
                Produce(production, name, "", file, add);
            }
        });

    private IncrementalValueProvider<TResult> Attempted<TInput, TResult>(
        IncrementalValueProvider<TInput> input, string name, Func<TInput, CancellationToken, TResult> stage, Func<TInput, TResult> instead)
        where TInput : class
        where TResult : class?
    {
        var attempts = input.Select((value, cancellation) => Run(
            name,
            "",
            () => new Attempt<TResult>(stage(value, cancellation), null),
            problem => new Attempt<TResult>(instead(value), problem),
            cancellation));
        context.RegisterSourceOutput(attempts.Select(static (attempt, _) => attempt.Fault), static (production, fault) => Report(production, fault));
        return attempts.Select(static (attempt, _) => attempt.Result);
    }

    private void Produce<TInput>(SourceProductionContext production, string name, string path, TInput value, Action<SourceProductionContext, TInput> produce)
        where TInput : class
    {
        var fault = Run<Problem?>(
            "Output." + name,
            path,
            () =>
            {
                produce(production, value);
                return null;
            },
            static problem => problem,
            production.CancellationToken);
        Report(production, fault);
    }

    private T Run<T>(string name, string path, Func<T> stage, Func<Problem, T> failed, CancellationToken cancellation)
        where T : class?
    {
        try
        {
            entering(name);
            return stage();
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // Whatever it is, it must not take the rest with it.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return failed(SetupProblems.Internal(path, $"in its step {name}", exception));
        }
    }

    private static void Report(SourceProductionContext production, Problem? fault)
    {
        if (fault is not null)
        {
            production.ReportDiagnostic(Diagnostics.Of(fault, ImmutableDictionary<string, string>.Empty));
        }
    }

    private sealed record Attempt<T>(T Result, Problem? Fault)
        where T : class?;
}
