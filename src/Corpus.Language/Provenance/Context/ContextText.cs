using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Context;

/// <summary>A text as the rules of context see it: the numbers of its words in the tables of a language, and what stands between them.</summary>
internal sealed class ContextText
{
    private const int DigitsOfYear = 4;

    private readonly FoldedText _text;
    private readonly int[] _words;
    private readonly ContextJoint[] _joints;
    private readonly ContextClasses[]? _more;
    private readonly int[]? _elided;

    [MethodImpl(JitHints.Loop)]
    public ContextText(FoldedText text, ContextWords tables)
    {
        (_text, Tables) = (text, tables);
        _words = new int[text.Count];
        for (var word = 0; word < _words.Length; word++)
        {
            _words[word] = tables.Vocabulary.Find(text.Folded, text.Start(word), text.End(word)) is var number and >= 0 ? number : ByBeginning(word);
        }

        _more = tables.Elisions.IsEmpty && !tables.HasPhraseClasses ? null : new ContextClasses[_words.Length];
        _elided = tables.Elisions.IsEmpty ? null : [.. Enumerable.Repeat(ContextWords.Unknown, _words.Length)];
        ReadElisions();

        _joints = new JointReader(text, _words, tables).Read();
        ReadPhrases();
    }

    public ContextWords Tables { get; }

    public int Count => _words.Length;

    /// <summary>The number of a word, or <see cref="ContextWords.Unknown"/>.</summary>
    public int Word(int word) => _words[word];

    /// <summary>The number of what is joined to the begin of a word with an apostrophe: of “d” in “d'acheter”.</summary>
    public int Elided(int word) => _elided is null ? ContextWords.Unknown : _elided[word];

    /// <summary>What stands behind a word.</summary>
    public ContextJoint Behind(int word) => _joints[word];

    /// <summary>What stands before a word.</summary>
    public ContextJoint Before(int word) => word == 0 ? ContextJoint.End : _joints[word - 1];

    /// <summary>What a word is, by the tables and by its form.</summary>
    public ContextClasses Classes(int word)
    {
        if (_words[word] >= 0)
        {
            return Tables.ClassesOf(_words[word]) | (_more?[word] ?? ContextClasses.None);
        }

        if (_more is not null && _more[word] != ContextClasses.None)
        {
            return _more[word];
        }

        var (start, end) = (_text.Start(word), _text.End(word));
        return IsNumber(start, end) ? ContextClasses.Number
            : end - start > 2 && EndsInAny(word, Tables.PossessiveEndings) ? ContextClasses.Possessive
            : ContextClasses.None;
    }

    /// <summary>Whether a question ends behind a word.</summary>
    public bool EndsQuestion(int word) => HasBehind(word, "?\uFF1F\u061F");

    /// <summary>Whether the full stop of a sentence is behind a word.</summary>
    public bool EndsSentence(int word) => HasBehind(word, ".\u3002");

    private bool HasBehind(int word, string marks)
    {
        var end = word + 1 < Count ? _text.RawStart(word + 1) : _text.Raw.Length;
        for (var index = _text.RawEnd(word); index < end; index++)
        {
            if (marks.IndexOf(_text.Raw[index]) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of these words is in a part of the text; in a text without spaces, whether their characters are.</summary>
    public bool HasAny(int first, int end, string[] phrases)
    {
        for (var word = first; word < end; word++)
        {
            foreach (var phrase in phrases)
            {
                if (string.Compare(_text.Folded, _text.Start(word), phrase, 0, phrase.Length, StringComparison.OrdinalIgnoreCase) == 0
                    && (_text.Start(word) + phrase.Length == _text.End(word) || IsCharacter(word)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    public bool Is(int word, ContextClasses classes) => (Classes(word) & classes) != 0;

    /// <summary>Whether a word is a character of a text without spaces.</summary>
    public bool IsCharacter(int word) => EastAsian.IsSingle(_text.Folded, _text.Start(word));

    /// <summary>Whether a word may be the number of a year.</summary>
    public bool IsYear(int word)
    {
        var start = _text.Start(word);
        return _text.End(word) - start == DigitsOfYear && _text.Folded[start] is '1' or '2'
            && Characters.IsAsciiDigit(_text.Folded[start + 1]) && Characters.IsAsciiDigit(_text.Folded[start + 2])
            && Characters.IsAsciiDigit(_text.Folded[start + 3]);
    }

    /// <summary>Whether a word begins with a capital.</summary>
    public bool IsCapital(int word) => char.IsUpper(_text.Folded, _text.Start(word));

    /// <summary>Whether a word may be a verb that has a subject: by a list, or by its ending.</summary>
    public bool MayBeVerb(int word) =>
        Is(word, ContextClasses.Auxiliary | ContextClasses.Verb) || (_words[word] < 0 && !IsCapital(word) && EndsWith(word, Tables.VerbEndings));

    /// <summary>Whether a word has one of these endings, and more than a letter before it.</summary>
    [MethodImpl(JitHints.Step)]
    public bool EndsWith(int word, string[] endings)
    {
        var length = _text.End(word) - _text.Start(word);
        foreach (var ending in endings)
        {
            if (length > ending.Length + 1 && EndsIn(word, ending))
            {
                return true;
            }
        }

        return false;
    }

    private int ByBeginning(int word)
    {
        foreach (var (beginning, number) in Tables.Beginnings)
        {
            if (_text.End(word) - _text.Start(word) > beginning.Length
                && string.CompareOrdinal(_text.Folded, _text.Start(word), beginning, 0, beginning.Length) == 0)
            {
                return number;
            }
        }

        foreach (var (ending, number) in Tables.Endings)
        {
            if (_text.End(word) - _text.Start(word) > ending.Length + 1 && EndsIn(word, ending))
            {
                return number;
            }
        }

        return ContextWords.Unknown;
    }

    private bool EndsInAny(int word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (EndsIn(word, ending))
            {
                return true;
            }
        }

        return false;
    }

    private bool EndsIn(int word, string ending) =>
        _text.End(word) - _text.Start(word) >= ending.Length
        && string.CompareOrdinal(_text.Folded, _text.End(word) - ending.Length, ending, 0, ending.Length) == 0;

    // “l'usine” has the class of the article, and is otherwise what “usine” is.
    [MethodImpl(JitHints.Loop)]
    private void ReadElisions()
    {
        for (var word = 0; !Tables.Elisions.IsEmpty && word < _words.Length; word++)
        {
            if (_words[word] >= 0 || _text.Folded.IndexOf('\'', _text.Start(word), _text.End(word) - _text.Start(word)) < 0)
            {
                continue;
            }

            var text = _text.Word(word);
            var start = 0;
            for (int apostrophe; (apostrophe = Tables.Elisions.ApostropheIn(text, start)) >= 0; start = apostrophe + 1)
            {
                var number = Tables.Vocabulary.Find(text, start, apostrophe);
                _more![word] |= Tables.ClassesOf(number);
                _elided![word] = start == 0 ? number : _elided[word];
            }

            _words[word] = start == 0 ? _words[word] : Tables.Vocabulary.Find(text, start, text.Length);
        }
    }

    // The words of a phrase have its classes: of several phrases that begin at a word those of the longest.
    [MethodImpl(JitHints.Loop)]
    private void ReadPhrases()
    {
        for (var first = 0; Tables.HasPhraseClasses && first < _words.Length; first++)
        {
            var (found, end) = (ContextClasses.None, first);
            var node = Tables.Begin(_words[first]);
            for (var word = first; node > 0;)
            {
                if (Tables.PhraseClassesAt(node) is not ContextClasses.None and var classes)
                {
                    (found, end) = (classes, word + 1);
                }

                if (_joints[word] != ContextJoint.None || ++word >= _words.Length)
                {
                    break;
                }

                node = Tables.Next(node, _words[word]);
            }

            for (var word = first; word < end; word++)
            {
                _more![word] |= found;
            }
        }
    }

    private bool IsNumber(int start, int end)
    {
        for (var index = start; index < end && index < start + 3; index++)
        {
            if (Characters.IsDigit(_text.Folded, index))
            {
                return true;
            }
        }

        return false;
    }
}
