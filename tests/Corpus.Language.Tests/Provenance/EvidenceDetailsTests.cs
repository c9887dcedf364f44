using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Provenance.Quotes;

namespace Corpus.Language.Tests.Provenance;

public sealed class EvidenceDetailsTests
{
    private const string Text =
        "A report of one year, which runs\fon here.\n\n\f\fPort\tTonnes (thousand)\tShips\nOslo\t120\t-\nBergen\t\t45\n\nThat was all.\n";

    private static readonly ExtractionNote Note = new("corpus 1.2.3", "pdf", ["reading order 1", "hyphens 1"], [new("encoding", "windows-1252")]);

    private static EvidenceDetails Details { get; } = new(
        [
            Cell("Port"), Cell("Tonnes (thousand)"), Cell("Ships"),
            Cell("Oslo", "Port"), Cell("120", "Tonnes\n(thousand)"), Cell("-", "Ships"), Cell("Bergen", "Port"), Cell("45", "Ships"),
        ],
        Note);

    private static Fingerprint Made { get; } = Fingerprint.Of(Proof.Text(Text), details: Details);

    [Fact]
    public void WhatWasWrittenIsRead()
    {
        var read = Read(Made.ToText());

        read.ShouldBe(Made);
        read.ToText().ShouldBe(Made.ToText());
        read.Extraction.ShouldBe(Note);
        read.Extraction!.Steps.ShouldBe(Note.Steps);
        read.Extraction.Choices.ShouldBe(Note.Choices);
        read.Layout.Cells.ShouldBe(
        [
            new(9, 1, true, null), new(10, 2, false, null), new(12, 1, false, null),
            new(13, 1, true, "Port"), new(14, 1, false, "Tonnes (thousand)"),
            new(15, 1, true, "Port"), new(16, 1, false, "Ships"),
        ]);
    }

    [Fact]
    public void PagesAreThoseOfTheText()
    {
        foreach (var evidence in new QuoteEvidence[] { Proof.Text(Text), Proof.Fingerprint(Text), Read(Made.ToText()) })
        {
            evidence.Layout.PageCount.ShouldBe(4);
            Enumerable.Range(6, 4).Select(word => evidence.Layout.PageOf(word)).ShouldBe([1, 2, 2, 4]);
        }

        Proof.Text("No page ends here.").Layout.PageOf(0).ShouldBeNull();
        Proof.Fingerprint("No page ends here.").Layout.ShouldBe(DocumentLayout.None);
        Proof.Text("one two\f").Layout.PageCount.ShouldBe(2);
    }

    [Fact]
    public void TheTextAndTheFingerprintMustAgree()
    {
        var text = Proof.Text(Text);
        Made.Compare(text).ShouldBe(FingerprintDifference.None);
        Proof.Fingerprint(Text).Compare(text).ShouldBe(FingerprintDifference.None);
        Made.Compare(Proof.Text(Text.Replace("120", "121"))).ShouldBe(FingerprintDifference.Digest);
        Forged(new([0, 7, 9], [])).Compare(text).ShouldBe(FingerprintDifference.Pages);
        Forged(new([], [new(9, 2, true, null)])).Compare(text).ShouldBe(FingerprintDifference.Cells, "a tab is within it");
        Forged(new([], [new(15, 1, true, null), new(16, 1, true, null)])).Compare(text).ShouldBe(FingerprintDifference.None, "a row may be cut in two");
        Forged(new([], [new(15, 1, true, null), new(17, 1, false, null)])).Compare(text).ShouldBe(FingerprintDifference.Cells, "another line");
        Forged(new([], [new(3, 2, true, null)])).Compare(text).ShouldBe(FingerprintDifference.Cells, "no cell of the text");
        Forged(new([], [new(14, 1, true, "Barrels")])).Compare(text).ShouldBe(FingerprintDifference.Cells, "no header of the text");
        EvidenceReasons.Explain(FingerprintDifference.Pages).ShouldBe("its pages differ");
        EvidenceReasons.Explain(FingerprintDifference.Cells).ShouldBe("its cells of tables are not those of the text");
    }

    [Fact]
    public void WhatFingerprintsDoNotBothSayIsNoContradiction()
    {
        Made.Compare(Proof.Fingerprint(Text)).ShouldBe(FingerprintDifference.None);
        Made.ShouldNotBe(Proof.Fingerprint(Text));
        Made.Compare(Forged(new([0, 1], []))).ShouldBe(FingerprintDifference.Pages);
        Made.Compare(Forged(new([], [new(9, 1, true, null)]))).ShouldBe(FingerprintDifference.Cells);
    }

    [Fact]
    public void WhatStandsBetweenWordsMustBeThatOfTheText()
    {
        var other = Proof.Fingerprint(Text.Replace("year, ", "year; "));
        var forged = Proof.Fingerprint(Text).ToText().Replace(Chunk(Proof.Fingerprint(Text).ToText()), Chunk(other.ToText()));
        var read = Read(FingerprintTests.Sealed(forged[21..forged.IndexOf("[End", StringComparison.Ordinal)]));

        read.Compare(Proof.Text(Text)).ShouldBe(FingerprintDifference.Gaps);
        EvidenceReasons.Explain(FingerprintDifference.Gaps).ShouldBe("what it says of the punctuation between words differs");
        Proof.WithoutGaps(Text).Compare(Proof.Text(Text)).ShouldBe(FingerprintDifference.None, "what it does not say is no contradiction");

        static string Chunk(string text)
        {
            var start = text.IndexOf("[gaps", StringComparison.Ordinal);
            return text[start..text.IndexOf('[', start + 1)];
        }
    }

    [Fact]
    public void AHeaderIsOnOneLineAndNotTooLong()
    {
        var text = Proof.Text("one\ttwo\n");
        Header("  a \t b\u0000 \r\n").ShouldBe("a b");
        Header(" \n").ShouldBeNull();
        Header(new string('a', 1_000)).ShouldNotBeNull();
        Header(new string('a', 1_001)).ShouldBeNull();

        string? Header(string header) => Read(Fingerprint.Write(text, details: new([new(0, 3, header)]))).Layout.Cells[0].Header;
    }

    [Theory]
    [InlineData(4, 2, 0, 3)]
    [InlineData(0, 4, 3, 3)]
    [InlineData(0, 3, 4, 5)]
    [InlineData(0, 3, 9, 1)]
    [InlineData(-1, 3, 4, 1)]
    [InlineData(0, -1, 4, 1)]
    public void CellsThatAreNotInTheTextAreRefused(int start, int length, int nextStart, int nextLength) =>
        Should.Throw<ArgumentException>(
            () => Fingerprint.Of(Proof.Text("one\ttwo\n"), details: new([new(start, length, null), new(nextStart, nextLength, null)])));

    public static TheoryData<string, byte[]> Malformed => new()
    {
        { "pages", [] },
        { "pages", [0, 0, 0, 0] },
        { "pages", [0, 0, 0, 1, 0, 0, 0, 2] },
        { "pages", [0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 1] },
        { "pages", [0, 0, 0, 0, 0, 0, 0, 21] },
        { "pages", [0, 0, 0, 0, 0x80, 0, 0, 0] },
        { "pages", [0, 0, 0, 0, 0, 0, 0, 2, 0] },
        { "cells", [] },
        { "cells", [0, 0] },
        { "cells", [0, 1, 1, 1] },
        { "cells", [0, 1, 1, 1, 0, 0] },
        { "cells", [0, 1, 0, 1, 0] },
        { "cells", [0, 1, 1, 0, 0] },
        { "cells", [0, 1, 1, 1, 1] },
        { "cells", [0, 1, 1, 21, 0] },
        { "cells", [0, 0x80, 1, 1, 1, 0] },
        { "cells", [0, 1, 0x8F, 0xFF, 0xFF, 0xFF, 0x7F, 1, 0] },
        { "cells", [2, 1, (byte)'a'] },
        { "cells", [1, 0, 1, 1, 1, 0] },
        { "cells", [1, 1, 0xFF, 1, 1, 1, 0] },
        { "cells", [1, 2, (byte)'a', (byte)' ', 1, 1, 1, 0] },
        { "cells", [0x87, 0xFF, 0xFF, 0xFF, 0x7F] },
        { "gaps", [] },
        { "gaps", [1, 0, 0, 0, 1] },
        { "gaps", [1, 1, (byte)' ', 0, 0, 1] },
        { "gaps", [1, 1, (byte)'.', 1, (byte)'\n', 0, 1] },
        { "gaps", [1, 1, (byte)'.', 0, 21, 1] },
        { "gaps", [1, 1, (byte)'.', 0, 1, 2] },
        { "gaps", [1, 1, (byte)'.', 0, 1, 0] },
        { "gaps", [1, 1, (byte)'.', 0, 1, 1, 0, 1] },
        { "gaps", [1, 1, (byte)'.', 0, 1] },
        { "gaps", [2, 1, (byte)'.', 0] },
        { "extraction", [] },
        { "extraction", [.. "corpus 1\n"u8] },
        { "extraction", [.. "corpus 1\nformat pdf"u8] },
        { "extraction", [.. "\nformat pdf\n"u8] },
        { "extraction", [0xFF, (byte)'\n'] },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public void AChunkThatSaysWhatCannotBeIsRefused(string name, byte[] bytes)
    {
        var honest = Made.ToText();
        var start = honest.IndexOf($"[{name} 1]", StringComparison.Ordinal);
        var end = honest.IndexOf('[', start + 1);

        var reading = Fingerprint.Read(FingerprintTests.Sealed(
            honest[21..start] + $"[{name} 1]\n{Convert.ToBase64String(bytes)}\n" + honest[end..honest.IndexOf("[End", StringComparison.Ordinal)]));

        (reading.Refusal, reading.Chunk).ShouldBe((FingerprintRefusal.MalformedChunk, name));
        EvidenceReasons.Explain(reading).ShouldBe($"its chunk `{name}` is not written as it should be, or says what cannot be");
    }

    [Fact]
    public void LinesOfAnExtractionThatAreNotKnownArePassedOver()
    {
        ExtractionNote.Read("corpus 9\nmood fine\nformat csv\nchoice delimiter semicolon sign\nchoice odd\n").ShouldBe(
            new ExtractionNote("corpus 9", "csv", [], [new("delimiter", "semicolon sign")]));
    }

    [Fact]
    public void NumbersOfAnySizeAreReadAsTheyWereWritten()
    {
        int[] numbers = [0, 1, 127, 128, 16_383, 16_384, 2_097_151, 2_097_152, 268_435_455, 268_435_456, int.MaxValue];
        var bytes = new List<byte>();
        foreach (var number in numbers)
        {
            ChunkNumbers.Add(bytes, number);
        }

        var reader = new ChunkNumbers([.. bytes]);
        numbers.ShouldAllBe(number => reader.Next() == number);
        reader.IsAtEnd.ShouldBeTrue();
    }

    private static Fingerprint Read(string text)
    {
        var reading = Fingerprint.Read(text);
        reading.Refusal.ShouldBe(FingerprintRefusal.None);
        return reading.Fingerprint.ShouldNotBeNull();
    }

    // The same document with another layout.
    private static Fingerprint Forged(DocumentLayout layout)
    {
        var honest = Proof.Fingerprint(Text).ToText().Split('\n');
        return new(Made.WordCount, Convert.FromHexString(Made.Sha256), Chunk("[Windows 1]"), Chunk("[Exactness 1]"), null, layout);

        byte[] Chunk(string head) => Convert.FromBase64String(
            string.Concat(honest.SkipWhile(line => line != head).Skip(1).TakeWhile(static line => line[0] != '[')));
    }

    private static EvidenceCell Cell(string text, string? header = null)
    {
        var table = Text.IndexOf(header is null ? "Port" : "Oslo", StringComparison.Ordinal);
        return new(Text.IndexOf(text, table, StringComparison.Ordinal), text.Length, header);
    }
}
