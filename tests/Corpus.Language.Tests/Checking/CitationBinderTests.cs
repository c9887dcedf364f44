using Corpus.Language.Binding;
using Corpus.Language.Tests.Support;
using Corpus.Runtime;

namespace Corpus.Language.Tests.Checking;

/// <summary>Whether the quotes of a statement are proved, and whether they say what it states.</summary>
public sealed class CitationBinderTests
{
    [Fact]
    public void AProvedQuoteSaysHowItWasProvedAndWhere()
    {
        var citation = Length("value: 1250", "quote: 'It is 1,250 metres long for'").BindFact().AllCitations.Single();

        (citation.Grade, citation.Evidence, citation.Support).ShouldBe((QuoteGrade.Exact, EvidenceKind.Text, ValueSupport.Printed));
        citation.Position.ShouldNotBeNull().ShouldBeGreaterThan(30);
    }

    [Fact]
    public void FoldedWhiteSpaceIsALesserGrade() =>
        Length("value: 1250", "quote: \"It is  1,250 metres long for\"").BindFact().AllCitations.Single().Grade.ShouldBe(QuoteGrade.Folded);

    [Theory]
    [InlineData("value: 1250", "quote: 'is 1,250 miles long'", "CORP4003")]
    [InlineData("value: 1250", "quote: 't is 1,250 metres long for'", "CORP4006")]
    [InlineData(
        "value: 1250",
        "quote: 'The harbour bridge opened on 4 May 2021. It is 1,250 metres long. Up to 60 vehicles a minute cross it. Some counted 35 pylons, others'",
        "CORP4005")]
    [InlineData("value: 1250", "quote: 'is 1,250 metres long', prefix: and", "CORP4008")]
    [InlineData("value: 1250", "quote: 'is 1,250 metres long', prefix: It", "CORP4007")]
    [InlineData("value: 1251", "quote: 'It is 1,250 metres long for'", "CORP4009")]
    [InlineData("value: 1250", "quote: 'It is 1,250 metres long for', reading: It says so.", "CORP4010")]
    [InlineData("value: 1250, comparator: about", "quote: 'It is 1,250 metres long for'", "CORP4012")]
    public void WhatIsWrongWithAQuoteIsOneProblem(string value, string citation, string id) => Length(value, citation).BindProblem().Id.ShouldBe(id);

    [Theory]
    [InlineData("th")]
    [InlineData("lo-LA")]
    [InlineData("km")]
    [InlineData("my")]
    public void WhereWordsCannotBeToldValuesAreNotChecked(string language)
    {
        foreach (var fact in new[] { "pylons: { value: 77", "pylons: { value: 5", "links: { value: [Northshore, Southshore]", "opened: { value: 2021-05-04" })
        {
            var sample = Sample.WithFacts($"{fact}, citations: [{{ source: Log.txt, language: {language}, quote: มี 77 จังหวัด ในปี }}] }}")
                .WithDocument("seeds/Log.txt", "ประเทศไทย มี 77 จังหวัด ในปี 2556");
            var citation = sample.BindFact().AllCitations.Single();
            (citation.Grade, citation.Support).ShouldBe((QuoteGrade.Exact, ValueSupport.Exempt), fact);
        }
    }

    [Fact]
    public void InThaiAQuoteIsProvedAsInAnyLanguage() =>
        Sample.WithFacts("pylons: { value: 77, citations: [{ source: Log.txt, language: th, quote: มี 78 จังหวัด ในปี }] }")
            .WithDocument("seeds/Log.txt", "ประเทศไทย มี 77 จังหวัด ในปี 2556").BindProblem().Id.ShouldBe("CORP4003");

    [Theory]
    [InlineData("quote: 这座桥很长", 3, null)]
    [InlineData("quote: 这座桥很长，河", 2, "has 3 words (two characters count as one), but this corpus allows at most 2 words")]
    [InlineData("quote: コンピュータ・ネットワーク・システムを", 4, null)]
    [InlineData("quote: コンピュータ・ネットワーク・システムを売る", 4, "has 5 words (two characters count as one)")]
    [InlineData("quote: length of 5 metres", 3, "has 4 words, but this corpus")]
    public void TwoCharactersOfChineseOrJapaneseCountAsOneWord(string quote, int most, string? message)
    {
        var problems = Sample.WithFacts("pylons: { value: 5, citations: [{ source: Log.txt, " + quote + " }] }")
            .WithSchema("corpus: {", "corpus: { quotation: { maxWords: " + most + " },")
            .WithDocument("seeds/Log.txt", "这座桥很长，河很短。コンピュータ・ネットワーク・システムを売る。It has a length of 5 metres.").Bind().Problems
            .Where(static problem => problem.Id == "CORP4005").Select(static problem => problem.Message);
        if (message is null)
        {
            problems.ShouldBeEmpty();
        }
        else
        {
            problems.ShouldHaveSingleItem().ShouldContain(message);
        }
    }

    [Theory]
    [InlineData("vehicles: { value: 60, citations: [{ source: Report.txt, quote: Up to 60 vehicles }] }", "CORP4011")]
    [InlineData("vehicles: { value: 60, comparator: at-least, citations: [{ source: Report.txt, quote: Up to 60 vehicles }] }", "CORP4012")]
    [InlineData("opened: { value: 2021-05-04, citations: [{ source: Report.txt, quote: on 4 May }] }", "CORP4017")]
    [InlineData("opened: { value: 2021-05-05, citations: [{ source: Report.txt, quote: opened on 4 May 2021 }] }", "CORP4009")]
    [InlineData("links: { value: [Northshore, Southshore], citations: [{ source: Report.txt, quote: It links Northshore }] }", "CORP4009")]
    [InlineData("state: { value: Closed, citations: [{ source: Report.txt, quote: It is in service }] }", "CORP4009")]
    public void AQuoteSaysWhatIsStated(string fact, string id) => Sample.WithFacts(fact).BindProblem().Id.ShouldBe(id);

    [Theory]
    [InlineData("vehicles: { value: 60, comparator: at-most, citations: [{ source: Report.txt, quote: Up to 60 vehicles }] }", ValueSupport.Printed)]
    [InlineData(
        "length: { value: 1251, citations: [{ source: Report.txt, quote: It is in service, reading: a service is 1251 metres long }] }", ValueSupport.Read)]
    [InlineData("length: { value: 1251, inference: It follows from it., citations: [{ source: Report.txt, quote: It is in service }] }", ValueSupport.Inferred)]
    [InlineData("open: { value: true, citations: [{ source: Report.txt, quote: It is in service }] }", ValueSupport.Printed)]
    public void HowTheValueFollowsIsCounted(string fact, ValueSupport support) =>
        Sample.WithFacts(fact).BindFact().AllCitations.Single().Support.ShouldBe(support);

    [Fact]
    public void TwoQuotesDoNotPrintADateTogether() =>
        Sample.WithFacts("opened: { value: 2021-05-04, citations: [{ source: Report.txt, quote: on 4 May }, { source: Report.txt, quote: May 2021. It is }] }")
            .BindProblem().Id.ShouldBe("CORP4017");

    [Fact]
    public void TheSameCitationTwiceIsReported() =>
        Sample.WithFacts("open: { value: true, citations: [{ source: Report.txt, quote: It is in service }, { source: Report.txt, quote: It is in service }] }")
            .BindProblem().Id.ShouldBe("CORP4018");

    [Theory]
    [InlineData("Reprot.txt", "did you mean `Report.txt`?")]
    [InlineData("Report.md", "did you mean `Report.txt`?")]
    [InlineData("Report", "did you mean `Report.txt`?")]
    [InlineData("A.md", "did you mean `A.txt`?")]
    [InlineData("Letter.pdf", "`Letter.pdf` is there, but a build reads texts alone; run `corpus ingest seeds/Letter.pdf`, and cite the record")]
    [InlineData("Letter.txt", "`Letter.pdf` is there, but a build reads texts alone; run `corpus ingest seeds/Letter.pdf`, and cite the record")]
    [InlineData("Letter", "`Letter.pdf` is there, but a build reads texts alone; run `corpus ingest seeds/Letter.pdf`, and cite the record")]
    [InlineData("Novel", "`Novel.epub` is there, but a build reads texts alone; save its text beside it as `.txt` or `.md` and cite that, or save it as PDF")]
    public void ASourceThatIsThereUnderAnotherEndingIsNotDenied(string source, string part)
    {
        var sample = Sample.WithFacts($"open: {{ value: true, citations: [{{ source: {source}, quote: It is in service }}] }}")
            .WithDocument("seeds/A.txt", "A letter.") with
        { OtherFiles = ["seeds/Letter.pdf", "seeds/Novel.epub"] };

        sample.BindProblem().ShouldSatisfyAllConditions(static problem => problem.Id.ShouldBe("CORP4002"), problem => problem.Message.ShouldContain(part));
    }

    [Fact]
    public void AQuoteOfASourceWithoutEvidenceIsAWarningWhereTheBuildLetsItPass()
    {
        var sample = Sample.WithFacts("open: { value: true, citations: [{ source: Letter, quote: It is in service }] }")
            .With("seeds/Letter.yaml", "sources: { Letter: { title: A letter } }") with
        {
            Options = new CheckOptions(AllowUnproved: true),
        };

        sample.BindProblem().Id.ShouldBe("CORP4023");
        sample.Bind().Bridge.Facts.Single().AllCitations.Single().Grade.ShouldBe(QuoteGrade.Unproved);
    }

    private static Sample Length(string value, string citation) =>
        Sample.WithFacts($"length: {{ {value}, citations: [{{ source: Report.txt, {citation} }}] }}");
}
