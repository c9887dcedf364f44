using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Context;

/// <content>The amount of which a denied verb is said: the 62 of “62 schools were not closed”.</content>
internal sealed partial class ClauseReader
{
    private const ContextClasses Known = ContextClasses.Definite | ContextClasses.Indefinite | ContextClasses.Pronoun | ContextClasses.Possessive;

    /// <summary>
    /// The words of the number that begins the subject before a verb that a trigger denies; null where the verb has no such subject, or where that is known
    /// already (“the 62 schools”), so that the denial is not of how many there are.
    /// </summary>
    /// <param name="first">The first word of the trigger.</param>
    /// <param name="end">The word after its last.</param>
    [MethodImpl(JitHints.Loop)]
    public (int First, int End)? AmountOfSubject(int first, int end)
    {
        const ContextClasses Finite = ContextClasses.Auxiliary | ContextClasses.Finite;
        var behind = VerbBefore(first, Finite);
        var (isBehindVerb, verb) = (behind >= 0, behind >= 0 ? behind : first);
        if (verb == 0 || text.Before(verb) != ContextJoint.None
            || !(isBehindVerb || text.Is(first, Finite) || (end - first > 1 && text.Is(first, ContextClasses.Indefinite))))
        {
            return null;
        }

        var start = ClauseStart(verb);
        for (var number = Math.Max(start, verb - LongestSubject); number < verb - 1; number++)
        {
            if (!text.Is(number, ContextClasses.Number) || text.IsYear(number))
            {
                continue;
            }

            var noun = number + 1;
            while (noun < verb && text.Is(noun, ContextClasses.Number))
            {
                noun++;
            }

            if (noun < verb && BeginsSubject(start, number, noun, verb) && IsSubject(noun, verb))
            {
                return (number, noun);
            }

            number = noun - 1;
        }

        return null;
    }

    // “were not”, “had apparently not”, “have so far never”: between the two nothing but adverbs, which are told by what they are not.
    private int VerbBefore(int first, ContextClasses finite)
    {
        const int MostAdverbs = 2;
        const ContextClasses NoAdverb = Known | ContextClasses.Preposition | ContextClasses.Of | ContextClasses.Number | ContextClasses.Coordinator
            | ContextClasses.Subordinator | ContextClasses.Relative | ContextClasses.That | ContextClasses.Verb;
        var isFinite = text.Is(first, finite);
        for (var word = first - 1; word >= 0 && first - word <= MostAdverbs + 1 && text.Before(word + 1) == ContextJoint.None; word--)
        {
            if (text.Is(word, finite))
            {
                return word;
            }

            if (isFinite || text.Is(word, NoAdverb))
            {
                break;
            }
        }

        return -1;
    }

    // “43 mills”, “some 43 mills”, “more than 43 mills”, “in the autumn 43 mills”; but not “owners of 43 mills” and not “the 43 mills”.
    private bool BeginsSubject(int start, int number, int noun, int verb)
    {
        if (number == start)
        {
            return true;
        }

        var before = number - 1;
        if (text.Is(before, ContextClasses.Definite | ContextClasses.Possessive | ContextClasses.Of | ContextClasses.Auxiliary))
        {
            return false;
        }

        if (text.Is(before, ContextClasses.Preposition) && !text.Is(before, ContextClasses.Limit))
        {
            // “about 43 mills were not sold”; but “in 12 towns mills were not sold”.
            return before == start && noun + 1 == verb;
        }

        return before == start || text.Is(before, ContextClasses.Limit) || text.Is(start, ContextClasses.Preposition);
    }

    // Up to the first preposition there is nothing but the noun and its adjectives.
    private bool IsSubject(int noun, int verb)
    {
        var isNoun = true;
        for (var word = noun; word < verb; word++)
        {
            isNoun &= !text.Is(word, ContextClasses.Preposition | ContextClasses.Of);
            if (text.Is(word, ContextClasses.Auxiliary | ContextClasses.Relative | ContextClasses.Verb) || (isNoun && text.Is(word, Known)))
            {
                return false;
            }
        }

        // “90%的工程没有完成”
        return !text.Is(noun, ContextClasses.Preposition) && (!text.Is(noun, ContextClasses.Of) || text.IsCharacter(noun));
    }
}
