using Corpus.Language.Provenance.Languages;

namespace Corpus.Language.Provenance.Printed;

/// <summary>Whether two words are forms of one: “clause” and “clauses”, “signed” and “signs”.</summary>
internal static class WordForms
{
    private const int ShortestStem = 3;

    public static bool AreSame(string left, string right, PolarityWords words) =>
        left.Equals(right, StringComparison.OrdinalIgnoreCase) || Stem(left, words).Equals(Stem(right, words), StringComparison.OrdinalIgnoreCase)
        || (left.Length > ShortestStem && right.Length > ShortestStem && left[0] == right[0]
            && Array.Exists(words.Spellings, pair => IsSpelling(left, right, pair, words) || IsSpelling(right, left, pair, words)));

    /// <summary>Whether a word is another with a prefix that denies it: “unsigned”.</summary>
    public static bool IsDeniedForm(string found, string word, PolarityWords words) =>
        Array.Exists(words.Prefixes, prefix => HasPrefix(found, prefix, word, words))
        || (!Array.Exists(words.ParticipleEndings, ending => found.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            && Array.Exists(words.PrefixesOfAdjectives, prefix => HasPrefix(found, prefix, word, words)));

    private static bool HasPrefix(string found, string prefix, string word, PolarityWords words) =>
        word.Length > ShortestStem && found.Length > prefix.Length + ShortestStem && found.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
        && AreSame(found.Substring(prefix.Length), word, words);

    private static bool IsSpelling(string left, string right, (string One, string Other) pair, PolarityWords words)
    {
        var at = left.IndexOf(pair.One, StringComparison.OrdinalIgnoreCase);
        return at > 0
            && Stem(left.Substring(0, at) + pair.Other + left.Substring(at + pair.One.Length), words)
            .Equals(Stem(right, words), StringComparison.OrdinalIgnoreCase);
    }

    private static string Stem(string word, PolarityWords words)
    {
        foreach (var (ending, instead) in words.Endings)
        {
            if (word.Length - ending.Length < ShortestStem || !word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var stem = word.Substring(0, word.Length - ending.Length) + instead;

            // “stopped” is a form of “stop”, and “closed” of “close”.
            return stem.Length > ShortestStem && ending != instead && instead.Length == 0 && stem[stem.Length - 1] == stem[stem.Length - 2]
                ? stem.Substring(0, stem.Length - 1)
                : stem.EndsWith("e", StringComparison.OrdinalIgnoreCase) && stem.Length > ShortestStem ? stem.Substring(0, stem.Length - 1) : stem;
        }

        return word;
    }
}
