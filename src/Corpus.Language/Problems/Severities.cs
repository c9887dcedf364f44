namespace Corpus.Language.Problems;

/// <summary>Severities in words.</summary>
internal static class Severities
{
    /// <summary>The word of a severity: <c>error</c>, <c>warning</c>, <c>info</c>.</summary>
    /// <param name="severity">The severity.</param>
    /// <param name="information">What it is called where nothing is wrong; each format has its own word for that.</param>
    public static string Word(this Severity severity, string information = "info") => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => information,
    };
}
