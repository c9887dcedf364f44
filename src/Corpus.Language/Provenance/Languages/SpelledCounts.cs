using System.Globalization;

namespace Corpus.Language.Provenance.Languages;

/// <summary>
/// What the readers of units, dates and comparators ask of numbers in a language that is text. How its numbers are found is said by the same file, and none of
/// this is read for it.
/// </summary>
internal static class SpelledCounts
{
    public static NumberWords Numbers(TableWords words)
    {
        var scales = Scales(words);
        var never = TableWords.Never;
        return new()
        {
            Units = new(StringComparer.OrdinalIgnoreCase),
            Tens = new(StringComparer.OrdinalIgnoreCase),
            Scales = scales,
            AbbreviatedScales = scales,
            ScalesOfMoney = new(StringComparer.OrdinalIgnoreCase),
            Thousand = never,
            Endings = words.Set("ordinals", "endings"),
            LettersOfNames = "",
            Clocks = words.Set("clocks", "behind"),
            OtherScales = words.Set("numbers", "other scales"),
            Parts = new(StringComparer.OrdinalIgnoreCase),
            PartsOfMany = [],
            OrdinalsAfterTens = [],
            Ordinals = new(StringComparer.OrdinalIgnoreCase),
            OrdinalEnding = never,
            Articles = words.Set("numbers", "articles"),
            Minus = words.Set("numbers", "minus"),
            Below = [],
            Times = words.Set("numbers", "times"),
            Operators = [],
            Powers = new(StringComparer.OrdinalIgnoreCase),
            ToThePower = [],
            PowerNouns = [],
            Shares = [],
            Multiples = [],
            WithinMultiples = [],
            BeforeTwo = words.Set("ranges", "between"),
            Joining = [],
            Money = [],
            HeadingScales = [],
            BeforeHeading = [],
            Hundred = never,
            Dozen = never,
            One = never,
            And = never,
            Or = never,
            Choices = [],
            Of = never,
            Point = never,
            GroupSeparators = words.File.Value("symbols", "group") ?? "",
            DecimalPoint = words.File.Value("symbols", "decimal") is { Length: > 0 } mark ? mark[0] : ',',
        };
    }

    public static LabelWords Labels(TableWords words) => new()
    {
        Always = words.Set("labels", "before"),
        Usually = [],
        Plurals = [],
        Number = TableWords.Never,
        Year = TableWords.Never,
        Signs = "\u00A7\u2116#",
        NoNames = words.Set("names", "function words"),
        AdverbEnding = TableWords.Never,
        Determiners = words.Set("names", "articles"),
        Groups = [],
        BeforePlaces = [],
        Streets = [],
        Telephones = [],
        Clocks = words.Phrases("clocks", "behind"),
        At = TableWords.Never,
        BeforeClocks = words.Phrases("clocks", "before"),
        Peoples = [],
        Sayings = new(StringComparer.OrdinalIgnoreCase),
        BeforePronoun = [],
        OfPronoun = [],
        AfterPronoun = [],
        AfterSomeDay = [],
        BeforeSomeDay = [],
        SomeDays = [],
    };

    public static CountWords Counted(TableWords words) => new()
    {
        PluralEnding = TableWords.Never,
        NoPlurals = [],
        OtherPlurals = [],
        Quantified = [],
        Units = [],
        Times = [],
        FunctionWords = words.Set("names", "function words"),
    };

    // `3: tausend` of CLDR, and `scales 3: tausend` by hand.
    private static Dictionary<string, int> Scales(TableWords words)
    {
        const string ByHand = "scales ";
        var scales = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (power, phrases) in words.File["scales"].Select(static entry => (entry.Key, entry.Phrases))
            .Concat(words.File["numbers"].Where(static entry => entry.Key.StartsWith(ByHand, StringComparison.Ordinal))
                .Select(static entry => (entry.Key.Substring(ByHand.Length), entry.Phrases))))
        {
            if (int.TryParse(power, NumberStyles.None, CultureInfo.InvariantCulture, out var exponent))
            {
                foreach (var phrase in phrases)
                {
                    scales[words.Joined(phrase)] = exponent;
                }
            }
        }

        return scales;
    }
}
