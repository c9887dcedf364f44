using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Context;

/// <summary>A text as the rules of context see it: the numbers of its words in the tables of a language, and what stands between them.</summary>
internal sealed class ContextText
{
    private readonly FoldedText _text;
    private readonly int[] _words;
    private readonly ContextJoint[] _joints;

    [MethodImpl(JitHints.Loop)]
    public ContextText(FoldedText text, ContextWords tables)
    {
        (_text, Tables) = (text, tables);
        _words = new int[text.Count];
        for (var word = 0; word < _words.Length; word++)
        {
            _words[word] = tables.Vocabulary.Find(text.Folded, text.Start(word), text.End(word));
        }

        _joints = new JointReader(text, _words, tables).Read();
    }

    public ContextWords Tables { get; }

    public int Count => _words.Length;

    /// <summary>The number of a word, or <see cref="ContextWords.Unknown"/>.</summary>
    public int Word(int word) => _words[word];

    /// <summary>What stands behind a word.</summary>
    public ContextJoint Behind(int word) => _joints[word];

    /// <summary>What stands before a word.</summary>
    public ContextJoint Before(int word) => word == 0 ? ContextJoint.End : _joints[word - 1];

    /// <summary>What a word is, by the tables and by its form.</summary>
    public ContextClasses Classes(int word)
    {
        if (_words[word] >= 0)
        {
            return Tables.ClassesOf(_words[word]);
        }

        var (start, end) = (_text.Start(word), _text.End(word));
        return IsNumber(start, end) ? ContextClasses.Number
            : end - start > 2 && _text.Folded[end - 1] is 's' && _text.Folded[end - 2] == '\'' ? ContextClasses.Possessive
            : end - start > 2 && _text.Folded[end - 1] == '\'' ? ContextClasses.Possessive
            : ContextClasses.None;
    }

    public bool Is(int word, ContextClasses classes) => (Classes(word) & classes) != 0;

    /// <summary>Whether a word begins with a capital.</summary>
    public bool IsCapital(int word) => char.IsUpper(_text.Folded, _text.Start(word));

    /// <summary>Whether a word may be a verb that has a subject: by a list, or as it ends in “-ed”.</summary>
    public bool MayBeVerb(int word) =>
        Is(word, ContextClasses.Auxiliary | ContextClasses.Verb) || (_words[word] < 0 && !IsCapital(word) && EndsWith(word, "ed"));

    public bool EndsWith(int word, string ending)
    {
        var length = _text.End(word) - _text.Start(word);
        return length > ending.Length + 1 && string.CompareOrdinal(_text.Folded, _text.End(word) - ending.Length, ending, 0, ending.Length) == 0;
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
