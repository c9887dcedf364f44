using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Corpus.Language.Provenance.Fingerprints;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Syntax;
using Corpus.Language.Text;
using Corpus.Language.Yaml;

namespace Corpus.Language.Tests.Corpora;

/// <summary>
/// Every citation of the real corpus, mutated: each mutation must be an error at its quote. All citations are mutated in one compilation a kind.
/// </summary>
public sealed partial class MutationTests
{
    private static readonly FileSyntax[] Files = [.. RealCorpus.Files.Select(static file => FileReader.Read(file.Path, file.Text, default))];

    private static readonly (FileSyntax File, CitationSyntax Citation)[] Citations =
    [
        .. from file in Files
           from entity in file.Entities
           from fact in entity.Facts
           from statement in fact.Statements.Append(fact.Statement)
           from citation in statement.Citations
           select (file, citation),
    ];

    [Fact]
    public void TheCorpusAsItStandsHasNoProblem()
    {
        RealCorpus.Compile(RealCorpus.Files).Problems.ShouldBeEmpty();
        Citations.Length.ShouldBeGreaterThan(230);
    }

    [Fact]
    public void AChangedWordIsAnError() =>
        EveryOneFails(static quote => Replace(quote, static words => words.Length / 2, static _ => "xylophone"), atLeast: 230);

    [Fact]
    public void AWordInOtherCaseIsAnError() => EveryOneFails(static quote => ChangeCase(quote), atLeast: 230);

    [Fact]
    public void ADroppedWordIsAnError() =>
        EveryOneFails(
        static quote => Rewrite(
        quote, static words => words.Length < 3 ? null : [.. words[..(words.Length / 2)], .. words[(words.Length / 2 + 1)..]]), atLeast: 230);

    [Fact]
    public void AnAddedWordIsAnError() => EveryOneFails(static quote => Rewrite(quote, static words => [.. words[..1], "not", .. words[1..]]), atLeast: 230);

    [Fact]
    public void TwoSwappedWordsAreAnError() => EveryOneFails(
        static quote => Rewrite(quote, static words => words[0] == words[1] ? null : [words[1], words[0], .. words[2..]]), atLeast: 230);

    [Fact]
    public void AChangedDigitIsAnError() => EveryOneFails(
        static quote => Digit().Replace(quote, static match => ((match.Value[0] - '0' + 1) % 10).ToString(CultureInfo.InvariantCulture), 1), atLeast: 10);

    [Fact]
    public void AnAddedSignIsAnError() => EveryOneFails(static quote => Digits().Replace(quote, static match => "-" + match.Value, 1), atLeast: 10);

    [Fact]
    public void AnAddedDecimalPointIsAnError() => EveryOneFails(static quote => Digits().Replace(quote, static match => match.Value + ".5", 1), atLeast: 10);

    [Fact]
    public void AnAddedPercentSignIsAnError() => EveryOneFails(static quote => Digits().Replace(quote, static match => match.Value + "%", 1), atLeast: 10);

    [Fact]
    public void ACitationOfAnotherDocumentIsAnError()
    {
        var evidence = RealCorpus.Fingerprints.ToDictionary(
            static file => Path.GetFileNameWithoutExtension(file.Path), static file => Fingerprint.Read(file.Text).Fingerprint!, StringComparer.Ordinal);
        var edits = new List<(FileSyntax File, TextSpan At, string Text, CitationSyntax Citation)>();
        foreach (var (file, citation) in Citations)
        {
            // A phrase that stands in both documents is no wrong citation.
            var other = evidence.Keys.Order(StringComparer.Ordinal)
                .FirstOrDefault(name => name != citation.Source!.Value && !evidence[name].Prove(new Quotation(citation.Quote!.Value)).IsProved);
            if (other is not null)
            {
                edits.Add((file, citation.Source!.Span, other, citation));
            }
        }

        edits.Count.ShouldBeGreaterThan(230);
        EachIsReported(edits);
    }

    [Fact]
    public void AChangedNumberInAValueIsAnError()
    {
        var edits = new List<(FileSyntax File, TextSpan At, string Text)>();
        foreach (var file in Files)
        {
            foreach (var statement in file.Entities.SelectMany(static entity => entity.Facts).SelectMany(static fact => fact.Statements.Append(fact.Statement)))
            {
                if (statement.Value is YamlScalar { IsPlain: true } scalar
                    && int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && statement.Inferences.Count == 0)
                {
                    edits.Add((file, scalar.Span, (number + 1).ToString(CultureInfo.InvariantCulture)));
                }
            }
        }

        edits.Count.ShouldBeGreaterThan(5);
        var problems = RealCorpus.Compile(Apply(edits)).Problems;
        problems.Count(static problem => problem.IsError).ShouldBeGreaterThanOrEqualTo(edits.Count, string.Join("\n", problems));
    }

    private static void EveryOneFails(Func<string, string?> mutate, int atLeast)
    {
        var edits = new List<(FileSyntax, TextSpan, string, CitationSyntax)>();
        foreach (var (file, citation) in Citations)
        {
            var mutated = mutate(citation.Quote!.Value);
            if (mutated is not null && mutated != citation.Quote.Value)
            {
                edits.Add((file, citation.Quote.Span, Quote(mutated), citation));
            }
        }

        edits.Count.ShouldBeGreaterThanOrEqualTo(atLeast);
        EachIsReported(edits);
    }

    private static void EachIsReported(List<(FileSyntax File, TextSpan At, string Text, CitationSyntax Citation)> edits)
    {
        var texts = Apply([.. edits.Select(static edit => (edit.File, edit.At, edit.Text))]);
        var reread = texts.Select(static file => FileReader.Read(file.Path, file.Text, default)).SelectMany(file =>
            file.Entities.SelectMany(static entity => entity.Facts).SelectMany(static fact => fact.Statements.Append(fact.Statement))
                .SelectMany(static statement => statement.Citations)
                .Select(citation => (file.File.Path, citation.Quote!.Span.Start, Quote: citation.Quote.Value))).ToArray();
        var errors = RealCorpus.Compile(texts).Problems.Where(static problem => problem.IsError)
            .Select(static problem => (problem.Place.Path, problem.Place.Start)).ToHashSet();
        var mutated = edits.Select(static edit => (edit.File.File.Path, edit.Citation)).ToHashSet();

        reread.Length.ShouldBe(Citations.Length);
        for (var i = 0; i < Citations.Length; i++)
        {
            if (mutated.Contains((Citations[i].File.File.Path, Citations[i].Citation)))
            {
                errors.ShouldContain((reread[i].Path, reread[i].Start), $"{reread[i].Path}: {reread[i].Quote}");
            }
        }
    }

    private static List<InputText> Apply(List<(FileSyntax File, TextSpan At, string Text)> edits)
    {
        var edited = new List<InputText>();
        foreach (var file in Files)
        {
            var text = new StringBuilder(file.File.Text);
            foreach (var (_, at, replacement) in edits.Where(edit => edit.File == file).OrderByDescending(static edit => edit.At.Start))
            {
                text.Remove(at.Start, at.Length).Insert(at.Start, replacement);
            }

            edited.Add(new InputText(file.File.Path, text.ToString()));
        }

        return edited;
    }

    private static string Quote(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    private static string? Rewrite(string quote, Func<string[], string[]?> rewrite) => rewrite(quote.Split(' ')) is { } words ? string.Join(" ", words) : null;

    private static string? Replace(string quote, Func<string[], int> index, Func<string, string> replace) => Rewrite(quote, words =>
    {
        var copy = (string[])words.Clone();
        copy[index(words)] = replace(words[index(words)]);
        return copy;
    });

    private static string ChangeCase(string quote)
    {
        var at = quote.Length / 2;
        while (at < quote.Length && !char.IsLetter(quote[at]))
        {
            at++;
        }

        if (at == quote.Length)
        {
            return quote;
        }

        var letter = char.IsUpper(quote[at]) ? char.ToLowerInvariant(quote[at]) : char.ToUpperInvariant(quote[at]);
        return quote[..at] + letter + quote[(at + 1)..];
    }

    [GeneratedRegex("[0-9]")]
    private static partial Regex Digit();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
