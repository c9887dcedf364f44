using System.Globalization;
using Corpus.Generator.Tests.Driver;
using Corpus.Generator.Tests.Hostile;

namespace Corpus.Generator.Tests;

/// <summary>The recipes of <c>docs/cookbook.md</c>: each is a corpus, a program that uses it, and what the program prints.</summary>
public sealed class CookbookTests
{
    // In a project `Console` is the console. Here it is the parameter, so that recipes can run at the same time.
    private const string Program = """
        {0}
        internal static class Program
        {{
            public static void Run(System.IO.TextWriter Console)
            {{
        {1}
            }}
        }}
        """;

    private static readonly string[] Page = File.ReadAllText(Repository.PathOf("docs/cookbook.md")).ReplaceLineEndings("\n").Split('\n');

    private static readonly Section[] Sections = [.. SectionsOf(Page)];

    public static TheoryData<string> Recipes => [.. Sections.Skip(1).Select(static section => section.Title)];

    [Fact]
    public void EveryHeadingIsARecipeAndEveryBlockIsInOne()
    {
        Recipes.Count.ShouldBeGreaterThanOrEqualTo(8);
        Recipes.Count.ShouldBe(Page.Count(static line => line.StartsWith("##", StringComparison.Ordinal)));
        Sections.Select(static section => section.Title).ShouldBeUnique();
        Sections[0].Blocks.Select(static block => block.Info).ShouldBe(["yaml curated/corpus.yaml"]);
        foreach (var section in Sections.Skip(1))
        {
            section.Blocks.Length.ShouldBe(4, section.Title);
            section.Blocks[0].Info.ShouldStartWith("text seeds/", Case.Sensitive, section.Title);
            section.Blocks.Skip(1).Select(static block => block.Info).ShouldBe(["yaml curated/facts.yaml", "csharp", "text"], section.Title);
        }
    }

    [Theory]
    [MemberData(nameof(Recipes))]
    public void ARecipePrintsWhatThePageSays(string title)
    {
        var recipe = Sections.Single(section => section.Title == title);
        var inputs = Sections[0].Blocks.Concat(recipe.Blocks).Where(static block => block.Path is not null)
            .Aggregate(Inputs.None, static (inputs, block) => inputs.With(block.Path!, block.Text));

        var run = GeneratorRun.Of(inputs, code: ProgramOf(recipe.Blocks.Single(static block => block.Info == "csharp").Text));
        run.Problems.ShouldBeEmpty();

        Print(run).ShouldBe(recipe.Blocks.Single(static block => block.Info == "text").Text);
    }

    private static string Print(GeneratorRun run)
    {
        using var corpus = new LoadedCorpus(run);
        using var console = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            corpus.Type("Program").GetMethod("Run")!.Invoke(null, [console]);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        return console.ToString();
    }

    private static string ProgramOf(string code)
    {
        var lines = code.Split('\n');
        var usings = lines.TakeWhile(static line => line.Length == 0 || line.StartsWith("using ", StringComparison.Ordinal)).ToArray();
        return string.Format(CultureInfo.InvariantCulture, Program, string.Join('\n', usings), string.Join('\n', lines.Skip(usings.Length)));
    }

    private static IEnumerable<Section> SectionsOf(string[] lines)
    {
        var title = "";
        var blocks = new List<Block>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                yield return new Section(title, [.. blocks]);
                title = lines[i][3..];
                blocks.Clear();
            }
            else if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                var end = Array.IndexOf(lines, "```", i + 1);
                end.ShouldBeGreaterThan(i, lines[i]);
                blocks.Add(new Block(lines[i][3..], string.Concat(lines[(i + 1)..end].Select(static line => line + "\n"))));
                i = end;
            }
        }

        yield return new Section(title, [.. blocks]);
    }

    private sealed record Section(string Title, Block[] Blocks);

    private sealed record Block(string Info, string Text)
    {
        public string? Path => Info.Split(' ') is [_, var path] ? path : null;
    }
}
