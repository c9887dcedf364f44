namespace Corpus.Runtime;

/// <summary>A year, of whose four digits some may be unspecified: <c>2025</c>, <c>202X</c>, <c>-0043</c>, <c>XXXX</c>.</summary>
/// <param name="Magnitude">The number without its sign, with a 0 for each digit that is unspecified.</param>
/// <param name="Unspecified">A bit for each digit that is unspecified, the lowest for the ones.</param>
/// <param name="IsNegative">Whether there is a sign. It is not the number's, because <c>-000X</c> has one too.</param>
internal readonly record struct EdtfYear(int Magnitude, byte Unspecified, bool IsNegative)
{
    private const byte AllDigits = 0b1111;

    public static EdtfYear Unknown => new(0, AllDigits, IsNegative: false);

    /// <summary>Whether every digit is given.</summary>
    public bool IsSpecified => Unspecified == 0;

    /// <summary>Whether no digit is given.</summary>
    public bool IsUnknown => Unspecified == AllDigits;

    /// <summary>Whether it has more than four digits, and so no months.</summary>
    public bool IsLong => Magnitude > EdtfCalendar.MaximumYear;

    /// <summary>The year; of one that is not wholly specified, with a 0 for each other digit.</summary>
    public int Number => IsNegative ? -Magnitude : Magnitude;

    /// <summary>The first year that it can mean.</summary>
    public int First => IsNegative ? -Highest : Lowest;

    /// <summary>The last year that it can mean.</summary>
    public int Last => IsNegative ? -Lowest : Highest;

    private int Highest => Magnitude + (9 * UnspecifiedOnes);

    // The year 0000 has no sign, so -000X begins with -0001 and -00X0 with -0010.
    private int Lowest => IsNegative && Magnitude == 0 ? LowestUnspecifiedOne : Magnitude;

    /// <summary>A number with a 1 where a digit is unspecified.</summary>
    private int UnspecifiedOnes => Digit(3, 1000) + Digit(2, 100) + Digit(1, 10) + Digit(0, 1);

    private int LowestUnspecifiedOne => Digit(0, 1) is var ones and not 0 ? ones
        : Digit(1, 10) is var tens and not 0 ? tens
        : Digit(2, 100) is var hundreds and not 0 ? hundreds
        : Digit(3, 1000);

    public static EdtfYear Of(int number) => new(Math.Abs(number), 0, number < 0);

    public bool Matches(int number) => Includes(Of(number));

    /// <summary>Whether every year that the other can mean is one that this can mean. A year of which nothing is given can be any year.</summary>
    public bool Includes(EdtfYear other)
    {
        if (IsUnknown)
        {
            return true;
        }

        if (other.IsUnknown || IsNegative != other.IsNegative || IsLong || other.IsLong)
        {
            return this == other;
        }

        var (mine, others) = (Magnitude, other.Magnitude);
        for (var digit = 0; digit <= 3; digit++)
        {
            if (!IsUnspecified(digit) && (other.IsUnspecified(digit) || mine % 10 != others % 10))
            {
                return false;
            }

            (mine, others) = (mine / 10, others / 10);
        }

        return true;
    }

    /// <summary>The years that both can mean, or <see langword="null"/> if there are none.</summary>
    public EdtfYear? IntersectionWith(EdtfYear other)
    {
        if (IsUnknown || other.IsUnknown)
        {
            return IsUnknown ? other : this;
        }

        if (IsNegative != other.IsNegative || IsLong || other.IsLong)
        {
            return this == other ? this : null;
        }

        var (magnitude, weight) = (0, 1);
        for (var digit = 0; digit <= 3; digit++)
        {
            var (mine, others) = (Magnitude / weight % 10, other.Magnitude / weight % 10);
            if (!IsUnspecified(digit) && !other.IsUnspecified(digit) && mine != others)
            {
                return null;
            }

            // A digit that is unspecified is 0 in the magnitude, so the other one is the larger.
            magnitude += Math.Max(mine, others) * weight;
            weight *= 10;
        }

        var common = new EdtfYear(magnitude, (byte)(Unspecified & other.Unspecified), IsNegative);
        return common is { IsNegative: true, Magnitude: 0, IsSpecified: true } ? null : common;
    }

    public bool IsUnspecified(int digit) => (Unspecified & (1 << digit)) != 0;

    private int Digit(int digit, int weight) => IsUnspecified(digit) ? weight : 0;
}
