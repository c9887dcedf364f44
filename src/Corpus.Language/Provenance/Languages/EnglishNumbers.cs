namespace Corpus.Language.Provenance.Languages;

/// <summary>The words of English that numbers are made of.</summary>
internal static class EnglishNumbers
{
    private static readonly Dictionary<string, int> Units = Numbered(
        0, "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");

    private static readonly Dictionary<string, int> Tens = Numbered(2, "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static readonly Dictionary<string, int> Scales = new(StringComparer.OrdinalIgnoreCase)
    {
        ["thousand"] = 3,
        ["million"] = 6,
        ["billion"] = 9,
        ["trillion"] = 12,
    };

    private static readonly Dictionary<string, int> AbbreviatedScales = new(StringComparer.OrdinalIgnoreCase)
    {
        ["mn"] = 6,
        ["bn"] = 9,
        ["tn"] = 12,
        ["trn"] = 12,
    };

    private static readonly HashSet<string> Parts = new(StringComparer.OrdinalIgnoreCase)
    {
        "half", "halves", "third", "thirds", "quarter", "quarters", "fourth", "fourths", "fifth", "fifths", "sixth", "sixths", "seventh", "sevenths",
        "eighth", "eighths", "ninth", "ninths", "tenth", "tenths", "twentieth", "twentieths", "hundredth", "hundredths", "thousandth", "thousandths",
        "millionth", "millionths", "billionth", "billionths",
    };

    /// <summary>From “zero” to “nineteen”.</summary>
    public static int? Unit(string word) => Units.TryGetValue(word, out var value) ? value : null;

    /// <summary>From “twenty” to “ninety”.</summary>
    public static int? Ten(string word) => Tens.TryGetValue(word, out var value) ? value * 10 : null;

    /// <summary>The power of ten that “thousand”, “million”, “billion” or “trillion” is.</summary>
    public static int? Scale(string word) => Scales.TryGetValue(word, out var value) ? value : null;

    /// <summary>The power of ten that a word behind digits is: a scale, “hundred”, or an abbreviation.</summary>
    public static int? ScaleBehindDigits(string word) =>
        IsHundred(word) ? 2 : AbbreviatedScales.TryGetValue(word, out var value) ? value : Scale(word);

    public static bool IsHundred(string word) => word.Equals("hundred", StringComparison.OrdinalIgnoreCase);

    public static bool IsDozen(string word) => word.Equals("dozen", StringComparison.OrdinalIgnoreCase);

    /// <summary>A word that makes a part of the number before it, or an ordinal: “two thirds”, “twenty-fifth”.</summary>
    public static bool IsPart(string word) => Parts.Contains(word);

    /// <summary>“twenty-first” and “twenty-second”: after other numbers “second” is a unit of time.</summary>
    public static bool IsOrdinalAfterTens(string word) =>
        word.Equals("first", StringComparison.OrdinalIgnoreCase) || word.Equals("second", StringComparison.OrdinalIgnoreCase);

    public static bool IsNumber(string word) => Unit(word) is not null || Ten(word) is not null || IsHundred(word) || IsDozen(word) || Scale(word) is not null;

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
