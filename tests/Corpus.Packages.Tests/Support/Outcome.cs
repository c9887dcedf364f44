using System.Text.RegularExpressions;

namespace Corpus.Packages.Tests.Support;

/// <summary>What came of one call of a program.</summary>
/// <param name="Output">The standard and the error output, as they came.</param>
internal sealed partial record Outcome(string Call, int Code, string Output)
{
    /// <summary>The ids of all warnings and errors, in order, each once.</summary>
    public string[] Ids =>
        [.. Diagnostic().Matches(Output).Select(static match => match.Groups[1].Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public Outcome ShouldSucceed()
    {
        Code.ShouldBe(0, ToString());
        return this;
    }

    /// <summary>It succeeded and had nothing to say.</summary>
    public Outcome ShouldSucceedWithoutAWarning()
    {
        ShouldSucceed().Ids.ShouldBeEmpty(ToString());
        return this;
    }

    /// <summary>It failed with these errors and no others.</summary>
    public Outcome ShouldFailWith(params string[] ids)
    {
        Code.ShouldNotBe(0, ToString());
        Ids.ShouldBe(ids, ToString());
        return this;
    }

    public Outcome ShouldSay(string text)
    {
        Output.ShouldContain(text, customMessage: ToString());
        return this;
    }

    /// <summary>All that it says, line by line, and nothing else.</summary>
    public Outcome ShouldSayLines(params string[] lines)
    {
        Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line.TrimEnd('\r')).ShouldBe(lines, ToString());
        return this;
    }

    public Outcome ShouldNotSay(string text)
    {
        Output.ShouldNotContain(text, customMessage: ToString());
        return this;
    }

    public override string ToString() => $"$ {Call}\n{Output}\n(ended with {Code})";

    [GeneratedRegex(@"\b(?:error|warning) ([A-Z]{2,}[0-9]{3,5})\b")]
    private static partial Regex Diagnostic();
}
