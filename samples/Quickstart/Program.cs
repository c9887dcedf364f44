using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Corpus.Runtime;
using Corpus.RussiaIran;

Console.OutputEncoding = System.Text.Encoding.UTF8;
Console.WriteLine(Catalog.Title);
Console.WriteLine();

// 1. Facts are constants: the compiler folds them, checks them and can switch on them.
const int months = Treaty.TermYears * 12;
Console.WriteLine($"The treaty runs {Treaty.TermYears} years, which is {months} months.");
Console.WriteLine($"55 bcm a year is {Describe(55)}; 38 bcm a year is {Describe(38)}.");
Console.WriteLine($"A plan of {new Plan { Years = 25 }.Years} years is {(Plan.IsValid(new Plan { Years = 25 }) ? "" : "not ")}within the treaty's term.");
Console.WriteLine();

// 2. References are typed: from the treaty to its parties, and from a party to its organisations.
foreach (var party in Treaty.Parties)
{
    Console.WriteLine($"{party.Label} belongs to {string.Join(", ", party.MemberOf.Select(static bloc => bloc.Label))}.");
}

Console.WriteLine(
    $"Signed by {string.Join(" and ", Treaty.Signatories.Select(static person => $"{person.Label} ({person.Office?.Label})"))}, on {Treaty.SignedOn}.");
Console.WriteLine();

// 3. Every fact has its unit, its comparator, its modality (the pipeline “could” carry so much) and its citations.
Show(Treaty.Facts.TermYears);
Show(Pipeline.Facts.CapacityBcm);
Show(Treaty.Facts.SignedOn);

// 4. If sources disagree, there is no constant. The compiler makes you choose a claimant.
Disputed<bool> delivered = DroneSupply.Delivered;
Console.WriteLine("Did Iran deliver drones to Russia? The sources disagree:");
foreach (var claim in delivered.Claims)
{
    Console.WriteLine($"  {(claim.Value ? "yes" : "no "),-4} {string.Join(", ", claim.ClaimedBy)}");
}

var accordingToIran = delivered.According(Iran.Record);
Console.WriteLine($"  According to Iran: {(accordingToIran ? "yes" : "no")}.");
Console.WriteLine();

// 5. What only somebody says has no constant either: you take a claimant's word, or the value, having seen whose it is.
Attributed<bool> feasible = GasToIran.IsFeasible;
Console.WriteLine($"Is the transport of gas feasible? {(feasible.Value ? "Yes" : "No")}, according to {string.Join(", ", feasible.ClaimedBy)}.");
Console.WriteLine();

// 6. The ledger shows what was proved when the corpus was compiled.
Console.WriteLine(Catalog.Ledger);

static string Describe(int bcm) => bcm switch
{
    Pipeline.CapacityBcm => "the most that the pipeline could carry",
    < Pipeline.CapacityBcm => "within what the pipeline could carry",
    _ => "more than the pipeline could carry",
};

static void Show(Fact fact)
{
    var surely = fact.Modality == Modality.Asserted ? "" : $", {fact.Modality.ToString().ToLower(CultureInfo.InvariantCulture)}";
    Console.WriteLine($"{fact.Id}: {Words(fact.Comparator)}{fact.ValueObject} {fact.Unit?.Name}".TrimEnd() + surely);
    foreach (var citation in fact.Citations)
    {
        var proof = citation.Grade.ToString().ToLower(CultureInfo.InvariantCulture);
        Console.WriteLine($"    “{citation.Quote}” — {citation.Source.Id}, word {citation.Position}, {proof}");
        if (citation.Reading is { } reading)
        {
            Console.WriteLine($"      read as: {reading}");
        }
    }

    foreach (var inference in fact.Inferences)
    {
        Console.WriteLine($"    inferred: {inference}");
    }

    Console.WriteLine();
}

static string Words(Comparator comparator) => comparator switch
{
    Comparator.AtMost => "at most ",
    Comparator.AtLeast => "at least ",
    Comparator.LessThan => "less than ",
    Comparator.MoreThan => "more than ",
    Comparator.About => "about ",
    _ => "",
};

internal sealed class Plan
{
    [Range(1, Treaty.TermYears)]
    public int Years { get; init; }

    public static bool IsValid(Plan plan) => Validator.TryValidateObject(plan, new ValidationContext(plan), null, validateAllProperties: true);
}
