using Corpus.Workspace.Proposals;

namespace Corpus.Workspace.Tests.Proposals;

/// <summary>Right proposals are accepted, all of them; wrong ones in ten classes are not, none of them.</summary>
public sealed class ProposalTests
{
    private static readonly IReadOnlyList<FactProposal> Right = ProposalFiles.Read("right");

    private static readonly IReadOnlyList<FactProposal> RightToo = ProposalFiles.Read("right-too");

    private static readonly IReadOnlyList<FactProposal> Hostile = ProposalFiles.Read("hostile");

    private static readonly Dictionary<string, IReadOnlyList<FactProposal>> Wrong = new()
    {
        ["changed digit"] = [.. Mutations.ChangedDigit(Right)],
        ["swapped source"] = [.. Mutations.SwappedSource(Right)],
        ["stitched quote"] = [.. Mutations.StitchedQuote(Right)],
        ["dropped negation"] = ProposalFiles.Read("dropped-negation"),
        ["stripped hedge"] = ProposalFiles.Read("stripped-hedge"),
        ["wrong unit"] = ProposalFiles.Read("wrong-unit"),
        ["wrong comparator"] = [.. Mutations.WrongComparator(Right)],
        ["other entity"] = [.. Mutations.OtherEntity(Right)],
        ["invented quote"] = [.. Mutations.InventedQuote(Right)],
        ["claim as fact"] = ProposalFiles.Read("claim-as-fact"),
    };

    public static TheoryData<int> RightOnes => [.. Enumerable.Range(1, Right.Count)];

    public static TheoryData<int> RightOnesToo => [.. Enumerable.Range(1, RightToo.Count)];

    public static TheoryData<int> HostileOnes => [.. Enumerable.Range(1, Hostile.Count)];

    public static TheoryData<string, int> WrongOnes
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var (name, number) in Wrong.SelectMany(static pair => pair.Value.Select((_, index) => (pair.Key, index + 1))))
            {
                data.Add(name, number);
            }

            return data;
        }
    }

    [Fact]
    public void ThereAreFiftyRightOnesAndTwentyWrongOnesOfEachClass()
    {
        ProposalFiles.Corpus.Problems.ShouldBeEmpty();
        Right.Count.ShouldBeGreaterThanOrEqualTo(50);
        Wrong.Count.ShouldBe(10);
        Wrong.Values.ShouldAllBe(static proposals => proposals.Count >= 20);
    }

    [Theory]
    [MemberData(nameof(RightOnes))]
    public void ARightOneIsAccepted(int number) => ShouldBeAccepted(Right[number - 1]);

    [Theory]
    [MemberData(nameof(RightOnesToo))]
    public void OneIsAcceptedThatIsRightThoughSomethingElseIsNear(int number) => ShouldBeAccepted(RightToo[number - 1]);

    [Theory]
    [MemberData(nameof(WrongOnes))]
    public void AWrongOneIsRefused(string @class, int number) => ShouldBeRefused(Wrong[@class][number - 1]);

    [Theory]
    [MemberData(nameof(HostileOnes))]
    public void AHostileOneIsRefused(int number) => ShouldBeRefused(Hostile[number - 1]);

    /// <summary>What docs/agents.md says that words alone do not show: should it be seen one day, the page has to say so.</summary>
    [Fact]
    public void SomeThingsAreNotSeen() => ProposalFiles.Read("unseen").ShouldAllBe(static proposal => Check(proposal).IsAccepted);

    private static void ShouldBeAccepted(FactProposal proposal)
    {
        var verdict = Check(proposal);

        verdict.IsAccepted.ShouldBeTrue($"{Text(proposal)}\n{string.Join('\n', verdict.Reasons)}");
        verdict.Yaml.ShouldNotBeNull();
    }

    private static void ShouldBeRefused(FactProposal proposal)
    {
        var verdict = Check(proposal);

        verdict.IsAccepted.ShouldBeFalse(Text(proposal));
        verdict.Yaml.ShouldBeNull();
        verdict.Reasons.ShouldNotBeEmpty();
    }

    private static ProposalVerdict Check(FactProposal proposal) => ProposalCheck.Check(ProposalFiles.Corpus, proposal, CancellationToken.None);

    private static string Text(FactProposal proposal) =>
        $"{proposal.Id} = {string.Join("; ", proposal.Values)}: {string.Join(" + ", proposal.Citations)} {proposal.Comparator} {proposal.Modality} "
            + $"{proposal.AsOf}";
}
