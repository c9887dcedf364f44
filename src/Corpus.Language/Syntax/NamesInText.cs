namespace Corpus.Language.Syntax;

/// <summary>The words of a text that look like names of entities, types or sources, wherever they stand.</summary>
/// <param name="text">The text.</param>
internal sealed class NamesInText(string text)
{
    private HashSet<string>? _all;
    private HashSet<(string Prefix, string Name)>? _qualified;

    /// <summary>All words that begin with a capital.</summary>
    public IReadOnlyCollection<string> All => _all ??= [.. Words().Select(word => text.Substring(word.Start, word.End - word.Start))];

    /// <summary>Two such words with a full stop between: <c>Geography.Iran</c>.</summary>
    public IReadOnlyCollection<(string Prefix, string Name)> Qualified => _qualified ??= [.. Pairs()];

    private IEnumerable<(string Prefix, string Name)> Pairs()
    {
        (int Start, int End) before = (0, 0);
        foreach (var word in Words())
        {
            if (before.End == word.Start - 1 && text[before.End] == '.')
            {
                yield return (text.Substring(before.Start, before.End - before.Start), text.Substring(word.Start, word.End - word.Start));
            }

            before = word;
        }
    }

    private IEnumerable<(int Start, int End)> Words()
    {
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && text[end] is >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '0' and <= '9')
            {
                end++;
            }

            if (end > start && text[start] is >= 'A' and <= 'Z')
            {
                yield return (start, end);
            }

            start = Math.Max(end, start + 1);
        }
    }
}
