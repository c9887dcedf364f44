using System.Runtime.InteropServices;

namespace Corpus.Packages.Tests;

/// <summary>What a program does not use is not in it.</summary>
public sealed class TrimmingTests
{
    [Fact]
    public void AnUnusedCorpusVanishesFromATrimmedProgram()
    {
        using var stranger = new Stranger();
        stranger.WriteCorpus("Bridges");
        stranger.WriteProgram(
            "Demo",
            AuthorTests.Reference("../Bridges") + $"<PackageReference Include=\"Corpus.RussiaIran\" Version=\"{Stranger.Version}\" />",
            "System.Console.WriteLine(Corpus.RussiaIran.Treaty.TermYears + \" \" + Bridges.HarbourBridge.Facts.LengthMetres.Citations[0].Quote);",
            $"<RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier><SelfContained>true</SelfContained>"
            + "<PublishTrimmed>true</PublishTrimmed><TreatWarningsAsErrors>true</TreatWarningsAsErrors>"
            + "<InvariantGlobalization>true</InvariantGlobalization>");

        var restored = stranger.Dotnet("restore Demo -v:minimal");
        if (restored.Code != 0)
        {
            Machine.Lacks($"what a self-contained trimmed program needs cannot be restored: {restored}");
        }

        stranger.Dotnet("publish Demo --no-restore -c Release -nologo -v:minimal -nodeReuse:false -o out").ShouldSucceedWithoutAWarning();

        var files = Directory.EnumerateFiles(stranger.PathOf("out")).Select(static file => Path.GetFileName(file)).ToArray();
        files.ShouldNotContain("Corpus.RussiaIran.dll", "only a constant of it is used, and that is in the program already");
        files.ShouldContain("Bridges.dll");
        Tool.Run(stranger.Root, stranger.PathOf(OperatingSystem.IsWindows() ? "out/Demo.exe" : "out/Demo"), "").ShouldSucceed()
            .ShouldSay("20 It is 1,250 metres long");
    }
}
