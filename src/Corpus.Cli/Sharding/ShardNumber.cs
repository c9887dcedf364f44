using System.Globalization;

namespace Corpus.Cli.Sharding;

/// <summary>Which of how many shards: <c>3/10</c>.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Count">How many there are.</param>
internal readonly record struct ShardNumber(int Number, int Count)
{
    /// <summary>More machines than anybody has for one corpus.</summary>
    public const int Most = 10_000;

    public static ShardNumber? Parse(string text) =>
        text.Split('/') is [var number, var count] && Read(number) is { } which && Read(count) is { } of && which <= of ? new ShardNumber(which, of) : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Count}");

    private static int? Read(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= Most ? number : null;
}
