using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Runtime.Tests;

/// <summary>Laws that must hold of any values, tried on thousands of them.</summary>
internal static class Laws
{
    private static readonly Config ThrowOnFailure = Config.QuickThrowOnFailure.WithMaxTest(5000);

    // Few years, so that dates that share one are common.
    private static readonly Gen<EdtfDate> Dates =
        from year in Gen.Frequency((4, Gen.Choose(2023, 2025)), (1, Gen.Choose(0, 9999)))
        from month in Gen.Choose(0, 12)
        from day in Gen.Choose(0, 31)
        select month == 0 ? new EdtfDate(year)
            : day == 0 ? new EdtfDate(year, month)
            : new EdtfDate(year, month, Math.Min(day, new EdtfDate(year, month).Latest.Day!.Value));

    public static void Holds(Func<EdtfDate, EdtfDate, bool> law) =>
        Check.One(ThrowOnFailure, Prop.ForAll(Dates.Two().ToArbitrary(), pair => law(pair.Item1, pair.Item2)));

    public static void Holds(Func<EdtfDate, EdtfDate, EdtfDate, bool> law) =>
        Check.One(ThrowOnFailure, Prop.ForAll(Dates.Three().ToArbitrary(), triple => law(triple.Item1, triple.Item2, triple.Item3)));

    public static void Holds(Func<int[], int[], bool> law) =>
        Check.One(ThrowOnFailure, Prop.ForAll(Gen.Choose(0, 2).ArrayOf().Resize(4).Two().ToArbitrary(), pair => law(pair.Item1, pair.Item2)));
}
