namespace Corpus.Documenting;

/// <summary>The C# of a project that the generator did not write.</summary>
internal static class OwnCode
{
    /// <exception cref="OwnCommentException">A file has a documentation comment.</exception>
    public static void MustHaveNoComments(IEnumerable<string> files)
    {
        foreach (var file in files)
        {
            var number = 0;
            foreach (var line in File.ReadLines(file))
            {
                number++;
                var code = line.AsSpan().TrimStart();
                if (code.StartsWith("/// <", StringComparison.Ordinal) || code.StartsWith("///<", StringComparison.Ordinal)
                    || code.StartsWith("/** ", StringComparison.Ordinal))
                {
                    throw new OwnCommentException(file, number);
                }
            }
        }
    }
}
