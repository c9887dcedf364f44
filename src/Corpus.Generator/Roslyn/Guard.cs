using Corpus.Language.Problems;

namespace Corpus.Generator.Roslyn;

/// <summary>
/// Stands at the boundary of each stage: an exception would drop everything that the generator makes, with a warning that names no file.
/// Requested cancellation passes; anything else is our fault and becomes a problem that says so.
/// </summary>
internal static class Guard
{
    public static T Run<T>(Func<T> stage, Func<Problem, T> failed, string path, string doing, CancellationToken cancellation)
    {
        try
        {
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
            return failed(SetupProblems.Internal(path, doing, exception));
        }
    }
}
