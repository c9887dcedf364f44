using Corpus.Language.Provenance.Languages;

namespace Corpus.Language.Provenance.Printed;

/// <summary>
/// Finds whether a quote affirms or denies the words of a boolean property: those of its name (<c>inForce</c>: “in force”), and those that its
/// declaration lists.
/// </summary>
internal static class PolarityReader
{
    /// <summary>A negation within so many words in front that is not next to the words makes it uncertain what it denies.</summary>
    private const int WordsOfDoubt = 5;

    public static BooleanEvidence Read(string quote, string property, IEnumerable<string> trueWords, IEnumerable<string> falseWords, QuoteLanguage language)
    {
        var pieces = QuotePieces.Of(quote);
        var words = LanguageTables.Of(language)?.Polarity;

        // Of a language that is not known nobody can say what denies.
        if (words is null)
        {
            return new(null, null);
        }

        var phrases = trueWords.Append(NameOf(property, words)).Select(static phrase => (Words: Split(phrase), Value: true))
            .Concat(falseWords.Select(static phrase => (Words: Split(phrase), Value: false)))
            .Where(static phrase => phrase.Words.Length > 0)
            .OrderByDescending(static phrase => phrase.Words.Length);
        var isUsed = new bool[pieces.Count];
        BooleanEvidence? found = null;
        foreach (var phrase in phrases)
        {
            for (var index = 0; index < pieces.Count; index++)
            {
                // Of “not in force” and “in force” the longer one is what is meant.
                if (isUsed[index] || !QuotePieces.AreAt(pieces, index, phrase.Words))
                {
                    continue;
                }

                for (var used = index; used < index + phrase.Words.Length; used++)
                {
                    isUsed[used] = true;
                }

                var (isDenied, first) = Negation(pieces, index, words);
                var here = new BooleanEvidence(
                    isDenied is { } denied ? phrase.Value != denied : null, QuotePieces.Words(pieces, first, index + phrase.Words.Length));
                found = found is null || found.Value == here.Value ? found ?? here : new(null, found.Words + "” and “" + here.Words);
            }
        }

        return found ?? new(null, null);
    }

    /// <summary>Whether the words at a piece are denied, or null where that is not certain; and where the negation begins.</summary>
    private static (bool? IsDenied, int First) Negation(List<QuotePiece> pieces, int index, PolarityWords words)
    {
        var before = index - 1;
        while (before >= 0 && pieces[before + 1].Follows && words.BehindNegation.Contains(pieces[before].Text))
        {
            before--;
        }

        if (before >= 0 && pieces[before + 1].Follows && IsNegation(pieces[before], words))
        {
            // “never not in force” is more than this reads.
            return before > 0 && IsNegation(pieces[before - 1], words) ? (null, before - 1) : (true, before);
        }

        for (; before >= 0 && before >= index - WordsOfDoubt; before--)
        {
            if (IsNegation(pieces[before], words))
            {
                return (null, before);
            }
        }

        return (false, index);
    }

    private static bool IsNegation(QuotePiece piece, PolarityWords words) =>
        words.Negations.Contains(piece.Text) || piece.Text.EndsWith(words.NegatedEnding, StringComparison.OrdinalIgnoreCase);

    private static string NameOf(string property, PolarityWords words)
    {
        var name = NameWords.Of(property);
        var space = name.IndexOf(' ');
        return space > 0 && words.Auxiliaries.Contains(name.Substring(0, space)) ? name.Substring(space + 1) : name;
    }

    private static string[] Split(string phrase) => [.. QuotePieces.Of(phrase).Select(static piece => piece.Text)];
}
