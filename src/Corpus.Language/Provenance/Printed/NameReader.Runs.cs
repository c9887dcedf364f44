using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Printed;

/// <content>Names in writing without spaces: “京都” is in “東京都”, and is not named there.</content>
internal sealed partial class NameReader
{
    private const char MiddleDot = '\u30FB';

    // Nothing says where a name begins and ends in a run of Han characters, so what stands beside it must be known to be no part of it.
    private NameDoubt? InRun(NameFound found)
    {
        var first = found.First - (IsOpen(found.First, found.First - 1, BeforeRun) ? 1 : 0);
        var last = found.Last + (IsOpen(found.Last, found.Last + 1, BehindRun) ? 1 : 0);
        return (first == found.First && last == found.Last) || (Words(first, last) is var words && isOwn?.Invoke(words) == true)
            ? null
            : new(IsLonger: true, Words(first, last));
    }

    /// <summary>Whether the run that the edge of a name is in goes on at a word beside it, which may make the name a part of another.</summary>
    private bool IsOpen(int edge, int beside, Func<int, bool> isKnown)
    {
        var text = passage.Text;
        if (beside < 0 || beside >= text.Count || passage.BorderBefore(Math.Max(edge, beside)) is not null)
        {
            return false;
        }

        var (own, other) = (text.Start(edge), text.Start(beside));
        var (left, right) = (Math.Min(edge, beside), Math.Max(edge, beside));
        if (text.End(left) < text.Start(right))
        {
            // “ジョン・スミス” is one name.
            return text.End(left) + 1 == text.Start(right) && text.Folded[text.End(left)] == MiddleDot
                && EastAsian.IsKatakana(text.Folded, own) && EastAsian.IsKatakana(text.Folded, other) && !isOther(Word(beside));
        }

        return IsOfRun(own) && (IsOfRun(other) || (IsHiragana(own) && IsHiragana(other) && !IsParticle(beside))) && !isKnown(beside);

        bool IsOfRun(int index) => EastAsian.IsHan(text.Folded, index) || EastAsian.IsKatakana(text.Folded, index) || (index == own && IsHiragana(index));

        bool IsHiragana(int index) => EastAsian.IsSingle(text.Folded, index) && text.Folded[index] is >= '\u3041' and <= '\u309F';
    }

    private bool IsParticle(int word) => RunNeighbours.Particles.Contains(Word(word));

    [MethodImpl(JitHints.Step)]
    private bool BeforeRun(int word) => IsCounter(word) || IsKnownRun(word, -1, RunNeighbours.Before);

    [MethodImpl(JitHints.Step)]
    private bool BehindRun(int word) => IsKnownRun(word, 1, RunNeighbours.Behind);

    // “2015年東京”: what is counted ends there.
    private bool IsCounter(int word) =>
        passage.Follows(word) && Characters.IsDigit(passage.Text.Folded, passage.Text.End(word - 1) - 1);

    // A word that is known, or the name of something else.
    private bool IsKnownRun(int word, int step, HashSet<string> known)
    {
        for (var length = 1; length <= LongestRunName; length++)
        {
            var end = word + (step * (length - 1));
            if (end < 0 || end >= passage.Text.Count)
            {
                return false;
            }

            var words = Words(Math.Min(word, end), Math.Max(word, end));
            if (isOther(words) || (length <= RunNeighbours.Longest && (known.Contains(words) || _tables?.FunctionWords.Contains(words) == true
                || _tables?.Following.Contains(words) == true || _tables?.Titles.Contains(words) == true)))
            {
                return true;
            }
        }

        return false;
    }

    private const int LongestRunName = 6;
}
