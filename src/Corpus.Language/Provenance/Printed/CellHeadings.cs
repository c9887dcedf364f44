using System.Text;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Quotes;

namespace Corpus.Language.Provenance.Printed;

/// <summary>
/// What heads the cells of a quoted row: the header of the column, which the evidence has, and the first cell of the row where the quote has it. What stands in
/// any other cell says nothing of a number.
/// </summary>
internal sealed class CellHeadings
{
    private static readonly (string Abbreviation, string Word)[] Abbreviations =
        [("max. ", "maximum"), ("max ", "maximum"), ("min. ", "minimum"), ("min ", "minimum")];

    private readonly List<QuotePiece> _pieces;
    private readonly Passage _passage;
    private readonly QuoteLanguage _language;
    private readonly Dictionary<string, List<QuotePiece>> _cut = new(StringComparer.Ordinal);
    private readonly int _endOfFirst;

    /// <param name="pieces">The pieces of the quote.</param>
    /// <param name="passage">The quote in its document.</param>
    /// <param name="language">Its language.</param>
    public CellHeadings(List<QuotePiece> pieces, Passage passage, QuoteLanguage language)
    {
        (_pieces, _passage, _language) = (pieces, passage, language);
        var isRow = passage.IsRow && passage.CellOf(passage.First) is { StartsRow: true } first && first.First == passage.First + passage.Offset;
        _endOfFirst = isRow ? Math.Max(0, pieces.FindIndex(1, static piece => piece.StartsCell)) : 0;
    }

    /// <summary>Whether a piece is in a cell that is known.</summary>
    public bool IsInCell(int piece) => CellOf(piece) is not null;

    /// <summary>The texts that head the cell of a piece, the nearest first.</summary>
    public IEnumerable<string> Of(int piece)
    {
        if (CellOf(piece) is not { } cell)
        {
            yield break;
        }

        if (cell.Header is { } header)
        {
            yield return header;
        }

        if (_endOfFirst > 0 && piece >= _endOfFirst)
        {
            yield return TextOf(0, _endOfFirst);
        }
    }

    /// <summary>The same in pieces.</summary>
    public IReadOnlyList<List<QuotePiece>> In(int piece) => [.. Of(piece).Select(Cut)];

    /// <summary>The text of the cell that a piece is in, and of those that head it.</summary>
    public IEnumerable<string> Around(int piece)
    {
        var first = piece;
        while (first > 0 && !_pieces[first].StartsCell)
        {
            first--;
        }

        var end = piece + 1;
        while (end < _pieces.Count && !_pieces[end].StartsCell)
        {
            end++;
        }

        return new[] { TextOf(first, end) }.Concat(Of(piece));
    }

    /// <summary>Puts in doubt the numbers whose heading has a scale that they do not have themselves.</summary>
    public QuoteNumbers Sift(QuoteNumbers numbers, LanguageTables? tables)
    {
        if (tables is null)
        {
            return numbers;
        }

        var scaled = new HashSet<int>(numbers.Certain.Where(static number => number.LeftOut != 0).Select(static number => number.First));
        var doubts = new Dictionary<int, string>();
        foreach (var number in numbers.WithEnds.Where(number => !scaled.Contains(number.First) && !doubts.ContainsKey(number.First)))
        {
            if (In(number.First).FirstOrDefault(heading => UnitReader.ScaleIn(heading, tables) is not null) is { } heading)
            {
                var words = QuotePieces.Words(_pieces, number.First, number.End);
                doubts.Add(number.First, $"has {words} below “{QuotePieces.Words(heading, 0, heading.Count)}”, which may be its scale");
            }
        }

        return doubts.Count == 0 ? numbers : numbers with
        {
            Certain = numbers.Certain.FindAll(number => !doubts.ContainsKey(number.First)),
            Doubtful =
            [
                .. numbers.Doubtful,
                .. numbers.Certain.Where(number => doubts.ContainsKey(number.First))
                    .Select(number => new DoubtfulNumber(number.Value, number.First, number.End, doubts[number.First])),
            ],
            WithEnds = numbers.WithEnds.FindAll(number => !doubts.ContainsKey(number.First)),
        };
    }

    /// <summary>What the headings of a number say of how it is meant: “at least”; null where they say nothing.</summary>
    public FoundComparator? Comparator(int piece)
    {
        if (LanguageTables.Of(_language) is not { } tables)
        {
            return null;
        }

        foreach (var heading in Of(piece))
        {
            var words = WithoutBrackets(heading);
            string[] sentences = _language.Code == "en" ? [words + " 7", InFull(words) + " is 7"] : [words + " 7"];
            foreach (var sentence in sentences)
            {
                var pieces = QuotePieces.Of(sentence, _language);
                if (pieces.Count > 1 && new ComparatorWords(pieces, tables).At(pieces.Count - 1, pieces.Count, out _) is { Sense: NumberSense.Compared } found)
                {
                    return found;
                }
            }
        }

        return null;
    }

    // “Max. load” is the maximum load.
    private static string InFull(string heading)
    {
        foreach (var (abbreviation, word) in Abbreviations)
        {
            if (heading.StartsWith(abbreviation, StringComparison.OrdinalIgnoreCase))
            {
                return word + heading.Substring(abbreviation.Length - 1);
            }
        }

        return heading;
    }

    // “Max. load (t)”: what is in brackets is the unit.
    private static string WithoutBrackets(string heading)
    {
        var text = new StringBuilder();
        var depth = 0;
        foreach (var character in heading)
        {
            depth += character is '(' or '[' ? 1 : 0;
            if (depth == 0)
            {
                text.Append(character);
            }

            depth -= character is ')' or ']' && depth > 0 ? 1 : 0;
        }

        return text.ToString().Trim();
    }

    private List<QuotePiece> Cut(string heading)
    {
        if (!_cut.TryGetValue(heading, out var pieces))
        {
            _cut.Add(heading, pieces = QuotePieces.Of(heading, _language));
        }

        return pieces;
    }

    private TableCell? CellOf(int piece) => piece < _pieces.Count ? _passage.CellOf(_passage.First + _pieces[piece].Word) : null;

    // With the brackets and signs around its words.
    private string TextOf(int first, int end)
    {
        var text = _passage.Text;
        var (start, last) = (_passage.First + _pieces[first].Word, _passage.First + _pieces[end - 1].Word);
        var behind = last + 1 < _passage.End ? text.Start(last + 1) : text.End(last);
        return text.Folded.Substring(text.Start(start), behind - text.Start(start)).Trim(' ', '|', '\t');
    }
}
