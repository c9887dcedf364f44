namespace Corpus.Runtime.Tests.Values;

public sealed class EdtfIntervalTests
{
    [Theory]
    [MemberData(nameof(EdtfVectors.TakenIntervals), MemberType = typeof(EdtfVectors))]
    public void WhatIsTakenIsReadBackFromItsText(string text, int level, string earliest, string latest, string words)
    {
        var interval = EdtfInterval.Parse(text);

        interval.ToString().ShouldBe(text);
        (interval is { Start.IsLevelZero: true, End.IsLevelZero: true }).ShouldBe(level == 0);
        (interval.Earliest?.ToString() ?? "-").ShouldBe(earliest);
        (interval.Latest?.ToString() ?? "-").ShouldBe(latest);
        interval.ToString("W").ShouldBe(words);
        (interval.IsOpenStart, interval.IsOpenEnd).ShouldBe((text.StartsWith("..", StringComparison.Ordinal), text.EndsWith("..", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(EdtfVectors.RefusedIntervals), MemberType = typeof(EdtfVectors))]
    public void WhatIsRefusedSaysWhy(string text, string reason)
    {
        EdtfInterval.TryParse(text, out var interval).ShouldBeFalse();
        interval.ShouldBe(default);
        Should.Throw<FormatException>(() => EdtfInterval.Parse(text)).Message.ShouldBe($"'{text}' is not an EDTF interval: {reason}.");
    }

    [Theory]
    [MemberData(nameof(EdtfVectors.Specification), MemberType = typeof(EdtfVectors))]
    public void EachExampleOfTheSpecificationIsTakenOrRefusedForItsReason(int level, string feature, string text, string verdict)
    {
        var isInterval = text.Contains('/');
        string? reason;
        var isTaken = isInterval ? EdtfInterval.TryParse(text.AsSpan(), out _, out reason) : EdtfDate.TryParse(text.AsSpan(), out _, out reason);

        (isTaken ? "+" : reason).ShouldBe(verdict, $"level {level}, {feature}");
    }

    [Fact]
    public void EveryTextOfAnIntervalIsReadBackAsItIs() => Laws.HoldsOfIntervalTexts(static text => EdtfInterval.Parse(text).ToString() == text);

    [Fact]
    public void TheOrderIsTotalAndAgreesWithEquality() =>
        Laws.Holds(static (EdtfInterval a, EdtfInterval b, EdtfInterval c) =>
            a.CompareTo(b) == -b.CompareTo(a)
            && (a.CompareTo(b) == 0) == (a.ToString() == b.ToString())
            && a.Equals((object)b) == (a == b)
            && (a != b) == (a < b || a > b)
            && EdtfInterval.Parse(a.ToString()).GetHashCode() == a.GetHashCode()
            && (!(a <= b && b <= c) || a <= c)
            && (a >= b) == !(a < b));

    [Fact]
    public void SortingPutsAnOpenStartFirstAndWhatIsNotKnownLast()
    {
        string[] sorted = ["../2020", "2020/2020", "2020/2021", "2020/..", "2020/", "2020-01/2020", "2021/2022", "/2019"];

        sorted.Reverse().Select(EdtfInterval.Parse).Order().Select(static interval => interval.ToString()).ShouldBe(sorted);
        Should.Throw<ArgumentException>(static () => ((IComparable)default(EdtfInterval)).CompareTo("2020/2021"));
        ((IComparable)default(EdtfInterval)).CompareTo(null).ShouldBe(1);
    }

    [Theory]
    [InlineData("2020/2024", "2020-01-01", true)]
    [InlineData("2020/2024", "2024-12-31", true)]
    [InlineData("2020/2024", "2022", true)]
    [InlineData("2020/2024", "202X", false)]
    [InlineData("2020/2024", "2025-01-01", false)]
    [InlineData("2020/2024", "2019-12-31", false)]
    [InlineData("2020/..", "9999", true)]
    [InlineData("2020/..", "2019-12-31", false)]
    [InlineData("../2020", "-0043-03-15", true)]
    [InlineData("../2020", "2021", false)]
    [InlineData("2020/", "2020-06", true)]
    [InlineData("2020/", "2021", false)]
    [InlineData("/2020", "2020-06", true)]
    [InlineData("/2020", "2019", false)]
    [InlineData("2025-21/2025-23", "2025-21", true)]
    [InlineData("2025-21/2025-23", "2025-22", false)]
    [InlineData("2025-21/2025-23", "2025-06-01", false)]
    [InlineData("2020/2024", "2022-21", false)]
    [InlineData("XXXX-12-24/XXXX-12-26", "2025-12-24", true)]
    [InlineData("XXXX-12-24/XXXX-12-26", "2025-12-25", false)]
    [InlineData("2020~/2024?", "2020-01-01", true)]
    public void AnIntervalContainsWhatSurelyLiesInIt(string interval, string date, bool contains) =>
        EdtfInterval.Parse(interval).Contains(EdtfDate.Parse(date)).ShouldBe(contains);

    [Fact]
    public void AnIntervalIsMadeOfItsEnds()
    {
        new EdtfInterval(new EdtfDate(2020), new EdtfDate(2024)).ToString().ShouldBe("2020/2024");
        new EdtfInterval(null, new EdtfDate(2024)).ToString().ShouldBe("/2024");
        new EdtfInterval(new EdtfDate(2020), null).ShouldBe(EdtfInterval.Parse("2020/"));
        EdtfInterval.Since(new EdtfDate(2020)).ShouldBe(EdtfInterval.Parse("2020/.."));
        EdtfInterval.Until(new EdtfDate(2020)).ShouldBe(EdtfInterval.Parse("../2020"));
        default(EdtfInterval).ToString().ShouldBe("0000/0000");
        EdtfInterval.Parse("2020/2024").Contains(new DateTime(2024, 12, 31, 23, 0, 0)).ShouldBeTrue();
        Should.Throw<ArgumentException>(static () => new EdtfInterval(null, null)).Message.ShouldContain("at least one end must be a date");
        Should.Throw<ArgumentException>(static () => new EdtfInterval(new EdtfDate(2024), new EdtfDate(2020)))
            .Message.ShouldContain("2020 is before the start 2024");
        Should.Throw<FormatException>(static () => default(EdtfInterval).ToString("D")).Message.ShouldContain("Use 'G' (EDTF) or 'W' (words)");
        Should.Throw<ArgumentNullException>(static () => EdtfInterval.Parse(null!));
        EdtfInterval.TryParse(null, out _).ShouldBeFalse();
    }

#if !TESTS_NETSTANDARD
    [Fact]
    public void GenericCodeReadsAndWritesIntervals()
    {
        Read<EdtfInterval>("2020/..").ShouldBe(EdtfInterval.Since(new EdtfDate(2020)));
        EdtfInterval.Parse("2020/2024").Contains(new DateOnly(2020, 1, 1)).ShouldBeTrue();
        Span<char> buffer = stackalloc char[9];
        EdtfInterval.Parse("2020/2024").TryFormat(buffer, out var written).ShouldBeTrue();
        buffer[..written].ToString().ShouldBe("2020/2024");
        EdtfInterval.Parse("2020/2024").TryFormat(buffer[..8], out written).ShouldBeFalse();
        written.ShouldBe(0);

        static T Read<T>(string text)
            where T : ISpanParsable<T> => T.TryParse(text.AsSpan(), null, out var value) ? value : T.Parse(text, null);
    }
#endif
}
