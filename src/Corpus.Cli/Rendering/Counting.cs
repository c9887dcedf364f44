using System.Globalization;

namespace Corpus.Cli.Rendering;

/// <summary>Numbers with their nouns.</summary>
internal static class Counting
{
    public static string Of(int number, string noun, string? plural = null) =>
        number.ToString(CultureInfo.InvariantCulture) + " " + (number == 1 ? noun : plural ?? noun + "s");
}
