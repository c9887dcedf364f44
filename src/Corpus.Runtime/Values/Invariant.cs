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
}
