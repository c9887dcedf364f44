namespace Corpus.Language.Problems;

/// <summary>How much a problem matters unless the build says otherwise.</summary>
internal enum Severity
{
    Information,
    Warning,
    Error,
}
