using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Printed;

/// <summary>
/// Judges whether a name, a term or the word for a state that was found means itself where it is: or whether it is a part of another name, is denied by what
/// is joined to it, or is said of somebody else.
/// </summary>
/// <param name="passage">Where it was found.</param>
/// <param name="language">The language of the quote.</param>
/// <param name="property">The name of the property: one that asks for enemies is told of them.</param>
/// <param name="isOther">Whether some words are the name of something else in the corpus.</param>
/// <param name="isOwn">Whether some words are of the name of what the fact is about, in which a name means itself.</param>
internal sealed partial class NameReader(
    Passage passage, QuoteLanguage language, string property, Func<string, bool> isOther, Func<string, bool>? isOwn = null)
{
    private readonly NameTables? _tables = LanguageTables.Of(language)?.Names;

    /// <summary>Why a name does not mean itself; null where it does.</summary>
    public NameDoubt? OfName(NameFound found) => Excluded(found) ?? Joined(found, isName: true) ?? Unmade(found) ?? OfAnother(found) ?? Longer(found);

    /// <summary>Why a text does not mean itself; null where it does.</summary>
    public NameDoubt? OfText(NameFound found) => Excluded(found) ?? Joined(found, isName: false) ?? Unmade(found) ?? OfAnother(found);

    /// <summary>Why the words for a state do not mean it; null where they do.</summary>
    public NameDoubt? OfState(NameFound found) => OfText(found) ?? WithParticle(found);

    // “anti-X”, “X-free”, “X-Y”.
    private NameDoubt? Joined(NameFound found, bool isName)
    {
        var text = passage.Text.Folded;
        var isCapital = isName || char.IsUpper(text, found.Start);
        var start = passage.Text.Start(found.First);
        if (found.Start > start)
        {
            var parts = text.Substring(start, found.Start - 1 - start).Split('-', '/');
            var last = parts[parts.Length - 1];
            if (Array.Exists(parts, (_tables?.Prefixes ?? NameTables.SharedPrefixes).Contains))
            {
                return Doubt(found, isLonger: false);
            }

            if (text[found.Start - 1] == '-' && isCapital && last.Length > 0
                && (char.IsLower(last, 0) ? isName && _tables?.Openers.Contains(last) == false : IsCompound(found, last)))
            {
                return Doubt(found, isLonger: true);
            }
        }

        var end = passage.Text.End(found.Last);
        if (found.End >= end || text[found.End] is not ('-' or '/'))
        {
            return null;
        }

        var next = text.Substring(found.End + 1, end - found.End - 1).Split('-', '/', '\'')[0];
        if (_tables?.Suffixes.Contains(next) == true || (text[found.End] == '/' && _tables?.Prefixes.Contains(next) == true))
        {
            return Doubt(found, isLonger: false);
        }

        return text[found.End] == '-' && isCapital && next.Length > 0 && !char.IsLower(next, 0) && IsCompound(found, next)
            ? Doubt(found, isLonger: true)
            : null;
    }

    // A dash between two names that are both known, or of a border or a treaty between them, joins two things; “Guinea-Bissau” is one.
    private bool IsCompound(NameFound found, string part)
    {
        var whole = passage.Text.Word(found.Last);
        if (isOther(whole))
        {
            return true;
        }

        return !isOther(part)
            && passage.Text.RawSpan(found.First, found.Last - found.First + 1).IndexOf('\u2013') < 0
            && !(passage.Follows(found.Last + 1) && _tables?.Pairs.Contains(passage.Text.Word(found.Last + 1)) == true);
    }

    // “so-called X”, “almost X”.
    private NameDoubt? Unmade(NameFound found) =>
        _tables is not null && IsAtWord(found) && passage.Follows(found.First)
        && (_tables.Unmaking.Contains(Word(found.First - 1))
            || (found.First > 1 && passage.Follows(found.First - 1) && _tables.Unmaking.Contains(Word(found.First - 2) + "-" + Word(found.First - 1))))
            ? new(IsLonger: false, Words(found.First - 1, found.Last))
            : null;

    // “X's enemy”, “enemy of X”.
    private NameDoubt? OfAnother(NameFound found)
    {
        if (_tables is null)
        {
            return null;
        }

        if (IsPossessive(found))
        {
            for (var word = found.Last + 1; word <= found.Last + 2 && passage.Follows(word); word++)
            {
                if (_tables.FunctionWords.Contains(Word(word)))
                {
                    break;
                }

                if (IsOther(Word(word)))
                {
                    return new(IsLonger: false, Words(found.First, word));
                }
            }
        }

        var of = BeforeArticle(found.First);
        return IsAtWord(found) && of > 0 && _tables.Of.Contains(Word(of)) && passage.Follows(of) && IsOther(Word(of - 1))
            ? new(IsLonger: false, Words(of - 1, found.Last))
            : null;
    }

    private bool IsOther(string word) =>
        _tables!.Others.Contains(word) && property.IndexOf(Stem(word), StringComparison.OrdinalIgnoreCase) < 0;

    private static string Stem(string word) =>
        word.EndsWith("ies", StringComparison.OrdinalIgnoreCase) ? word.Substring(0, word.Length - 3) : word.TrimEnd('s', 'y');

    private bool IsPossessive(NameFound found)
    {
        var text = passage.Text.Folded;
        return found.End < text.Length && text[found.End] == '\'' && (found.End < passage.Text.End(found.Last) || text[found.End - 1] is 's' or 'S');
    }

    // “passed over in silence”, “signed off”: but not “completed over two years”.
    private NameDoubt? WithParticle(NameFound found)
    {
        var word = found.Last + 1;
        if (_tables is null || !passage.Follows(word) || !_tables.Particles.Contains(Word(word))
            || !Array.Exists(_tables.ParticipleEndings, ending => Word(found.Last).EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        return !passage.Follows(word + 1) || (_tables.FunctionWords.Contains(Word(word + 1)) && !_tables.Articles.Contains(Word(word + 1)))
            ? new(IsLonger: false, Words(found.First, word))
            : null;
    }

    // “all states except X”, “all but Y and X”: the names of a list are passed.
    [MethodImpl(JitHints.Step)]
    private NameDoubt? Excluded(NameFound found)
    {
        if (_tables is null)
        {
            return null;
        }

        if (passage.Follows(found.Last + 1) && _tables.ExcludingBehind.Contains(Word(found.Last + 1)))
        {
            return new(IsLonger: false, Words(found.First, found.Last + 1));
        }

        if (!IsAtWord(found))
        {
            return null;
        }

        var isJoined = false;
        for (var word = found.First; word > 0 && found.First - word < LongestList; word--)
        {
            var length = PhraseBefore(word);
            if (length > 0)
            {
                return new(IsLonger: false, Words(word - length, found.Last));
            }

            var before = Word(word - 1);
            var isComma = passage.Text.GapAfter(word - 1) == ", ";
            if (!passage.Follows(word) && !(isJoined && isComma))
            {
                return null;
            }

            isJoined |= _tables.Joining.Contains(before) && !_tables.Articles.Contains(before);
            if (!_tables.Joining.Contains(before) && !char.IsUpper(before, 0))
            {
                return null;
            }
        }

        return null;
    }

    private int PhraseBefore(int word)
    {
        foreach (var phrase in _tables!.Excluding)
        {
            var index = 0;
            while (index < phrase.Length && passage.Follows(word - index)
                && Word(word - index - 1).Equals(phrase[phrase.Length - 1 - index], StringComparison.OrdinalIgnoreCase))
            {
                index++;
            }

            if (index == phrase.Length)
            {
                return index;
            }
        }

        return 0;
    }

    /// <summary>The word before another one that an article may part from it; -1 where there is none.</summary>
    private int BeforeArticle(int word)
    {
        if (!passage.Follows(word))
        {
            return -1;
        }

        return _tables!.Articles.Contains(Word(word - 1)) ? passage.Follows(word - 1) ? word - 2 : -1 : word - 1;
    }

    private bool IsAtWord(NameFound found) => found.Start <= passage.Text.Start(found.First);

    private NameDoubt Doubt(NameFound found, bool isLonger) => new(isLonger, Words(found.First, found.Last));

    private string Word(int word) => passage.Text.Word(word);

    private string Words(int first, int last) => passage.Text.Span(first, last - first + 1);

    private const int LongestList = 40;
}

/// <summary>Why a name that was found does not mean itself.</summary>
/// <param name="IsLonger">Whether it is a part of another name; else what is around it denies it.</param>
/// <param name="Words">What shows it.</param>
internal sealed record NameDoubt(bool IsLonger, string Words);
