using Corpus.Language.Yaml;
using Corpus.Workspace.Proposals;
using Corpus.Workspace.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Workspace.Tests.Proposals;

public sealed class FactYamlTests
{
    private static readonly Gen<FactProposal> Hostile =
        from values in Gen.ListOf(HostileStrings.Generator, 8)
        from property in Gen.Elements("length", "surveyedOn", "isNavigable", "tributaries")
        select new FactProposal("Osk", property, [values[0]],
            [new ProposedCitation(values[1], values[2], values[3], null), new ProposedCitation("Rivers", values[4])])
        {
            Comparator = values[5],
            AsOf = values[6],
            ClaimedBy = [values[7], "source: " + values[7]],
        };

    [Fact]
    public void NothingOfAProposalIsMoreThanAScalar() => HostileStrings.Hold(Hostile, static proposal =>
    {
        var property = ProposalFiles.Corpus.Linkage.Type("River")!.Property(proposal.Property)!.Model;

        var facts = HostileStrings.Read("facts:\n" + FactYaml.Write(proposal, property, 2) + "end: here\n");

        facts.Entries.Count.ShouldBe(2);
        var fact = (YamlMapping)((YamlMapping)facts.Entries[0].Value).Entries.ShouldHaveSingleItem().Value;
        fact.Entries.Select(static entry => entry.Key.Value).ShouldBe(["value", "comparator", "asOf", "claimedBy", "citations"]);
        Scalars(fact.Entries[0].Value).ShouldBe([proposal.Values[0]]);
        Scalars(fact.Entries[1].Value).ShouldBe([proposal.Comparator!]);
        Scalars(fact.Entries[2].Value).ShouldBe([proposal.AsOf!]);
        Scalars(fact.Entries[3].Value).ShouldBe([proposal.ClaimedBy[0], proposal.ClaimedBy[0].Trim()]);
        Scalars(fact.Entries[4].Value).ShouldBe(
            [proposal.Citations[0].Source, proposal.Citations[0].Quote, proposal.Citations[0].Prefix!, "Rivers", proposal.Citations[1].Quote]);
    });

    [Theory]
    [InlineData("length", "412", "412")]
    [InlineData("length", "-3.5e2", "-3.5e2")]
    [InlineData("length", "50..55", "50..55")]
    [InlineData("length", "1, x: 2", "'1, x: 2'")]
    [InlineData("isNavigable", "true", "true")]
    [InlineData("surveyedOn", "2019-03-14", "2019-03-14")]
    public void AValueIsWrittenAsACuratorWould(string property, string value, string yaml)
    {
        var model = ProposalFiles.Corpus.Linkage.Type("River")!.Property(property)!.Model;

        FactYaml.Write(new FactProposal("Osk", property, [value], [new ProposedCitation("Rivers", "so it is")]), model, 4)
            .ShouldBe($"    {property}:\n      value: {yaml}\n      citations:\n        - {{ source: Rivers, quote: so it is }}\n");
    }

    private static IEnumerable<string> Scalars(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar.Value],
        YamlSequence sequence => sequence.Items.SelectMany(Scalars),
        YamlMapping mapping => mapping.Entries.SelectMany(static entry => Scalars(entry.Value)),
        _ => [],
    };
}
