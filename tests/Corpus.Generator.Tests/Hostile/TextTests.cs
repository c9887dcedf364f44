using Corpus.Generator.Tests.Driver;
using Corpus.Language.Text;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Hostile;

/// <summary>No text becomes code: what YAML can hold comes back unchanged from the loaded assembly, or is refused with an error of ours.</summary>
public sealed class TextTests
{
    /// <summary>What is said of hostile texts as quotes, readings and claimants, and turned down to warnings.</summary>
    private static readonly string[] Expected = ["CORP4023", "CORP4039", "CORP4040", "CORP4047"];

    private const string Plain = "plain text";

    [Fact]
    public void EveryTextComesBackAsItWasWritten() => Holds(LanguageVersion.Latest, cases: 30);

    [Fact]
    public void EveryTextComesBackAsItWasWrittenInTheOldestLanguage() => Holds(LanguageVersion.CSharp9, cases: 10);

    [Theory]
    [InlineData("a\\0b", "CORP1002")]
    [InlineData("a\\u0000b", "CORP1002")]
    [InlineData("a\\uD800b", "CORP1001")]
    [InlineData("a\\uDC00b", "CORP1001")]
    [InlineData("a\\uD800\\u0041b", "CORP1001")]
    [InlineData(" ", "CORP1021")]
    [InlineData("\\t\\n", "CORP1021")]
    [InlineData("\\N\\L\\P", "CORP1021")]
    public void WhatCannotComeBackIsRefusedInEveryPlace(string escaped, string id)
    {
        for (var place = 0; place < HostileCorpus.Places; place++)
        {
            var texts = Enumerable.Repeat(Plain, HostileCorpus.Places).ToArray();
            texts[place] = "MARK";
            var inputs = HostileCorpus.With(texts);
            inputs = inputs.With("curated/hostile.yaml", inputs.Files["curated/hostile.yaml"].Replace("MARK", escaped, StringComparison.Ordinal));
            var run = GeneratorRun.Of(inputs);

            run.ProblemIds.ShouldContain(id, $"in place {place}");
            run.CompilerDiagnostics().ShouldBeEmpty($"in place {place}");
        }
    }

    [Theory]
    [InlineData("notes with spaces.txt")]
    [InlineData("it's \"quoted\".txt")]
    [InlineData("{0} <b> & ]]>.txt")]
    [InlineData("#if.txt")]
    [InlineData("ünïcode – 😀.txt")]
    [InlineData("1.txt")]
    [InlineData("...txt")]
    [InlineData("Table_.txt")]
    [InlineData("Sources.txt")]
    [InlineData("Con.txt")]
    public void ADocumentIsCitedByItsFileNameWhateverItIs(string name)
    {
        var run = GeneratorRun.Of(Cited(name));

        run.Problems.ShouldBeEmpty();
        run.CompilerDiagnostics().ShouldBeEmpty();
        using var loaded = new LoadedCorpus(run);
        var sources = (Corpus.Runtime.EquatableArray<Corpus.Runtime.Source>)loaded.Type("Files.Catalog").GetProperty("Sources")!.GetValue(null)!;
        sources.Single().Id.ShouldBe(name);
        IsPlain(run);
    }

    [Theory]
    [InlineData("two\nlines.txt")]
    [InlineData("two\u2028lines.txt")]
    [InlineData("right\u202Eto left.txt")]
    [InlineData("zero\u200Bwidth.txt")]
    public void AFileNameThatDoesNotShowIsRefused(string name)
    {
        var run = GeneratorRun.Of(Cited(name));

        run.ProblemIds.ShouldBe(["CORP4020"]);
        run.Result.Diagnostics.ShouldAllBe(static diagnostic => diagnostic.GetMessage(null).All(static character => Visible.Is(character)));
        run.CompilerDiagnostics().ShouldBeEmpty();
    }

    /// <summary>Which Windows allows in a file name; in a UTF-8 literal the compiler refuses it.</summary>
    [Fact]
    public void AFileNameWithHalfOfAPairIsRefused()
    {
        var run = GeneratorRun.Of(Files("half" + (char)0xD800 + ".txt"));

        run.ProblemIds.ShouldContain("CORP4020");
        run.CompilerDiagnostics().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("curated/a\u2028class Injected { }.yaml")]
    [InlineData("curated/a\nclass Injected { }.yaml")]
    [InlineData("curated/a\rclass Injected { }.yaml")]
    [InlineData("curated/a\u0085class Injected { }.yaml")]
    [InlineData("curated/ünïcode.yaml")]
    public void ThePathOfACuratedFileStaysInItsComment(string path)
    {
        var run = GeneratorRun.Of(Files("Notes.txt").With(path, "entities:\n  Other: { type: Kind, label: Other }\n"));

        run.Problems.ShouldBeEmpty();
        run.CompilerDiagnostics().ShouldBeEmpty();
        using var loaded = new LoadedCorpus(run);
        loaded.TypeNames.ShouldNotContain(static type => type.Contains("Injected"));
        IsPlain(run);
    }

    private static void Holds(LanguageVersion language, int cases)
    {
        var texts = HostileText.Acceptable.ListOf(HostileCorpus.Places).Select(static list => list.ToArray());
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(20_250_117, 1),
            Prop.ForAll(Arb.From(texts), all => ComesBack(all, language)));
    }

    private static void ComesBack(string[] texts, LanguageVersion language)
    {
        // That nothing proves the quotes is said, as the corpus allows it; so is what hostile texts explain, and whom they name.
        var run = GeneratorRun.Of(HostileCorpus.With(texts), language);
        run.ProblemIds.ShouldAllBe(static id => Expected.Contains(id), string.Join('\n', run.Problems));
        run.CompilerDiagnostics().ShouldBeEmpty();
        IsPlain(run);
        using var loaded = new LoadedCorpus(run);
        loaded.TypeNames.ShouldNotContain(static type => type.Contains("Injected"));
        var read = HostileCorpus.Read(loaded);
        for (var place = 0; place < HostileCorpus.Places; place++)
        {
            (read[place] ?? texts[place]).ShouldBe(texts[place], $"in place {place}");
        }
    }

    /// <summary>Outside of documentation comments there is printable ASCII only, and in them nothing that does not show.</summary>
    private static void IsPlain(GeneratorRun run)
    {
        foreach (var (name, text) in run.Sources)
        {
            foreach (var line in text.Split('\n'))
            {
                if (!line.TrimStart(' ').StartsWith("///", StringComparison.Ordinal))
                {
                    line.ShouldAllBe(static character => character >= ' ' && character <= '~', name);
                }

                for (var i = 0; i < line.Length; i++)
                {
                    var isPair = char.IsSurrogatePair(line, i);
                    Visible.Is(isPair ? char.ConvertToUtf32(line, i) : line[i]).ShouldBeTrue($"{name}: {line}");
                    if (isPair)
                    {
                        i++;
                    }
                }
            }
        }
    }

    private static Inputs Cited(string name) => Files(name).With("curated/thing.yaml", $$"""
        entities:
          Thing:
            type: Kind
            label: Thing
            facts:
              years: { value: 20, citations: [{ source: {{HostileText.Yaml(name)}}, quote: runs for 20 years }] }
        """);

    private static Inputs Files(string name) => Inputs.None
        .With("seeds/" + name, "The treaty runs for 20 years.")
        .With("curated/corpus.yaml",
            "corpus: { id: files, schemaVersion: 1, namespace: Files, title: Files }\nentityTypes: { Kind: { summary: A kind., properties: { years: { " +
            "datatype: integer, summary: Years. } } } }\n")
        .With("curated/thing.yaml", "entities: { Thing: { type: Kind, label: Thing, facts: { years: { value: 20, citations: [{ source: "
            + HostileText.Yaml(name) + ", quote: runs for 20 years }] } } } }\n");
}
