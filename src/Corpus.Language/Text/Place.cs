using System.Globalization;

namespace Corpus.Language.Text;

/// <summary>A place in a file. Offsets count UTF-16 units; lines and columns count from 0 and print from 1.</summary>
internal sealed record Place(string Path, int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>A file as a whole, or no file where the path is empty.</summary>
    public static Place Of(string path) => new(path, 0, 0, 0, 0, 0, 0);

    /// <summary>The place of what concerns the build and not one file.</summary>
    public static Place None { get; } = Of("");

    /// <summary>The form in which a message names another place: <c>path:line</c>.</summary>
    public string PathAndLine => Path + ":" + (StartLine + 1).ToString(CultureInfo.InvariantCulture);

    public override string ToString() =>
        Path.Length == 0 ? "" : string.Format(CultureInfo.InvariantCulture, "{0}({1},{2})", Path, StartLine + 1, StartColumn + 1);
}
