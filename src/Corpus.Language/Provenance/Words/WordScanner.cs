using System.Runtime.CompilerServices;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Words;

/// <summary>Where words begin and end, in a text without what <see cref="StrippedText"/> takes out: docs/provenance.md, “Words”.</summary>
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
        if (!Characters.IsSign(text[index]) || index + 1 >= text.Length || (index > 0 && (EndsInCore(text, index) || IsDashBehindCount(text, index))))
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
        if (EastAsian.IsSingle(text, start))
        {
            return EndOfMarks(text, start + Characters.LengthAt(text, start));
        }

        return EastAsian.IsKatakana(text, start) ? EndOfKatakana(text, start) : EndOfSpaced(text, start);
    }

    /// <summary>The base of the character that ends at an index: marks are passed over. -1 where there is none.</summary>
    public static int BaseBefore(string text, int end)
    {
        while (end > 0 && Characters.IsMark(text, LastCharacter(text, end)))
        {
            end = LastCharacter(text, end);
        }

        return end > 0 ? LastCharacter(text, end) : -1;
    }

    /// <summary>
    /// Where white space ends that stands at an index within a run of katakana: a line that is broken there goes on in the next. -1 where the run ends.
    /// </summary>
    [MethodImpl(JitHints.Loop)]
    public static int EndOfLineBreak(string text, int index)
    {
        var lines = 0;
        while (index < text.Length && Characters.IsWhite(text[index]))
        {
            var isPair = text[index] == '\r' && index + 1 < text.Length && text[index + 1] == '\n';
            lines += !isPair && (Characters.IsLineEnd(text[index]) || text[index] == Characters.PageEnd) ? 1 : 0;
            index++;
        }

        return lines == 1 && index < text.Length && EastAsian.IsKatakana(text, index) ? index : -1;
    }

    [MethodImpl(JitHints.Loop)]
    private static int EndOfMarks(string text, int index)
    {
        while (index < text.Length && Characters.IsMark(text, index))
        {
            index += Characters.LengthAt(text, index);
        }

        return index;
    }

    [MethodImpl(JitHints.Loop)]
    private static int EndOfKatakana(string text, int index)
    {
        while (true)
        {
            while (index < text.Length && (EastAsian.IsKatakana(text, index) || Characters.IsMark(text, index)))
            {
                index += Characters.LengthAt(text, index);
            }

            var next = index < text.Length && Characters.IsWhite(text[index]) ? EndOfLineBreak(text, index) : -1;
            if (next < 0)
            {
                return index;
            }

            index = next;
        }
    }

    [MethodImpl(JitHints.Loop)]
    private static int EndOfSpaced(string text, int start)
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
            if (index < text.Length && (Characters.IsConnector(text, index) || Characters.IsDigitConnector(text, index)))
            {
                var next = index + Characters.LengthAt(text, index);
                if (next >= text.Length || !IsSpacedCore(text, next))
                {
                    return index;
                }

                index = next;
                isGrouped = false;
            }
            else if (index < text.Length && Characters.IsWhite(text[index]) && Characters.IsDigit(text, LastCharacter(text, index)))
            {
                var next = index;
                while (next < text.Length && Characters.IsSpace(text[next]))
                {
                    next++;
                }

                if (next < text.Length && IsMarkOfNumber(text, next))
                {
                    index = next;
                }
                else if (IsGroup(text, next, Characters.ZeroOf(text[index - 1])) && (isGrouped || IsFirstGroup(text, start, index)))
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
        while (index < text.Length && (IsSpacedCore(text, index) || Characters.IsMark(text, index)))
        {
            index += Characters.LengthAt(text, index);
        }

        return index;
    }

    [MethodImpl(JitHints.Step)]
    private static bool IsSpacedCore(string text, int index) => Characters.IsCore(text, index) && !EastAsian.Is(text, index);

    private static int LastCharacter(string text, int end) =>
        end >= 2 && char.IsLowSurrogate(text[end - 1]) && char.IsHighSurrogate(text[end - 2]) ? end - 2 : end - 1;

    // A word of Chinese or Japanese ends by itself: what stands right behind it begins another.
    private static bool EndsInCore(string text, int end)
    {
        var last = LastCharacter(text, end);
        if (Characters.IsMark(text, last))
        {
            return BaseBefore(text, end) is var first && (first < 0 || !EastAsian.Is(text, first));
        }

        return IsSpacedCore(text, last);
    }

    // In “最低−5度” it is the sign of a number, in “8月-9月” and “100元-200元” the dash of a range: what it follows counts what is before that.
    private static bool IsDashBehindCount(string text, int index)
    {
        var counter = BaseBefore(text, index);
        return counter > 0 && Characters.IsShortDash(text[index]) && EastAsian.Is(text, counter) && EndsInDigit(text, counter);
    }

    private static bool EndsInDigit(string text, int end)
    {
        while (end > 0 && Characters.IsWhite(text[end - 1]))
        {
            end--;
        }

        return end > 0 && Characters.IsDigit(text, LastCharacter(text, end));
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

    // Three digits of the same ten as those before, and then none.
    private static bool IsGroup(string text, int index, char zero)
    {
        for (var count = 0; count < GroupDigits; count++)
        {
            if (zero == '\0' || index + count >= text.Length || Characters.ZeroOf(text[index + count]) != zero)
            {
                return false;
            }
        }

        return index + GroupDigits >= text.Length || !Characters.IsDigit(text, index + GroupDigits);
    }

    // One to three digits, not beginning with 0, with nothing before them but a sign or a currency.
    private static bool IsFirstGroup(string text, int start, int end)
    {
        var zero = Characters.ZeroOf(text[end - 1]);
        var first = end;
        while (first > start && Characters.ZeroOf(text[first - 1]) == zero && end - first <= GroupDigits)
        {
            first--;
        }

        if (first == end || end - first > GroupDigits || text[first] == zero)
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
