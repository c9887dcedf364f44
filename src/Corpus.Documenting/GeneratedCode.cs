using System.Text;

namespace Corpus.Documenting;

/// <summary>
/// Reads generated C# for what it documents. It is no reader of C#: the generator writes a declaration a line, a comment on lines of its own above it, and
/// indents by four a level, and on this it rests. A test holds what it finds against what the compiler finds, for all code that the tests generate.
/// </summary>
internal static class GeneratedCode
{
    private const int Indentation = 4;

    public static IEnumerable<(string Id, string Text)> Members(string file, TextReader reader)
    {
        var scope = new Scope();
        var comment = new StringBuilder();
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            var code = line.AsSpan().TrimStart(' ');
            if (code.StartsWith("///", StringComparison.Ordinal))
            {
                _ = comment.Length > 0 ? comment.Append('\n') : comment;
                comment.Append(code[3..].StartsWith(" ", StringComparison.Ordinal) ? code[4..] : code[3..]);
                continue;
            }

            // Between a comment and what it is of, there may be attributes and directives.
            if (code.IsEmpty || code[0] is '[' or '#' or '{' or '}' || code.StartsWith("//", StringComparison.Ordinal))
            {
                continue;
            }

            var id = scope.Enter(code.ToString(), (line.Length - code.Length) / Indentation);
            if (comment.Length == 0)
            {
                continue;
            }

            yield return (id ?? throw new UnknownDeclarationException(file, number, code.ToString()), References.Resolve(comment.ToString(), scope));
            comment.Clear();
        }
    }
}
