using System.CommandLine;
using System.Reflection;
using Corpus.Cli.Explaining;
using Corpus.Cli.Rendering;
using Corpus.Language.Checking;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Syntax;

namespace Corpus.Cli.Commands;

/// <summary><c>corpus explain ID|FACT</c>: the page of a problem, without a browser; or why a fact is believed, point by point.</summary>
internal static class ExplainCommand
{
    private const string PageExtension = ".md";

    public static Command Create(Host host)
    {
        var subject = new Argument<string?>("ID|FACT")
        {
            Description = "The id of a problem, such as CORP4003 or 4003, or a fact, such as Treaty.termYears. Without it, lists all ids.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var corpus = new CorpusOptions();
        var command = new CommandWithExample(
            "explain",
            "Explains a problem: what it means, why it matters and how to fix it. Or explains a fact: what each of its quotes shows, point by point.",
            "Returns 1 if the fact has an error.\nExample: corpus explain CORP4003\nExample: corpus explain Treaty.termYears") { subject };
        corpus.AddTo(command);
        command.SetAction(parsed => parsed.GetValue(subject) is not { } typed ? List(host)
            : Names.IsFact(typed) ? ExplainFact(typed, corpus, host, parsed)
            : Explain(typed, host));
        return command;
    }

    private static int List(Host host)
    {
        var screen = new Screen(host);
        if (screen.Terminal is null)
        {
            foreach (var (id, title) in Titles())
            {
                host.Output.Write($"{id}  {title}\n");
            }

            return ExitCodes.Fine;
        }

        var table = new Table("id", "problem");
        foreach (var (id, title) in Titles())
        {
            table.Add(id, title);
        }

        table.Write(screen, static (screen, cell) => cell.StartsWith("CORP", StringComparison.Ordinal) ? screen.Strong(cell) : screen.Text(cell));

        return ExitCodes.Fine;
    }

    private static int Explain(string typed, Host host)
    {
        var upper = typed.ToUpperInvariant();
        var id = upper.StartsWith("CORP", StringComparison.Ordinal) ? upper : "CORP" + upper;
        var titles = Titles();
        if (!titles.TryGetValue(id, out var title))
        {
            throw new UsageException($"there is no problem `{MessageText.Short(typed)}`; {MessageText.Suggest(id, [.. titles.Keys])}");
        }

        ExplainedPage.Write(Page(id) ?? $"# {id}: {title}\n", new Screen(host));
        return ExitCodes.Fine;
    }

    private static int ExplainFact(string typed, CorpusOptions corpus, Host host, ParseResult parsed)
    {
        var options = corpus.Read(parsed);
        var found = corpus.Check(host, parsed, options);
        var dot = typed.IndexOf('.', StringComparison.Ordinal);
        var (entity, property) = (typed[..dot], typed[(dot + 1)..]);
        var file = found.Folder.Yaml.Where(input => found.Compiled.Linkage.Entity(entity)?.Path == input.Path)
            .Select(static input => FileReader.Read(input.Path, input.Text, CancellationToken.None)).FirstOrDefault();
        if (file is null || FactExplainer.Explain(file, entity, property, found.Compiled.Linkage, options) is not { } explained)
        {
            var known = found.Compiled.Entities.SelectMany(static known => known.Facts.Select(fact => known.Id + "." + fact.Property.Name)).ToArray();
            throw new UsageException($"no file states a fact `{MessageText.Short(typed)}`; {MessageText.Suggest(typed, known)}");
        }

        var fact = found.Compiled.Entities.FirstOrDefault(known => known.Id == entity)?.Facts.FirstOrDefault(known => known.Property.Name == property);
        var aliases = new AliasUses(found.Compiled.Files.SelectMany(static bound => bound.Aliased));
        ExplainedFactLines.Write(typed, explained, fact, aliases, found, new Screen(host));
        return explained.Problems.Any(static problem => problem.IsError) ? ExitCodes.Faulty : ExitCodes.Fine;
    }

    private static string? Page(string id)
    {
        using var stream = typeof(ExplainCommand).Assembly.GetManifestResourceStream(id + PageExtension);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n') + "\n";
    }

    /// <summary>Every problem of the language, whose id is a static field, and those that have a page and come from the build files.</summary>
    private static SortedDictionary<string, string> Titles()
    {
        var titles = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var fields = typeof(ProblemDescriptor).Assembly.GetTypes()
            .SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public))
            .Where(static field => field.FieldType == typeof(ProblemDescriptor));
        foreach (var field in fields)
        {
            if (field.GetValue(null) is ProblemDescriptor descriptor)
            {
                titles[descriptor.Id] = descriptor.Title;
            }
        }

        foreach (var resource in typeof(ExplainCommand).Assembly.GetManifestResourceNames()
            .Where(static name => name.EndsWith(PageExtension, StringComparison.Ordinal)))
        {
            var id = resource[..^PageExtension.Length];
            if (!titles.ContainsKey(id))
            {
                titles.Add(id, Page(id)!.Split('\n')[0].Replace($"# {id}: ", "", StringComparison.Ordinal));
            }
        }

        return titles;
    }
}
