using Corpus.Language.Text;

namespace Corpus.Language.Problems;

/// <summary>4xxx: what can be wrong with the units that quotes print.</summary>
internal static class UnitProblems
{
    public static readonly ProblemDescriptor OtherUnitId = new("CORP4027", "The quote prints another unit") { CanBeTurnedDown = true };
    public static readonly ProblemDescriptor NoUnitId = new("CORP4028", "The quote prints no unit", Severity.Warning);

    public static Problem OtherUnit(Place at, string owner, string value, string? unit, string? name, string printed) =>
        OtherUnitId.At(
            at, $"{owner} is `{MessageText.Short(value)}` {(unit is null ? "without a unit" : "in " + Shown(unit, name))}, but the quote says " +
            $"“{MessageText.Short(printed)}”, which is not that; quote the words that state it, or fix the " +
                $"value{(unit is null ? " or give the property that unit" : " or the unit of the property")}.");

    public static Problem NoUnit(Place at, string owner, string value, string unit, string? name, string printed, bool isRate) =>
        NoUnitId.At(
            at, $"{owner} is `{MessageText.Short(value)}` in {Shown(unit, name)}, but the quote says “{MessageText.Short(printed)}” " +
            $"{(isRate ? "without saying in what time" : "without a unit")}; quote the words that say it, or add the word that the field has for the unit to " +
            "the property's `unitWords`, or say in `inference: [{ of: unit, because: … }]` how it follows.");

    private static string Shown(string unit, string? name) =>
        name is null ? $"`{MessageText.Short(unit)}`" : $"`{MessageText.Short(unit)}` ({MessageText.Short(name)})";
}
