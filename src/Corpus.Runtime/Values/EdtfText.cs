namespace Corpus.Runtime;

/// <summary>Writes dates as EDTF does.</summary>
internal static class EdtfText
{
    /// <summary>The length of <c>Y-999999999%</c> and of <c>-9999-12-31%</c>.</summary>
    public const int MaximumLength = 12;

    public static string Of(EdtfParts parts)
    {
        Span<char> buffer = stackalloc char[MaximumLength];
        return buffer.Slice(0, Write(parts, buffer)).ToString();
    }

    /// <summary>Writes a date, and returns how long it is.</summary>
    public static int Write(EdtfParts parts, Span<char> text)
    {
        var length = WriteYear(parts.Year, text);
        length += WritePart(parts.Month, text.Slice(length));
        length += WritePart(parts.Day, text.Slice(length));
        if (parts.Qualifiers != EdtfQualifiers.None)
        {
            text[length++] = parts.Qualifiers switch
            {
                EdtfQualifiers.Uncertain => '?',
                EdtfQualifiers.Approximate => '~',
                _ => '%',
            };
        }

        return length;
    }

    private static int WriteYear(EdtfYear year, Span<char> text)
    {
        var length = 0;
        if (year.IsLong)
        {
            text[length++] = 'Y';
        }

        if (year.IsNegative)
        {
            text[length++] = '-';
        }

        var digits = 4;
        for (var rest = year.Magnitude / 10_000; rest > 0; rest /= 10)
        {
            digits++;
        }

        var magnitude = year.Magnitude;
        for (var digit = 0; digit < digits; digit++)
        {
            text[length + digits - 1 - digit] = year.IsUnspecified(digit) ? 'X' : (char)('0' + (magnitude % 10));
            magnitude /= 10;
        }

        return length + digits;
    }

    private static int WritePart(EdtfPart part, Span<char> text)
    {
        if (part.IsAbsent)
        {
            return 0;
        }

        text[0] = '-';
        text[1] = Digit(part.Tens);
        text[2] = Digit(part.Ones);
        return 3;
    }

    private static char Digit(int digit) => digit == EdtfPart.Unspecified ? 'X' : (char)('0' + digit);
}
