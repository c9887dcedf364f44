using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Languages;

/// <summary>Numbers of words in small letters, looked up in a text without taking the word out of it.</summary>
internal sealed class WordNumbers
{
    private readonly string?[] _words;
    private readonly int[] _numbers;
    private readonly int _mask;
    private readonly int _longest;

    public WordNumbers(Dictionary<string, int> numbers)
    {
        var size = 16;
        while (size < numbers.Count * 3)
        {
            size *= 2;
        }

        (_words, _numbers, _mask) = (new string?[size], new int[size], size - 1);
        foreach (var pair in numbers)
        {
            var slot = (int)(Hash(pair.Key, 0, pair.Key.Length) & _mask);
            while (_words[slot] is not null)
            {
                slot = (slot + 1) & _mask;
            }

            (_words[slot], _numbers[slot]) = (pair.Key, pair.Value);
            _longest = Math.Max(_longest, pair.Key.Length);
        }
    }

    /// <summary>The number of a word of a text, without regard to case; -1 where it has none.</summary>
    [MethodImpl(JitHints.Loop)]
    public int Find(string text, int start, int end)
    {
        if (end - start > _longest)
        {
            return ContextWords.Unknown;
        }

        for (var slot = (int)(Hash(text, start, end) & _mask); _words[slot] is { } word; slot = (slot + 1) & _mask)
        {
            if (word.Length == end - start && IsSame(word, text, start))
            {
                return _numbers[slot];
            }
        }

        return ContextWords.Unknown;
    }

    [MethodImpl(JitHints.Loop)]
    private static bool IsSame(string word, string text, int start)
    {
        for (var index = 0; index < word.Length; index++)
        {
            if (word[index] != Lower(text[start + index]))
            {
                return false;
            }
        }

        return true;
    }

    [MethodImpl(JitHints.Loop)]
    private static uint Hash(string text, int start, int end)
    {
        var hash = 2166136261u;
        for (var index = start; index < end; index++)
        {
            hash = unchecked((hash ^ Lower(text[index])) * 16777619u);
        }

        return hash ^ (hash >> 15);
    }

    private static char Lower(char value) =>
        value is >= 'A' and <= 'Z' ? (char)(value | 0x20) : value < '\u0080' ? value : char.ToLowerInvariant(Characters.PersianFor(value));
}
