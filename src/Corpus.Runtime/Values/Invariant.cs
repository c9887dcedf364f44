using System.Globalization;

namespace Corpus.Runtime;

/// <summary>Text that is the same in every culture.</summary>
internal static class Invariant
{
    /// <summary>A value as a corpus prints it: numbers invariant, truth values in small letters, nothing for null.</summary>
    public static string Text<T>(T value) => value switch
    {
        null => "",
        bool truth => truth ? "true" : "false",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads a whole number of 0 or more. Those of few digits need nothing that the framework knows of cultures to be loaded.</summary>
    public static bool TryReadNatural(string text, out int number)
    {
        number = 0;
        foreach (var letter in text)
        {
            // No more digits than surely fit.
            if (letter is < '0' or > '9' || number > 99_999_999)
            {
                return TryReadLong(text, out number);
            }

            number = (number * 10) + letter - '0';
        }

        return text.Length > 0;
    }

    /// <summary>Reads a whole number.</summary>
    public static bool TryReadInteger(string text, out int number) => TryReadNatural(text, out number) || TryReadSigned(text, out number);

    private static bool TryReadLong(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static bool TryReadSigned(string text, out int number) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
}
