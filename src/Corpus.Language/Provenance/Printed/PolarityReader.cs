using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Context;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Printed;

/// <summary>
/// Finds whether a quote affirms or denies the words of a boolean property: those of its name (<c>inForce</c>: “in force”), and those that its
/// declaration lists. What denies them is what denies anything: a trigger of <c>Context/</c>, or a prefix.
/// </summary>
internal sealed class PolarityReader
{
    private readonly List<QuotePiece> _pieces;
    private readonly List<ContextScope> _scopes;
    private readonly PolarityWords _words;
    private readonly bool[] _isUsed;
    private BooleanEvidence? _found;

    private PolarityReader(string quote, List<QuotePiece> pieces, LanguageTables tables)
    {
        _pieces = pieces;
        _scopes = pieces.Count == 0 ? [] : ContextReader.Read(FoldedText.Of(quote), tables.Context);
        _words = tables.Polarity;
        _isUsed = new bool[pieces.Count];
    }

    public static BooleanEvidence Read(string quote, string property, IEnumerable<string> trueWords, IEnumerable<string> falseWords, QuoteLanguage language)
    {
        // Of a language that is not known nobody can say what denies.
        if (LanguageTables.Of(language) is not { } tables)
        {
            return new(null, null);
        }

        var reader = new PolarityReader(quote, QuotePieces.Of(quote, language), tables);
        var phrases = trueWords.Select(phrase => (Words: Split(phrase, language), Value: true, IsName: false))
            .Append((Words: Split(NameOf(property, tables.Polarity), language), Value: true, IsName: true))
            .Concat(falseWords.Select(phrase => (Words: Split(phrase, language), Value: false, IsName: false)))
            .Where(static phrase => phrase.Words.Length > 0)
            .OrderByDescending(static phrase => phrase.Words.Length)
            .ThenBy(static phrase => phrase.IsName);
        foreach (var (words, value, isName) in phrases)
        {
            reader.Find(words, value, isName);
        }

        return reader._found ?? new(null, null);
    }

    [MethodImpl(JitHints.Loop)]
    private void Find(string[] phrase, bool value, bool isName)
    {
        for (var index = 0; index < _pieces.Count; index++)
        {
            // Of “not in force” and “in force” the longer one is what is meant.
            if (_isUsed[index] || Match(phrase, index, isName) is not { } matched)
            {
                continue;
            }

            var end = matched.Pieces[matched.Pieces.Count - 1] + 1;
            for (var used = index; used < end; used++)
            {
                _isUsed[used] = true;
            }

            var (isDenied, first) = Denial(matched.Pieces, matched.IsDenied);
            var words = QuotePieces.Words(_pieces, Math.Min(first, index), Math.Max(end, first));
            var here = isDenied is { } denied ? value != denied : (bool?)null;
            var places = _found?.Places ?? [];
            places.Add((index, end));
            _found = _found is null ? new(here, words) { Places = places }
                : _found.Value == here ? _found
                : new(null, _found.Words + "” and “" + words) { Places = places };
        }
    }

    /// <summary>The pieces of the words of a phrase from a piece on, and whether one of them is its opposite; null where they are not there.</summary>
    private (List<int> Pieces, bool IsDenied)? Match(string[] phrase, int start, bool isName)
    {
        if (!isName)
        {
            return QuotePieces.AreAt(_pieces, start, phrase) ? ([.. Enumerable.Range(start, phrase.Length)], false) : null;
        }

        var matched = new List<int>();
        var isDenied = false;
        var between = 0;
        for (var piece = start; piece < _pieces.Count && matched.Count < phrase.Length; piece++)
        {
            if (matched.Count > 0 && !_pieces[piece].Follows)
            {
                return null;
            }

            var (found, word) = (_pieces[piece].Text, phrase[matched.Count]);
            if (WordForms.AreSame(found, word, _words))
            {
                matched.Add(piece);
            }
            else if (WordForms.IsDeniedForm(found, word, _words))
            {
                isDenied = !isDenied;
                matched.Add(piece);
            }
            else if (matched.Count == 0 || ++between > _words.WordsBetween)
            {
                return null;
            }
        }

        return matched.Count == phrase.Length ? (matched, isDenied) : null;
    }

    /// <summary>Whether the words are denied, or null where that is not certain; and where what denies them begins.</summary>
    private (bool? IsDenied, int First) Denial(List<int> matched, bool isDeniedForm)
    {
        var last = matched[matched.Count - 1];
        var (denials, first, isUncertain) = (isDeniedForm ? 1 : 0, matched[0], false);
        for (var before = matched[0]; before > 0 && _pieces[before].IsInWord; before--)
        {
            // “not-yet-completed”, “non-nuclear”.
            if (Array.Exists(_words.Prefixes, _pieces[before - 1].Is))
            {
                (denials, first) = (denials + 1, before - 1);
            }
        }

        if (last + 1 < _pieces.Count && _pieces[last + 1].IsInWord && _words.Suffixes.Contains(_pieces[last + 1].Text))
        {
            denials++;
        }

        var word = _pieces[last].Word;
        var trigger = -1;
        foreach (var scope in _scopes)
        {
            if ((scope.Kinds & ContextKinds.Negated) == 0 || word < scope.First || word >= scope.End
                || matched.Exists(piece => _pieces[piece].Word == scope.Trigger))
            {
                continue;
            }

            // “neither signed nor ratified” is denied once.
            denials += trigger < 0 ? 1 : 0;
            trigger = scope.Trigger;
            isUncertain |= (scope.Kinds & ContextKinds.Hedged) != 0;
        }

        if (trigger < 0 && denials == 0 && matched[0] > 0 && _pieces[matched[0]].Follows && _words.Negations.Contains(_pieces[matched[0] - 1].Text))
        {
            // “not merely a name” denies that it is merely a name.
            return (true, matched[0] - 1);
        }

        if (trigger >= 0)
        {
            first = Math.Min(first, FirstPieceOf(trigger));
        }

        return (isUncertain || denials > 1 ? null : denials == 1, first);
    }

    private int FirstPieceOf(int word)
    {
        var (low, high) = (0, _pieces.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_pieces[middle].Word < word)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static string NameOf(string property, PolarityWords words)
    {
        var name = NameWords.Of(property);
        var space = name.IndexOf(' ');
        return space > 0 && words.Auxiliaries.Contains(name.Substring(0, space)) ? name.Substring(space + 1) : name;
    }

    private static string[] Split(string phrase, QuoteLanguage language) => [.. QuotePieces.Of(phrase, language).Select(static piece => piece.Text)];
}
