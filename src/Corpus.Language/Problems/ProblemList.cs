namespace Corpus.Language.Problems;

/// <summary>The problems found in one file while a stage works on it.</summary>
internal sealed class ProblemList(SourceFile file)
{
    private readonly List<Problem> problems = [];

    public SourceFile File { get; } = file;

    public int Count => problems.Count;

    /// <summary>Whether an error was added since there were <paramref name="count"/> problems.</summary>
    public bool HasErrorsSince(int count)
    {
        for (var i = count; i < problems.Count; i++)
        {
            if (problems[i].IsError)
                return true;
        }

        return false;
    }

    public Place At(TextSpan span) => File.At(span);

    public void Add(Problem problem) => problems.Add(problem);

    public EquatableArray<Problem> ToArray() => EquatableArray.From(problems);
}
