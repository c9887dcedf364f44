namespace Corpus.Runtime;

/// <summary>The two digits of a month, a season or a day, of which one or both may be unspecified; <see langword="default"/> where a date has none.</summary>
/// <param name="Packed">The digits, four bits each.</param>
internal readonly record struct EdtfPart(byte Packed)
{
    public const int Unspecified = 0xA;

    private const byte BothUnspecified = 0xAA;

    public bool IsAbsent => Packed == 0;

    /// <summary>Whether it is there, and no digit of it is given.</summary>
    public bool IsUnknown => Packed == BothUnspecified;

    public bool IsSpecified => !IsAbsent && Tens != Unspecified && Ones != Unspecified;

    public int Tens => Packed >> 4;

    public int Ones => Packed & 0xF;

    /// <summary>The number, or <see langword="null"/> where it is absent or not wholly specified.</summary>
    public int? Number => IsSpecified ? (Tens * 10) + Ones : null;

    public static EdtfPart Of(int number) => Of(number / 10, number % 10);

    public static EdtfPart Of(int tens, int ones) => new((byte)((tens << 4) | ones));

    /// <summary>What agrees with both, or <see langword="null"/> if nothing does.</summary>
    public EdtfPart? IntersectionWith(EdtfPart other)
    {
        if (IsAbsent || other.IsAbsent)
        {
            return IsAbsent ? other : this;
        }

        return Agrees(Tens, other.Tens) && Agrees(Ones, other.Ones) ? Of(Common(Tens, other.Tens), Common(Ones, other.Ones)) : null;

        static bool Agrees(int mine, int others) => mine == others || mine == Unspecified || others == Unspecified;

        static int Common(int mine, int others) => mine == Unspecified ? others : mine;
    }

    /// <summary>Whether a month or a day of this number agrees; where the part is absent, every one does.</summary>
    public bool Matches(int number) =>
        IsAbsent || ((Tens == Unspecified || Tens == number / 10) && (Ones == Unspecified || Ones == number % 10));
}
