using System.Runtime.CompilerServices;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Text;
using Corpus.Language.Units;

namespace Corpus.Language.Provenance.Printed;

/// <content>Units in the header of a number's cell.</content>
internal sealed partial class UnitReader
{
    private static readonly QuoteNumbers None = new([], [], [], []);

    /// <summary>The headings of a number, each in pieces: that of its column, and that of its row.</summary>
    public Func<int, IReadOnlyList<List<QuotePiece>>> Headings { get; init; } = static _ => [];

    /// <summary>The words of a heading that are a scale: “million” of “USD million”; null where none is.</summary>
    public static string? ScaleIn(List<QuotePiece> heading, LanguageTables tables) =>
        heading.Find(piece => ScaleOf(piece.Text, tables) is not null || SignDoubts.IsScale(piece.Text, tables.Numbers))?.Text;

    /// <summary>The rates that may be a number's: those of its cell and of its headings where it stands in a cell, or else any in the quote.</summary>
    public IReadOnlyList<UnitSize> RatesOf(int first)
    {
        if (!_pieces.Exists(static piece => piece.StartsCell) && Headings(first).Count == 0)
        {
            return RatesAround;
        }

        var (begin, end) = Cell(first);
        return
        [
            .. ReadRates(begin, end),
            .. Headings(first).SelectMany(heading => new UnitReader(heading, _tables, None).RatesAround),
        ];
    }

    private static int? ScaleOf(string text, LanguageTables tables) =>
        tables.Numbers.ScaleBehindDigits(text.EndsWith("s", StringComparison.Ordinal) ? text.Substring(0, text.Length - 1) : text)
        ?? tables.Numbers.ScaleBehindDigits(text);

    private (int Begin, int End) Cell(int first)
    {
        var begin = first;
        while (begin > 0 && !_pieces[begin].StartsCell)
        {
            begin--;
        }

        var end = first + 1;
        while (end < _pieces.Count && !_pieces[end].StartsCell)
        {
            end++;
        }

        return (begin, end);
    }

    private PrintedUnit? OfHeadings(int first)
    {
        foreach (var heading in Headings(first))
        {
            if (new UnitReader(heading, _tables, None).OfHeading() is { } unit)
            {
                return unit;
            }
        }

        return null;
    }

    // “Capacity (bcm)”, “Sales, USD million”, “Length in km”, “km”; and weakly “Tonnes landed”.
    [MethodImpl(JitHints.Loop)]
    private PrintedUnit? OfHeading()
    {
        PrintedUnit? weak = null;
        for (var index = 0; index < _pieces.Count; index++)
        {
            var isBracket = _pieces[index].Separator.IndexOfAny(['(', '[']) >= 0;
            var isPart = isBracket || _pieces[index].Separator.Trim() is "," or ":";
            var isIn = !isPart && _words.Of.Contains(_pieces[index].Text);
            if ((isPart || isIn || index == 0) && Header(index, EndOfPart(index, isBracket)) is { } header)
            {
                var isScaled = ScaleIn(_pieces.GetRange(index, EndOfPart(index, isBracket) - index), _tables) is not null;
                if (isPart || isScaled || _pieces[index].Is("in") || (!isIn && _phrases.Unit(0) is { IsWeak: false }))
                {
                    return header;
                }

                weak ??= header with { IsWeak = true };
            }

            weak ??= _phrases.Unit(index) is { } unit ? new(unit.Sizes, Words(index, unit.Next), IsWeak: true) : null;
        }

        return weak;
    }

    private int EndOfPart(int index, bool isBracket)
    {
        var end = index + 1;
        while (end < _pieces.Count && _pieces[end].Separator.IndexOfAny(isBracket ? [')', ']'] : ['(', '[', ',']) < 0)
        {
            end++;
        }

        return end;
    }
}
