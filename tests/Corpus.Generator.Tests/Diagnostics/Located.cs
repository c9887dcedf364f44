using Corpus.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Diagnostics;

/// <summary>A diagnostic's place, marked in the line where it stands.</summary>
internal static class Located
{
    /// <summary>
    /// <c>CORP3004 curated/example.yaml(7,16): value: ⟦1250 metres⟧</c>; of what has no place, the id alone. A file as a whole has only its path.
    /// </summary>
    public static string Show(Diagnostic diagnostic, Inputs inputs)
    {
        if (diagnostic.Location.Kind == LocationKind.None)
        {
            return diagnostic.Id;
        }

        var span = diagnostic.Location.GetLineSpan();
        var path = span.Path[inputs.Root.Length..];
        var text = TextOf(inputs, path);
        var (start, end) = (diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.End);
        if (start == 0 && end == 0)
        {
            return $"{diagnostic.Id} {path}";
        }

        // The offsets and the lines must name one and the same place.
        var lines = Microsoft.CodeAnalysis.Text.SourceText.From(text).Lines;
        lines.GetLinePosition(start).ShouldBe(span.StartLinePosition);
        lines.GetLinePosition(end).ShouldBe(span.EndLinePosition);
        var first = lines[span.StartLinePosition.Line];
        var last = lines[span.EndLinePosition.Line];
        var marked = text[first.Start..start] + "⟦" + text[start..end] + "⟧" + text[end..last.End];
        return $"{diagnostic.Id} {path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): " +
            $"{marked.Replace("\r\n", "\n").Replace("\n", "⏎").Trim()}";
    }

    /// <summary>A text as editors count in it: without its byte order mark.</summary>
    private static string TextOf(Inputs inputs, string path) => inputs.Files[path].TrimStart('\uFEFF');
}
