using Corpus.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Hostile.Fuzzing;

/// <summary>Sends an input through the generator in the compiler's own driver, and compiles what it makes.</summary>
internal static class GeneratorProbe
{
    public static string? Check(FuzzInput input)
    {
        try
        {
            var run = GeneratorRun.Of(input.Seed.Inputs.With(input.Path, input.Text));
            if (run.Result.Exception is { } exception)
            {
                return "the generator threw: " + exception.GetType().Name;
            }

            if (run.ProblemIds.Contains("CORP9001"))
            {
                return run.Problems.First(static problem => problem.Contains("CORP9001", StringComparison.Ordinal));
            }

            var error = run.Compile().GetDiagnostics().FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            return error is null
                ? null
                : "what is emitted does not compile: " + error.Id + " " + error.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        }
#pragma warning disable CA1031 // Finding out what is thrown is what this is for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return "thrown: " + exception.GetType().Name + " " + exception.StackTrace?.Split('\n').FirstOrDefault()?.Trim();
        }
    }
}
