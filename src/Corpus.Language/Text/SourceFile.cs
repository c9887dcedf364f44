namespace Corpus.Language.Text;

/// <summary>One input file: its path, as problems name it, its text, and the way from offsets to lines.</summary>
internal sealed class SourceFile(string path, string text)
{
    private LineTable? _lines;

    public string Path { get; } = path;

    /// <summary>The path of its folder, up to the last slash with it.</summary>
    public string Folder => Path.Substring(0, Path.LastIndexOf('/') + 1);

    public string Text { get; } = text;

    public LineTable Lines => _lines ??= new LineTable(Text);

    /// <summary>The place of a span; a span that a parser let run past the end is cut to what there is.</summary>
    public Place At(TextSpan span)
    {
        var start = Math.Min(Math.Max(span.Start, 0), Text.Length);
        var end = Math.Min(Math.Max(span.End, start), Text.Length);
        var (startLine, startColumn) = Lines.At(start);
        var (endLine, endColumn) = Lines.At(end);
        return new Place(Path, start, end - start, startLine, startColumn, endLine, endColumn);
    }
}
