namespace Corpus.Language.Provenance.Languages;

/// <summary>The words of one language that numbers are made of, without regard to case, and the characters between its digits.</summary>
internal sealed record NumberWords
{
    /// <summary>The words with a value below twenty: “seven”.</summary>
    public required Dictionary<string, int> Units { get; init; }

    /// <summary>The words for tens: “seventy”.</summary>
    public required Dictionary<string, int> Tens { get; init; }

    /// <summary>The words for powers of ten from a thousand on, as their exponents.</summary>
    public required Dictionary<string, int> Scales { get; init; }

    /// <summary>What stands for a scale behind digits: <c>55bn</c>, <c>55 bn</c>.</summary>
    public required Dictionary<string, int> AbbreviatedScales { get; init; }

    /// <summary>Letters that stand for a scale behind an amount of money alone: <c>$55b</c>.</summary>
    public required Dictionary<string, int> ScalesOfMoney { get; init; }

    /// <summary>The letter that stands for a thousand behind digits without money, too: <c>55k</c>.</summary>
    public required string Thousand { get; init; }

    /// <summary>Endings that make an ordinal, a decade or a name of the digits before them: <c>17th</c>, <c>1990s</c>, <c>49ers</c>.</summary>
    public required HashSet<string> Endings { get; init; }

    /// <summary>The capital letters that make a name of the digits before them, and are no unit: <c>5G</c>, <c>3Q</c>.</summary>
    public required string LettersOfNames { get; init; }

    /// <summary>What stands behind the hours of a clock.</summary>
    public required HashSet<string> Clocks { get; init; }

    /// <summary>The words that make another number of the one before them, and are not read: “lakh”, “crore”, “score”.</summary>
    public required HashSet<string> OtherScales { get; init; }

    /// <summary>The parts that a fraction in words is of, as the number below its line: “third” and “thirds” 3.</summary>
    public required Dictionary<string, int> Parts { get; init; }

    /// <summary>The parts of <see cref="Parts"/> that are several.</summary>
    public required HashSet<string> PartsOfMany { get; init; }

    /// <summary>The words that are ordinals only behind tens: “twenty-second”; after other numbers “second” is a unit of time.</summary>
    public required HashSet<string> OrdinalsAfterTens { get; init; }

    /// <summary>The ordinals below thirteen, as exponents: “to the sixth”.</summary>
    public required Dictionary<string, int> Ordinals { get; init; }

    /// <summary>The ending of ordinals in digits: “to the 6th”.</summary>
    public required string OrdinalEnding { get; init; }

    /// <summary>What stands before a number that is one: “a million”.</summary>
    public required HashSet<string> Articles { get; init; }

    /// <summary>What stands before a negative number in words.</summary>
    public required HashSet<string> Minus { get; init; }

    /// <summary>What makes a number before it negative: “55 below zero”.</summary>
    public required string[][] Below { get; init; }

    /// <summary>What stands between the factors of a product.</summary>
    public required HashSet<string> Times { get; init; }

    /// <summary>What stands between the numbers of a sum or a difference, and the sides of an area.</summary>
    public required string[][] Operators { get; init; }

    /// <summary>Powers by name: “squared”.</summary>
    public required Dictionary<string, int> Powers { get; init; }

    /// <summary>What stands before an exponent in words, longest first.</summary>
    public required string[][] ToThePower { get; init; }

    /// <summary>What may stand behind an exponent: “to the sixth power”.</summary>
    public required HashSet<string> PowerNouns { get; init; }

    /// <summary>What stands between the two numbers of a share: “one in five”.</summary>
    public required string[][] Shares { get; init; }

    /// <summary>What a number behind it is taken many times of: “double”, “twice”.</summary>
    public required HashSet<string> Multiples { get; init; }

    /// <summary>What makes “three times” a multiple of a number behind it, and what may stand between.</summary>
    public required HashSet<string> WithinMultiples { get; init; }

    /// <summary>What stands before two numbers that “and” joins, and does not add: “between one hundred and five”.</summary>
    public required HashSet<string> BeforeTwo { get; init; }

    /// <summary>What joins the numbers of one word: “six-to-ten-year”.</summary>
    public required HashSet<string> Joining { get; init; }

    /// <summary>What makes money of the letter before it: “40m francs”.</summary>
    public required HashSet<string> Money { get; init; }

    /// <summary>Scales that a heading says of a whole table.</summary>
    public required HashSet<string> HeadingScales { get; init; }

    /// <summary>What stands before such a scale.</summary>
    public required HashSet<string> BeforeHeading { get; init; }

    public required string Hundred { get; init; }

    public required string Dozen { get; init; }

    public required string One { get; init; }

    public required string And { get; init; }

    public required string Or { get; init; }

    /// <summary>What stands between two numbers of which one is meant.</summary>
    public required string[][] Choices { get; init; }

    public required string Of { get; init; }

    /// <summary>The word for the decimal point.</summary>
    public required string Point { get; init; }

    /// <summary>Whether groups of two digits stand before the last one, which has three: 12,34,567.</summary>
    public bool HasGroupsOfTwo { get; init; }

    /// <summary>What stands between groups of three digits.</summary>
    public required string GroupSeparators { get; init; }

    public required char DecimalPoint { get; init; }

    public int? Unit(string word) => Units.TryGetValue(word, out var value) ? value : null;

    public int? Ten(string word) => Tens.TryGetValue(word, out var value) ? value * 10 : null;

    /// <summary>The power of ten that “thousand”, “million”, “billion” or “trillion” is.</summary>
    public int? Scale(string word) => Scales.TryGetValue(word, out var value) ? value : null;

    /// <summary>The power of ten that a word behind digits is: a scale, “hundred”, or an abbreviation.</summary>
    public int? ScaleBehindDigits(string word) => IsHundred(word) ? 2 : AbbreviatedScales.TryGetValue(word, out var value) ? value : Scale(word);

    public int? Ordinal(string word) => Ordinals.TryGetValue(word, out var value) ? value : null;

    public int? PartOf(string word) => Parts.TryGetValue(word, out var value) ? value : null;

    public bool IsPlural(string part) => PartsOfMany.Contains(part);

    public bool IsArticle(string word) => Articles.Contains(word);

    public bool IsHundred(string word) => word.Equals(Hundred, StringComparison.OrdinalIgnoreCase);

    public bool IsDozen(string word) => word.Equals(Dozen, StringComparison.OrdinalIgnoreCase);

    public bool IsOrdinalAfterTens(string word) => OrdinalsAfterTens.Contains(word) || (PartOf(word) is > 2 && !IsPlural(word));

    public bool IsNumber(string word) => Unit(word) is not null || Ten(word) is not null || IsHundred(word) || IsDozen(word) || Scale(word) is not null;
}
