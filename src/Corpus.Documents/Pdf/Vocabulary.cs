namespace Corpus.Documents.Pdf;

/// <summary>The words of a document as they stand inside of its lines: what tells how one is written that is broken at the end of a line.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _words = new(StringComparer.OrdinalIgnoreCase);

    public void Add(string line)
    {
        var parts = line.Split(' ');

        // The last word may be broken, and the first be the rest of one.
        for (var i = 1; i < parts.Length - 1; i++)
        {
            var word = Trimmed(parts[i]);
            if (word.Length > 1)
            {
                _words[word] = _words.GetValueOrDefault(word) + 1;
            }
        }
    }

    /// <summary>Whether it is written in English: “the” is its most frequent article.</summary>
    public bool IsEnglish => Count("the") > 0 && Count("the") > 2 * Math.Max(Count("der"), Math.Max(Count("les"), Math.Max(Count("el"), Count("il"))));

    public int Count(string word) => _words.GetValueOrDefault(word);

    public static string Trimmed(string word)
    {
        var (start, end) = (0, word.Length);
        while (start < end && !char.IsLetterOrDigit(word[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(word[end - 1]))
        {
            end--;
        }

        return word[start..end];
    }
}
