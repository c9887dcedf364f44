namespace Corpus.Language.Provenance.Printed;

/// <summary>A place of a quote that prints a number, while it is found out which and how certain it is.</summary>
/// <param name="start">The index of its first character.</param>
/// <param name="end">The index after its last one.</param>
/// <param name="traits">What it looks like.</param>
internal sealed class SpelledPlace(int start, int end, NumberTraits traits)
{
    public int Start { get; } = start;

    public int End { get; set; } = end;

    public NumberTraits Traits { get; set; } = traits;

    /// <summary>What it prints, and the power of ten that it says and the number leaves out; nothing where the number is not one that is looked for.</summary>
    public List<(ExactNumber Value, int LeftOut)> Values { get; } = [];

    /// <summary>What one might take for its numbers, and is not, with the reason.</summary>
    public List<(ExactNumber Value, string Because)> Others { get; } = [];

    /// <summary>What it is with a half behind it, and the power of ten that the half is of; null where that is not looked for.</summary>
    public (ExactNumber Value, int Exponent)? HalfBehind { get; set; }

    /// <summary>The numbers that it would be the whole part of, with a half and a scale behind.</summary>
    public List<ExactNumber> Whole { get; } = [];

    /// <summary>The power of ten behind it, which a half behind that is of.</summary>
    public int Exponent { get; set; }

    /// <summary>Why it is not certain.</summary>
    public string? Because { get; set; }

    public bool IsEnd { get; set; }

    /// <summary>The words of the range or the choice of which it is one of the two numbers, where it is not certain for that.</summary>
    public string? OneOfTwo { get; set; }

    /// <summary>Whether it is a label, so that what is joined to it is one, too.</summary>
    public bool IsLabel { get; set; }

    /// <summary>Whether it is the tolerance of the number before it.</summary>
    public bool IsTolerance { get; set; }

    public bool Has(NumberTraits traits) => (Traits & traits) != 0;

    public void Print(ExactNumber value, int leftOut = 0)
    {
        if (!Values.Contains((value, leftOut)))
        {
            Values.Add((value, leftOut));
        }
    }

    /// <summary>What is around it makes another number of it.</summary>
    public void Change(Func<ExactNumber, ExactNumber> change, string because)
    {
        for (var index = 0; index < Values.Count; index++)
        {
            Others.Add((Values[index].Value, because));
            Values[index] = (change(Values[index].Value), Values[index].LeftOut);
        }
    }
}
