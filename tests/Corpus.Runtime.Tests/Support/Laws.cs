using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Runtime.Tests;

/// <summary>Laws that must hold of any values, tried on thousands of them.</summary>
internal static class Laws
{
    private static readonly Config ThrowOnFailure = Config.QuickThrowOnFailure.WithMaxTest(5000);

    // Few years, so that dates that share one are common.
    private static readonly Gen<string> Years = Gen.Frequency(
        (8, WithUnspecified(Gen.Choose(2023, 2025), "0000")),
        (2, WithUnspecified(Gen.Choose(0, 9999), "0000")),
        (1, WithUnspecified(Gen.Choose(1, 9999), "0000").Select(static year => "-" + year)),
        (1, Gen.Constant("XXXX")),
        (1, Gen.Choose(10_000, 999_999_999).Select(static year => $"Y{year}")),
        (1, Gen.Choose(10_000, 10_001).Select(static year => $"Y-{year}")));

    private static readonly Gen<string> NearYears = WithUnspecified(Gen.Choose(1895, 1905), "0000", places: 1);

    private static readonly Gen<string> Months = WithUnspecified(Gen.Choose(1, 12), "00");

    private static readonly Gen<string> Seasons = Gen.Choose(21, 24).Select(static season => $"{season}");

    private static readonly Gen<string> Days = WithUnspecified(Gen.Choose(1, 31), "00");

    private static readonly Gen<string> Qualifiers = Gen.Elements("", "", "?", "~", "%");

    /// <summary>Texts that are dates, of all the forms that there are.</summary>
    private static readonly Gen<string> Texts = TextsOf(Years);

    private static readonly Gen<EdtfDate> Dates = Texts.Select(EdtfDate.Parse);

    /// <summary>Dates of which every day is in the years 1890 to 1909.</summary>
    private static readonly Gen<EdtfDate> NearDates = TextsOf(NearYears).Select(EdtfDate.Parse);

    /// <summary>Texts that are intervals, of all the forms that there are.</summary>
    private static readonly Gen<string> IntervalTexts =
        (from start in Gen.Frequency((6, Texts), (1, Gen.Constant("..")), (1, Gen.Constant("")))
         from end in Gen.Frequency((6, Texts), (1, Gen.Constant("..")), (1, Gen.Constant("")))
         select $"{start}/{end}")
        .Where(static text => EdtfInterval.TryParse(text, out _));

    public static void HoldsOfIntervalTexts(Func<string, bool> law) => Check.One(ThrowOnFailure, Prop.ForAll(IntervalTexts.ToArbitrary(), law));

    public static void Holds(Func<EdtfInterval, EdtfInterval, EdtfInterval, bool> law) => Check.One(
        ThrowOnFailure,
        Prop.ForAll(IntervalTexts.Select(EdtfInterval.Parse).Three().ToArbitrary(), triple => law(triple.Item1, triple.Item2, triple.Item3)));

    public static void HoldsOfTexts(Func<string, bool> law) => Check.One(ThrowOnFailure, Prop.ForAll(Texts.ToArbitrary(), law));

    public static void HoldsOfNearDates(Func<EdtfDate, EdtfDate, bool> law) =>
        Check.One(ThrowOnFailure.WithMaxTest(1000), Prop.ForAll(NearDates.Two().ToArbitrary(), pair => law(pair.Item1, pair.Item2)));

    public static void Holds(Func<EdtfDate, EdtfDate, bool> law) =>
        Check.One(ThrowOnFailure, Prop.ForAll(Dates.Two().ToArbitrary(), pair => law(pair.Item1, pair.Item2)));

    public static void Holds(Func<EdtfDate, EdtfDate, EdtfDate, bool> law) =>
        Check.One(ThrowOnFailure, Prop.ForAll(Dates.Three().ToArbitrary(), triple => law(triple.Item1, triple.Item2, triple.Item3)));

    public static void Holds(Func<int[], int[], bool> law) =>
        Check.One(ThrowOnFailure, Prop.ForAll(Gen.Choose(0, 2).ArrayOf().Resize(4).Two().ToArbitrary(), pair => law(pair.Item1, pair.Item2)));

    private static Gen<string> TextsOf(Gen<string> years) =>
        (from year in years
         from month in Gen.Frequency((1, Gen.Constant("")), (6, Months), (1, Seasons))
         from day in Gen.Frequency((1, Gen.Constant("")), (3, Days))
         from qualifier in Qualifiers
         select year + Part(year[0] == 'Y' ? "" : month) + Part(year[0] == 'Y' || month == "" ? "" : day) + qualifier)
        .Where(static text => EdtfDate.TryParse(text, out _));

    private static string Part(string digits) => digits == "" ? "" : "-" + digits;

    /// <summary>Numbers of which each of the last digits is an X now and then.</summary>
    private static Gen<string> WithUnspecified(Gen<int> numbers, string format, int places = 4) =>
        from number in numbers
        from mask in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, 15)))
        let text = number.ToString(format)
        select new string([.. text.Select((digit, at) =>
            text.Length - 1 - at is var place && place < places && (mask & (1 << place)) != 0 ? 'X' : digit)]);
}
