using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Printed;

/// <summary>
/// Whether a number is by how much something changed or differs (“rose by 55”, “55 more than last year”), or what was before (“raised from 50”).
/// </summary>
internal sealed class ChangeReader(List<QuotePiece> pieces, LanguageTables tables)
{
    /// <summary>How many words may stand between a verb of change and “by”: “rose over the whole of last year by 55”.</summary>
    private const int WordsBeforeBy = 6;

    private const int WordsBeforeShare = 10;

    /// <summary>How many words may stand between a number and what makes it a difference: “55 billion euros more than”.</summary>
    private const int WordsBehind = 3;

    private readonly ChangeWords _words = tables.Changes;

    /// <param name="start">Where the words of a comparator before the number begin, or the number: “rose by at least 55”.</param>
    /// <param name="first">The index of the number's first piece.</param>
    /// <param name="end">The index after its last piece.</param>
    public FoundComparator? At(int start, int first, int end) => Before(start, first, end) ?? Difference(start, end) ?? Noun(start, end);

    private FoundComparator? Before(int start, int first, int end)
    {
        var index = start - 1;
        if (index < 0 || !pieces[start].Follows)
        {
            return null;
        }

        // “cut by a further 20”.
        while (index > 0 && index > start - WordsBehind && _words.Articles.Contains(pieces[index].Text) && pieces[index].Follows)
        {
            index--;
        }

        var word = pieces[index].Text;
        var verb = -1;
        // “از ۲۰ درصد به ۳۰ درصد”: the unit may be said of both.
        var to = tables.File is not null && end + 1 < pieces.Count && pieces[end].Follows
            && tables.Units.Find(pieces[end].Text) is not null ? end + 1 : end;
        to = IsTo(end) ? end : to;
        var isPair = IsTo(to);
        if (_words.By.Contains(word) && !(isPair && _words.From.Contains(word)))
        {
            verb = Verb(index, tables.File is not null && IsShare(end) && !_words.Of.Contains(word) ? WordsBeforeShare : WordsBeforeBy);
            if (verb < 0 && BareDifference(end) is >= 0 and var difference)
            {
                return Found(NumberSense.Change, index, difference + 1);
            }

            if (verb < 0 && VerbBehind(end) is >= 0 and var last)
            {
                return Found(NumberSense.Change, index, last + 1);
            }

            return verb < 0 || IsAgent(verb, index, end) ? null : Found(NumberSense.Change, verb, first);
        }

        if (_words.ByNext.Contains(word) && !(isPair && _words.From.Contains(word)) && VerbOf(word, BeforeAdverbs(index), end) is >= 0 and var change)
        {
            return HasLength(end) ? null : Found(NumberSense.Change, change, first);
        }

        if (_words.From.Contains(word))
        {
            verb = Verb(index, isPair ? WordsBeforeBy : 1, isPair);
            if (verb < 0 && isPair && VerbBehindPair(to) is >= 0 and var changed)
            {
                return Found(NumberSense.Former, index, changed + 1);
            }

            return verb < 0 || HasLength(end) ? null : Found(NumberSense.Former, verb, first);
        }

        if (_words.Of.Contains(word))
        {
            // “the rise of 8 empires”
            return index > 0 && _words.Nouns.Contains(pieces[index - 1].Text) && pieces[index].Follows && !HasLength(end)
                && (index == 1 || !pieces[index - 2].Is(_words.The) || HasUnit(end))
                ? Found(NumberSense.Change, index - 1, first)
                : null;
        }

        var isShare = IsShare(end);
        if (HasLength(end))
        {
            return null;
        }

        // “redujo la jornada un 20 %”, and not “a un 20 %”.
        if (isShare && index < start - 1 && tables.Context.HasArticlesOfAmounts && !_words.To.Contains(word) && !_words.From.Contains(word)
            && Verb(index + 1, WordsBeforeBy) is >= 0 and var shared && !HasVerb(shared + 1, index + 1))
        {
            return Found(NumberSense.Change, shared, first);
        }

        if (_words.Directions.Contains(word))
        {
            var isClause = index == 0 || !pieces[index].Follows || _words.BeforeDirections.Contains(pieces[index - 1].Text);
            return isClause || HasNext(end, _words.BehindDirections) ? Found(NumberSense.Change, index, first) : null;
        }

        if (BeforeAdverbs(index + 1) is > 0 and var behind && behind <= index && _words.BareVerbs.Contains(pieces[behind - 1].Text))
        {
            return Found(NumberSense.Change, behind - 1, first);
        }

        return _words.BareVerbs.Contains(word) || (isShare && (_words.Verbs.Contains(word) || _words.ShareVerbs.Contains(word)))
            ? Found(NumberSense.Change, index, first) : null;
    }

    // “[20] à 30”, “[20] % à 30 %”: a sign that stands alone is no piece.
    private bool IsTo(int index) => index + 1 < pieces.Count && _words.To.Contains(pieces[index].Text)
        && (pieces[index].Follows || (tables.File is not null && pieces[index].Separator == " % " && !pieces[index].IsBehindBorder));

    // “subió de nuevo un 5 %”: where the adverbs begin that end before a piece.
    private int BeforeAdverbs(int end)
    {
        foreach (var phrase in _words.Adverbs)
        {
            if (end >= phrase.Length && QuotePieces.AreAt(pieces, end - phrase.Length, phrase))
            {
                return end - phrase.Length;
            }
        }

        return end;
    }

    // “aumenta la producción de escudos de una ciudad en un 50 %”; “del 50 %” is of what is right before it, unless the verb begins the clause.
    private int VerbOf(string by, int index, int end)
    {
        if (!IsShare(end))
        {
            return Verb(index, 0);
        }

        var near = Verb(index, WordsBeforeBy);
        if (near >= 0 || tables.File is null)
        {
            return near;
        }

        var far = Verb(index, WordsBeforeShare);
        return far >= 0 && (!_words.Of.Contains(by) || far == 0 || !pieces[far].Follows) ? far : -1;
    }

    /// <summary>The verb of change, or noun, that stands before a word in its clause; -1 where there is none.</summary>
    [MethodImpl(JitHints.Loop)]
    private int Verb(int before, int most, bool isPair = false)
    {
        var isNoun = true;
        for (var index = before - 1; index >= 0 && index >= before - 1 - most; index--)
        {
            if (pieces[index + 1].Separator.IndexOfAny(['.', ';', '?', '!']) >= 0)
            {
                return -1;
            }

            // “an increase was agreed by 9 members” is no increase by 9.
            var text = pieces[index].Text;
            isNoun &= !_words.Auxiliaries.Contains(text);
            if ((_words.Nouns.Contains(text) ? isNoun : _words.Verbs.Contains(text) || (isPair && _words.PairVerbs.Contains(text)))
                || (index == before - 1 && _words.Directions.Contains(text)))
            {
                return index;
            }
        }

        return -1;
    }

    // Dutch “zijn met 7 procent gestegen”: where verbs end their clauses, what changed by the number is said behind it.
    private int VerbBehind(int end)
    {
        for (var index = end; tables.Context.IsVerbLast && index < end + WordsBehind && index < pieces.Count && pieces[index].Follows; index++)
        {
            if (_words.Verbs.Contains(pieces[index].Text))
            {
                return index + 1 == pieces.Count || !pieces[index + 1].Follows
                    || _words.To.Contains(pieces[index + 1].Text) || _words.From.Contains(pieces[index + 1].Text) ? index : -1;
            }
        }

        return -1;
    }

    // “von zwei auf fünf erhöht”.
    private int VerbBehindPair(int end)
    {
        for (var index = end + 2; tables.Context.IsVerbLast && index <= end + 1 + WordsBehind && index < pieces.Count && pieces[index].Follows; index++)
        {
            if (_words.Verbs.Contains(pieces[index].Text))
            {
                return index;
            }
        }

        return -1;
    }

    // “на 5% больше”, “на 10 см выше”: by how much it is more.
    private int BareDifference(int end)
    {
        for (var index = end; _words.BareDifferences.Count > 0 && index <= end + 1 && index < pieces.Count && pieces[index].Follows; index++)
        {
            if (_words.BareDifferences.Contains(pieces[index].Text))
            {
                return index;
            }
        }

        return -1;
    }

    // “55 million more than last year”, “300 short of”; “20 or more than that” was read before.
    [MethodImpl(JitHints.Loop)]
    private FoundComparator? Difference(int start, int end)
    {
        for (var index = end; index <= end + WordsBehind && index < pieces.Count && pieces[index].Follows; index++)
        {
            if (_words.Differences.Contains(pieces[index].Text) && index + 1 < pieces.Count && pieces[index + 1].Follows
                && _words.Than.Contains(pieces[index + 1].Text) && !IsNumber(index + 2) && !(tables.File is not null && IsAnd(index - 1)))
            {
                return Found(NumberSense.Change, index, index + 2);
            }

            // “20 % menos puntos”: a share of what it was.
            if (tables.File is not null && IsBehindShare(index, end) && _words.Differences.Contains(pieces[index].Text) && !IsOpen(index + 1))
            {
                return Found(NumberSense.Change, index, index + 1);
            }

            // “40 socios más.”, and not “los 40 equipos más [ricos]”.
            if (_words.LastDifferences.Contains(pieces[index].Text) && index > 0 && index <= end + 1 && !IsJoined(index)
                && (index + 1 == pieces.Count || !pieces[index + 1].Follows)
                && !(start > 0 && tables.Context.Is(pieces[start - 1].Text, ContextClasses.Definite)))
            {
                return Found(NumberSense.Change, index, index + 1);
            }

            foreach (var phrase in _words.BehindDifferences)
            {
                if (QuotePieces.AreAt(pieces, index, phrase) && (phrase.Length > 1 || (index <= end + 1 && !IsJoined(index) && !IsOpen(index + 1))))
                {
                    return Found(NumberSense.Change, index, index + phrase.Length);
                }
            }
        }

        return null;
    }

    // Behind “20%”, “20 %” and “20 per cento”.
    private bool IsBehindShare(int index, int end) => index == end
        ? pieces[end - 1].Text is { Length: > 1 } text && text[text.Length - 1] == '%'
        : index <= end + 2 && _words.Shares.Contains(pieces[end].Text);

    // “20 or more seats”, “20 and more”.
    private bool IsJoined(int index) =>
        tables.AroundComparators.Or.Contains(pieces[index - 1].Text) || tables.AroundComparators.And.Contains(pieces[index - 1].Text);

    // “20 Boote und mehr als ein Dutzend Schiffe”: of other things.
    private bool IsAnd(int index) => tables.AroundComparators.And.Contains(pieces[index].Text);

    private bool HasVerb(int start, int end)
    {
        const ContextClasses Other = ContextClasses.Verb | ContextClasses.Auxiliary | ContextClasses.Preposition | ContextClasses.Relative
            | ContextClasses.Coordinator;
        for (var index = start; index < end; index++)
        {
            if (tables.Context.Is(pieces[index].Text, Other))
            {
                return true;
            }
        }

        return false;
    }

    // “20 points more or less”, “20 more than 12 of them”.
    private bool IsOpen(int index) => index < pieces.Count && pieces[index].Follows
        && (tables.AroundComparators.Or.Contains(pieces[index].Text) || _words.Than.Contains(pieces[index].Text));

    // “a 12 per cent rise”.
    private FoundComparator? Noun(int start, int end)
    {
        if (start == 0 || !pieces[start].Follows || !_words.Articles.Contains(pieces[start - 1].Text))
        {
            return null;
        }

        for (var index = end; index < end + WordsBehind && index < pieces.Count && pieces[index].Follows; index++)
        {
            if (_words.Nouns.Contains(pieces[index].Text))
            {
                return HasLength(end) ? null : Found(NumberSense.Change, end, index + 1);
            }
        }

        return null;
    }

    // “was raised by 8 masons”; “was raised by 8 percent”, “by 8.”
    private bool IsAgent(int verb, int by, int end) => verb == by - 1 && _words.ByAgents.Contains(pieces[verb].Text)
        && end < pieces.Count && pieces[end].Follows && char.IsLetter(pieces[end].Text, 0) && !HasUnit(end)
        && (verb == 0 || _words.Auxiliaries.Contains(pieces[verb - 1].Text) || !pieces[verb].Follows);

    private bool HasUnit(int end) => IsShare(end)
        || (end < pieces.Count && pieces[end].Follows
            && (tables.Units.Find(pieces[end].Text) is { IsWeak: false } || tables.AroundComparators.Measures.Contains(pieces[end].Text)));

    private bool IsShare(int end) => HasNext(end, _words.Shares)
        || (end > 0 && pieces[end - 1].Text is { Length: > 1 } text && text[text.Length - 1] == '%')
        || (end + 1 < pieces.Count && pieces[end].Is("per") && pieces[end + 1].Is("cent"));

    private bool HasLength(int end) => HasNext(end, _words.Lengths);

    private bool HasNext(int end, HashSet<string> words) => end < pieces.Count && pieces[end].Follows && words.Contains(pieces[end].Text);

    private bool IsNumber(int index) => index < pieces.Count && pieces[index].Follows
        && (char.IsDigit(pieces[index].Text, 0) || tables.Numbers.IsNumber(pieces[index].Text));

    private FoundComparator Found(NumberSense sense, int begin, int end) => new(sense, null, null, QuotePieces.Words(pieces, begin, end));
}
