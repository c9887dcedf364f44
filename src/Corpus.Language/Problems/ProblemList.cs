using Corpus.Language.Text;

namespace Corpus.Language.Problems;

/// <summary>The problems found in one file while a stage works on it.</summary>
/// <param name="file">The file.</param>
/// <param name="turnedDown">The ids whose problems are warnings here.</param>
internal sealed class ProblemList(SourceFile file, EquatableArray<string> turnedDown = default)
{
    private readonly List<Problem> _problems = [];

    public SourceFile File { get; } = file;

    /// <summary>How many were added, kept or not.</summary>
    public int Count { get; private set; }

    /// <summary>Whether there are so many that no more are shown: then it is not worth while to look for what was meant.</summary>
    public bool IsCrowded => Count >= Limits.Problems;

    /// <summary>Whether an error was added since there were <paramref name="count"/> problems.</summary>
    public bool HasErrorsSince(int count)
    {
        for (var i = count; i < _problems.Count; i++)
        {
            if (_problems[i].IsError)
            {
                return true;
            }
        }

        // Of one that was not kept nothing is known, so it counts as an error: what may have one is not emitted.
        return Count > Math.Max(count, _problems.Count);
    }

    public Place At(TextSpan span) => File.At(span);

    public void Add(Problem problem)
    {
        Count++;
        if (_problems.Count < Limits.ProblemsKept)
        {
            _problems.Add(problem.Descriptor.CanBeTurnedDown && turnedDown.Contains(problem.Id)
                ? problem with { Descriptor = problem.Descriptor with { Severity = Severity.Warning } }
                : problem);
        }
    }

    public EquatableArray<Problem> ToArray() => EquatableArray.From(_problems);
}
