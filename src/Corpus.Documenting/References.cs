using System.Text;

namespace Corpus.Documenting;

/// <summary>Puts ids in place of the names that a comment refers to, as the compiler does.</summary>
internal static class References
{
    private const string Attribute = "cref=\"";

    public static string Resolve(string comment, Scope scope)
    {
        var at = comment.IndexOf(Attribute, StringComparison.Ordinal);
        if (at < 0)
        {
            return comment;
        }

        var text = new StringBuilder();
        var done = 0;
        for (; at >= 0; at = comment.IndexOf(Attribute, done, StringComparison.Ordinal))
        {
            var start = at + Attribute.Length;
            var end = comment.IndexOf('"', start);
            text.Append(comment, done, start - done).Append(IdOf(comment[start..end], scope));
            done = end;
        }

        return text.Append(comment, done, comment.Length - done).ToString();
    }

    /// <summary>A name of two parts is a member of a type of the same file; any other is a type, of the corpus or with its full name.</summary>
    private static string IdOf(string name, Scope scope) =>
        name.StartsWith("global::", StringComparison.Ordinal) ? "T:" + name["global::".Length..] : scope.Member(name) ?? $"T:{scope.Namespace}.{name}";
}
