using Corpus.Language.Tests.Support;

namespace Corpus.Language.Tests.Checking;

/// <summary>What was meant by something that is no value of its datatype.</summary>
public sealed class MistakenValueTests
{
    [Theory]
    [InlineData("length", "80..120", "is a range, but `length` requires an integer; write `range: true`")]
    [InlineData("opened", "2019..2021", "is a range, but `opened` requires a date")]
    [InlineData("span", "80-120", "write two dots between its ends: `80..120`")]
    [InlineData("span", "80 to 120", "write two dots between its ends: `80..120`")]
    [InlineData("span", "80\u2013120", "write two dots between its ends: `80..120`")]
    [InlineData("span", "-5 - 3", "write two dots between its ends: `-5..3`")]
    [InlineData("length", "pylons * 2", "write `derived: pylons * 2` instead of `value` and `citations`")]
    [InlineData("length", "Harbour.pylons/2", "write `derived: Harbour.pylons/2`")]
    [InlineData("length", "80+", "`80+` is not an integer")]
    [InlineData("length", "long", "`long` is not an integer")]
    public void TheMessageSaysWhatWasMeant(string property, string written, string message) => Messages(
        $"{property}: {{ value: {written}, citations: [{{ source: Report.txt, quote: It is 1250 metres long }}] }}")
        .ShouldContain(problem => problem.Contains(message));

    [Theory]
    [InlineData("allegedBy", "claimedBy")]
    [InlineData("validFrom", "from")]
    [InlineData("evidence", "citations")]
    [InlineData("formula", "derived")]
    public void AKeyOfAnotherLanguageLeadsToTheKeyOfThisOne(string written, string meant) =>
        Messages($"length: {{ value: 1250, {written}: Somebody }}").ShouldContain(problem => problem.Contains($"did you mean `{meant}`?"));

    private static IEnumerable<string> Messages(string fact)
    {
        var sample = Sample.WithFacts(fact)
            .WithSchema("vehicles: {", "span: { datatype: integer, range: true, summary: From where to where. }\n      vehicles: {");
        return sample.Read().SelectMany(static file => file.Problems).Concat(sample.BindAll().Problems).Select(static problem => problem.Message);
    }
}
