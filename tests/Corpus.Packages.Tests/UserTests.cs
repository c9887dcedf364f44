namespace Corpus.Packages.Tests;

/// <summary>Somebody uses a corpus that others have compiled.</summary>
public sealed class UserTests
{
    private const string Package = "Corpus.RussiaIran";

    /// <summary>What the strictest analysis asks of a library, and not of a program of ten lines.</summary>
    private const string NotOfThisProgram =
        "CA1303;CA1305;CA1508;CA1515;CA1852;CA1019;CA1018;CA1812;CA1813;IDE0160;IDE0161;CA2007;CA1852;CS1591;CA1050;IDE0210;IDE0065;IDE0011;IDE0290;CA1861;"
        + "IDE0008;IDE0022;IDE0058";

    // As curated/treaty.yaml says it.
    private const string Label = "Treaty on the comprehensive strategic partnership";
    private const string Quote = "20-year strategic partnership treaty";

    private static readonly string[] Parties = ["party: Russia", "party: Iran"];

    [Fact]
    public void ConstantsAreConstantsEverywhereThatCSharpAsksForOne()
    {
        using var stranger = new Stranger();
        stranger.WriteProgram("Demo", Reference, """
            using System;
            using Corpus.RussiaIran;
            using Corpus.Runtime;

            const int Months = Treaty.TermYears * 12;
            Console.WriteLine(Months switch { Treaty.TermYears * 12 => "240: " + Describe(), _ => "?" });
            Console.WriteLine("quote: " + Treaty.Facts.TermYears.Citations[0].Quote);
            Console.WriteLine("listed: " + Agreement.All.Contains(Treaty.Record));
            Console.WriteLine("unproved: " + Catalog.Ledger.Unproved);

            [Marked(Treaty.TermYears)]
            static string Describe(int years = Treaty.TermYears) => years + " years";

            sealed class MarkedAttribute : Attribute { public MarkedAttribute(int years) => Years = years; public int Years { get; } }
            """, Frameworks.Strict + $"<NoWarn>{NotOfThisProgram}</NoWarn>");

        stranger.Run("Demo").ShouldSayLines("240: 20 years", "quote: " + Quote, "listed: True", "unproved: 0");
    }

    [Fact]
    public void AVisualBasicProjectUsesConstantsAndRecords()
    {
        using var stranger = new Stranger();
        stranger.WriteProject(
            "Demo/Demo.vbproj",
            "<OutputType>Exe</OutputType><RootNamespace>Demo</RootNamespace><OptionStrict>On</OptionStrict>" + Frameworks.Newest,
            Reference);
        stranger.Write("Demo/Program.vb", """
            Imports Corpus.RussiaIran

            Module Program
                Const Months As Integer = Treaty.TermYears * 12

                Sub Main()
                    Select Case Months
                        Case Treaty.TermYears * 12
                            System.Console.WriteLine("{0} months", Months)
                    End Select
                    Dim record As Agreement = Treaty.Record
                    System.Console.WriteLine("label: " & record.Label)
                    System.Console.WriteLine("quote: " & Treaty.Facts.TermYears.Citations(0).Quote)
                    For Each party As State In Treaty.Parties
                        System.Console.WriteLine("party: " & party.Id)
                    Next
                End Sub
            End Module
            """);

        stranger.Run("Demo").ShouldSayLines(["240 months", "label: " + Label, "quote: " + Quote, .. Parties]);
    }

    [Fact]
    public void AnFSharpProjectUsesConstantsAndRecords()
    {
        using var stranger = new Stranger();
        stranger.WriteProject(
            "Demo/Demo.fsproj",
            "<OutputType>Exe</OutputType><TreatWarningsAsErrors>true</TreatWarningsAsErrors><Nullable>enable</Nullable>" + Frameworks.Newest,
            "<Compile Include=\"Program.fs\" />" + Reference);
        stranger.Write("Demo/Program.fs", """
            open Corpus.RussiaIran

            [<Literal>]
            let Years = Treaty.TermYears

            match 20 with
            | Years -> printfn "%d years" Years
            | other -> printfn "not %d" other

            let record : Agreement = Treaty.Record
            printfn "label: %s" record.Label
            printfn "quote: %s" Treaty.Facts.TermYears.Citations.[0].Quote
            for party in Treaty.Parties do
                printfn "party: %s" party.Id
            """);

        stranger.Run("Demo").ShouldSayLines(["20 years", "label: " + Label, "quote: " + Quote, .. Parties]);
    }

    [Fact]
    public void ALibraryForSeveralFrameworksUsesIt()
    {
        using var stranger = new Stranger();
        stranger.WriteProject(
            "Library/Library.csproj",
            "<TargetFrameworks>net10.0;net8.0;netstandard2.0</TargetFrameworks><LangVersion>latest</LangVersion><Nullable>enable</Nullable>"
                + "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
            Reference);
        stranger.Write("Library/Uses.cs", """
            using Corpus.RussiaIran;

            public static class Uses { public const int Years = Treaty.TermYears; public static string Label => Treaty.Record.Label; }
            """);

        stranger.Build("Library").ShouldSucceedWithoutAWarning();
    }

    private static string Reference => $"<PackageReference Include=\"{Package}\" Version=\"{Stranger.Version}\" />";
}
