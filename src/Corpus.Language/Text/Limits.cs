namespace Corpus.Language.Text;

/// <summary>What one compilation takes. Each has an error of its own; docs/language.md states them.</summary>
internal static class Limits
{
    /// <summary>Characters of a file (UTF-16 units).</summary>
    public const int FileLength = 16 * 1024 * 1024;

    /// <summary>Nesting of collections, as in System.Text.Json.</summary>
    public const int Nesting = 64;

    /// <summary>Characters of a key.</summary>
    public const int KeyLength = 512;

    /// <summary>Characters of a text.</summary>
    public const int TextLength = 1024 * 1024;

    /// <summary>Spaces at the start of a line: past some 2,000 the YAML scanner loses text of block scalars.</summary>
    public const int Indentation = 1000;

    /// <summary>Characters of a name: an identifier of C# and a file name must hold it.</summary>
    public const int NameLength = 128;

    /// <summary>Types above a type.</summary>
    public const int TypeDepth = 64;

    /// <summary>Facts of a compilation.</summary>
    public const int Facts = 1_000_000;

    /// <summary>Problems reported before a summary takes the place of the rest.</summary>
    public const int Problems = 1000;

    /// <summary>Problems of one file after which its reading ends; more than are ever reported.</summary>
    public const int ProblemsOfFile = Problems + 1;

    /// <summary>Problems kept of one file and stage, so that a file in which everything is wrong takes no more memory than its text warrants.</summary>
    public const int ProblemsKept = 20 * Problems;
}
