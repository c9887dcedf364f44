namespace Corpus.Language.Units;

/// <summary>What came of checking a unit's code.</summary>
/// <param name="Problem">What is wrong, or <see cref="UcumProblem.None"/>.</param>
/// <param name="Offset">Where in the code, in UTF-16 units.</param>
/// <param name="Found">The piece that is wrong; empty where the code ends too soon.</param>
/// <param name="Nearest">A code that may be meant, where there is one.</param>
internal sealed record UcumCheck(UcumProblem Problem, int Offset = 0, string Found = "", string? Nearest = null)
{
    /// <summary>Whether the code is a unit.</summary>
    public bool IsValid => Problem == UcumProblem.None;
}
