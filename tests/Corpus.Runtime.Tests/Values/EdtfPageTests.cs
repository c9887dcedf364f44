namespace Corpus.Runtime.Tests.Values;

/// <summary>Holds docs/edtf.md against the reader.</summary>
public sealed class EdtfPageTests
{
    [Fact]
    public void WhatThePageSaysIsTakenIsTaken()
    {
        var rows = Rows("## What is taken", cells: 4);

        rows.Length.ShouldBeGreaterThan(20);
        foreach (var row in rows)
        {
            var date = EdtfDate.Parse(row[0]);
            (date.ToString("W"), date.Precision.ToString(), date.IsLevelZero).ShouldBe((row[1], row[2], row[3] == "0"), row[0]);
        }
    }

    [Fact]
    public void WhatThePageSaysIsRefusedIsRefusedForThatReason()
    {
        var rows = Rows("## What is refused", cells: 2);

        rows.Length.ShouldBeGreaterThan(15);
        foreach (var row in rows)
        {
            EdtfDate.TryParse(row[0].AsSpan(), out _, out var reason).ShouldBeFalse(row[0]);
            reason.ShouldBe(row[1], row[0]);
        }
    }

    [Fact]
    public void ThePageHasEachFeatureOfTheSpecificationAndWhetherItIsTaken()
    {
        var rows = Rows("## The specification, level by level", cells: 4);
        var vectors = EdtfVectors.Lines("edtf-specification.tsv").ToArray();

        rows.Select(static row => (row[1], row[2], row[3] == "taken")).ShouldBe(
            vectors.Select(static vector => (vector[0], vector[1], vector[3] == "+")).Distinct());
        foreach (var row in rows)
        {
            vectors.ShouldContain(
                vector => vector[2] == row[0] && vector[0] == row[1] && vector[1] == row[2] && (vector[3] == "+") == (row[3] == "taken"), row[0]);
            (row[3] == "taken" || row[3].StartsWith("refused: ", StringComparison.Ordinal)).ShouldBeTrue(row[3]);
        }
    }

    [Fact]
    public void WhatThePageSaysOfIntervalsIsSo()
    {
        var rows = Rows("## Intervals", cells: 4);

        rows.Length.ShouldBeGreaterThan(7);
        foreach (var row in rows)
        {
            var interval = EdtfInterval.Parse(row[0]);
            (interval.ToString("W"), interval.Earliest?.ToString() ?? "-", interval.Latest?.ToString() ?? "-").ShouldBe((row[1], row[2], row[3]), row[0]);
        }
    }

    private static string[][] Rows(string heading, int cells)
    {
        var page = EdtfVectors.Resource("edtf.md");
        var start = page.IndexOf(heading, StringComparison.Ordinal);
        start.ShouldBeGreaterThan(0);
        var section = page[start..].Split("\n## ")[0];
        return section.Split('\n')
            .Where(static line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(static line => line.Trim().Trim('|').Split('|').Select(static cell => cell.Trim().Trim('`')).ToArray())
            .Where(row => row.Length == cells ? true : throw new ShouldAssertException(string.Join("|", row)))
            .ToArray();
    }
}
