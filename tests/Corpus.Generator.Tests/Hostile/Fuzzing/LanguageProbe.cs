using Corpus.Generator.Emit;
using Corpus.Language.Binding;
using Corpus.Language.Checking;
using Corpus.Language.Problems;
using Corpus.Language.Syntax;
using Corpus.Runtime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Hostile.Fuzzing;

/// <summary>Sends an input through the stages, without the compiler around them, and looks at what comes out.</summary>
internal static class LanguageProbe
{
    private static readonly string[] ParserWords = [
        "While scanning", "While parsing", "did not find expected", "did not find", "Did not find", "Operation is not valid", "in this context",
        "current state", "indicator"];

    /// <summary>What is wrong with how the input was taken, or null.</summary>
    /// <param name="input">The input.</param>
    /// <param name="parses">Whether what is emitted is parsed, too.</param>
    public static string? Check(FuzzInput input, bool parses)
    {
        try
        {
            var first = Run(input);
            var second = Run(input);
            if (!first.Problems.SequenceEqual(second.Problems))
            {
                return "a second run has other problems";
            }

            return Problems(input, first.Problems) ?? Emitted(first, parses);
        }
#pragma warning disable CA1031 // Finding out what is thrown is what this is for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return "thrown: " + exception.GetType().Name + " " + exception.StackTrace?.Split('\n').FirstOrDefault()?.Trim();
        }
    }

    private static Outcome Run(FuzzInput input)
    {
        var at = Array.IndexOf(input.Seed.Paths, input.Path);
        var files = (FileSyntax[])input.Seed.Files.Clone();
        files[at] = FileReader.Read(input.Path, input.Text, default);
        var linked = Linker.Link(files, input.Seed.Documents, input.Seed.Fingerprints, [], input.Seed.Options);
        var bound = FileBinder.Bind(files[at], linked.Linkage, input.Seed.Options, default);
        var findings = WholeCorpusChecker.Check(new BoundCorpus(files, linked, [bound]), input.Seed.Options, []);
        return new Outcome(files[at], linked.Linkage, bound, findings, [files[at].Problems, linked.Problems, bound.Problems, findings.Problems]);
    }

    private static string? Problems(FuzzInput input, EquatableArray<Problem>[] lists)
    {
        var length = input.Text.Length > 0 && input.Text[0] == '\uFEFF' ? input.Text.Length - 1 : input.Text.Length;
        foreach (var problem in lists.SelectMany(static list => list))
        {
            if (problem.Id == "CORP9001")
            {
                return "CORP9001 " + problem.Message;
            }

            if (problem.Place.Path == input.Path
                && (problem.Place.Start < 0 || problem.Place.Length < 0 || problem.Place.Start + problem.Place.Length > length))
            {
                return $"{problem.Id} is placed outside its file";
            }

            if (problem.Message.Any(static character => char.IsControl(character) || character is '\u2028' or '\u2029' or >= '\u202A' and <= '\u202E'))
            {
                return $"{problem.Id} says something that cannot be shown";
            }

            if (problem.Id is "CORP1001" or "CORP1008" or "CORP1022"
                && ParserWords.FirstOrDefault(words => Reason(problem.Message).Contains(words, StringComparison.Ordinal)) is { } found)
            {
                return $"{problem.Id} speaks as the parser does: {found}";
            }
        }

        return null;
    }

    /// <summary>What we say, without what the file says.</summary>
    private static string Reason(string message) => message[(message.LastIndexOf("`: ", StringComparison.Ordinal) + 1)..];

    private static string? Emitted(Outcome outcome, bool parses)
    {
        if (outcome.Linkage.Corpus is not { } corpus)
        {
            return null;
        }

        var names = new CodeNames(corpus.Namespace, []);
        foreach (var entity in outcome.Bound.Entities.Select(outcome.Findings.Completion.Complete))
        {
            var text = EntityEmitter.Emit(new PlacedEntity(entity, []), names);
            if (!parses)
            {
                continue;
            }

            var tree = CSharpSyntaxTree.ParseText(
                text, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp11).WithDocumentationMode(DocumentationMode.Diagnose));
            if (tree.GetDiagnostics().FirstOrDefault() is { } wrong)
            {
                return "what is emitted does not parse: " + wrong.Id;
            }
        }

        return null;
    }

    private sealed record Outcome(FileSyntax File, Linkage Linkage, BoundFile Bound, WholeCorpusFindings Findings, EquatableArray<Problem>[] Problems);
}
