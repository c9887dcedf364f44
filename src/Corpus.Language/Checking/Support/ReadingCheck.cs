using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Provenance.Words;
using Corpus.Language.Syntax;
using Corpus.Language.Text;

namespace Corpus.Language.Checking.Support;

/// <summary>
/// Whether a reading explains something: it has a few words, one of them is the quote's, and it says the value and nothing that contradicts it.
/// </summary>
internal static class ReadingCheck
{
    /// <summary>The fewest words that can explain something.</summary>
    private const int LeastWords = 3;

    /// <summary>Whether a text has the words that an explanation needs.</summary>
    public static bool HasWords(string text) => QuotePieces.CanBeRead(text)
        && Words(text).Take(LeastWords).Count() == LeastWords && QuoteLength.Of(FoldedText.Of(text)) >= LeastWords;

    /// <summary>What is wrong with a reading; null where nothing is.</summary>
    public static Problem? Find(StatementUnderCheck statement, QuoteUnderCheck quote, ReadingSyntax reading)
    {
        if (reading is not { Because: { } because, Target: not null })
        {
            return null;
        }

        var value = string.Join(", ", statement.Values);
        if (!HasWords(because.Value))
        {
            return Wrong("does not explain anything in fewer than three words", "say in a sentence how the quote states it");
        }

        if (!QuoteSurroundings.Of(quote).Any(text => Shares(because.Value, text, quote.Language)))
        {
            return Wrong("has no word of the quote", "say what the words of the quote mean");
        }

        // How a name, a text or an enumeration's value follows is up to the reader.
        if (reading.Target != SupportPoint.Value || !(statement.Datatype.IsOrdered || statement.Datatype.Kind == DatatypeKind.Period))
        {
            return null;
        }

        var said = new QuoteUnderCheck(quote.Citation, because, QuoteLanguage.English, quote.Source, proof: null);
        if (!Prints(statement, said))
        {
            return Wrong($"does not print `{MessageText.Short(value)}`", "fix the value, or say how the quote comes to it, in digits or words");
        }

        return ReadingEquations.Contradiction(statement, quote, said) is { } contradiction
            ? Wrong(contradiction, "fix the value, or quote the words that state it")
            : null;

        Problem Wrong(string lack, string remedy) =>
            ExcuseProblems.ExplainsNothing(statement.Problems.At(because.Span), "reading", because.Value, lack, remedy);
    }

    /// <summary>The values that the readings of a quote print.</summary>
    public static IEnumerable<int> Printed(StatementUnderCheck statement, QuoteUnderCheck quote)
    {
        foreach (var reading in quote.Citation.Readings.Where(reading => reading.Because is not null && Excuses.IsOf(reading, SupportPoint.Value, statement)))
        {
            var said = new QuoteUnderCheck(quote.Citation, reading.Because!, QuoteLanguage.English, quote.Source, proof: null);
            var room = ValueRoom.Of(statement);
            for (var index = 0; index < statement.Values.Count; index++)
            {
                if (room.Read(said, index).IsPrinted)
                {
                    yield return index;
                }
            }
        }
    }

    /// <summary>Whether a text prints one of the values.</summary>
    private static bool Prints(StatementUnderCheck statement, QuoteUnderCheck said)
    {
        var room = ValueRoom.Of(statement);
        for (var index = 0; index < statement.Values.Count; index++)
        {
            // Of a date or a range it may add the part that the quote does not print; “the number 12” is a label in a document, and not here.
            if (room.Read(said, index) is { Kind: <= ValueAnswerKind.Uncertain })
            {
                return true;
            }
        }

        return false;
    }

    private static bool Shares(string text, string quote, QuoteLanguage language)
    {
        var common = LanguageTables.Of(language)?.CommonWords;
        var words = new HashSet<string>(Words(quote).Select(Stem), StringComparer.OrdinalIgnoreCase);
        var telling = words.Where(word => common?.Contains(word) != true).ToArray();
        var wanted = telling.Length > 0 ? new HashSet<string>(telling, StringComparer.OrdinalIgnoreCase) : words;
        return Words(text).Select(Stem).Any(wanted.Contains);
    }

    // One character of Chinese or Japanese says little: of those that stand side by side each two are a word.
    private static IEnumerable<string> Words(string text)
    {
        var before = "";
        foreach (var piece in QuotePieces.CanBeRead(text) ? QuotePieces.Of(text) : [])
        {
            var isSingle = EastAsian.IsSingle(piece.Text, 0);
            if (isSingle && piece.Follows && before.Length > 0)
            {
                yield return before + piece.Text;
            }
            else if (piece.Text.Any(IsSeen))
            {
                yield return piece.Text;
            }

            before = isSingle ? piece.Text : "";
        }
    }

    // “decade” is the word of “decades”, too.
    private static string Stem(string word) => word.Length > 3 && word[word.Length - 1] is 's' or 'S' ? word.Substring(0, word.Length - 1) : word;

    private static bool IsSeen(char character) =>
        (char.IsLetterOrDigit(character) && Visible.Is(character)) || char.IsSurrogate(character) || Characters.IsAsciiDigit(character);
}
