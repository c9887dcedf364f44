using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Context;

/// <summary>What the words of a text are made by the words around them: a byte a word, and where the text is at hand the scopes that it came from.</summary>
internal sealed class ContextBits
{
    private readonly ContextKinds[] _words;
    private readonly List<ContextScope> _scopes;
    private readonly FoldedText? _text;

    private ContextBits(ContextKinds[] words, List<ContextScope> scopes, FoldedText? text) => (_words, _scopes, _text) = (words, scopes, text);

    /// <summary>How many words there are.</summary>
    public int Count => _words.Length;

    public ContextKinds this[int word] => _words[word];

    /// <summary>Those of a text.</summary>
    [MethodImpl(JitHints.Loop)]
    public static ContextBits Of(FoldedText text, ContextWords tables)
    {
        var scopes = ContextReader.Read(text, tables);
        var words = new ContextKinds[text.Count];
        foreach (var scope in scopes)
        {
            for (var word = scope.First; word < scope.End; word++)
            {
                words[word] |= scope.Kinds;
            }
        }

        return new(words, scopes, text);
    }

    /// <summary>Those that a fingerprint has.</summary>
    public static ContextBits Of(ContextKinds[] words) => new(words, [], null);

    /// <summary>What some words are made, each of them.</summary>
    [MethodImpl(JitHints.Loop)]
    public ContextKinds Of(int first, int end)
    {
        var kinds = ContextKinds.All;
        for (var word = first; word < end && kinds != ContextKinds.None; word++)
        {
            kinds &= _words[word];
        }

        return first < end ? kinds : ContextKinds.None;
    }

    /// <summary>What most of some words are made.</summary>
    public ContextKinds OfMost(int first, int end)
    {
        var most = ContextKinds.None;
        for (var kind = ContextKinds.Negated; kind <= ContextKinds.Attributed; kind = (ContextKinds)((int)kind << 1))
        {
            var count = 0;
            for (var word = first; word < end; word++)
            {
                count += (_words[word] & kind) != 0 ? 1 : 0;
            }

            most |= count * 2 > end - first ? kind : ContextKinds.None;
        }

        return most;
    }

    /// <summary>The words of the trigger that makes one of some words what it is; null where they are not at hand.</summary>
    public string? TriggerOf(ContextKinds kinds, int first, int end)
    {
        const int Farthest = 4 * ClauseReader.Reach;
        if (_text is null)
        {
            return null;
        }

        for (var index = FirstFrom(first - Farthest); index < _scopes.Count && _scopes[index].Trigger < end + Farthest; index++)
        {
            var scope = _scopes[index];
            if ((scope.Kinds & kinds) != 0 && scope.First < end && scope.End > first)
            {
                return _text.Span(scope.Trigger, scope.TriggerEnd - scope.Trigger);
            }
        }

        return null;
    }

    private int FirstFrom(int trigger)
    {
        var (low, high) = (0, _scopes.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_scopes[middle].Trigger < trigger)
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
}
