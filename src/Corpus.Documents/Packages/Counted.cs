using System.Globalization;

namespace Corpus.Documents.Packages;

/// <summary>Numbers in sentences.</summary>
internal static class Counted
{
    /// <summary>A count with the words behind it: those for one, or those for any other number.</summary>
    public static string Of(int count, string one, string others) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : others)}");
}
