namespace Corpus.Language.Values;

/// <summary>
/// Reads the dates that the language takes: <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>, which is EDTF level 0. The runtime reads more,
/// but what a quote cannot be held against is not taken.
/// </summary>
internal static class LevelZeroDate
{
    public static bool TryRead(string text, out EdtfDate date) => EdtfDate.TryParse(text, out date) && date.IsLevelZero;
}
