namespace Corpus.Language.Provenance.Languages;

/// <summary>The words of English that numbers are made of.</summary>
internal static class EnglishNumbers
{
    public static readonly NumberWords Words = new()
    {
        Units = Numbered(
            0, "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
        Tens = Numbered(2, "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"),
        Scales = new(StringComparer.OrdinalIgnoreCase) { ["thousand"] = 3, ["million"] = 6, ["billion"] = 9, ["trillion"] = 12 },
        AbbreviatedScales = new(StringComparer.OrdinalIgnoreCase) { ["mn"] = 6, ["bn"] = 9, ["tn"] = 12, ["trn"] = 12 },
        ScalesOfMoney = new(StringComparer.OrdinalIgnoreCase) { ["k"] = 3, ["m"] = 6, ["b"] = 9 },
        Parts = new(StringComparer.OrdinalIgnoreCase)
        {
            "half", "halves", "third", "thirds", "quarter", "quarters", "fourth", "fourths", "fifth", "fifths", "sixth", "sixths", "seventh", "sevenths",
            "eighth", "eighths", "ninth", "ninths", "tenth", "tenths", "twentieth", "twentieths", "hundredth", "hundredths", "thousandth", "thousandths",
            "millionth", "millionths", "billionth", "billionths",
        },
        OrdinalsAfterTens = new(StringComparer.OrdinalIgnoreCase) { "first", "second" },
        Hundred = "hundred",
        Dozen = "dozen",
        GroupSeparators = ", ",
        DecimalPoint = '.',
    };

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
