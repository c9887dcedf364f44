namespace Corpus.Consumer.Suggesting;

/// <summary>The words that a name is made of: <c>termYears</c> is <c>term</c> and <c>years</c>.</summary>
internal static class NameWords
{
    /// <summary>Adds the words, in small letters.</summary>
    public static void Add(List<string> words, string name)
    {
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            if (i == name.Length || !char.IsLetterOrDigit(name[i]) || IsStart(name, i))
            {
                AddWord(words, name, start, i);
                start = i < name.Length && !char.IsLetterOrDigit(name[i]) ? i + 1 : i;
            }
        }
    }

    public static List<string> Of(string name)
    {
        var words = new List<string>();
        Add(words, name);
        return words;
    }

    /// <summary>Whether some words stand in a list one after another; one that ends in an s is the same without.</summary>
    public static bool Contains(List<string> words, List<string> wanted)
    {
        for (var start = 0; wanted.Count > 0 && start + wanted.Count <= words.Count; start++)
        {
            var i = 0;
            while (i < wanted.Count && Singular(words[start + i]) == Singular(wanted[i]))
            {
                i++;
            }

            if (i == wanted.Count)
            {
                return true;
            }
        }

        return false;
    }

    private static string Singular(string word) =>
        word.Length > 3 && word.EndsWith("s", StringComparison.Ordinal) ? word.Substring(0, word.Length - 1) : word;

    // A capital after a small letter, or the last of several: `XMLFile` is `XML` and `File`.
    private static bool IsStart(string name, int i) =>
        char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || i + 1 < name.Length && char.IsLower(name[i + 1]));

    private static void AddWord(List<string> words, string name, int start, int end)
    {
        if (end > start && char.IsLetterOrDigit(name[start]))
        {
            words.Add(name.Substring(start, end - start).ToLowerInvariant());
        }
    }
}
