using Corpus.Documents.Text;

namespace Corpus.Documents.Tests.Text;

public sealed class LineBuilderTests
{
    // ^ raises up to the next |, _ lowers, # raises what the document calls a note.
    [Theory]
    [InlineData("The treaty^1| holds.", "The treaty 1 holds.")]
    [InlineData("The treaty.^12| It holds.", "The treaty. 12 It holds.")]
    [InlineData("the treaty^*|, which", "the treaty *, which")]
    [InlineData("the treaty^a| and", "the treaty a and")]
    [InlineData("the treaty^iv| and", "the treaty iv and")]
    [InlineData("the treaty#[1]| and", "the treaty[1] and")]
    [InlineData("the treaty#1|#2| and", "the treaty 1 2 and")]
    [InlineData("the treaty#1|^,|#2| and", "the treaty 1,2 and")]
    [InlineData("in 1967^3| they", "in 1967 3 they")]
    [InlineData("about 1,250^2|", "about 1,250 2")]
    [InlineData("about 12.5^a|", "about 12.5 a")]
    [InlineData("some 10#4| ships", "some 10 4 ships")]
    [InlineData("3 × 10^6| m", "3 × 10\u2076 m")]
    [InlineData("10^-3| of it", "10\u207B\u00B3 of it")]
    [InlineData("10^\u22123| of it", "10\u207B\u00B3 of it")]
    [InlineData("12 km^2| of", "12 km\u00B2 of")]
    [InlineData("5 in^2| of", "5 in\u00B2 of")]
    [InlineData("they believe in^2| it", "they believe in 2 it")]
    [InlineData("9 m s^-1| of", "9 m s\u207B\u00B9 of")]
    [InlineData("E = mc^2| holds", "E = mc\u00B2 holds")]
    [InlineData("where x^2| is", "where x\u00B2 is")]
    [InlineData("where 2^n| is", "where 2\u207F is")]
    [InlineData("of Ca^2+| ions", "of Ca\u00B2\u207A ions")]
    [InlineData("of ^235|U and", "of \u00B2\u00B3\u2075U and")]
    [InlineData("the 20^th| century", "the 20th century")]
    [InlineData("le XIX^e| siècle", "le XIXe siècle")]
    [InlineData("le 1^er| mai", "le 1er mai")]
    [InlineData("n^o| 5", "no 5")]
    [InlineData("Acme^TM| glue", "Acme\u2122 glue")]
    [InlineData("5^1|/_2| inches", "5 1/2 inches")]
    [InlineData("CO_2| and H_2|O", "CO2 and H2O")]
    [InlineData("25^o|C now", "25\u00B0C now")]
    [InlineData("^1|See there", "1 See there")]
    [InlineData("the word\u00B9 and", "the word \u00B9 and")]
    [InlineData("12 km\u00B2 and 10\u2076", "12 km\u00B2 and 10\u2076")]
    [InlineData("(the treaty^7|)", "(the treaty 7)")]
    [InlineData("《条约^1|规定》", "《条约 1 规定》")]
    public void WhatIsRaisedIsReadByWhatIsAroundIt(string pieces, string expected) => Build(pieces).ToLine().ShouldBe(expected);

    [Fact]
    public void MarksThatWereSetApartAreCounted()
    {
        var line = Build("a treaty^1| of 12 km^2| and^2|");

        line.ToLine();

        line.MarksSetApart.ShouldBe(2);
    }

    private static LineBuilder Build(string pieces)
    {
        var line = new LineBuilder();
        var start = 0;
        while (start < pieces.Length)
        {
            var end = pieces[start] is '^' or '_' or '#' ? pieces.IndexOf('|', start) : pieces.IndexOfAny(['^', '_', '#'], start);
            end = end < 0 ? pieces.Length : end;
            switch (pieces[start])
            {
                case '^': line.AppendRaised(pieces[(start + 1)..end]); break;
                case '#': line.AppendRaised(pieces[(start + 1)..end], isNote: true); break;
                case '_': line.AppendLowered(pieces[(start + 1)..end]); break;
                default: line.Append(pieces[start..end]); end--; break;
            }

            start = end + 1;
        }

        return line;
    }
}
