using Corpus.Runtime;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;

namespace Corpus.Language.Tests.Provenance;

/// <summary>What is a date in a quote, and what only looks like one.</summary>
public sealed class DateReaderTests
{
    [Theory]
    [InlineData("the castle burned in 1734", "1734")]
    [InlineData("the 1734 fire took the castle", "1734")]
    [InlineData("the 1988 games were held there", "1988")]
    [InlineData("In 1850 people left the valley", "1850")]
    [InlineData("1734 saw the castle burn", "1734")]
    [InlineData("the Act of 1911 limits the lords", "1911")]
    [InlineData("the Parks Act 1911 limits the lords", "1911")]
    [InlineData("since 2003, trade has doubled", "2003")]
    [InlineData("around 1850 the mill was built", "1850~")]
    [InlineData("in 2013 dollars the sum was small", "2013")]
    [InlineData("Vision 2030 was adopted", "2030")]
    [InlineData("later than 2003 in any case", "2003")]
    [InlineData("the patent of 9 May 1911 lapsed", "1911-05-09")]
    [InlineData("filed on 2011-5-9 in Basel", "2011-05-09")]
    [InlineData("filed on 2011/05/29 in Basel", "2011-05-29")]
    [InlineData("filed on 29.05.2011 in Basel", "2011-05-29")]
    [InlineData("filed on 05/29/2011 in Basel", "2011-05-29")]
    [InlineData("it lapsed on 29 February 2012", "2012-02-29")]
    [InlineData("Call it off by 2011, they said", "2011")]
    [InlineData("the hearing was postponed to 9 May 1911", "1911-05-09")]
    [InlineData("it ran from 9 May 1911", "1911-05-09")]
    [InlineData("In March 1999 rain fell", "1999-03")]
    public void ADateIsFound(string quote, string date) => DateEvidence.Of(EdtfDate.Parse(date), Read(quote)).IsComplete.ShouldBeTrue();

    [Theory]
    [InlineData("2011-14-40 was printed on it")]
    [InlineData("filed on 2011-02-30 in Basel")]
    [InlineData("it lapsed on 31 April 2012")]
    [InlineData("it lapsed on 29 February 2011")]
    [InlineData("filed on 05/06/2011 in Basel")]
    [InlineData("1734 km of track were laid")]
    [InlineData("a weight of 1734 kilograms")]
    [InlineData("a crowd of 1734 people came")]
    [InlineData("1734 votes were counted")]
    [InlineData("some 1734 were hurt in it")]
    [InlineData("more than 1734 were hurt in it")]
    [InlineData("nearly 1734 settlers came")]
    [InlineData("one in 2000 has the gene")]
    [InlineData("Room 1734 was empty")]
    [InlineData("No. 1734 was sold")]
    [InlineData("Lot #1734 was sold")]
    [InlineData("Resolution 1734 was adopted")]
    [InlineData("dial 2011-05-29 for help")]
    [InlineData("it closed in the Islamic year 1432")]
    [InlineData("it closed in 1432 AH there")]
    [InlineData("a hearing postponed from 9 May 1911")]
    [InlineData("two weeks after 9 May 1911")]
    [InlineData("on the eve of 9 May 1911")]
    public void NoDateIsFound(string quote) => Read(quote).ShouldBeEmpty();

    private static List<DateMention> Read(string quote) => DateReader.Read(QuotePieces.Of(quote), QuoteLanguage.English);
}
