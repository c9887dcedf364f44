using Corpus.Language.Binding;
using Corpus.Language.Model;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Syntax;

namespace Corpus.Language.Checking.Support;

/// <summary>A quote that its document has, while it is checked what it says. What is read of it is read once.</summary>
internal sealed class QuoteUnderCheck(CitationSyntax citation, Located quote, QuoteLanguage language, SourceEntry source, QuoteProof? proof)
{
    private List<QuotePiece>? _pieces;
    private QuoteNumbers? _numbers;
    private Passage? _passage;
    private Dictionary<ReadingSyntax, bool>? _readingsInUse;
    private UnitReader? _units;
    private CellHeadings? _headings;

    public CitationSyntax Citation { get; } = citation;

    /// <summary>The quote as it is written.</summary>
    public Located Quote { get; } = quote;

    /// <summary>The quote as it is read: with ends of lines where its document parts what would be one number.</summary>
    public string Text => Proof?.Parted ?? Quote.Value;

    public QuoteLanguage Language { get; } = language;

    /// <summary>The whole tag of the language: which names it has.</summary>
    public string Tag { get; init; } = language.Region.Length == 0 ? language.Code : language.Code + "-" + language.Region;

    public SourceEntry Source { get; } = source;

    /// <summary>Where the document has it; null where the source has no evidence.</summary>
    public QuoteProof? Proof { get; } = proof;

    /// <summary>The words of the quote, in the document where its text is at hand.</summary>
    public Passage Passage => _passage ??= Passage.Of(Text, Source.Evidence, Proof?.Position);

    public List<QuotePiece> Pieces => _pieces ??= QuotePieces.Of(Text, Language, Passage);

    /// <summary>
    /// The numbers that the statement states, the ends of ranges and its tolerance with them: where numbers are spelled, no others are found in words.
    /// </summary>
    public IReadOnlyList<ExactNumber> Wanted { get; init; } = [];

    public QuoteNumbers Numbers =>
        _numbers ??= Headings.Sift(
            LayoutReader.Sift(NearReader.Sift(NumberReader.ReadAll(Pieces, Language, Wanted), Pieces, Language), Pieces, Passage), LanguageTables.Of(Language));

    /// <summary>What heads the cells of the quote, where it is a row of a table.</summary>
    public CellHeadings Headings => _headings ??= new(Pieces, Passage, Language);

    /// <summary>Reads the units beside the numbers; null where nothing is known of the units of the language.</summary>
    public UnitReader? Units => _units ??= LanguageTables.Of(Language) is { } tables ? new(Pieces, tables, Numbers) { Headings = Headings.In } : null;

    /// <summary>Whether it prints a value in another unit, so that a reading may say how the one follows from the other.</summary>
    public bool IsConverted { get; set; }

    /// <summary>Where the quote prints the values: what the rooms after the first look around.</summary>
    public List<ValuePlace> Places { get; } = [];

    /// <summary>The aliases by which it prints values.</summary>
    public List<AliasModel> AliasesInUse { get; } = [];

    /// <summary>What came of the readings that were asked to explain something the quote does not show: whether they do.</summary>
    public Dictionary<ReadingSyntax, bool> ReadingsInUse => _readingsInUse ??= [];

    /// <summary>What came of the points so far.</summary>
    public SupportPoints Points { get; private set; }

    /// <summary>What was seen at each point, for whoever asks to be told.</summary>
    public List<PointNote>? Notes { get; init; }

    /// <summary>Says what came of a point.</summary>
    /// <param name="point">The point.</param>
    /// <param name="state">What came of it.</param>
    /// <param name="words">The words that decided it, as the quote or the document has them.</param>
    public void Set(SupportPoint point, PointState state, string? words = null)
    {
        Points = Points.With(point, state);
        Notes?.Add(new(point, state, words));
    }
}

/// <summary>Where a quote prints a value.</summary>
/// <param name="Index">Which of the statement's values.</param>
/// <param name="First">The index of the first piece.</param>
/// <param name="End">The index after the last piece.</param>
/// <param name="Number">The number, where the value is one.</param>
internal sealed record ValuePlace(int Index, int First, int End, PrintedNumber? Number = null);
