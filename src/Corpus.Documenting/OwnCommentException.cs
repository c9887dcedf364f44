namespace Corpus.Documenting;

/// <summary>Code by hand has documentation, which only the compiler can write.</summary>
internal sealed class OwnCommentException(string file, int line)
    : Exception($"{file}({line}) has a documentation comment, and it is not generated code, so the comment would be lost.");
