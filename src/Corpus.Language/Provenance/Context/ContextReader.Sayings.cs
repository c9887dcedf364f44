using Corpus.Language.Provenance.Languages;

namespace Corpus.Language.Provenance.Context;

/// <content>What somebody says, and where it begins and ends: “…, said the minister, and …”.</content>
internal sealed partial class ContextReader
{
    private const int WordsOfDocument = 3;
    private const int CharactersOfDocument = 20;

    // A verb has a subject before it and what is said behind it; a noun has an article, an adjective or a preposition, or a verb behind it.
    private bool CanBeSaid(int first, int end, bool hasNext)
    {
        if (_text.Before(first) != ContextJoint.None)
        {
            // “…,” warned the minister. “… – warns the minister – …”
            return _text.Before(first) is ContextJoint.Comma or ContextJoint.Break && hasNext && _text.Is(end, ContextClasses.Definite);
        }

        if (_text.Is(first - 1, ContextClasses.Definite | ContextClasses.Indefinite | ContextClasses.Possessive
            | ContextClasses.Preposition | ContextClasses.Of | ContextClasses.Number
                | ContextClasses.Auxiliary) && !_text.Is(first - 1, ContextClasses.Pronoun))
        {
            return false;
        }

        return !hasNext ? EndsClause(first, end)
            : _text.Is(end, ContextClasses.That) || (_text.Is(end, ContextClasses.Pronoun) && !_text.Is(end, ContextClasses.Definite | ContextClasses.Relative))
            || (_text.Is(end, ContextClasses.Definite | ContextClasses.Indefinite | ContextClasses.Number) && _clauses.HasVerbSoon(end));
    }

    // “they agreed that, in case of war, …”: it is of what they agreed.
    private int? ComplementStart(int first, int segment)
    {
        for (var word = first - 1; word >= Math.Max(0, segment - 1) && first - word < ClauseReader.Reach; word--)
        {
            if (_text.Is(word, ContextClasses.That))
            {
                return word + 1;
            }
        }

        return null;
    }

    private bool IsDocument(int word)
    {
        // “据第五次人口普查”: where each character is a word, more of them are before the noun.
        var reach = word < _text.Count && _text.IsCharacter(word) ? CharactersOfDocument : WordsOfDocument;
        for (var end = Math.Min(_clauses.SegmentEnd(Math.Min(word, _text.Count - 1)), word + reach); word < end; word++)
        {
            if (_text.Is(word, ContextClasses.Document))
            {
                return true;
            }
        }

        return false;
    }

    private void AddSaying(ContextTrigger trigger, int first, int end, int segment)
    {
        // A document says what it says, and its author speaks for it.
        if (first > segment && _text.Is(first - 1, ContextClasses.FirstPerson | ContextClasses.Document))
        {
            return;
        }

        if (_clauses.IsEmbedded(segment, first))
        {
            Add(trigger, first, end, end, ClauseEnd(first, end, segment));
            return;
        }

        var behind = _text.Behind(end - 1);
        if (behind == ContextJoint.Colon)
        {
            Add(trigger, first, end, end, _clauses.RunEnd(end));
        }
        else if (behind != ContextJoint.None || (segment == first && _text.Before(first) == ContextJoint.Comma && !_text.Is(end - 1, ContextClasses.That)))
        {
            // “…, he said”; and “…,” said the minister.
            Add(trigger, first, end, _clauses.RunStart(segment), segment);
            if (behind is ContextJoint.Comma or ContextJoint.Parenthesis)
            {
                Add(trigger, first, end, end, _clauses.RunEnd(end - 1));
            }
            else if (behind == ContextJoint.None && IsInserted(end, ContextJoint.Comma))
            {
                Add(trigger, first, end, end, _clauses.RunEnd(_clauses.SegmentEnd(end)));
            }
        }
        else if (segment == first && first > 0 && _text.Before(first) == ContextJoint.Break && IsInserted(end, ContextJoint.Break))
        {
            // “… – said the minister – …”: the same between dashes.
            Add(trigger, first, end, _clauses.RunStart(first - 1), first);
            Add(trigger, first, end, end, _clauses.RunEnd(_clauses.SegmentEnd(end)));
        }
        else
        {
            Add(trigger, first, end, end, _clauses.RunEnd(end - 1));
        }
    }

    // “…, said the minister, and …”: what follows is said, too.
    private bool IsInserted(int end, ContextJoint joint)
    {
        const int LongestSpeaker = 6;
        var next = _clauses.SegmentEnd(end);
        return next < _text.Count && next - end <= LongestSpeaker && _text.Before(next) == joint && !_text.Is(next, ContextClasses.Relative);
    }
}
