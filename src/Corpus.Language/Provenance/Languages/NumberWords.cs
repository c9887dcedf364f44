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

    /// <summary>The words that make a part of the number before them, or an ordinal: “two thirds”, “twenty-fifth”.</summary>
    public required HashSet<string> Parts { get; init; }

    /// <summary>The words that are ordinals only behind tens: “twenty-second”; after other numbers “second” is a unit of time.</summary>
    public required HashSet<string> OrdinalsAfterTens { get; init; }

    public required string Hundred { get; init; }

    public required string Dozen { get; init; }

    /// <summary>What stands between groups of three digits.</summary>
    public required string GroupSeparators { get; init; }

    public required char DecimalPoint { get; init; }

    public int? Unit(string word) => Units.TryGetValue(word, out var value) ? value : null;

    public int? Ten(string word) => Tens.TryGetValue(word, out var value) ? value * 10 : null;

    /// <summary>The power of ten that “thousand”, “million”, “billion” or “trillion” is.</summary>
    public int? Scale(string word) => Scales.TryGetValue(word, out var value) ? value : null;

    /// <summary>The power of ten that a word behind digits is: a scale, “hundred”, or an abbreviation.</summary>
    public int? ScaleBehindDigits(string word) => IsHundred(word) ? 2 : AbbreviatedScales.TryGetValue(word, out var value) ? value : Scale(word);

    public bool IsHundred(string word) => word.Equals(Hundred, StringComparison.OrdinalIgnoreCase);

    public bool IsDozen(string word) => word.Equals(Dozen, StringComparison.OrdinalIgnoreCase);

    public bool IsPart(string word) => Parts.Contains(word);

    public bool IsOrdinalAfterTens(string word) => OrdinalsAfterTens.Contains(word);

    public bool IsNumber(string word) => Unit(word) is not null || Ten(word) is not null || IsHundred(word) || IsDozen(word) || Scale(word) is not null;
}
