using System.Globalization;
using Corpus.Language.Model;

namespace Corpus.Language.Binding;

/// <summary>What a build asks of the checks.</summary>
/// <param name="Today">The day against which review dates are held; null where the build does not say.</param>
/// <param name="AllowUnproved">Whether a source without evidence may be cited.</param>
/// <param name="LeastProvedShare">The least share of proved citations, from 0 to 1.</param>
/// <param name="MostReadShare">The greatest share of citations of which something is read or inferred, from 0 to 1.</param>
internal sealed record CheckOptions(
    EdtfDate? Today = null, bool AllowUnproved = false, decimal LeastProvedShare = 1m, decimal MostReadShare = 1m)
{
    public const string DayExpected = "a day such as `2025-01-17`";
    public const string ShareExpected = "a share from `0` to `1`, such as `0.95`";

    /// <summary>The ids of the checks that are warnings in this build, in order.</summary>
    public EquatableArray<string> ChecksAsWarnings { get; init; } = [];

    /// <summary>Who listens to the check of one fact; null in a build.</summary>
    public SupportTrace? Trace { get; init; }

    /// <summary>The share asked for where none is named: all, unless sources without evidence are allowed.</summary>
    public static decimal ShareUnlessNamed(bool allowUnproved) => allowUnproved ? 0m : 1m;

    public static EdtfDate? ReadDay(string text) =>
        EdtfDate.TryParse(text, out var date) && date is { IsLevelZero: true, Precision: EdtfPrecision.Day } ? date : null;

    public static decimal? ReadShare(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share <= 1m ? share : null;
}
