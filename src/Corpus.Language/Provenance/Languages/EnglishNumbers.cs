namespace Corpus.Language.Provenance.Languages;

/// <summary>The words of English that numbers are made of.</summary>
internal static class EnglishNumbers
{
    private static readonly (string One, string Many, int Of)[] FractionParts =
    [
        ("half", "halves", 2), ("third", "thirds", 3), ("quarter", "quarters", 4), ("fourth", "fourths", 4), ("fifth", "fifths", 5), ("sixth", "sixths", 6),
        ("seventh", "sevenths", 7), ("eighth", "eighths", 8), ("ninth", "ninths", 9), ("tenth", "tenths", 10), ("eleventh", "elevenths", 11),
        ("twelfth", "twelfths", 12), ("sixteenth", "sixteenths", 16), ("twentieth", "twentieths", 20), ("fortieth", "fortieths", 40),
        ("hundredth", "hundredths", 100), ("thousandth", "thousandths", 1000), ("millionth", "millionths", 1_000_000),
        ("billionth", "billionths", 1_000_000_000),
    ];

    public static readonly NumberWords Words = new()
    {
        Units = Numbered(
            0, "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
        Tens = Numbered(2, "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"),
        Scales = new(StringComparer.OrdinalIgnoreCase)
        {
            ["thousand"] = 3,
            ["million"] = 6,
            ["billion"] = 9,
            ["trillion"] = 12,
            ["quadrillion"] = 15,
            ["quintillion"] = 18,
            ["sextillion"] = 21,
        },
        AbbreviatedScales = new(StringComparer.OrdinalIgnoreCase) { ["mn"] = 6, ["mln"] = 6, ["bn"] = 9, ["bln"] = 9, ["tn"] = 12, ["trn"] = 12 },
        Thousand = "k",
        Endings = NameTables.Set("""
            st nd rd th s ers er ish
            """),
        LettersOfNames = "QGDOXEIZ",
        Clocks = new(StringComparer.OrdinalIgnoreCase) { "am", "pm", "a.m", "p.m" },
        ScalesOfMoney = new(StringComparer.OrdinalIgnoreCase) { ["k"] = 3, ["m"] = 6, ["mm"] = 6, ["b"] = 9, ["t"] = 12 },
        OtherScales = NameTables.Set("""
            lakh lakhs lac lacs crore crores kharab milliard milliards billiard billiards myriad myriads score zillion gazillion hundreds thousands
            millions billions trillions dozens
            """),
        Parts = PartsByName(),
        PartsOfMany = new(FractionParts.Select(static part => part.Many), StringComparer.OrdinalIgnoreCase),
        OrdinalsAfterTens = new(StringComparer.OrdinalIgnoreCase) { "first", "second" },
        Ordinals = Numbered(
            1, "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"),
        OrdinalEnding = "th",
        Articles = new(StringComparer.OrdinalIgnoreCase) { "a", "an" },
        Minus = new(StringComparer.OrdinalIgnoreCase) { "minus", "negative" },
        Below = [["below", "zero"], ["below", "freezing"], ["below", "nought"], ["under", "zero"]],
        Times = new(StringComparer.OrdinalIgnoreCase) { "times" },
        Operators = [["plus"], ["minus"], ["by"], ["less"], ["divided", "by"], ["multiplied", "by"], ["times"], ["over"]],
        Powers = new(StringComparer.OrdinalIgnoreCase) { ["squared"] = 2, ["cubed"] = 3 },
        ToThePower =
        [
            ["raised", "to", "the", "power", "of"], ["to", "the", "power", "of"], ["raised", "to", "the", "power"], ["to", "the", "power"],
            ["raised", "to", "the"], ["to", "the"],
        ],
        PowerNouns = new(StringComparer.OrdinalIgnoreCase) { "power" },
        Shares = [["in", "every"], ["out", "of", "every"], ["out", "of"], ["for", "every"], ["of", "every"], ["in"], ["per"]],
        Multiples = NameTables.Set("""
            double twice thrice triple treble quadruple quintuple twofold threefold
            """),
        WithinMultiples = NameTables.Set("""
            the its their his her our these those all of as many much more less fewer than that what long big large high tall wide deep heavy fast old
            great strong hot cold likely common good bad far thick bright rich dear expensive heavier lighter larger bigger smaller longer shorter
            taller higher lower wider deeper faster slower older younger greater stronger weaker richer poorer hotter colder thicker brighter costlier
            cheaper size number length weight usual normal original some a an each first last only previous present current
            """),
        BeforeTwo = new(StringComparer.OrdinalIgnoreCase) { "between", "both" },
        Joining = new(StringComparer.OrdinalIgnoreCase) { "to", "or", "and", "by" },
        Money = NameTables.Set("""
            dollar dollars euro euros pound pounds franc francs yen yuan renminbi rouble roubles ruble rubles rupee rupees krone kroner krona kronor
            crown crowns peso pesos rand real reais won zloty zlotys lira liras forint forints koruna korunas leu lei lev leva dinar dinars dirham
            dirhams riyal riyals shekel shekels shilling shillings naira baht ringgit rupiah dong hryvnia hryvnias mark marks taka cedi cedis sterling
            usd eur gbp chf jpy cny inr rub sek nok dkk pln czk huf try brl mxn zar aud cad nzd sgd hkd krw
            """),
        HeadingScales = new(StringComparer.OrdinalIgnoreCase) { "hundreds", "thousands", "millions", "billions", "trillions", "000", "000s" },
        BeforeHeading = NameTables.Set("""
            in usd eur gbp chf jpy cny inr rub sek nok dkk pln czk huf brl mxn zar aud cad nzd sgd hkd krw
            """),
        Hundred = "hundred",
        Dozen = "dozen",
        One = "one",
        And = "and",
        Or = "or",
        Choices = [["or"], ["or", "even"], ["or", "perhaps"], ["or", "maybe"], ["and", "or"], ["and/or"], ["up", "to"], ["or", "so", "to"], ["if", "not"]],
        Of = "of",
        Point = "point",
        GroupSeparators = ", ",
        DecimalPoint = '.',
    };

    /// <summary>The same where India is the region: a lakh and a crore are scales, and groups have two digits.</summary>
    public static readonly NumberWords OfIndia = Words with
    {
        Scales = new(Words.Scales, StringComparer.OrdinalIgnoreCase) { ["lakh"] = 5, ["lakhs"] = 5, ["lac"] = 5, ["lacs"] = 5, ["crore"] = 7, ["crores"] = 7 },
        AbbreviatedScales = new(Words.AbbreviatedScales, StringComparer.OrdinalIgnoreCase) { ["cr"] = 7 },
        OtherScales = new(Words.OtherScales.Except(["lakh", "lakhs", "lac", "lacs", "crore", "crores"]), StringComparer.OrdinalIgnoreCase),
        HasGroupsOfTwo = true,
    };

    private static Dictionary<string, int> PartsByName()
    {
        var parts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in FractionParts)
        {
            parts.Add(part.One, part.Of);
            parts.Add(part.Many, part.Of);
        }

        return parts;
    }

    private static Dictionary<string, int> Numbered(int first, params string[] words)
    {
        var numbers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in words)
        {
            numbers.Add(word, first++);
        }

        return numbers;
    }
}
