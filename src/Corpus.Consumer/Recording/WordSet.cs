using System.Runtime.CompilerServices;

namespace Corpus.Consumer.Recording;

/// <summary>Words to look for, found by the characters of a text without making a string of them.</summary>
internal sealed class WordSet
{
    private string?[] _slots = new string?[64];
    private int _count;

    public bool IsEmpty => _count == 0;

    /// <summary>Adds a word; gives whether it was not there.</summary>
    public bool Add(string word)
    {
        var characters = word.ToCharArray();
        if (Contains(characters, 0, characters.Length, HashOf(word)))
        {
            return false;
        }

        if (++_count * 2 > _slots.Length)
        {
            var old = _slots;
            _slots = new string?[old.Length * 2];
            foreach (var kept in old)
            {
                if (kept is not null)
                {
                    Place(kept);
                }
            }
        }

        Place(word);
        return true;
    }

    public void AddAll(WordSet others)
    {
        foreach (var word in others._slots)
        {
            if (word is not null)
            {
                Add(word);
            }
        }
    }

    public bool Contains(string word) => Contains(word.ToCharArray(), 0, word.Length, HashOf(word));

    /// <summary>Whether a part of a text is one of the words.</summary>
    /// <param name="hash">What <see cref="Hash"/> made of the part, character by character, from 0.</param>
    [MethodImpl(JitHints.Loop)]
    public bool Contains(char[] text, int start, int length, uint hash)
    {
        var slots = _slots;
        var mask = slots.Length - 1;
        for (var slot = (int)(hash & (uint)mask); slots[slot] is { } word; slot = (slot + 1) & mask)
        {
            if (word.Length == length)
            {
                var i = 0;
                while (i < length && word[i] == text[start + i])
                {
                    i++;
                }

                if (i == length)
                {
                    return true;
                }
            }
        }

        return false;
    }

    [MethodImpl(JitHints.Step)]
    public static uint Hash(uint before, char character) => ((before ^ character) * 0x9E3779B1) ^ (before >> 15);

    private void Place(string word)
    {
        var mask = _slots.Length - 1;
        var slot = (int)(HashOf(word) & (uint)mask);
        while (_slots[slot] is not null)
        {
            slot = (slot + 1) & mask;
        }

        _slots[slot] = word;
    }

    private static uint HashOf(string word)
    {
        var hash = 0u;
        foreach (var character in word)
        {
            hash = Hash(hash, character);
        }

        return hash;
    }
}
