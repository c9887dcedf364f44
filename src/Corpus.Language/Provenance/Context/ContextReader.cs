using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Context;

/// <summary>
/// Finds what words around other words make of them: ConText (Harkema et al. 2009), after NegEx (Chapman et al. 2001), with the clauses of running text.
/// docs/context.md says how. Linear: every trigger looks at a bounded number of words.
/// </summary>
internal sealed partial class ContextReader
{
    private const int CharactersOfSubject = 4;

    private readonly ContextText _text;
    private readonly ClauseReader _clauses;
    private readonly List<ContextScope> _scopes = [];

    private ContextReader(ContextText text) => (_text, _clauses) = (text, new(text));

    /// <summary>The scopes of all triggers of a text, in the order of the triggers.</summary>
    [MethodImpl(JitHints.Loop)]
    public static List<ContextScope> Read(FoldedText text, ContextWords tables)
    {
        var reader = new ContextReader(new(text, tables));
        for (var word = 0; word < text.Count;)
        {
            word = reader.ReadAt(word);
        }

        return tables.Asking.Length > 0 && reader.ReadQuestions() ? [.. reader._scopes.OrderBy(static scope => scope.Trigger)] : reader._scopes;
    }

    // “Hat die Stadt 40 Schulen?”: who asks does not say so; but who asks why, does.
    private bool ReadQuestions()
    {
        var before = _scopes.Count;
        for (var word = 0; word < _text.Count; word++)
        {
            if (_text.Behind(word) == ContextJoint.End && _text.EndsQuestion(word) && _clauses.RunStart(word) is var start
                && !_text.HasAny(start, word + 1, _text.Tables.Asking))
            {
                _scopes.Add(new(ContextKinds.Possible, word, word + 1, start, word + 1));
            }
        }

        return _scopes.Count > before;
    }

    private int ReadAt(int first)
    {
        var node = _text.Tables.Begin(_text.Word(first));
        ContextTrigger? trigger = null;
        var end = first + 1;
        for (var word = first; node > 0;)
        {
            if (_text.Tables.TriggerAt(node) is { } here)
            {
                (trigger, end) = (here, word + 1);
            }

            // In some languages a comma stands before what English calls “that”.
            if (!(_text.Behind(word) == ContextJoint.None || IsBeforeThat(word)) || ++word >= _text.Count)
            {
                break;
            }

            // “refuse d'acheter”: what is joined to a word may end a phrase.
            var joined = _text.Elided(word) is >= 0 and var elided ? _text.Tables.Next(node, elided) : 0;
            if (joined > 0 && _text.Tables.TriggerAt(joined) is { } apart)
            {
                (trigger, end) = (apart, word);
            }

            node = joined > 0 && _text.Tables.Next(joined, _text.Word(word)) is > 0 and var on ? on : _text.Tables.Next(node, _text.Word(word));
        }

        if (trigger is null)
        {
            return first + 1;
        }

        // “it is not true that …”
        if ((_text.Behind(end - 1) == ContextJoint.None || (trigger.Reach == ContextReach.Clause && IsBeforeThat(end - 1))) && end < _text.Count
            && _text.Is(end, ContextClasses.That) && trigger.Reach != ContextReach.Pseudo)
        {
            end++;
        }

        if (trigger.Reach != ContextReach.Pseudo && !Holds(trigger.Guard, first, end))
        {
            // “…ると言われる”: what is no trigger may hold the beginning of one.
            return _text.IsCharacter(first) ? first + 1 : end;
        }

        if (trigger.Reach != ContextReach.Pseudo)
        {
            Apply(trigger, first, end);
        }

        return end;
    }

    private bool IsBeforeThat(int word) =>
        _text.Behind(word) == ContextJoint.Comma && word + 1 < _text.Count && _text.Is(word + 1, ContextClasses.That);

    private bool Holds(ContextGuard guard, int first, int end)
    {
        var hasNext = end < _text.Count && _text.Behind(end - 1) == ContextJoint.None;
        switch (guard)
        {
            case ContextGuard.NoNoun:
                const ContextClasses BeforeNouns =
                    ContextClasses.Definite | ContextClasses.Indefinite | ContextClasses.Possessive | ContextClasses.Preposition | ContextClasses.Of;
                if (hasNext && _text.Is(end, ContextClasses.Of))
                {
                    return false;
                }

                // “in May 2031”, and “May” at the beginning of a sentence before a number.
                if (_text.IsCapital(first) && (_text.Before(first) != ContextJoint.End || (hasNext && _text.Is(end, ContextClasses.Number))))
                {
                    return false;
                }

                return _text.Before(first) != ContextJoint.None
                    || !_text.Is(first - 1, BeforeNouns)
                    || _text.Is(first - 1, ContextClasses.Pronoun | ContextClasses.Number) && !_text.Is(first - 1, ContextClasses.Possessive)
                        && !IsPossessivePronoun(first - 1);
            case ContextGuard.Infinitive:
                return hasNext && !_text.Is(
                    end, ContextClasses.Definite | ContextClasses.Indefinite | ContextClasses.Preposition
                        | ContextClasses.Number | ContextClasses.Of | ContextClasses.Subordinator);
            case ContextGuard.BeforeInfinitive:
                return hasNext && _text.EndsWith(end, _text.Tables.InfinitiveEndings);
            case ContextGuard.Aside:
                return _text.Before(first) == ContextJoint.Comma && _text.Behind(end - 1) != ContextJoint.None;
            case ContextGuard.SentenceStart:
                return _text.Before(first) >= ContextJoint.Colon && _text.IsCapital(first) && hasNext && HasComma(end);
            case ContextGuard.Complement:
                return CanBeSaid(first, end, hasNext);
            case ContextGuard.ClauseEnd:
                return !hasNext && EndsClause(first, end);
            case ContextGuard.Last:
                return _text.Behind(end - 1) == ContextJoint.End && _text.EndsSentence(end - 1);
            case ContextGuard.Consequence:
                return end < _text.Count && (_text.Behind(end - 1) == ContextJoint.Comma || (hasNext && _text.Is(end, ContextClasses.Number)))
                    && !_text.HasAny(_clauses.RunEnd(end) - 1, _clauses.RunEnd(end), _text.Tables.Past);
            case ContextGuard.Future:
                return _text.HasAny(_clauses.ClauseStart(first), first, _text.Tables.Future)
                    || (hasNext && _text.HasAny(end, end + 1, _text.Tables.Future));
            case ContextGuard.Habit:
                return !_text.HasAny(_clauses.RunStart(first), first, _text.Tables.Habits);
            case ContextGuard.Limit:
                return first > 0 && HasNumberBefore(first) && _text.HasAny(_clauses.ClauseStart(first), first, _text.Tables.Limits);
            case ContextGuard.Disposal:
                return hasNext && first > _clauses.SegmentStart(first)
                    && !_text.Is(end, ContextClasses.Number | ContextClasses.Pronoun | ContextClasses.Definite)
                    && !_text.HasAny(end, _clauses.SegmentEnd(end), _text.Tables.Disposals);
            default:
                return true;
        }
    }

    // “85%时”, “50人时”: at most a measure of two characters is between.
    private bool HasNumberBefore(int word)
    {
        const int Measure = 3;
        for (var index = word - 1; index >= Math.Max(0, word - Measure); index--)
        {
            if (_text.Is(index, ContextClasses.Number))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPossessivePronoun(int word) => _text.Is(word, ContextClasses.Definite);

    private bool HasComma(int word) => _clauses.SegmentEnd(word) is var end && end < _text.Count && _text.Behind(end - 1) == ContextJoint.Comma;

    private bool EndsClause(int first, int end)
    {
        const int LongestClause = 6;
        var segment = _clauses.SegmentStart(first);
        return segment > 0 && first > segment && end - segment <= LongestClause && _text.Before(segment) == ContextJoint.Comma
            && (_text.Is(segment, ContextClasses.Definite | ContextClasses.Pronoun | ContextClasses.Indefinite) || _text.IsCapital(segment));
    }

    private void Apply(ContextTrigger trigger, int first, int end)
    {
        var segment = _clauses.SegmentStart(first);
        if (IsAside(trigger, first, end))
        {
            AddSentence(trigger, first, end, segment);
            return;
        }

        switch (trigger.Reach)
        {
            case ContextReach.Clause:
                Add(trigger, first, end, end, ClauseEnd(first, end, segment));
                AddVerb(trigger, first, end, segment);
                break;
            case ContextReach.Verb:
                Add(trigger, first, end, end, ClauseEnd(first, end, segment));
                AddVerb(trigger, first, end, segment);
                if (_clauses.AmountOfSubject(first, end) is var (start, last))
                {
                    Add(trigger, first, end, start, last);
                }

                break;
            case ContextReach.Around:
                AddBefore(trigger, first, end, isSpared: true);
                Add(trigger, first, end, end, _clauses.IsClosedBy(segment, end) ? end : ClauseEnd(first, end, segment));
                break;
            case ContextReach.Phrase:
                Add(trigger, first, end, end, AmountEnd(trigger, _clauses.PhraseEnd(end)));
                break;
            case ContextReach.Subject:
                Add(trigger, first, end, end, _clauses.ClauseStart(first) == first ? ClauseEnd(first, end, segment) : _clauses.PhraseEnd(end));
                break;
            case ContextReach.Behind:
                AddBefore(trigger, first, end, isSpared: false);
                break;
            case ContextReach.Both:
                AddBefore(trigger, first, end, isSpared: false);
                // “…, воды нет, но есть пять колодцев”: of a clause that ends with it nothing follows.
                if (end < _text.Count && !(_text.Behind(end - 1) == ContextJoint.Comma && _text.Is(end, ContextClasses.Adversative)))
                {
                    Add(trigger, first, end, end, ClauseEnd(first, end, segment));
                }

                break;
            case ContextReach.Next:
                AddNext(trigger, first, end);
                break;
            case ContextReach.Sentence:
                AddSentence(trigger, first, end, segment);
                break;
            case ContextReach.Saying:
                AddSaying(trigger, first, end, segment);
                break;
            case ContextReach.Condition:
                AddCondition(trigger, first, end, segment);
                break;
        }
    }

    // “…, forse, …”, “…, angeblich.”: between commas it is said of all that is around.
    private bool IsAside(ContextTrigger trigger, int first, int end) => _text.Tables.IsText && (trigger.Kinds & ContextKinds.Negated) == 0
        && trigger.Reach is ContextReach.Around or ContextReach.Clause && _text.Before(first) == ContextJoint.Comma
        && _text.Behind(end - 1) != ContextJoint.None;

    // “une longueur prévue de 40 mètres”: the amount of what is planned.
    private int AmountEnd(ContextTrigger trigger, int end) => _text.Tables.IsText && (trigger.Kinds & ContextKinds.Negated) == 0
        && end + 1 < _text.Count && _text.Before(end) == ContextJoint.None && _text.Behind(end) == ContextJoint.None
        && _text.Is(end, ContextClasses.Of) && _text.Is(end + 1, ContextClasses.Number) ? _clauses.PhraseEnd(end + 1) : end;

    private int ClauseEnd(int first, int end, int segment) => _clauses.ClauseEnd(end, segment, IsRelative(first, segment));

    private bool IsRelative(int first, int segment)
    {
        for (var word = first - 1; word >= segment && first - word < 8; word--)
        {
            if (_text.Is(word, ContextClasses.Relative | ContextClasses.That))
            {
                return true;
            }
        }

        return false;
    }

    // What is known already is not hedged by what may become of it: “the 915-megawatt reactor could be restarted”.
    private void AddBefore(ContextTrigger trigger, int first, int end, bool isSpared)
    {
        var start = _clauses.ClauseStart(first);
        isSpared &= !_text.Tables.IsVerbLast || (trigger.Kinds & ContextKinds.Hedged) == 0;
        for (var word = start; isSpared && word < first; word++)
        {
            if (_text.Is(word, ContextClasses.Definite | ContextClasses.Possessive)
                && (!_text.Tables.HasArticlesOfAmounts || (word == start && !_text.Is(word + 1, ContextClasses.Number))))
            {
                AddVerb(trigger, first, end, start);
                return;
            }
        }

        // “11軒しかない”: only these.
        if (trigger.Kinds == ContextKinds.Negated && _text.Tables.IsVerbLast && HasOnly(start, first))
        {
            return;
        }

        Add(trigger, first, end, start, first);
    }

    // “Der Impfstoff wirkt nicht”, “le vaccin n'agit pas”: what ends its clause denies the word before it, whatever else is known.
    private void AddVerb(ContextTrigger trigger, int first, int end, int start)
    {
        if (trigger.Kinds == ContextKinds.Negated && (_text.Tables.IsVerbLast || _text.Tables.HasArticlesOfAmounts) && first > start
            && ClauseEnd(first, end, _clauses.SegmentStart(first)) <= end)
        {
            Add(trigger, first, end, first - 1, first);
        }
    }

    private bool HasOnly(int start, int end)
    {
        for (var word = start; word < end; word++)
        {
            if (_text.IsCharacter(word) && _text.Is(word, ContextClasses.Limit))
            {
                return true;
            }
        }

        return false;
    }

    private void AddNext(ContextTrigger trigger, int first, int end)
    {
        const ContextClasses Amounts =
            ContextClasses.Number | ContextClasses.Indefinite | ContextClasses.Definite | ContextClasses.Preposition | ContextClasses.As | ContextClasses.Of;
        if (end < _text.Count && _text.Behind(end - 1) == ContextJoint.None && !_text.Is(end, Amounts))
        {
            Add(trigger, first, end, end, Math.Min(_clauses.SegmentEnd(end), end + 2));
        }
    }

    private void AddSentence(ContextTrigger trigger, int first, int end, int segment)
    {
        if (_clauses.IsEmbedded(segment, first))
        {
            Add(trigger, first, end, end, ClauseEnd(first, end, segment));
            return;
        }

        // “according to the treaty” is what the document itself is about.
        if ((trigger.Kinds & ContextKinds.Attributed) != 0 && !(_text.IsCharacter(first) && end > first + 1) && IsDocument(end))
        {
            return;
        }

        Add(trigger, first, end, ComplementStart(first, segment) ?? _clauses.RunStart(first), first);
        Add(trigger, first, end, end, _clauses.RunEnd(end - 1));
    }

    private void AddCondition(ContextTrigger trigger, int first, int end, int segment)
    {
        if (_clauses.IsEmbedded(segment, first))
        {
            Add(trigger, first, end, end, ClauseEnd(first, end, segment));
            return;
        }

        // “a good, if small, harbour” puts no condition on anything.
        if (segment == first && end == first + 1 && end < _text.Count && _clauses.SegmentEnd(first) == end + 1 && _text.Before(first) == ContextJoint.Comma
            && !_text.MayBeVerb(end))
        {
            return;
        }

        // “他们如果负伤了，…”: a subject of a few characters may be before it.
        var isOpening = segment == first || (_text.IsCharacter(first) && first - segment <= CharactersOfSubject);
        Add(trigger, first, end, isOpening ? _clauses.RunStart(first) : _clauses.ClauseStart(first), first);
        Add(trigger, first, end, end, isOpening ? _clauses.RunEnd(end - 1) : ClauseEnd(first, end, segment));
    }

    private void Add(ContextTrigger trigger, int first, int end, int start, int finish)
    {
        // “may visit the 12 villages”: how many there are is known. “must not carry more than 12 men”: it is the most it carries.
        var spared = (trigger.Kinds & ContextKinds.Hedged) != 0
            ? _text.Tables.HasArticlesOfAmounts ? ContextClasses.Possessive : ContextClasses.Definite | ContextClasses.Possessive
            : trigger.Kinds == ContextKinds.Negated ? ContextClasses.Limit
            : ContextClasses.None;
        for (var word = Math.Max(start, 1); spared != ContextClasses.None && word < finish; word++)
        {
            if (_text.Is(word, ContextClasses.Number) && _text.Before(word) == ContextJoint.None && _text.Is(word - 1, spared))
            {
                AddWhole(trigger, first, end, start, word);
                start = word + 1;
            }
        }

        AddWhole(trigger, first, end, start, finish);
    }

    private void AddWhole(ContextTrigger trigger, int first, int end, int start, int finish)
    {
        if (finish > start)
        {
            _scopes.Add(new(trigger.Kinds, first, end, start, finish));
        }
    }
}
