namespace Corpus.Packages.Tests;

/// <summary>A corpus of constants alone, made by whoever has the packages.</summary>
public sealed class ConstantsOnlyTests
{
    [Fact]
    public void AProgramTakesTheConstantsAndNothingOfTheRuntime()
    {
        using var stranger = new Stranger();
        stranger.WriteCorpus("Bridges", Frameworks.Newest + "<CorpusEmit>constants</CorpusEmit>");
        stranger.WriteProgram("Demo", AuthorTests.Reference("../Bridges"), "System.Console.WriteLine(Bridges.HarbourBridge.LengthMetres);");

        stranger.Run("Demo").ShouldSay("1250");

        stranger.Write("Demo/Program.cs", "System.Console.WriteLine(Bridges.HarbourBridge.Facts.LengthMetres.Value);");
        stranger.Build("Demo").ShouldFailWith("CS0117");
    }
}
