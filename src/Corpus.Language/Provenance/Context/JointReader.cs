using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Context;

/// <summary>
/// Reads what stands between the words of a text. Points end sentences but for those of abbreviations; blank lines, tabs, borders of cells and the marks of
/// lists always do, and so does a line break after a heading.
/// </summary>
internal sealed class JointReader(FoldedText text, int[] words, ContextWords tables)
{
    /// <summary>A line that stands by itself at the beginning of a paragraph is a heading up to so many words.</summary>
    private const int HeadingWords = 10;

    private readonly ContextJoint[] _joints = new ContextJoint[text.Count];
    private int _lineStart;
    private bool _startsParagraph = true;
    private bool _isMarked;
    private int _dash = -1;

    /// <summary>What stands behind each word.</summary>
    [MethodImpl(JitHints.Loop)]
    public ContextJoint[] Read()
    {
        for (var word = 0; word + 1 < text.Count; word++)
        {
            var start = text.RawEnd(word);
            var end = text.RawStart(word + 1);
            _joints[word] = end == start || (end - start == 1 && text.Raw[start] == ' ') ? ContextJoint.None : Joint(word, start, end);
            if (_joints[word] >= ContextJoint.Break)
            {
                _dash = -1;
            }
        }

        if (_joints.Length > 0)
        {
            _joints[_joints.Length - 1] = ContextJoint.End;
        }

        return _joints;
    }

    [MethodImpl(JitHints.Loop)]
    private ContextJoint Joint(int word, int start, int end)
    {
        var (lines, isPage, isBorder, isMark, isPoint, isExclamation, isStop, isComma, isColon, isBreak, isParenthesis, isDash) =
            (0, false, false, false, false, false, false, false, false, false, false, false);
        for (var index = start; index < end; index++)
        {
            switch (Punctuation.Plain(text.Raw[index]))
            {
                case '\n' or '\u2028' or '\u2029' or '\u0085':
                    lines++;
                    break;
                case '\r' when index + 1 == end || text.Raw[index + 1] != '\n':
                    lines++;
                    break;
                case '\t' or '|':
                    isBorder = true;
                    break;
                case Characters.PageEnd:
                    isPage = true;
                    break;
                case '*' or '#' or '\u2022' or '\u25AA' or '\u25CF' or '>':
                    isMark = true;
                    break;
                case '\u30FB' or '\u25CB' or '\u25A0' or '\u25C6' or '\u203B' when lines > 0:
                    isMark = true;
                    break;
                case '\u3000' when lines > 0:
                    isBorder = true;
                    break;
                case '.':
                    isPoint = true;
                    break;
                case Punctuation.Stop:
                    isStop = true;
                    break;
                case '!' or '?':
                    isExclamation = true;
                    break;
                case ',':
                    isComma = true;
                    break;
                case ':':
                    isColon = true;
                    break;
                case ';' or '\u2026':
                    isBreak = true;
                    break;
                case '(' or ')' or '[' or ']' or '{' or '}':
                    isParenthesis = true;
                    break;
                case '-' or '\u2013' or '\u2014' or '\u2015':
                    isDash = true;
                    break;
            }
        }

        // A page may end within a paragraph.
        var ends = isBorder || (lines > 1 && !isPage) || (lines > 0 && (isMark || isDash || EndsLine(word)));
        if (lines > 0)
        {
            _isMarked = isMark;
            _startsParagraph = lines > 1 || ends;
            _lineStart = word + 1;
        }

        var isEnd = isStop || ((isPoint || isExclamation) && EndsSentence(word, isExclamation));
        if (!ends && isEnd && lines == 0 && Punctuation.GoesOnBehindQuotation(text, word))
        {
            return ContextJoint.Comma;
        }

        return ends || isEnd ? ContextJoint.End
            : isBreak ? ContextJoint.Break
            : isColon ? ContextJoint.Colon
            : isDash && (isComma || isExclamation) ? ContextJoint.Comma
            : isDash ? Dash(word)
            : isParenthesis ? ContextJoint.Parenthesis
            : isComma || isExclamation ? ContextJoint.Comma
            : ContextJoint.None;
    }

    // The first of two dashes is known for one when the second comes.
    private ContextJoint Dash(int word)
    {
        if (_dash < 0)
        {
            _dash = word;
            return tables.DashesJoin ? ContextJoint.Comma : ContextJoint.Break;
        }

        _joints[_dash] = ContextJoint.Parenthesis;
        _dash = -1;
        return ContextJoint.Parenthesis;
    }

    // “Sanctions not lifted”, and then a line that begins with a capital; or “2.” or “二、” at the beginning of the next line.
    private bool EndsLine(int word) =>
        _isMarked
        || (_startsParagraph && word - _lineStart < HeadingWords && IsUpper(word + 1) && !HasComma(word))
        || (word + 2 < text.Count && text.RawEnd(word + 1) is var end
            && (char.IsDigit(text.Folded, text.Start(word + 1))
                ? Punctuation.Plain(text.Raw[end]) is '.' or ')' || text.Raw[end] == Punctuation.IdeographicComma
                : Punctuation.IsHanNumeral(text.Folded[text.Start(word + 1)]) && text.Raw[end] == Punctuation.IdeographicComma));

    private bool HasComma(int word)
    {
        for (var before = _lineStart; before <= word; before++)
        {
            if (Punctuation.Plain(text.Raw[text.RawEnd(before)]) is ',' or ';')
            {
                return true;
            }
        }

        return false;
    }

    private bool EndsSentence(int word, bool isExclamation)
    {
        var next = text.Start(word + 1);
        if (char.IsLower(text.Folded, next))
        {
            return false;
        }

        var classes = tables.ClassesOf(words[word]);
        if (isExclamation)
        {
            return true;
        }

        if ((classes & ContextClasses.Abbreviation) != 0 && IsAbbreviation(word))
        {
            return false;
        }

        // “the U.S. Army”, “J. Smith”: the sentence ends where a word follows that has a capital only at the beginning of one.
        var isInitial = text.End(word) - text.Start(word) == 1 && char.IsUpper(text.Folded, text.Start(word));
        var isOrdinal = tables.HasOrdinalPoint && IsNumberOfOrdinal(word);
        return (!isInitial && !isOrdinal && (classes & ContextClasses.AmbiguousAbbreviation) == 0)
            || (tables.ClassesOf(words[word + 1]) & ContextClasses.Function) != 0;
    }

    // “No.” is an abbreviation before a number alone.
    private bool IsAbbreviation(int word) => !tables.IsNegation(words[word]) || char.IsDigit(text.Folded, text.Start(word + 1));

    // “am 6. März”, “der 25. Band”: no year, with which sentences end.
    private bool IsNumberOfOrdinal(int word)
    {
        const int Longest = 3;
        var (start, end) = (text.Start(word), text.End(word));
        for (var index = start; index < end; index++)
        {
            if (!Characters.IsAsciiDigit(text.Folded[index]))
            {
                return false;
            }
        }

        return end - start <= Longest;
    }

    private bool IsUpper(int word) => char.IsUpper(text.Folded, text.Start(word));
}
