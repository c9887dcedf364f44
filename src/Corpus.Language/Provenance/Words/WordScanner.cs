using System.Runtime.CompilerServices;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Words;

/// <summary>Where words begin and end, in a text without soft hyphens: docs/provenance.md, “Words”.</summary>
internal static class WordScanner
{
    /// <summary>How many digits a group has in numbers written with white space between groups: <c>1 500 000</c>.</summary>
    private const int GroupDigits = 3;

    /// <summary>Whether a word begins here. The index must not be inside a word.</summary>
    [MethodImpl(JitHints.Loop)]
    public static bool StartsAt(string text, int index) =>
        Characters.IsCore(text, index) || IsSignOfNumber(text, index) || IsPointOfNumber(text, index);

    /// <summary>Whether this is the sign in front of a number, which is never folded.</summary>
    public static bool IsSignOfNumber(string text, int index)
    {
        if (!Characters.IsSign(text[index]) || (index > 0 && EndsInCore(text, index)) || index + 1 >= text.Length)
        {
            return false;
        }

        var next = index + 1;
        if (Characters.IsCurrency(text, next))
        {
            next += Characters.LengthAt(text, next);
        }

        if (next < text.Length && text[next] == '.')
        {
            next++;
        }

        return next < text.Length && Characters.IsDigit(text, next);
    }

    /// <summary>Where the word that begins at an index ends.</summary>
    [MethodImpl(JitHints.Loop)]
    public static int End(string text, int start)
    {
        var index = start;
        if (!Characters.IsCore(text, index) && text[index] != '.')
        {
            index++;
        }

        if (text[index] == '.')
        {
            index++;
        }

        var isGrouped = false;
        while (true)
        {
            index = EndOfCore(text, index);
            if (index < text.Length && Characters.IsConnector(text, index))
            {
                var next = index + Characters.LengthAt(text, index);
                if (next >= text.Length || !Characters.IsCore(text, next))
                {
                    return index;
                }

                index = next;
                isGrouped = false;
            }
            else if (index < text.Length && Characters.IsWhite(text[index]) && Characters.IsDigit(text, LastCharacter(text, index)))
            {
                var next = index;
                while (next < text.Length && Characters.IsWhite(text[next]))
                {
                    next++;
                }

                if (next < text.Length && IsMarkOfNumber(text, next))
                {
                    index = next;
                }
                else if (IsGroup(text, next) && (isGrouped || IsFirstGroup(text, start, index)))
                {
                    isGrouped = true;
                    index = next;
                }
                else
                {
                    return index;
                }
            }
            else
            {
                return index;
            }
        }
    }

    [MethodImpl(JitHints.Loop)]
    private static int EndOfCore(string text, int index)
    {
        while (index < text.Length && (Characters.IsCore(text, index) || Characters.IsMark(text, index)))
        {
            index += Characters.LengthAt(text, index);
        }

        return index;
    }

    private static int LastCharacter(string text, int end) =>
        end >= 2 && char.IsLowSurrogate(text[end - 1]) ? end - 2 : end - 1;

    private static bool EndsInCore(string text, int end)
    {
        var last = LastCharacter(text, end);
        return Characters.IsCore(text, last) || Characters.IsMark(text, last);
    }

    // “.5”, but not the end of “...5” nor the point of “a.5”, which is inside a word.
    private static bool IsPointOfNumber(string text, int index) =>
        text[index] == '.' && index + 1 < text.Length && Characters.IsDigit(text, index + 1)
        && (index == 0 || (text[index - 1] != '.' && !EndsInCore(text, index)));

    // “5.5 %” and “5 €” are one word, for “5.5” and “5” are other numbers; in “5 $10 notes” the sign belongs to what follows.
    private static bool IsMarkOfNumber(string text, int index)
    {
        if (!Characters.IsNumberMark(text[index]) && !Characters.IsCurrency(text, index))
        {
            return false;
        }

        var next = index + Characters.LengthAt(text, index);
        return next >= text.Length || !Characters.IsDigit(text, next);
    }

    private static bool IsGroup(string text, int index)
    {
        for (var count = 0; count < GroupDigits; count++)
        {
            if (index + count >= text.Length || !Characters.IsAsciiDigit(text[index + count]))
            {
                return false;
            }
        }

        return index + GroupDigits >= text.Length || !Characters.IsDigit(text, index + GroupDigits);
    }

    // One to three digits, not beginning with 0, with nothing before them but a sign or a currency.
    private static bool IsFirstGroup(string text, int start, int end)
    {
        var first = end;
        while (first > start && Characters.IsAsciiDigit(text[first - 1]) && end - first <= GroupDigits)
        {
            first--;
        }

        if (first == end || end - first > GroupDigits || text[first] == '0')
        {
            return false;
        }

        if (first == start)
        {
            return true;
        }

        var front = LastCharacter(text, first);
        return Characters.IsCurrency(text, front) || (front == start && Characters.IsSign(text[front]));
    }
}
