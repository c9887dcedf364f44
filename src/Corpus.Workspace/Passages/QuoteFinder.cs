using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Yaml;

namespace Corpus.Workspace.Passages;

/// <summary>Words of a document that could be quoted for a fact.</summary>
/// <param name="Words">Where they stand.</param>
/// <param name="Quote">The words.</param>
/// <param name="Tried">What the checks say of the fact with them.</param>
internal sealed record FoundQuote(WordRange Words, string Quote, TriedQuote Tried)
{
    /// <summary>0 where all is proved, 1 where the value is printed and something else is asked, 2 for the rest.</summary>
    public int Rank => Tried.IsSound ? 0 : Tried.PrintsValue ? 1 : 2;
}

/// <summary>
/// Finds in a document what could be quoted for a fact: best what prints its value and leaves no question. Every find has been through the checks.
/// </summary>
internal sealed class QuoteFinder(FactTrial trial, DocumentText document, CancellationToken cancellation)
{
    /// <summary>How often the fact is checked for one answer: some milliseconds.</summary>
    private const int Trials = 600;

    /// <summary>A quote that is shorter says little to a reader, though it may be proved.</summary>
    private const int FewWords = 5;

    private readonly DocumentSentences _sentences = DocumentSentences.Of(document, trial.Citation.Language?.Value ?? trial.Source?.Model.QuoteLanguage);
    private int _trials;

    private FoldedText Text => document.Text;

    /// <summary>The best finds, best first.</summary>
    /// <param name="typed">What the curator has typed of the quote; empty where nothing.</param>
    /// <param name="most">How many finds are wanted.</param>
    public IReadOnlyList<FoundQuote> Find(string typed, int most)
    {
        var folded = FoldedText.Of(typed.Trim());
        var found = folded.Count == 0 ? Anywhere() : From(folded);
        return [.. found.DistinctBy(static quote => quote.Quote).OrderBy(static quote => quote.Rank).ThenBy(static quote => quote.Words.First).Take(most)];
    }

    /// <summary>Quotes that begin as what was typed, whose last word may be half a word.</summary>
    private IEnumerable<FoundQuote> From(FoldedText typed)
    {
        for (var word = 0; word + typed.Count <= Text.Count && _trials < Trials; word++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (BeginsAs(typed, word))
            {
                var sentence = _sentences[_sentences.Of(word)];
                var longest = new WordRange(word, Math.Min(Math.Max(typed.Count, sentence.End - word), Most));
                if (longest.Count > 0)
                {
                    yield return Shortest(longest, keepsStart: true, Math.Max(typed.Count, 1));
                }
            }
        }
    }

    private IEnumerable<FoundQuote> Anywhere()
    {
        foreach (var sentence in Likely())
        {
            cancellation.ThrowIfCancellationRequested();
            if (_trials >= Trials)
            {
                yield break;
            }

            var words = _sentences[sentence];
            // Windows that overlap by half, so that what belongs together is in one of them.
            for (var first = words.First; first < words.End; first += Math.Max(1, Most / 2))
            {
                var window = new WordRange(first, Math.Min(Most, words.End - first));
                if (Try(window) is { Rank: < 2 })
                {
                    yield return Shortest(window, keepsStart: false, FewWords);
                    break;
                }

                if (window.End == words.End)
                {
                    break;
                }
            }
        }
    }

    /// <summary>All sentences, those first that have most of the words of the value.</summary>
    private IEnumerable<int> Likely()
    {
        var wanted = Wanted();
        var hasDigits = trial.Property?.Model.Datatype.IsOrdered == true;
        return Enumerable.Range(0, _sentences.Count)
            .Select(sentence => (Sentence: sentence, Score: Score(_sentences[sentence], wanted, hasDigits)))
            .OrderByDescending(static scored => scored.Score).ThenBy(static scored => scored.Sentence)
            .Select(static scored => scored.Sentence);
    }

    private int Score(WordRange words, HashSet<string> wanted, bool hasDigits)
    {
        var score = 0;
        for (var word = words.First; word < words.End; word++)
        {
            var text = Text.Word(word);
            score += wanted.Contains(text) ? 4 : hasDigits && text.Any(char.IsDigit) ? 1 : 0;
        }

        return score;
    }

    /// <summary>The words of the values, and of the names of the entities and enumeration values that they are.</summary>
    private HashSet<string> Wanted()
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var text in Scalars(trial.Statement.Value).SelectMany(NamesOf))
        {
            var folded = FoldedText.Of(text);
            words.UnionWith(Enumerable.Range(0, folded.Count).Select(folded.Word));
        }

        return words;
    }

    private IEnumerable<string> NamesOf(string value) => trial.NamesOf(value).Prepend(value);

    private static IEnumerable<string> Scalars(YamlNode? node) => node switch
    {
        YamlScalar scalar => [scalar.Value],
        YamlSequence sequence => sequence.Items.SelectMany(Scalars),
        _ => [],
    };

    /// <summary>The shortest part of a window that is as good as the window, and not shorter than some words.</summary>
    private FoundQuote Shortest(WordRange window, bool keepsStart, int atLeast)
    {
        var best = Try(window);
        if (best.Rank == 2)
        {
            return best;
        }

        while (best.Words.Count > atLeast && Try(best.Words with { Count = best.Words.Count - 1 }) is var shorter && IsAsGood(shorter, best))
        {
            best = shorter;
        }

        while (!keepsStart && best.Words.Count > atLeast && Try(new WordRange(best.Words.First + 1, best.Words.Count - 1)) is var later
            && IsAsGood(later, best))
        {
            best = later;
        }

        return best;
    }

    private static bool IsAsGood(FoundQuote quote, FoundQuote other) => quote.Rank <= other.Rank && quote.Tried.Problems.Count <= other.Tried.Problems.Count;

    private FoundQuote Try(WordRange words)
    {
        _trials++;
        var quote = _sentences.Read(words);
        return new FoundQuote(words, quote, trial.Try(quote));
    }

    private int Most => Math.Max(1, trial.MostWords);

    private bool BeginsAs(FoldedText typed, int word)
    {
        for (var index = 0; index < typed.Count; index++)
        {
            var (asked, there) = (typed.Word(index), Text.Word(word + index));
            var isLast = index == typed.Count - 1;
            if (isLast ? !there.StartsWith(asked, StringComparison.OrdinalIgnoreCase) : !string.Equals(there, asked, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }
}
