using Corpus.Language.Units;

namespace Corpus.Language.Provenance.Languages;

/// <summary>
/// The words of one language for units and for what stands between them, without regard to case. Names come from lines of a table, as CLDR has them: the codes
/// of
/// a unit and all forms of its name. Symbols, which languages share, are <see cref="UnitSymbols"/>.
/// </summary>
internal sealed class UnitWords
{
    private readonly Dictionary<string, UnitWord> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="table">
    /// Lines of codes and names: <c>m * | metre, metres</c>. A star after the codes says that prefixes come before the names, a question mark that the names
    /// are
    /// ordinary words as well.
    /// </param>
    /// <param name="prefixes">The prefixes by their names: “kilo”.</param>
    public UnitWords(string table, Dictionary<string, string> prefixes)
        : this(table.Split('\n').Select(static line => line.Split('|'))
            .Select(static columns => (columns[0], columns[1].Split(',').Select(static name => name.Trim()))), prefixes)
    {
    }

    /// <param name="lines">The codes of units, and their names. What several lines name is one of them, and nobody knows which.</param>
    /// <param name="prefixes">The prefixes by their names.</param>
    public UnitWords(IEnumerable<(string Codes, IEnumerable<string> Names)> lines, Dictionary<string, string> prefixes)
    {
        Prefixes = prefixes;
        foreach (var (columns, names) in lines)
        {
            var codes = columns.Split([' ', '\r'], StringSplitOptions.RemoveEmptyEntries);
            var word = new UnitWord(
                [.. codes.Where(static code => code is not ("*" or "?"))], isWeak: codes.Contains("?"), isMetric: codes.Contains("*"));
            foreach (var name in names)
            {
                Add(name, _names.TryGetValue(name, out var known) ? known.With(word) : word);
            }
        }
    }

    /// <summary>How many words the longest name has.</summary>
    public int LongestName { get; private set; }

    public Dictionary<string, string> Prefixes { get; }

    /// <summary>The words that raise the length behind them: “square”.</summary>
    public required PhraseTable<int> PowersBefore { get; init; }

    /// <summary>The words that raise the unit before them: “squared”.</summary>
    public required PhraseTable<int> PowersAfter { get; init; }

    /// <summary>The words that divide by the unit behind them: “per”.</summary>
    public required HashSet<string> Per { get; init; }

    /// <summary>The words that divide by a time, or money by anything: “a”, “each”.</summary>
    public required HashSet<string> Each { get; init; }

    /// <summary>What says the same of a time in several words: “for each”.</summary>
    public PhraseTable<bool> ForEach { get; init; } = new([]);

    /// <summary>The word that joins two units that are divided by: “per square metre and month”.</summary>
    public required HashSet<string> And { get; init; }

    /// <summary>The words for a rate in one word, as the code of its time: “annually”, “p.a”.</summary>
    public required PhraseTable<UnitWord> Rates { get; init; }

    /// <summary>The words before a number that say its rate: “annual”.</summary>
    public required PhraseTable<UnitWord> RatesBefore { get; init; }

    /// <summary>The units that stand before their number: “百分之”.</summary>
    public (string[] Words, UnitWord Unit)[] BeforeNumbers { get; init; } = [];

    /// <summary>What may stand between a number and its unit and changes nothing: “20 long years”.</summary>
    public required HashSet<string> Between { get; init; }

    /// <summary>What joins a unit and what is measured: “metres of gas”.</summary>
    public required HashSet<string> Of { get; init; }

    /// <summary>The words at which a clause or an enumeration goes on: no rate behind them is of the number before them.</summary>
    public required HashSet<string> Stops { get; init; }

    /// <summary>The words behind “a day” that make it a time of its own: “a day later”.</summary>
    public required HashSet<string> NoRateBefore { get; init; }

    /// <summary>What looks like a rate and says what something consists of: “365 дней в году”.</summary>
    public PhraseTable<bool> NoRates { get; init; } = new([]);

    /// <summary>The words behind a number of four digits that make a year of it, where they are units as well: “1998 года”.</summary>
    public HashSet<string> Years { get; init; } = [];

    /// <summary>The words before a number of four digits that make a year of it.</summary>
    public HashSet<string> YearsBefore { get; init; } = [];

    /// <summary>The words that join numbers which share a unit: “5, 10 and 20 milligrams”.</summary>
    public required HashSet<string> Lists { get; init; }

    /// <summary>The words that say in which sense a word is meant: “weighs” that pounds are no money.</summary>
    public required HashSet<string> OfMasses { get; init; }

    /// <inheritdoc cref="OfMasses"/>
    public required HashSet<string> OfMoney { get; init; }

    /// <summary>The words before a number without a unit that imply one: “aged”.</summary>
    public required Dictionary<string, UnitWord> Implied { get; init; }

    public UnitWord? Name(string name) => _names.TryGetValue(name, out var word) ? word : null;

    /// <summary>What one word means, with the prefix that it may begin with.</summary>
    public (UnitSize[] Sizes, bool IsWeak)? Find(string name)
    {
        if (Name(name) is { } word)
        {
            return (word.Sizes, word.IsWeak);
        }

        foreach (var prefix in Prefixes)
        {
            if (name.Length > prefix.Key.Length && name.StartsWith(prefix.Key, StringComparison.OrdinalIgnoreCase)
                && Name(name.Substring(prefix.Key.Length)) is { IsMetric: true } unit && unit.Prefixed(prefix.Value) is { } sizes)
            {
                return (sizes, false);
            }
        }

        return null;
    }

    /// <summary>The words of currencies: their whole names, and the last words of them, which many share.</summary>
    public UnitWords WithCurrencies(HashSet<string> ordinary)
    {
        foreach (var shared in Currencies.All
            .Where(static currency => currency.Singular.IndexOf(" of ", StringComparison.Ordinal) < 0 && currency.Singular.IndexOf('(') < 0)
            .SelectMany(static currency => Names(currency).Select(name => (currency.Code, Name: name)))
            .GroupBy(static pair => pair.Name, StringComparer.OrdinalIgnoreCase))
        {
            var codes = shared.Select(static pair => pair.Code).Distinct().OrderBy(static code => code, StringComparer.Ordinal);
            Add(shared.Key, Name(shared.Key) is { } known
                ? new([.. known.Codes, .. codes], known.IsWeak, known.IsMetric)
                : new([.. codes], isWeak: ordinary.Contains(shared.Key)));
        }

        return this;
    }

    private static IEnumerable<string> Names(UcumAtom currency) =>
        new[] { currency.Singular, currency.Plural }.SelectMany(static name => new[] { name, name.Substring(name.LastIndexOf(' ') + 1) }).Distinct();

    private void Add(string name, UnitWord word)
    {
        _names[name] = word;
        LongestName = Math.Max(LongestName, name.Count(static character => character == ' ') + 1);
    }
}
