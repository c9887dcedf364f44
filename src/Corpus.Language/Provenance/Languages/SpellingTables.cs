using System.Collections.Concurrent;
using System.Globalization;

namespace Corpus.Language.Provenance.Languages;

/// <summary>
/// How numbers are printed in a language that is read by spelling: its marks between digits, its scales, its number words, and what stands around a number
/// that is
/// no value. Read from its tables when they are first asked for.
/// </summary>
internal sealed class SpellingTables
{
    private const string Extra = "extra ";
    private static readonly ConcurrentDictionary<QuoteLanguage, SpellingTables?> Known = new();

    private readonly ConcurrentDictionary<(string Section, string Key), string[]> _phrases = new();
    private readonly Lazy<NumberSpeller> _speller;
    private readonly Lazy<NumeralWords> _numerals;
    private readonly Lazy<HashSet<string>> _roundNumerals;

    private SpellingTables(LanguageFile file, string region)
    {
        File = file;
        var decimals = Of("decimal", region);
        DecimalMark = Mark(decimals);
        OtherDecimalMark = Mark(Of("decimal", "")) is var other && other != DecimalMark ? other : null;
        GroupMarks = [.. new[] { Mark(Of("group", region)), OtherDecimalMark is null ? Mark(Of("group", "")) : ' ', ' ', '\'' }.Distinct()];
        if (file.Value("symbols", "native decimal") is { } native)
        {
            NativeDecimalMarks = [Mark(native), '/', DecimalMark];
            NativeGroupMarks = [.. GroupMarks, Mark(file.Value("symbols", "native group")!), '\u060C'];
        }

        Scales = ReadScales(region, "");
        MoneyScales = ReadScales(region, "money ");
        OrdinalEndings = Set("ordinals", "endings");
        HasOrdinalPoint = file.Value("ordinals", "point") == "yes";
        Articles = Set("numbers", "articles");
        Halves = Set("numbers", "halves");
        HalfWords = Phrases("numbers", "halves");
        Below = Phrases("numbers", "below");
        OneBefore = Phrases("numbers", "one before");
        OneBehind = Phrases("numbers", "one behind");
        And = [.. Phrases("around comparators", "and"), .. Phrases("ranges", "and"), .. Phrases("unit words", "and"), .. Phrases("numbers", "and")];
        OrdinalWords = new(Phrases("ordinals", "words").Select(NumeralWords.Letters), StringComparer.Ordinal);
        Fractions = [.. file["numbers"].Where(static entry => entry.Key.StartsWith(Extra, StringComparison.Ordinal) && entry.Key.IndexOf('.') > 0)
            .SelectMany(static entry => entry.Phrases.Select(phrase => (phrase.ToLowerInvariant(), Digits(entry.Key), Decimals(entry.Key))))];
        MonthNames = [.. File["months"].Concat(File["persian months"]).SelectMany(static month => month.Phrases)
            .Select(static name => name.ToLowerInvariant().TrimEnd('.')).Where(static name => name.Length > 2 && char.IsLetter(name[0]))
                .Distinct(StringComparer.Ordinal)];
        Exponents = [0, .. Scales.Select(static scale => scale.Exponent).Distinct()];
        UnitNames = [.. new[] { "units", "currencies" }.SelectMany(section => File[section]).SelectMany(static entry => entry.Phrases)
            .Select(static phrase => phrase.ToLowerInvariant()).Distinct(StringComparer.Ordinal)];
        UnitsBefore = [.. File["unit words"].Where(static entry => entry.Key.StartsWith("before ", StringComparison.Ordinal))
            .SelectMany(static entry => entry.Phrases)];
        _speller = new(() => new(file));
        _numerals = new(() => new(file, Speller, Scales));
        _roundNumerals = new(() => new(
            new[] { 20, 30, 40, 50, 60, 70, 80, 90, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1000 }.SelectMany(number => Speller.Letters(number))
                .Concat(Scales.Select(static scale => NumeralWords.Letters(scale.Phrase))), StringComparer.Ordinal));
    }

    public LanguageFile File { get; }

    /// <summary>The mark before decimals.</summary>
    public char DecimalMark { get; }

    /// <summary>The mark of the language elsewhere, where a region has its own: it counts where it can be no other.</summary>
    public char? OtherDecimalMark { get; }

    /// <summary>The marks between groups of three digits; white space is a space.</summary>
    public char[] GroupMarks { get; }

    /// <summary>The marks before decimals and between groups of the language's own digits.</summary>
    public char[] NativeDecimalMarks { get; } = [];

    /// <inheritdoc cref="NativeDecimalMarks"/>
    public char[] NativeGroupMarks { get; } = [];

    /// <summary>The words and abbreviations for powers of ten behind digits, longest first, in small letters and without a full stop at the end.</summary>
    public List<(string Phrase, int Exponent)> Scales { get; }

    /// <summary>Those that are scales only beside a currency: <c>5 M€</c>.</summary>
    public List<(string Phrase, int Exponent)> MoneyScales { get; }

    public HashSet<string> OrdinalEndings { get; }

    /// <summary>Whether a full stop behind digits makes an ordinal of them.</summary>
    public bool HasOrdinalPoint { get; }

    /// <summary>What stands for one before a scale, and is an article elsewhere.</summary>
    public HashSet<string> Articles { get; }

    public HashSet<string> Halves { get; }

    /// <summary>The same, longest first.</summary>
    public string[] HalfWords { get; }

    /// <summary>What makes a number before it negative: “5 grados <i>bajo cero</i>”.</summary>
    public string[] Below { get; }

    /// <summary>What stands before an article that is the number one: “<i>más de</i> una puerta”.</summary>
    public string[] OneBefore { get; }

    /// <summary>What stands behind it: “una <i>sola</i> puerta”.</summary>
    public string[] OneBehind { get; }

    /// <summary>What stands between a number and a half.</summary>
    public string[] And { get; }

    /// <summary>The words of ordinals, as letters.</summary>
    public HashSet<string> OrdinalWords { get; }

    /// <summary>The words for numbers with decimals: <c>полтора</c>.</summary>
    public (string Phrase, int Digits, int Decimals)[] Fractions { get; }

    /// <summary>The words for whole tens and hundreds, behind which the ending of an ordinal may be a word of its own.</summary>
    public HashSet<string> RoundNumerals => _roundNumerals.Value;

    /// <summary>The exponents of the scales, and 0.</summary>
    public int[] Exponents { get; }

    public string[] MonthNames { get; }

    /// <summary>The names of units and currencies.</summary>
    public string[] UnitNames { get; }

    /// <summary>The units that stand before their number: <c>百分之</c>.</summary>
    public string[] UnitsBefore { get; }

    public NumberSpeller Speller => _speller.Value;

    public NumeralWords Numerals => _numerals.Value;

    /// <summary>The tables of a language; null where it is read in another way, or not at all.</summary>
    public static SpellingTables? Of(QuoteLanguage language) => language.Code.Length == 0 || language.Code == QuoteLanguage.English.Code
        ? null
        : Known.GetOrAdd(language, static language =>
            LanguageFile.BuiltIn(language.Code) is { } file && file.Value("symbols", "decimal") is not null ? new(file, language.Region) : null);

    /// <summary>The tables of a file that is not built in.</summary>
    public static SpellingTables Read(string text, string region = "") => new(LanguageFile.Read(text), region);

    /// <summary>The phrases of a key, in small letters, longest first.</summary>
    public string[] Phrases(string section, string key) => _phrases.GetOrAdd((section, key), Read);

    /// <summary>The phrases before numbers that end in one of these words: the “menos” of “al menos” is no sign.</summary>
    public string[] ComparatorsEndingIn(string[] words) => _phrases.GetOrAdd(("comparators before", ""), _ =>
        [.. File["comparators before"].SelectMany(static entry => entry.Phrases).Select(static phrase => phrase.ToLowerInvariant())
            .Where(phrase => Array.Exists(words, word => phrase.EndsWith(" " + word, StringComparison.Ordinal))).Distinct(StringComparer.Ordinal)]);

    private string[] Read((string Section, string Key) place) =>
        [.. File.Phrases(place.Section, place.Key).Select(static phrase => phrase.ToLowerInvariant()).Distinct(StringComparer.Ordinal)
            .OrderByDescending(static phrase => phrase.Length).ThenBy(static phrase => phrase, StringComparer.Ordinal)];

    private static int Digits(string key) => int.Parse(key.Substring(Extra.Length).Replace(".", ""), NumberStyles.None, CultureInfo.InvariantCulture);

    private static int Decimals(string key) => key.Length - 1 - key.IndexOf('.');

    private HashSet<string> Set(string section, string key) => new(Phrases(section, key), StringComparer.Ordinal);

    private string Of(string key, string region) =>
        (region.Length == 0 ? null : File.Value("symbols", key + " " + region)) ?? File.Value("symbols", key) ?? "";

    // White space is folded to a space; the apostrophe of typesetters to the typed one.
    private static char Mark(string text) =>
        text.StartsWith("U+", StringComparison.Ordinal) ? ' ' : text.Length == 0 ? ' ' : text[0] == '\u2019' ? '\'' : text[0];

    // “<cardinal< Millionen” of two million; a hundred is one where numerals are characters.
    private IEnumerable<(string Phrase, int Exponent)> SpelledScales()
    {
        foreach (var rule in File.Sections.Where(static name => name.StartsWith("spellout", StringComparison.Ordinal)).SelectMany(name => File[name])
            .Where(static entry => entry.Key.StartsWith("%", StringComparison.Ordinal)).SelectMany(static entry => SpellingRule.Read(entry.Text)))
        {
            if (rule.Base / rule.Divisor > 2 || rule.Base % rule.Divisor != 0 || rule.Divisor < 100 || rule.Parts.Count < 2
                || rule.Parts[0].Kind != SpellingRule.PartKind.Multiple)
            {
                continue;
            }

            var exponent = (int)Math.Round(Math.Log10(rule.Divisor));
            var phrases = rule.Parts[1].Kind switch
            {
                SpellingRule.PartKind.Text => [rule.Parts[1].Text],
                SpellingRule.PartKind.Plural => rule.Parts[1].Text.Split(',').Select(static form => form.Substring(form.IndexOf('=') + 1)),
                SpellingRule.PartKind.Same or SpellingRule.PartKind.Rest => [],
                _ => Array.Empty<string>().AsEnumerable(),
            };
            foreach (var phrase in phrases.Select(static phrase => phrase.Trim().ToLowerInvariant()).Where(static phrase => phrase.Length > 0))
            {
                if (exponent >= 3 || NumeralWords.IsHanCharacter(phrase[0]))
                {
                    yield return (phrase, exponent);
                }
            }
        }
    }

    private List<(string Phrase, int Exponent)> ReadScales(string region, string kind)
    {
        var scales = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (phrase, exponent) in kind.Length == 0 ? SpelledScales() : [])
        {
            scales[phrase] = exponent;
        }

        foreach (var entry in File["scales"].Concat(File["numbers"]))
        {
            var key = entry.Key.StartsWith("scales ", StringComparison.Ordinal) ? entry.Key.Substring("scales ".Length) : entry.Key;
            if (!key.StartsWith(kind, StringComparison.Ordinal))
            {
                continue;
            }

            var parts = key.Substring(kind.Length).Split(' ');
            if (!int.TryParse(parts[0], out var exponent) || (parts.Length > 1 && region.Length > 0 && parts[1] != region))
            {
                continue;
            }

            // What two regions mean differently is nothing where no region is said.
            foreach (var phrase in entry.Phrases.Select(static phrase => phrase.ToLowerInvariant().TrimEnd('.')))
            {
                scales[phrase] = scales.TryGetValue(phrase, out var known) && known != exponent ? parts.Length > 1 && region.Length > 0 ? exponent
                    : 0 : exponent;
            }
        }

        return [.. scales.Where(static scale => scale.Value > 0).Select(static scale => (scale.Key, scale.Value))
            .OrderByDescending(static scale => scale.Key.Length).ThenBy(static scale => scale.Key, StringComparer.Ordinal)];
    }
}
