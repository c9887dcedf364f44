using Corpus.Documents.Text;

namespace Corpus.Documents.Tests.Text;

public sealed class DocumentTextWriterTests
{
    [Fact]
    public void AnEmptyLinePartsParagraphs()
    {
        Written(static writer =>
        {
            writer.Paragraph(" One\n  line ");
            writer.Paragraph(" \t ");
            writer.Paragraph("An\u00ADother \uFB01ne");
        }).ShouldBe("One line\n\nAnother fine\n");
    }

    [Fact]
    public void ANoBreakSpaceStaysInANumberOnly()
    {
        Written(static writer => writer.Paragraph("1\u00A0500\u202F000 km,\u00A0a 5\u00A0 000")).ShouldBe("1\u00A0500\u202F000 km, a 5 000\n");
    }

    [Fact]
    public void WhatNoTextMayHaveIsNotWritten()
    {
        Written(static writer => writer.Paragraph("a\0b\u0007c\uD800d\uFFFEe \uFFFD \U0001F600 zero\u200Bwidth \u0E01\u200B\u0E02"))
            .ShouldBe("abcde □ \U0001F600 zerowidth \u0E01\u200B\u0E02\n");
    }

    [Fact]
    public void ARowIsALineWithTabs()
    {
        var (text, cells) = Finished(static writer =>
        {
            writer.Paragraph("Before");
            writer.Row([new("Year"), new("Length (km)")]);
            writer.Row([new(""), new("a\tb", "Length (km)"), new("")]);
            writer.Row([new(" ")]);
            writer.EndTable();
            writer.Row([new("another")]);
            writer.Paragraph("After");
        });

        text.ShouldBe("Before\n\nYear\tLength (km)\n\ta b\n\nanother\n\nAfter\n");
        cells.Select(cell => (text.Substring(cell.Start, cell.Length), cell.Header)).ShouldBe(
            [("Year", null), ("Length (km)", null), ("a b", "Length (km)"), ("another", null)]);
    }

    [Fact]
    public void APageEndsWithAFormFeed()
    {
        Written(static writer =>
        {
            writer.Paragraph("The first page runs");
            writer.EndPage(runsOn: true);
            writer.Paragraph("on.");
            writer.EndPage();
            writer.EndPage();
            writer.Paragraph("The last.");
        }).ShouldBe("The first page runs\fon.\n\n\f\fThe last.\n");
    }

    [Fact]
    public void EmptyPagesAloneAreNoText() => Written(static writer => writer.EndPage()).ShouldBe("");

    [Fact]
    public void LinesStayLines() => Written(static writer => writer.Lines(["a  b", " c", "", "", "d"])).ShouldBe("a b\nc\n\nd\n");

    [Fact]
    public void TooManyCharactersStopTheReading()
    {
        var options = ExtractionOptions.Default with { Limits = ExtractionLimits.Default with { Characters = 10 } };

        var extraction = GuardedReading.Run("text", options, CancellationToken.None, static allowance =>
        {
            new DocumentTextWriter(allowance).Paragraph("More than ten characters");
            return new ExtractionRefusal(RefusalKind.NoText, "", "");
        });

        extraction.Refusal.ShouldNotBeNull().Kind.ShouldBe(RefusalKind.TooMuch);
    }

    private static string Written(Action<DocumentTextWriter> write) => Finished(write).Text;

    private static (string Text, IReadOnlyList<DocumentCell> Cells) Finished(Action<DocumentTextWriter> write)
    {
        var writer = new DocumentTextWriter(new(ExtractionLimits.Default, CancellationToken.None));
        write(writer);
        return writer.Finish();
    }
}
