using System.Runtime.CompilerServices;
using Corpus.Language.Text;

namespace Corpus.Language.Provenance.Printed;

/// <content>Names that are a part of longer ones: “North X”, “Bank of X”, “X Hospital”.</content>
internal sealed partial class NameReader
{
    /// <summary>How many words a longer name may have on each side.</summary>
    private const int LongestName = 4;

    /// <summary>A headline in capitals has at least so many words of four letters or more, all with a capital.</summary>
    private const int LeastCapitals = 5;

    private bool? _isHeadline;

    /// <summary>Whether all longer words of the quote have a capital, which then says nothing.</summary>
    public bool IsHeadline => _isHeadline ??= HasOnlyCapitals();

    private NameDoubt? Longer(NameFound found) =>
        Known(found) ?? InRun(found) ?? (_tables is null ? null : Own(Before(found)) ?? Own(Behind(found)) ?? Own(Of(found)));

    // “Council of X” in a fact about the Council of X says whose it is.
    private NameDoubt? Own(NameDoubt? doubt) => doubt is not null && isOwn?.Invoke(doubt.Words) == true ? null : doubt;

    /// <summary>Which of some longer words it is a part of.</summary>
    public NameDoubt? OfLonger(NameFound found, string[] others)
    {
        foreach (var other in others)
        {
            var from = Math.Max(0, found.End - other.Length);
            var length = Math.Min(passage.Text.Folded.Length, found.Start + other.Length) - from;
            if (other.Length > found.End - found.Start
                && passage.Text.Folded.IndexOf(other, from, length, StringComparison.OrdinalIgnoreCase) is var start and >= 0
                && IsEdge(start - 1) && IsEdge(start + other.Length))
            {
                return new(IsLonger: true, other);
            }
        }

        return null;
    }

    private bool IsEdge(int index) => index < 0 || index >= passage.Text.Folded.Length || !char.IsLetterOrDigit(passage.Text.Folded, index);

    // The name of something else in the corpus has this one in it.
    private NameDoubt? Known(NameFound found)
    {
        var text = passage.Text;
        for (var first = Math.Max(0, found.First - LongestName); first <= found.First; first++)
        {
            for (var last = found.Last; last < Math.Min(text.Count, found.Last + LongestName + 1); last++)
            {
                if ((first == found.First || IsOfName(found, found.First - 1)) && (last == found.Last || IsOfName(found, found.Last + 1))
                    && (first < found.First || last > found.Last)
                    && Words(first, last) is var words && isOther(words) && isOwn?.Invoke(words) != true)
                {
                    return new(IsLonger: true, words);
                }
            }
        }

        return null;
    }

    // “war in X” and “X conflict” name something else by X itself; “South X” and “X City” do not.
    private bool IsOfName(NameFound found, int word) => char.IsUpper(passage.Text.Folded, found.Start)
        ? char.IsUpper(passage.Text.Folded, passage.Text.Start(word))
        : _tables?.FunctionWords.Contains(Word(word)) != true;

    private NameDoubt? Before(NameFound found)
    {
        if (!IsAtWord(found) || !passage.Follows(found.First) || !char.IsUpper(passage.Text.Folded, found.Start))
        {
            return null;
        }

        var word = Word(found.First - 1);
        if (!char.IsUpper(word, 0) || IsEndOfPossessive(word) || IsTitle(word) || _tables!.Following.Contains(word))
        {
            return null;
        }

        var longer = new NameDoubt(IsLonger: true, Words(FirstCapital(found.First - 1), found.Last));
        if (_tables.Forming.Contains(word))
        {
            return longer;
        }

        if (_tables.HasNounCapitals || IsHeadline || !IsOnLine(found.First) || _tables.FunctionWords.Contains(word) || isOther(word))
        {
            return null;
        }

        if (word.Length > 1 && word.All(char.IsUpper))
        {
            return longer;
        }

        return passage.MayBeginSentence(found.First - 1) && MayOpen(word) ? null : longer;
    }

    private bool MayOpen(string word) =>
        _tables!.Openers.Contains(word)
        || Array.Exists(_tables.AdjectiveEndings, ending => word.EndsWith(ending, StringComparison.Ordinal))
        || (word.LastIndexOf('-') is var hyphen and > 0 && hyphen + 1 < word.Length && char.IsLower(word, hyphen + 1));

    private NameDoubt? Behind(NameFound found)
    {
        var next = found.Last + 1;
        if (found.End < passage.Text.End(found.Last) || !passage.Follows(next))
        {
            return null;
        }

        var word = Word(next);
        var longer = new NameDoubt(IsLonger: true, Words(found.First, next));
        if (_tables!.Turning.Contains(word) || (char.IsUpper(word, 0) && _tables.Institutions.Contains(word)))
        {
            return longer;
        }

        return _tables.HasNounCapitals || !char.IsUpper(word, 0) || !char.IsUpper(Word(found.Last), 0) || IsHeadline || !IsOnLine(next)
            || _tables.Following.Contains(word)
            || _tables.FunctionWords.Contains(word)
            || IsTitle(word) || IsTitle(Casing.Capitalise(Word(found.Last))) || isOther(word)
            ? null
            : longer;
    }

    private NameDoubt? Of(NameFound found)
    {
        var of = BeforeArticle(found.First);
        if (!IsAtWord(found) || of < 1 || !_tables!.Of.Contains(Word(of)) || !passage.Follows(of))
        {
            return null;
        }

        var word = Word(of - 1);
        if (!char.IsUpper(word, 0) || (!_tables.Institutions.Contains(word)
            && (_tables.HasNounCapitals || IsHeadline || passage.MayBeginSentence(of - 1) || _tables.Realms.Contains(word) || IsTitle(word)
                || _tables.FunctionWords.Contains(word))))
        {
            return null;
        }

        var first = FirstCapital(of - 1);
        return isOwn?.Invoke(Words(first, of - 1)) == true ? null : new(IsLonger: true, Words(first, found.Last));
    }

    /// <summary>The first of the words with a capital that a word is the last of.</summary>
    private int FirstCapital(int word)
    {
        var first = word;
        while (word - first < LongestName && IsOnLine(first) && char.IsUpper(Word(first - 1), 0) && !_tables!.FunctionWords.Contains(Word(first - 1)))
        {
            first--;
        }

        return first;
    }

    // A heading has no point: what begins the next line in capitals is another sentence more often than the rest of a name.
    private bool IsOnLine(int word) => passage.Follows(word)
        && passage.Text.Raw.IndexOf('\n', passage.Text.RawEnd(word - 1), passage.Text.RawStart(word) - passage.Text.RawEnd(word - 1)) < 0;

    private static bool IsEndOfPossessive(string word) =>
        word.EndsWith("'s", StringComparison.OrdinalIgnoreCase) || word.EndsWith("s'", StringComparison.OrdinalIgnoreCase);

    // “Vice-President”, “President-elect”.
    private bool IsTitle(string word) => _tables!.Titles.Contains(word) || (word.IndexOf('-') > 0 && word.Split('-').Any(_tables.Titles.Contains));

    [MethodImpl(JitHints.Loop)]
    private bool HasOnlyCapitals()
    {
        var capitals = 0;
        for (var word = passage.First; word < passage.End; word++)
        {
            var start = passage.Text.Start(word);
            if (passage.Text.End(word) - start < 4 || !char.IsLetter(passage.Text.Folded, start))
            {
                continue;
            }

            if (!char.IsUpper(passage.Text.Folded, start))
            {
                return false;
            }

            capitals++;
        }

        return capitals >= LeastCapitals;
    }
}
