using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Provenance.Languages;
using Corpus.Language.Provenance.Printed;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Provenance.Words;
using Corpus.Runtime;

namespace Corpus.Language.Tests.Provenance;

/// <summary>The vectors in docs/provenance.md are what other implementations go by, so they are what is tested.</summary>
public sealed class DocumentedVectorsTests
{
    public static TheoryData<string> Words => Vectors("words");

    public static TheoryData<string> Proofs => Vectors("proofs");

    public static TheoryData<string> Windows => Vectors("windows");

    public static TheoryData<string> Fingerprints => Vectors("fingerprint");

    public static TheoryData<string> Details => Vectors("details");

    public static TheoryData<string> ComparatorChunks => Vectors("comparatorChunks");
    public static TheoryData<string> Gaps => Vectors("gaps");


    public static TheoryData<string> Numbers => Vectors("numbers");

    public static TheoryData<string> Uncertain => Vectors("uncertain");

    public static TheoryData<string> Ranges => Vectors("ranges");

    public static TheoryData<string> Dates => Vectors("dates");

    public static TheoryData<string> Periods => Vectors("periods");

    public static TheoryData<string> Booleans => Vectors("booleans");

    public static TheoryData<string> Names => Vectors("names");

    public static TheoryData<string> States => Vectors("states");

    public static TheoryData<string> Addresses => Vectors("addresses");

    public static TheoryData<string> Tolerances => Vectors("tolerances");

    public static TheoryData<string> Comparators => Vectors("comparators");

    [Theory]
    [MemberData(nameof(Words))]
    public void WordsAndFoldingAreAsDocumented(string vector)
    {
        var parts = JsonDocument.Parse(vector).RootElement;
        var text = FoldedText.Of(parts[0].GetString()!);
        Enumerable.Range(0, text.Count).Select(text.Word).ShouldBe(parts[1].EnumerateArray().Select(static word => word.GetString()));
        text.Folded.ShouldBe(parts[2].GetString());
        FoldedText.Of(text.Folded).Folded.ShouldBe(text.Folded);
    }

    [Theory]
    [MemberData(nameof(Proofs))]
    public void ProofsAreAsDocumented(string vector)
    {
        var parts = JsonDocument.Parse(vector).RootElement;
        var quote = new Quotation(parts[1].GetString()!);
        Outcome(Proof.Text(parts[0].GetString()!).Prove(quote)).ShouldBe(parts[2].GetString());
        Outcome(Proof.Fingerprint(parts[0].GetString()!).Prove(quote)).ShouldBe(parts[3].GetString());
    }

    [Theory]
    [MemberData(nameof(Windows))]
    public void WindowsAreHashedAsDocumented(string vector)
    {
        var parts = JsonDocument.Parse(vector).RootElement;
        var text = parts[0].GetString()!;
        var hash = WindowHasher.OfThread.Window(text, 0, text.Length);
        (hash.High.ToString("x16") + hash.Low.ToString("x8")).ShouldBe(parts[1].GetString());
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..24].ShouldBe(parts[1].GetString());
    }

    [Theory]
    [MemberData(nameof(Fingerprints))]
    public void FingerprintsAreWrittenAsDocumented(string vector)
    {
        var parts = JsonDocument.Parse(vector).RootElement;
        Fingerprint.Write(Proof.Text(parts[0].GetString()!)).ShouldBe(parts[1].GetString());
    }

    [Theory]
    [MemberData(nameof(ComparatorChunks))]
    public void WhatIsSaidOfNumbersIsWrittenAsDocumented(string vector)
    {
        var parts = JsonDocument.Parse(vector).RootElement;
        var tables = LanguageTables.Of(new(parts[0].GetString()!))!.Context;
        Convert.ToHexStringLower(NumberSurroundings.ChunkOf(Proof.Text(parts[1].GetString()!), tables)!.Bytes).ShouldBe(parts[2].GetString());
    }

    [Theory]
    [MemberData(nameof(Gaps))]
    public void WhatStandsBetweenWordsIsWrittenAsDocumented(string vector)
    {
        var parts = JsonDocument.Parse(vector).RootElement;
        Convert.ToHexStringLower(Fingerprint.Of(Proof.Text(parts[0].GetString()!)).Gaps!.Bytes).ShouldBe(parts[1].GetString());
    }

    [Theory]
    [MemberData(nameof(Details))]
    public void PagesCellsAndExtractionsAreWrittenAsDocumented(string vector)
    {
        var parts = JsonDocument.Parse(vector).RootElement;
        var text = parts[0].GetString()!;
        var start = 0;
        var cells = new List<EvidenceCell>();
        foreach (var cell in parts[1].EnumerateArray().Select(static cell => cell.GetString()!.Split(':')))
        {
            start = text.IndexOf(cell[0], start, StringComparison.Ordinal);
            cells.Add(new(start, cell[0].Length, cell.Length > 1 ? cell[1] : null));
            start += cell[0].Length;
        }

        var lines = string.Concat(parts[2].EnumerateArray().Select(static line => line.GetString() + "\n"));
        var written = Fingerprint.Write(Proof.Text(text), details: new(cells, lines.Length > 0 ? ExtractionNote.Read(lines) : null)).Split('\n');
        Fingerprint.Read(string.Join("\n", written)).Refusal.ShouldBe(FingerprintRefusal.None);
        new[] { "[pages 1]", "[cells 1]", "[extraction 1]" }.Select(Chunk).ShouldBe(parts.EnumerateArray().Skip(3).Select(static bytes => bytes.GetString()));

        string? Chunk(string head) => Array.IndexOf(written, head) is >= 0 and var line
            ? Convert.ToHexStringLower(Convert.FromBase64String(string.Concat(written.Skip(line + 1).TakeWhile(static part => part[0] != '['))))
            : null;
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void NumbersAreAsDocumented(string vector)
    {
        var parts = JsonDocument.Parse(vector).RootElement;
        ValueEvidence.NumbersIn(parts[0].GetString()!, QuoteLanguage.English).ShouldBe(parts[1].EnumerateArray().Select(static number => number.GetString()!));
    }

    [Theory]
    [MemberData(nameof(Uncertain))]
    public void WhatIsUncertainIsAsDocumented(string vector)
    {
        var parts = JsonDocument.Parse(vector).RootElement;
        var numbers = NumberReader.ReadAll(QuotePieces.Of(parts[0].GetString()!), QuoteLanguage.English);
        numbers.Certain.Select(static number => number.Value.ToString()).ShouldNotContain(parts[1].GetString());
        numbers.Doubtful.Find(number => number.Value.ToString() == parts[1].GetString()).ShouldNotBeNull().Because.ShouldBe(parts[2].GetString());
    }

    [Theory]
    [MemberData(nameof(Ranges))]
    public void RangesAreAsDocumented(string vector)
    {
        var parts = JsonDocument.Parse(vector).RootElement;
        var (minimum, maximum) = (parts[1].GetString()!, parts[2].GetString()!);
        var evidence = ValueEvidence.PrintsRange(
            parts[0].GetString()!,
            decimal.Parse(minimum, CultureInfo.InvariantCulture),
            decimal.Parse(maximum, CultureInfo.InvariantCulture),
            QuoteLanguage.English);
        (evidence.Printed.ToString(), evidence.Contradicting).ShouldBe((parts[3].GetString()!, parts[4].GetString()));
        ValueEvidence.PrintsRange(
            parts[0].GetString()!, double.Parse(minimum, CultureInfo.InvariantCulture), double.Parse(
                maximum, CultureInfo.InvariantCulture), QuoteLanguage.English)
            .ShouldBe(evidence);
    }

    [Theory]
    [MemberData(nameof(Tolerances))]
    public void TolerancesAreAsDocumented(string vector)
    {
        var parts = JsonDocument.Parse(vector).RootElement;
        var quote = parts[0].GetString()!;
        ToleranceReader.Read(QuotePieces.Of(quote), QuoteLanguage.English).Select(static found => $"{found.Value} {found.Tolerance}")
            .ShouldBe(parts[1].EnumerateArray().Select(static pair => $"{pair[0].GetString()} {pair[1].GetString()}"));
        ValueEvidence.NumbersIn(quote, QuoteLanguage.English).ShouldBe(parts[2].EnumerateArray().Select(static number => number.GetString()!));
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void DatesAreAsDocumented(string vector)
    {
        var parts = JsonDocument.Parse(vector).RootElement;
        var evidence = ValueEvidence.PrintsDate(parts[0].GetString()!, EdtfDate.Parse(parts[1].GetString()!), QuoteLanguage.English);
        (evidence.Printed.ToString(), evidence.Missing.ToString(), evidence.Contradicting.ToString())
            .ShouldBe((parts[2].GetString()!, parts[3].GetString()!, parts[4].GetString()!));
    }

    [Theory]
    [MemberData(nameof(Periods))]
    public void PeriodsAreAsDocumented(string vector)
    {
        var parts = JsonDocument.Parse(vector).RootElement;
        EdtfDate? Date(int index) => parts[index].GetString() is { } text ? EdtfDate.Parse(text) : null;
        var evidence = ValueEvidence.PrintsPeriod(parts[0].GetString()!, Date(1), Date(2), QuoteLanguage.English);
        (evidence.Printed.ToString(), evidence.Contradicting).ShouldBe((parts[3].GetString()!, parts[4].GetString()));
    }

    [Theory]
    [MemberData(nameof(Comparators))]
    public void ComparatorsAreAsDocumented(string vector)
    {
        var parts = JsonDocument.Parse(vector).RootElement;
        var found = Senses.Of(parts[0].GetString()!, decimal.Parse(parts[1].GetString()!, CultureInfo.InvariantCulture));
        var sense = found switch
        {
            null or { Sense: NumberSense.AsItIs } => null,
            { Sense: NumberSense.Compared, Comparator: { } comparator } => Corpus.Language.Values.Comparators.NameOf(comparator),
            _ => found.Sense.ToString().ToLowerInvariant(),
        };
        (sense, sense is null ? null : found!.Words).ShouldBe((parts[2].GetString(), parts[3].GetString()));
    }

    [Theory]
    [MemberData(nameof(Booleans))]
    public void BooleansAreAsDocumented(string vector)
    {
        var parts = JsonDocument.Parse(vector).RootElement;
        string[] Words(int index) => [.. parts[index].EnumerateArray().Select(static word => word.GetString()!)];
        bool? value = parts[4].ValueKind == JsonValueKind.Null ? null : parts[4].GetBoolean();
        var evidence = ValueEvidence.PrintsBoolean(parts[0].GetString()!, parts[1].GetString()!, Words(2), Words(3), QuoteLanguage.English);
        (evidence.Value, evidence.Words).ShouldBe((value, parts[5].GetString()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void NamesAreAsDocumented(string vector)
    {
        var parts = JsonDocument.Parse(vector).RootElement;
        Holds(parts, NameEvidence.OfName(
            Passage.Of(parts[0].GetString()!), QuoteLanguage.English, [parts[1].GetString()!], "member", static words => words is "Ghana" or "Peru"));
    }

    [Theory]
    [MemberData(nameof(States))]
    public void StatesAreAsDocumented(string vector)
    {
        var parts = JsonDocument.Parse(vector).RootElement;
        Holds(parts, NameEvidence.OfState(Passage.Of(parts[0].GetString()!), QuoteLanguage.English, parts[1].GetString()!, [], [], "state"));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void AddressesAreAsDocumented(string vector)
    {
        var parts = JsonDocument.Parse(vector).RootElement;
        UriSearch.Contains(parts[0].GetString()!, parts[1].GetString()!).ShouldBe(parts[2].GetBoolean());
    }

    private static void Holds(JsonElement parts, NameEvidence evidence)
    {
        (evidence.Places.Count > 0).ShouldBe(parts[2].ValueKind == JsonValueKind.True);
        evidence.Doubt?.Words.ShouldBe(parts[2].GetString());
        (evidence.Doubt is null).ShouldBe(parts[2].ValueKind != JsonValueKind.String);
    }

    private static string Outcome(QuoteProof proof) => proof.Failure is { } failure ? failure.Kind.ToString() : proof.Grade.ToString();

    internal static TheoryData<string> Vectors(string name)
    {
        var lines = File.ReadAllLines(Path()).SkipWhile(line => line != "```vectors " + name).Skip(1).TakeWhile(static line => line != "```");
        var vectors = new TheoryData<string>();
        foreach (var line in lines)
        {
            vectors.Add(line);
        }

        return vectors;
    }

    private static string Path([System.Runtime.CompilerServices.CallerFilePath] string here = "")
    {
        // In a build with mapped paths the source's own folder is not known; the page is then above the tests' folder.
        foreach (var start in new[] { System.IO.Path.GetDirectoryName(here), AppContext.BaseDirectory })
        {
            for (var folder = start; !string.IsNullOrEmpty(folder); folder = System.IO.Path.GetDirectoryName(folder))
            {
                var path = System.IO.Path.Combine(folder, "docs", "provenance.md");
                if (File.Exists(path))
                {
                    return path;
                }
            }
        }

        throw new FileNotFoundException("docs/provenance.md is not above the tests.");
    }
}
