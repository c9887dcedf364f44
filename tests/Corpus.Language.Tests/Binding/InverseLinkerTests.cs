using Corpus.Language.Tests.Support;

namespace Corpus.Language.Tests.Binding;

public sealed class InverseLinkerTests
{
    [Theory]
    [InlineData("datatype: integer, inverse: flats", "only references to entities have another side, but this property is an integer")]
    [InlineData("datatype: Flat, inverse: house", "the entity type `Flat` declares no such property; did you mean `houses`?")]
    [InlineData("datatype: Flat, inverse: door", "`door` is declared by `Room`, so any Room can have it; declare this property with the datatype `Room`")]
    [InlineData("datatype: Flat, inverse: other", "`Flat.other` does not name it back; add `inverse: flats` to it")]
    [InlineData("datatype: Flat, inverse: houses", "`Flat.houses` refers to `Room`, but this property is declared by `House`")]
    [InlineData("datatype: Flat, inverse: houses, cardinality: series", "a series cannot be mirrored")]
    public void AnInverseWithoutItsOtherSideIsReported(string declaration, string reason)
    {
        var types = $$"""
            entityTypes:
              Room:
                abstract: true
                summary: A space.
                properties: { door: { datatype: House, summary: Where it leads. } }
              Flat:
                extends: Room
                summary: Where people live.
                properties:
                  houses: { datatype: Room, inverse: flats, summary: Where it is. }
                  other: { datatype: House, summary: Another house. }
              House:
                summary: A building.
                properties: { flats: { {{declaration}}, summary: What is in it. } }
            """;

        var problems = new Sample().With("curated/0-types.yaml", types).Link().Problems;

        problems.ShouldContain(problem => problem.Id == "CORP2022" && problem.Message.Contains(reason, StringComparison.Ordinal));
    }
}
