using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Words;

namespace Corpus.Language.Provenance.Printed;

/// <summary>Whether a quote prints a name, a text or the words of a state: where it does, and else why what was found does not mean it.</summary>
internal sealed class NameEvidence
{
    private readonly List<NameFound> _places = [];
    private readonly Passage _passage;
    private readonly NameReader _reader;
    private readonly Func<NameFound, NameDoubt?> _judge;

    private NameEvidence(Passage passage, NameReader reader, Func<NameFound, NameDoubt?> judge)
    {
        _passage = passage;
        _reader = reader;
        _judge = judge;
    }

    /// <summary>Where it is printed.</summary>
    public IReadOnlyList<NameFound> Places => _places;

    /// <summary>The alias that is printed, where no label and not the name itself is.</summary>
    public string? Alias { get; private set; }

    /// <summary>Why the first of those that were found does not mean it.</summary>
    public NameDoubt? Doubt { get; private set; }

    /// <summary>Looks for the labels of an entity and, where none is there, for its aliases.</summary>
    /// <param name="passage">Where to look.</param>
    /// <param name="language">The language of the quote.</param>
    /// <param name="names">The labels and then the aliases.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="isOther">Whether some words are the name of something else.</param>
    /// <param name="isOwn">Whether some words are of the name of what the fact is about.</param>
    /// <param name="labels">How many of the names are labels.</param>
    public static NameEvidence OfName(
        Passage passage,
        QuoteLanguage language,
        IEnumerable<string> names,
        string property,
        Func<string, bool> isOther,
        Func<string, bool>? isOwn = null,
        int labels = 1)
    {
        var reader = new NameReader(passage, language, property, isOther, isOwn);
        var evidence = new NameEvidence(passage, reader, reader.OfName);
        foreach (var name in names)
        {
            // “It” is a book, and begins many sentences.
            var isWord = LanguageTables.Of(language)?.Names.AreFunctionWords(name) == true;
            evidence.Find(name, StringComparison.Ordinal, isWord ? found => char.IsUpper(name, 0) && !passage.MayBeginSentence(found.First) : null);
            if (!isWord)
            {
                evidence.FindCapital(name);
                // “The Harp Bridge” is “the Harp Bridge” within a sentence; “China” is not “china”.
                if (name.IndexOf(' ') > 0 && Casing.Uncapitalise(name) is var small && small != name)
                {
                    evidence.Find(small, StringComparison.Ordinal);
                }
            }

            if (evidence._places.Count > 0)
            {
                evidence.Alias = labels > 0 ? null : name;
                return evidence;
            }

            labels--;
        }

        return evidence;
    }

    public static NameEvidence OfText(Passage passage, QuoteLanguage language, string value, string property)
    {
        var reader = new NameReader(passage, language, property, static _ => false);
        var evidence = new NameEvidence(passage, reader, reader.OfText);
        evidence.Find(value, StringComparison.Ordinal, mayBeRow: true);
        return evidence;
    }

    /// <summary>
    /// Looks for the words that the name of an enumeration's value is made of, in any case, since an identifier's capitals say nothing; and for its aliases.
    /// </summary>
    /// <param name="passage">Where to look.</param>
    /// <param name="language">The language of the quote.</param>
    /// <param name="name">The name of the value.</param>
    /// <param name="aliases">Its aliases.</param>
    /// <param name="others">The words for the other values: where these are a part of such words, they are that value.</param>
    /// <param name="property">The name of the property.</param>
    public static NameEvidence OfState(
        Passage passage, QuoteLanguage language, string name, IEnumerable<string> aliases, IEnumerable<string> others, string property)
    {
        var reader = new NameReader(passage, language, property, static _ => false);
        var longer = others.ToArray();
        var evidence = new NameEvidence(passage, reader, found => reader.OfState(found) ?? reader.OfLonger(found, longer));
        var words = NameWords.Of(name);
        var tables = LanguageTables.Of(language);
        // “may” is a verb, and “march” no month.
        var isWritten = tables is not null && (tables.Names.FunctionWords.Contains(words) || tables.Months.Numbers.ContainsKey(words));
        evidence.Find(words, isWritten ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);
        if (words != name)
        {
            evidence.Find(name, StringComparison.OrdinalIgnoreCase);
        }

        var isPrinted = evidence._places.Count > 0;
        foreach (var alias in isPrinted ? [] : aliases)
        {
            foreach (var written in new[] { alias, Casing.Capitalise(alias), Casing.Uncapitalise(alias) }.Distinct(StringComparer.Ordinal))
            {
                evidence.Find(written, StringComparison.Ordinal);
            }

            evidence.Alias ??= evidence._places.Count > 0 ? alias : null;
        }

        return evidence;
    }

    private void FindCapital(string name)
    {
        if (Casing.Capitalise(name) is var capital && capital != name)
        {
            Find(capital, StringComparison.Ordinal, found => _passage.MayBeginSentence(found.First) || _reader.IsHeadline);
        }
    }

    private void Find(string words, StringComparison comparison, Func<NameFound, bool>? isAllowed = null, bool mayBeRow = false)
    {
        // What is longer than the quote is not in it; what has no word is in every quote, and proves nothing.
        if (!QuotePieces.CanBeRead(words) || FoldedText.Of(words) is not { Count: > 0 } folded)
        {
            return;
        }

        foreach (var found in NameSearch.Find(_passage, folded.Folded.Trim(' '), comparison, mayBeRow))
        {
            if (isAllowed?.Invoke(found) == false)
            {
                continue;
            }

            if (_judge(found) is { } doubt)
            {
                Doubt ??= doubt;
            }
            else
            {
                _places.Add(found);
            }
        }
    }
}
