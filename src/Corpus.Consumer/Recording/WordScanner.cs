using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Consumer.Recording;

/// <summary>Finds where words stand in a file, in comments and strings as well: much cheaper than going through its tree.</summary>
internal sealed class WordScanner
{
    private char[] _text = new char[1 << 15];

    /// <summary>Where the words stand, and where an escape does that may be part of one, in the order of the text.</summary>
    public List<int> Find(SourceText source, WordSet words)
    {
        if (_text.Length < source.Length)
        {
            _text = new char[source.Length * 2];
        }

        source.CopyTo(0, _text, 0, source.Length);
        var found = new List<int>();
        Find(_text, source.Length, words, found);
        return found;
    }

    [MethodImpl(JitHints.Loop)]
    private static void Find(char[] text, int length, WordSet words, List<int> found)
    {
        for (var i = 0; i < length;)
        {
            var character = text[i];
            if (IsLetter(character))
            {
                var start = i;
                var hash = 0u;
                var isPlain = true;
                do
                {
                    isPlain &= character < 0x80;
                    hash = WordSet.Hash(hash, character);
                    character = ++i < length ? text[i] : '\0';
                }
                while (IsLetter(character) || (uint)(character - '0') <= 9);

                if (isPlain ? words.Contains(text, start, i - start, hash) : words.Contains(WithoutFormatting(text, start, i)))
                {
                    found.Add(start);
                }
            }
            else if ((uint)(character - '0') <= 9)
            {
                // The suffix of a number is no word.
                do
                {
                    character = ++i < length ? text[i] : '\0';
                }
                while (IsLetter(character) || (uint)(character - '0') <= 9);
            }
            else
            {
                // What is written as an escape may be a letter of a name.
                if (character == '\\' && i + 1 < length && text[i + 1] is 'u' or 'U')
                {
                    found.Add(i);
                }

                i++;
            }
        }
    }

    [MethodImpl(JitHints.Step)]
    private static bool IsLetter(char character) => (uint)((character | 0x20) - 'a') <= 25 || character is '_' or >= '\x80';

    /// <summary>C# leaves formatting characters out of names.</summary>
    private static string WithoutFormatting(char[] text, int start, int end)
    {
        var word = new StringBuilder(end - start);
        for (var i = start; i < end; i++)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(text[i]) != UnicodeCategory.Format)
            {
                word.Append(text[i]);
            }
        }

        return word.ToString();
    }
}
