using Corpus.Language.Provenance.Languages;

namespace Corpus.Language.Provenance.Printed;

/// <summary>
/// Finds numbers that are years and look as if they counted what follows: “in 1875 schools opened”, “by March 1875 ships were built”.
/// </summary>
internal static class YearReader
{
    private const int Digits = 4;

    /// <summary>How many adjectives may stand before what follows.</summary>
    private const int MostAdjectives = 2;

    private const ContextClasses Articles = ContextClasses.Definite | ContextClasses.Indefinite | ContextClasses.Number;

    /// <summary>The words that make a year of a number; null where it may be none, or nothing follows that it would count.</summary>
    public static string? Words(List<QuotePiece> pieces, int first, int end, LanguageTables tables)
    {
        if (first == 0 || end != first + 1 || !pieces[first].Follows || pieces[first].IsInWord || pieces[first].Text is not { Length: Digits } text
            || text[0] is not ('1' or '2') || !text.All(char.IsDigit)
            || StartOf(pieces, first, tables) is not { } start || !IsBeforeSubject(pieces, end, tables))
        {
            return null;
        }

        return QuotePieces.Words(pieces, start, end);
    }

    // The begin of “in”, “in early”, “in March”, “in March of”.
    private static int? StartOf(List<QuotePiece> pieces, int first, LanguageTables tables)
    {
        var (before, words) = (first - 1, tables.Counts);
        if (Month(before) || (first > 1 && pieces[before].Follows && tables.Units.Of.Contains(pieces[before].Text) && Month(before - 1)))
        {
            return Month(before) ? before : before - 1;
        }

        if (words.AlwaysBeforeYears.Contains(pieces[before].Text))
        {
            return before;
        }

        var open = before > 0 && pieces[before].Follows && words.PartsOfYears.Contains(pieces[before].Text) ? before - 1 : before;
        return words.OpenBeforeYears.Contains(pieces[open].Text) && (open < before || BeginsClause(pieces, open, tables)) ? open : null;

        bool Month(int index) => tables.Months.Number(pieces[index].Text) is not null;
    }

    // “In 1875”, “…, by 1875”, “and by 1875”; but “the grain came from 1875 farms”.
    private static bool BeginsClause(List<QuotePiece> pieces, int open, LanguageTables tables) =>
        char.IsUpper(pieces[open].Text, 0) || (open > 0 && (!pieces[open].Follows || (Classes(tables, pieces[open - 1].Text)
            & (ContextClasses.Coordinator | ContextClasses.That | ContextClasses.Adversative)) != 0));

    // “schools opened”; but “in 1875 schools the roof leaks”.
    private static bool IsBeforeSubject(List<QuotePiece> pieces, int end, LanguageTables tables)
    {
        var scene = new NumberScene(pieces, [], tables);
        for (var noun = end; noun <= end + MostAdjectives && scene.Text(noun) is { Length: > 0 } text && !tables.Counts.FunctionWords.Contains(text); noun++)
        {
            if (scene.CountsThings(noun))
            {
                return scene.Text(noun + 1) is { Length: > 0 } next && (Classes(tables, next) & Articles) == 0;
            }
        }

        return false;
    }

    private static ContextClasses Classes(LanguageTables tables, string word) =>
        tables.Context.ClassesOf(tables.Context.Vocabulary.Find(word.ToLowerInvariant(), 0, word.Length));
}
