using System.Text.RegularExpressions;
using Corpus.Cli.Diffing;

namespace Corpus.Cli.Tests.Diffing;

/// <summary>docs/faq.md has the rules, and the tool has no others.</summary>
public sealed partial class RulesTests
{
    [Fact]
    public void TheTableHasEachRuleWithItsClass()
    {
        var rows = File.ReadAllLines(Repository.PathOf("docs/faq.md")).Select(static line => Row().Match(line)).Where(static row => row.Success)
            .SelectMany(static row => Rule().Matches(row.Groups["rules"].Value).Select(rule => $"{rule.Groups["id"].Value} {row.Groups["class"].Value}"));

        rows.Order(StringComparer.Ordinal).ShouldBe(
            ChangeRules.All.Select(static rule => $"{rule.Id} {rule.Class.ToString().ToLowerInvariant()}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AllRulesAreListed() =>
        typeof(ChangeRules).GetFields().Select(static field => field.GetValue(null)).OfType<ChangeRule>().ShouldBe(ChangeRules.All);

    [GeneratedRegex("^\\| (?<rules>(`[a-z-]+`(, )?)+) \\| (?<class>major|minor|patch) \\|", RegexOptions.NonBacktracking)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<id>[a-z-]+)`", RegexOptions.NonBacktracking)]
    private static partial Regex Rule();
}
