namespace Corpus.Language.Provenance.Printed;

// A family in one file: a place that prints a number, and what is seen of it there.

/// <summary>What a number looks like where it is printed, as a set.</summary>
[Flags]
internal enum NumberTraits
{
    None = 0,

    /// <summary>In words.</summary>
    Words = 1,

    /// <summary>With a scale behind it.</summary>
    Scaled = 2,

    /// <summary>With a currency in front.</summary>
    Currency = 4,

    /// <summary>With a unit, a mark or a sign joined to it.</summary>
    Marked = 8,

    /// <summary>With separators between groups of digits.</summary>
    Grouped = 16,

    /// <summary>With decimals.</summary>
    Decimal = 32,

    /// <summary>With a sign in front.</summary>
    Signed = 64,
}

/// <summary>A place of a quote that prints a number, while it is found out how certain it is.</summary>
internal sealed class NumberPlace(int first, int end, NumberTraits traits)
{
    /// <summary>The index of its first piece.</summary>
    public int First { get; } = first;

    /// <summary>The index after its last piece.</summary>
    public int End { get; } = end;

    public NumberTraits Traits { get; } = traits;

    /// <summary>What it prints: with a scale behind it both the number before the scale and the whole.</summary>
    public List<PrintedNumber> Values { get; } = [];

    /// <summary>What one might take for its numbers, and is not: the 2 of “two and two thirds”.</summary>
    public List<ExactNumber> Others { get; } = [];

    /// <summary>Why it is not certain.</summary>
    public string? Because { get; set; }

    /// <summary>Whether it is one end of a range, and not certain for that alone.</summary>
    public bool IsEnd { get; set; }

    /// <summary>The words of the choice of which it is one of the two numbers: “7 or 8”.</summary>
    public string? OneOfTwo { get; set; }

    /// <summary>The words of the amount of which it is the whole part, where what it counts stands between: “three years and a half”.</summary>
    public string? WithFraction { get; set; }

    /// <summary>Whether it is no value by itself, whatever is beside it.</summary>
    public bool IsLabel { get; set; }

    public bool Has(NumberTraits traits) => (Traits & traits) != 0;

    /// <summary>What is behind it makes it negative.</summary>
    public void Negate()
    {
        Others.AddRange(Values.Select(static printed => printed.Value));
        for (var index = 0; index < Values.Count; index++)
        {
            Values[index] = Values[index] with { Value = Values[index].Value.Negated() };
        }
    }

    /// <summary>A power of ten behind its brackets is the scale of what it prints.</summary>
    public void Scale(int exponent)
    {
        for (var index = 0; index < Values.Count; index++)
        {
            Values[index] = Values[index] with { LeftOut = Values[index].LeftOut + exponent };
        }
    }

    public void Print(ExactNumber value, int leftOut = 0)
    {
        if (!Values.Exists(printed => printed.Value.Equals(value) && printed.LeftOut == leftOut))
        {
            Values.Add(new(value, First, End) { LeftOut = leftOut });
        }
    }
}
