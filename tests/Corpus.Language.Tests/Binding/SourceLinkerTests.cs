using Corpus.Language.Binding;
using Corpus.Language.Problems;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Tests.Support;

namespace Corpus.Language.Tests.Binding;

/// <summary>Which text proves the quotes of which source.</summary>
public sealed class SourceLinkerTests
{
    private const string Letter = "The ferry of Westshore carries 60 people.";

    [Fact]
    public void ATextWithoutARecordIsCitedByItsFileName()
    {
        var source = new Sample().Link().Linkage.Source("Report.txt")!;

        source.Evidence.ShouldNotBeNull();
        source.Model.MemberName.ShouldBe("ReportTxt");
        source.Model.Words!.Value.ShouldBeGreaterThan(40);
    }

    [Theory]
    [InlineData("Letter.txt")]
    [InlineData("Letter.md")]
    [InlineData("2021-05.txt")]
    public void ATextBesideTheRecordProvesIt(string fileName)
    {
        var (linkage, problems) = WithRecord("file: 2021-05.txt").WithDocument("seeds/" + fileName, Letter).Link();

        problems.ShouldBeEmpty();
        linkage.Source("Letter")!.Evidence!.Prove(new Quotation("carries 60 people")).IsProved.ShouldBeTrue();
        linkage.Source(fileName).ShouldBeNull();
    }

    [Fact]
    public void TheFileThatTheRecordNamesIsItsTextBeforeOneThatIsOnlyCalledAsTheRecordIs()
    {
        var linkage = WithRecord("file: named.txt").WithDocument("seeds/Letter.txt", "Another text altogether.").WithDocument("seeds/named.txt", Letter)
            .Link().Linkage;

        linkage.Source("Letter")!.Evidence!.Prove(new Quotation("carries 60 people")).IsProved.ShouldBeTrue();
        linkage.Source("Letter.txt")!.Evidence!.Prove(new Quotation("Another text altogether")).IsProved.ShouldBeTrue();
    }

    [Fact]
    public void ATextInAnotherFolderIsNotBesideTheRecord() =>
        Only(WithRecord("title: A letter").WithDocument("seeds/below/Letter.txt", Letter)).Id.ShouldBe("CORP4013");

    [Fact]
    public void ATextOfAnotherDigestProvesNothing()
    {
        var sample = WithRecord($"sha256: {new string('0', 64)}").WithDocument("seeds/Letter.txt", Letter);

        Only(sample).Id.ShouldBe("CORP4016");
        sample.Link().Linkage.Source("Letter")!.ShouldSatisfyAllConditions(
            static source => source.Evidence.ShouldBeNull(), static source => source.IsFaulty.ShouldBeTrue());
    }

    [Fact]
    public void ACheckoutThatChangedTheLineEndsHasTheSameDigest()
    {
        var digest = DocumentText.Create("One line here.\nAnother line there.\n").Document!.Sha256;

        WithRecord($"sha256: {digest}").WithDocument("seeds/Letter.txt", "One line here.\r\nAnother line there.\r\n").Link().Problems.ShouldBeEmpty();
    }

    [Fact]
    public void ASourceWithoutEvidenceIsAnErrorUnlessTheBuildLetsItPass()
    {
        Only(WithRecord("title: A letter")).Message.ShouldContain("(`Letter.fingerprint`, `Letter.txt` or `.md`)");

        var (linkage, problems) = (WithRecord("title: A letter") with { Options = new CheckOptions(AllowUnproved: true) }).Link();
        problems.ShouldBeEmpty();
        linkage.Source("Letter")!.ShouldSatisfyAllConditions(static source => source.Evidence.ShouldBeNull(), static source => source.IsFaulty.ShouldBeFalse());
    }

    [Theory]
    [InlineData("title: A letter", "Letter.pdf")]
    [InlineData("title: A letter", "Letter.epub")]
    [InlineData("file: report.html", "report.html")]
    [InlineData("file: report.txt", "report.docx")]
    [InlineData("original: { file: Scan.pdf, sha256: 90ab90ab90ab90ab90ab90ab90ab90ab90ab90ab90ab90ab90ab90ab90ab90ab, mediaType: a/b, bytes: 1 }", "Scan.pdf")]
    public void AFileWithAnotherEndingIsNotDenied(string record, string fileName)
    {
        var sample = WithRecord(record) with { OtherFiles = ["seeds/" + fileName, "seeds/zzz.pdf"] };

        var message = Only(sample).Message;
        message.ShouldContain($"(`{fileName}` is there, but only files that end in `.txt` or `.md` are read)");
        message.ShouldEndWith(fileName.EndsWith(".epub", StringComparison.Ordinal)
            ? "; run `corpus fingerprint` on the document, or put its text beside the record."
            : $"; run `corpus ingest seeds/{fileName}`.");
    }

    [Fact]
    public void AFileOfTheSameNameInSmallLettersIsNotDenied()
    {
        var (_, problems) = WithRecord("title: A letter").WithDocument("seeds/letter.txt", Letter).Link();

        problems.ShouldHaveSingleItem().Message.ShouldContain("`letter.txt` is there, but only `Letter.txt` or `Letter.md` would be its text");
    }

    [Fact]
    public void AFileWithAnotherEndingIsNoSource() => (new Sample() with { OtherFiles = ["seeds/Letter.pdf"] }).Link().Linkage.Sources.Count.ShouldBe(1);

    [Theory]
    [InlineData("One line.\nTwo\0 lines.\n", 2, 4, "in line 2, character 13 is a control character", "delete it")]
    [InlineData("One\n\nthree caf\uFFFD\n", 3, 10, "in line 3, the bytes at character 14", "save it as UTF-8")]
    [InlineData("...\n", 1, 1, "it contains no words", "write the words of the document into it")]
    public void AnUnusableTextIsReportedAtItsLineWithARemedy(string text, int line, int column, string reason, string remedy)
    {
        var problem = Only(new Sample().WithDocument("seeds/Letter.txt", text));

        problem.Id.ShouldBe("CORP4020");
        (problem.Place.Path, problem.Place.StartLine + 1, problem.Place.StartColumn + 1).ShouldBe(("seeds/Letter.txt", line, column));
        problem.Message.ShouldContain(reason);
        problem.Message.ShouldContain(remedy);
    }

    [Theory]
    [InlineData("issued: yesterday")]
    [InlineData("url: plans")]
    [InlineData("sha256: abc")]
    [InlineData("words: many")]
    public void AFieldThatIsMalformedIsReported(string field) =>
        WithRecord(field).WithDocument("seeds/Letter.txt", Letter).Link().Problems.ShouldHaveSingleItem().Id.ShouldBe("CORP4019");

    [Theory]
    [InlineData("letter", "CORP2005")]
    [InlineData("Sources", "CORP2006")]
    [InlineData("Letter", "CORP2007")]
    public void ANameThatCannotBeOneIsRefused(string name, string id) =>
        WithRecord("title: A letter").WithDocument("seeds/Letter.txt", Letter).With("seeds/more.yaml", $"sources: {{ {name}: {{ title: Another }} }}")
            .Link().Problems.ShouldHaveSingleItem().Id.ShouldBe(id);

    private static Sample WithRecord(string field) => new Sample().With("seeds/Letter.yaml", $"sources: {{ Letter: {{ {field} }} }}");

    private static Problem Only(Sample sample) => sample.Link().Problems.ShouldHaveSingleItem();
}
