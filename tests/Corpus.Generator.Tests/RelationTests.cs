using Corpus.Generator.Tests.Driver;
using Corpus.Generator.Tests.Hostile;

namespace Corpus.Generator.Tests;

/// <summary>Types that extend types and properties with another side, as a program uses them: the case <c>EveryRelation</c>, compiled and run.</summary>
public sealed class RelationTests
{
    private const string Program = """
        #pragma warning disable CS1591
        using System.Linq;
        using Example.Rowing;

        public static class Program
        {
            public static string Steward(League league) => league.Steward switch
            {
                Rower rower => "the rower " + rower.Label,
                Body body => "the body " + body.Label,
                _ => "nobody",
            };

            public static string Run() => string.Join("; ",
                Steward(OpenLeague.Record),
                Steward(SummerLeague.Record),
                "actors " + string.Join(" ", Actor.All.Select(actor => actor.Id)),
                "bodies " + string.Join(" ", Body.All.Select(body => body.Id)),
                "seat " + Harriers.Record.Seat + ", since " + ((Actor)Harriers.Record).FoundedOrBorn,
                "captain " + OpenLeague.Captain.Id + " of " + Ada.Record.CaptainOf?.Id,
                "partners " + Grace.Partner.Id + " " + Grace.Record.Partner?.Partner?.Id,
                "in " + string.Join(" ", TownCouncil.MemberOf.Select(league => league.Id)),
                "twice " + string.Join(" ", Grace.Facts.MemberOf.Statements.Select(statement => statement.From + ".." + statement.Until)),
                "claimed " + string.Join(" ", OpenLeague.Members.Claims.Select(claim => claim.Value.Count)) + " " + SummerLeague.Members.Claims.Count,
                "null " + (OpenLeague.Record.Members.Count == 0) + " " + (Gulls.Record.MemberOf.Count == 0),
                "mirror " + OpenLeague.Facts.Captain.MirrorOf + " " + (Ada.Facts.CaptainOf.MirrorOf ?? "itself"),
                "equal " + (Ada.Record == Ada.Record) + " " + ((Actor)Ada.Record).Equals(Grace.Record),
                Ada.Record.ToString(),
                "types " + Rower.EntityType.BaseType + " " + Actor.EntityType.IsAbstract + " " + Club.EntityType.FindProperty("seat"),
                "found " + Catalog.Find("Harriers") + " " + Catalog.Entities.Count + " " + Catalog.Ledger.Facts + " " + Catalog.Ledger.Citations);
        }
        """;

    private static readonly Inputs Inputs = Inputs.FromFolder(Repository.PathOf("tests/Corpus.Generator.Tests/Cases/EveryRelation"));

    [Fact]
    public void AProgramAsksEitherSideAndAnyTypeAbove()
    {
        using var corpus = new LoadedCorpus(GeneratorRun.Of(Inputs, code: Program));

        ((string)corpus.Type("Program").GetMethod("Run")!.Invoke(null, null)!).Split("; ").ShouldBe(
        [
            "the body Town Council",
            "the rower Ada",
            "actors Ada Grace Gulls Harriers TownCouncil",
            "bodies Gulls Harriers TownCouncil",
            "seat the boathouse, since 1884",
            "captain Ada of OpenLeague",
            "partners Ada Grace",
            "in WinterLeague",
            "twice 2010..2015 2020..",
            "claimed 3 2 1",
            "null True True",
            "mirror Ada.captainOf itself",
            "equal True False",
            "Rower { Id = Ada, Label = Ada, FoundedOrBorn = 1990, MemberOf = [WinterLeague], Partner = Grace, CaptainOf = OpenLeague }",
            "types Actor True seat",
            "found Club { Id = Harriers, Label = Harriers, FoundedOrBorn = 1884, MemberOf = [OpenLeague, WinterLeague], Seat = the boathouse, " +
                "Colours = green and white } 8 15 17",
        ]);
    }

    [Fact]
    public void AnEditOfAFactEmitsTheEntitiesAtBothItsEndsAndNoOther()
    {
        var text = Inputs.Files["curated/actors.yaml"];
        var edited = text.Replace("colours: { value: green and white, citations", "colours: { value: green, citations", StringComparison.Ordinal);
        StepReasons.ChangedFiles(GeneratorRun.Tracked(Inputs).WithFile("curated/actors.yaml", edited)).ShouldBe(["Entity.Harriers.g.cs"]);

        var moved = text.Replace(
            "captainOf: { value: OpenLeague, citations: [{ source: Notes.txt, quote: who leads the Open League }] }", "", StringComparison.Ordinal);
        moved.ShouldNotBe(text);
        StepReasons.ChangedFiles(GeneratorRun.Tracked(Inputs).WithFile("curated/actors.yaml", moved))
            .ShouldBe(["Catalog.g.cs", "Entity.Ada.g.cs", "Entity.OpenLeague.g.cs"]);
    }

    [Fact]
    public void ACommentEmitsNothing() =>
        StepReasons.ChangedFiles(GeneratorRun.Tracked(Inputs).WithFile("curated/actors.yaml", "# A comment.\n" + Inputs.Files["curated/actors.yaml"]))
            .ShouldBeEmpty();
}
