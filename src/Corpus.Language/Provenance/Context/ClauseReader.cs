using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Context;

/// <summary>
/// Where clauses begin and end, as far as words and commas show it: the terminators of ConText. Each answer looks at a bounded number of words.
/// </summary>
internal sealed partial class ClauseReader(ContextText text)
{
    /// <summary>The most words a trigger reaches in either direction.</summary>
    public const int Reach = 60;

    /// <summary>
    /// An adverbial of up to so many words between a trigger and a comma does not end what the trigger begins: “it is untrue that, in 1990, …”.
    /// </summary>
    private const int AdverbialWords = 4;

    /// <summary>The longest subject that is looked at before a denied verb.</summary>
    private const int LongestSubject = 12;

    private const ContextClasses Stops = ContextClasses.Adversative | ContextClasses.Subordinator | ContextClasses.Relative;

    /// <summary>The first word of the run without punctuation that a word is in.</summary>
    [MethodImpl(JitHints.Loop)]
    public int SegmentStart(int word)
    {
        var start = word;
        while (start > 0 && word - start < Reach && text.Before(start) == ContextJoint.None)
        {
            start--;
        }

        return start;
    }

    /// <summary>The word after the run without punctuation that a word is in.</summary>
    [MethodImpl(JitHints.Loop)]
    public int SegmentEnd(int word)
    {
        var end = word;
        while (end - word < Reach && text.Behind(end) == ContextJoint.None)
        {
            end++;
        }

        return end + 1;
    }

    /// <summary>Whether a segment is a clause put into another, from which nothing reaches out: “, which could be restarted,”.</summary>
    public bool IsEmbedded(int segment, int trigger)
    {
        if (segment == trigger)
        {
            return false;
        }

        if (text.Is(segment, ContextClasses.Relative)
            || (text.Is(segment, ContextClasses.CommaRelative) && text.Before(segment) == ContextJoint.Comma)
            || (text.Is(segment, ContextClasses.Preposition | ContextClasses.Of) && segment + 1 < trigger && text.Is(segment + 1, ContextClasses.Relative)))
        {
            return true;
        }

        return text.Is(segment, ContextClasses.Subordinator) && !text.Is(segment, ContextClasses.As);
    }

    /// <summary>
    /// Whether a clause that depends on another ends with its verb before a word: of “die Regeln, nach denen man bauen soll, sind 30 Jahre alt” nothing
    /// behind the comma is hedged.
    /// </summary>
    public bool IsClosedBy(int segment, int end)
    {
        const ContextClasses Relatives = ContextClasses.Relative | ContextClasses.CommaRelative;
        return text.Tables.IsVerbLast && end < text.Count && text.Behind(end - 1) == ContextJoint.Comma && text.Before(segment) == ContextJoint.Comma
            && (text.Is(segment, Relatives | ContextClasses.Subordinator)
                || (text.Is(segment, ContextClasses.Preposition) && text.Is(segment + 1, Relatives)));
    }

    /// <summary>Where the clause begins that a word is in: behind “that”, “and”, “which” and their like, and behind a comma.</summary>
    [MethodImpl(JitHints.Loop)]
    public int ClauseStart(int word)
    {
        var start = word;
        while (start > 0 && word - start < Reach && (text.Before(start) == ContextJoint.None || IsBehindParticle(start)) && !IsOpener(start - 1))
        {
            start--;
        }

        // “250 nurses, officials say, could be hired”: what is put in between is left out.
        if (start == word && word > 0 && text.Before(word) is ContextJoint.Comma or ContextJoint.Parenthesis)
        {
            var between = SegmentStart(word - 1);
            if (between > 0 && text.Before(between) == text.Before(word))
            {
                return SegmentStart(between - 1);
            }
        }

        return start;
    }

    // “80人以上が、参加していない”: a comma behind a particle ends no clause where the verb is last.
    private bool IsBehindParticle(int word) => text.Tables.IsVerbLast && text.Before(word) == ContextJoint.Comma && text.IsCharacter(word - 1)
        && text.Is(word - 1, ContextClasses.Preposition) && !text.Is(word - 1, Stops);

    /// <summary>The word after the last that a trigger reaches in its clause.</summary>
    /// <param name="first">The word after the trigger.</param>
    /// <param name="segment">Where the segment of the trigger begins.</param>
    /// <param name="isRelative">Whether the trigger is in a relative clause, which ends at the verb of the clause around it.</param>
    [MethodImpl(JitHints.Loop)]
    public int ClauseEnd(int first, int segment, bool isRelative)
    {
        if (first >= text.Count)
        {
            return first;
        }

        var commas = Commas(first, segment);
        for (var word = first; word < text.Count && word - first < Reach; word++)
        {
            var before = word == first ? text.Before(first) : text.Behind(word - 1);
            if (before != ContextJoint.None)
            {
                if (before >= ContextJoint.Colon || commas-- <= 0)
                {
                    return word;
                }

                if (before == ContextJoint.Comma && commas == 0 && word > first && text.Is(word, ContextClasses.Coordinator))
                {
                    return word;
                }
            }

            if (word > first && (text.Is(word, Stops) || BeginsClause(word) || (isRelative && text.Is(word, ContextClasses.Auxiliary))))
            {
                return word;
            }
        }

        return Math.Min(text.Count, first + Reach);
    }

    /// <summary>The word after the noun that follows: up to a preposition but “of”, a verb or a conjunction.</summary>
    [MethodImpl(JitHints.Loop)]
    public int PhraseEnd(int first)
    {
        const int Longest = 8;
        const ContextClasses Ends = ContextClasses.Preposition | ContextClasses.Auxiliary | ContextClasses.Relative | ContextClasses.Subordinator
            | ContextClasses.Adversative | ContextClasses.That | ContextClasses.Verb;
        var word = first;
        while (word < text.Count && word - first < Longest && text.Before(word) == ContextJoint.None && !text.Is(word, Ends) && !BeginsClause(word))
        {
            word++;
        }

        return word;
    }

    /// <summary>The first word of what a clause beside it is said of: over commas, up to a semicolon, “, but” or “, and”.</summary>
    [MethodImpl(JitHints.Loop)]
    public int RunStart(int word)
    {
        var start = word;
        while (start > 0 && word - start < Reach && !IsRunBorder(start))
        {
            start--;
        }

        return start;
    }

    /// <summary>The word after that.</summary>
    [MethodImpl(JitHints.Loop)]
    public int RunEnd(int word)
    {
        var end = word + 1;
        while (end < text.Count && end - word < Reach && !IsRunBorder(end))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether a new clause follows “and”: it has a subject of its own, or another verb.</summary>
    public bool BeginsClause(int word)
    {
        if (!text.Is(word, ContextClasses.Coordinator) || word + 1 >= text.Count || text.Is(word, ContextClasses.Adversative))
        {
            return text.Is(word, ContextClasses.Adversative);
        }

        if (text.Tables.EndsInVerb)
        {
            return word > 0 && text.MayBeVerb(word - 1);
        }

        var next = word + 1;
        if (text.Is(next, ContextClasses.Auxiliary | ContextClasses.Verb)
            || (text.Is(next, ContextClasses.Pronoun) && !text.Is(next, ContextClasses.Definite | ContextClasses.That)))
        {
            return true;
        }

        if (text.MayBeVerb(next) && (next + 1 >= text.Count || !text.IsCapital(next)))
        {
            return true;
        }

        // “and amounts to 12,570 pounds”, “and covers 48 harbours”.
        if (text.EndsWith(next, text.Tables.BehindAndVerbEndings) && text.Word(next) < 0 && !text.IsCapital(next) && next + 1 < text.Count
            && text.Behind(next) == ContextJoint.None
            && text.Is(next + 1, ContextClasses.Definite | ContextClasses.Indefinite | ContextClasses.Number | ContextClasses.Preposition | ContextClasses.As))
        {
            return true;
        }

        return HasVerbSoon(next);
    }

    // “and the match drew 61,000”: a verb within the next words, before anything that ends a clause.
    public bool HasVerbSoon(int first)
    {
        const int Ahead = 7;
        for (var word = first; word < text.Count && word - first < Ahead; word++)
        {
            if (word > first
                && (text.Before(word) != ContextJoint.None
                || text.Is(word, ContextClasses.Relative | ContextClasses.That | ContextClasses.Coordinator | ContextClasses.Subordinator)))
            {
                return false;
            }

            if (word > first && text.MayBeVerb(word))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsRunBorder(int word)
    {
        var before = text.Before(word);
        return before >= ContextJoint.Colon
            || (before == ContextJoint.Comma && text.Is(word, ContextClasses.Adversative))
            || (before == ContextJoint.Comma && text.Is(word, ContextClasses.Coordinator) && BeginsClause(word))
            || (before == ContextJoint.None && text.Is(word, ContextClasses.Adversative) && !text.Is(word, ContextClasses.As));
    }

    // How many commas what follows a trigger may cross before it has said what it is of.
    private int Commas(int first, int segment)
    {
        if (text.Before(first) is ContextJoint.Comma or ContextJoint.Parenthesis)
        {
            return IsOpening(segment, first) ? 1 : 2;
        }

        if (!text.Is(first - 1, ContextClasses.That) || !text.Is(first, ContextClasses.Preposition))
        {
            return 0;
        }

        var end = SegmentEnd(first);
        return end - first <= AdverbialWords && end < text.Count && text.Behind(end - 1) == ContextJoint.Comma ? 1 : 0;
    }

    // A trigger that is alone before its comma says the clause behind it: “Allegedly, the fund …”.
    private bool IsOpening(int segment, int first) => first - segment <= 2 && text.Before(segment) >= ContextJoint.Colon;

    private bool IsOpener(int word) =>
        text.Is(word, Stops | ContextClasses.That)
        || (text.Is(word, ContextClasses.Coordinator) && BeginsClause(word))
        || (text.Tables.Begin(text.Word(word)) is > 0 and var node && text.Tables.TriggerAt(node) is { Reach: ContextReach.Saying });
}
