using Corpus.Language.Importing;
using Corpus.Language.Model;
using Corpus.Runtime;
using Corpus.Workspace.Proposals;
using Corpus.Workspace.Snapshots;

namespace Corpus.Workspace.Tests.Proposals;

/// <summary>What another part of a corpus defines can be named here, and is stated there.</summary>
public sealed class OtherProjectTests
{
    [Fact]
    public void NoFactIsProposedOfAnEntityThatAnotherProjectDefines()
    {
        var lakes = new PropertyModel("Act", 0, "lakes", new DatatypeModel(DatatypeKind.Integer, "integer"), Cardinality.One, "How many lakes it names.");
        EquatableArray<ImportedCorpus> others =
        [
            new("statutes", "Statutes.One", "1.0.0", "Statutes")
            {
                Part = CorpusPart.Shard,
                EntityIds = ["Fens"],
                Entities = [new EntityModel("Fens", "Act", "Fens", [], null, "", [])],
            },
            new("statutes", "Statutes.Schema", "1.0.0", "Statutes")
            {
                Part = CorpusPart.Schema,
                Title = "Statutes",
                Language = "en",
                MaxWords = 25,
                Types = [new RuledType(new EntityTypeModel("Act", "A statute.", [lakes]), [PropertyRule.None])],
            },
        ];
        var snapshot = CorpusSnapshot.Empty(CorpusSettings.Default with { Referenced = others }).With(
            [new CorpusText("curated/corpus.yaml", "corpus: { part: shard, of: statutes }\n"), new CorpusText("seeds/Gazette.txt", "Fens names 40 lakes.\n")]);
        snapshot.Linkage.Entity("Fens").ShouldNotBeNull();

        var verdict = ProposalCheck.Check(
            snapshot, new FactProposal("Fens", "lakes", ["40"], [new ProposedCitation("Gazette.txt", "Fens names 40 lakes")]), CancellationToken.None);

        verdict.Reasons.ShouldHaveSingleItem().ShouldStartWith("there is no entity `Fens`");
    }
}
