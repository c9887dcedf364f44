using System.ComponentModel;
using Corpus.Runtime;
using Corpus.Runtime.CompilerServices;

namespace Corpus.RussiaIran.Tests;

/// <summary>Records and references as a developer meets them.</summary>
public sealed class RecordTests
{
    public static TheoryData<string> Entities => [.. Catalog.Entities.Select(static entity => entity.Id)];

    [Fact]
    public void ReferencesLeadFromRecordToRecordAndBack()
    {
        Treaty.Record.Parties.ShouldBe([Russia.Record, Iran.Record], ignoreOrder: true);
        Treaty.Predecessor.Successor.ShouldBeSameAs(Treaty.Record);
        VladimirPutin.Record.Office!.Holder.ShouldBeSameAs(VladimirPutin.Record);
    }

    [Theory]
    [MemberData(nameof(Entities))]
    public void EqualityHashAndTextOfEveryRecordEndThoughTheyReferInCircles(string id)
    {
        var record = Catalog.Find(id)!;

        record.Equals(Catalog.Find(id)).ShouldBeTrue();
        record.GetHashCode().ShouldBe(Catalog.Find(id)!.GetHashCode());
        record.ToString()!.ShouldContain($"Id = {id}");
        record.ToString()!.Length.ShouldBeLessThan(5000);
        Catalog.Entities.Count(other => other.Equals(record)).ShouldBe(1);
    }

    [Fact]
    public void ARecordSaysWhatItsConstantsSay()
    {
        Treaty.Record.TermYears.ShouldBe(Treaty.TermYears);
        Treaty.Record.SignedOn.ShouldBe(Treaty.SignedOn);
        Pipeline.Record.Stage.ShouldBe(Pipeline.Stage);
        Treaty.Record.ToString().ShouldContain("Parties = [Russia, Iran]");
    }

    [Fact]
    public void WhatIsDisputedOrAttributedIsNullInTheRecord()
    {
        DroneSupply.Record.Delivered.ShouldBeNull();
        DroneSupply.Record.Supplier.ShouldBeNull();
        DroneSupply.Record.Weapons.ShouldBeEmpty();
    }

    [Fact]
    public void WhatOnlySomebodySaysIsTakenFromThem()
    {
        Attributed<bool> feasible = GasToIran.IsFeasible;
        feasible.According(MasoudPezeshkian.Record).ShouldBeTrue();
        feasible.ToString().ShouldBe("GasToIran.isFeasible = true, according to MasoudPezeshkian");
        DroneSupply.Supplier.According("TwentyYearTreaty").ShouldBeSameAs(Iran.Record);
        DroneSupply.Supplier.ClaimedBy[2].Source.ShouldBeSameAs(Sources.TwentyYearTreaty);
        DroneSupply.Weapons.According("Ukraine").ShouldBe(["drones"]);
        DroneSupply.Delivered.According(Iran.Record).ShouldBeFalse();
        Catalog.Facts.Count(static fact => fact.Status == FactStatus.Attributed && !LedgerTests.IsMirror(fact)).ShouldBe(Catalog.Ledger.Attributed);
    }

    [Fact]
    public void WhatIsNotKnownIsNullAndAnUnknownListIsEmpty()
    {
        Treaty.Predecessor.TermYears.ShouldBeNull();
        Treaty.Predecessor.Signatories.ShouldBeEmpty();
    }

    [Fact]
    public void ARecordIsMadeOnlyFromATable()
    {
        var constructor = typeof(Agreement).GetConstructors().ShouldHaveSingleItem();

        constructor.GetParameters().ShouldHaveSingleItem().ParameterType.ShouldBe(typeof(EntityTable));
        constructor.GetCustomAttributes(false).OfType<EditorBrowsableAttribute>().ShouldHaveSingleItem().State.ShouldBe(EditorBrowsableState.Never);
    }

    [Fact]
    public void AllHoldsTheEntitiesOfATypeById()
    {
        Agreement.All.ShouldContain(Treaty.Record);
        Agreement.All.Select(static agreement => agreement.Id).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
        Agreement.All.ShouldBe(Agreement.All);
    }

    [Fact]
    public void FactsKnowTheirUnitComparatorAndCitations()
    {
        var capacity = Pipeline.Facts.CapacityBcm;

        capacity.Value.ShouldBe(Pipeline.CapacityBcm);
        capacity.Comparator.ShouldBe(Comparator.AtMost);
        (capacity.Unit!.Code, capacity.Unit.Name).ShouldBe(("10*9.m3/a", "billion cubic metres per year"));
        capacity.Citations.ShouldAllBe(
            static citation => citation.Grade == QuoteGrade.Exact && citation.Evidence == EvidenceKind.Fingerprint && citation.Position != null);
        capacity.Citations[0].Source.ShouldBeSameAs(Sources.TwentyYearTreaty);
    }

    [Fact]
    public void ADisputedFactHasClaimsAndNoValue()
    {
        Disputed<bool> delivered = DroneSupply.Delivered;

        delivered.ClaimOf(Iran.Record).Value.ShouldBeFalse();
        delivered.ClaimOf(Ukraine.Record).Value.ShouldBeTrue();
        delivered.Claims.ShouldAllBe(static claim => claim.Citations.Count > 0);
        typeof(Disputed<bool>).GetMethods().ShouldNotContain(static method => method.Name == "op_Implicit" || method.Name == "op_Explicit");
    }

    [Fact]
    public void ClaimsAndStatementsCanBeReadWithoutTheirType()
    {
        Fact disputed = DroneSupply.Facts.Delivered;
        Fact list = Treaty.Facts.Areas;

        disputed.UntypedClaims.ShouldBe(DroneSupply.Delivered.Claims);
        list.UntypedStatements.Count.ShouldBe(Treaty.Areas.Count);
        list.UntypedClaims.ShouldBeEmpty();
        disputed.UntypedStatements.ShouldBeEmpty();
    }

    [Fact]
    public void EveryReferenceOfEveryFactResolves()
    {
        foreach (var fact in Catalog.Facts)
        {
            _ = fact.ValueObject;
            foreach (var citation in fact.Citations)
            {
                Catalog.Sources.ShouldContain(citation.Source);
            }

            foreach (var claimant in fact.ClaimedBy)
            {
                claimant.Name.ShouldNotBeNullOrEmpty();
            }

            Catalog.FindFact(fact.Id).ShouldBeSameAs(fact);
            Catalog.Contains(fact).ShouldBeTrue();
        }
    }
}
