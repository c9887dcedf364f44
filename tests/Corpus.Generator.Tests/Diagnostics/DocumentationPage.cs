using Corpus.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Diagnostics;

/// <summary>A page of <c>docs/diagnostics</c>, taken apart: what it says of its diagnostic, and the files it shows.</summary>
internal sealed record DocumentationPage(string Id, string Title, string Line, IReadOnlyList<string> Headings, string Text, IReadOnlyList<PageBlock> Blocks)
{
    public static readonly string Folder = Repository.PathOf("docs/diagnostics");
    private static readonly Lazy<IReadOnlyDictionary<string, DocumentationPage>> Pages = new(static () =>
        Directory.EnumerateFiles(Folder, "CORP*.md").Select(Read).ToDictionary(static page => page.Id, StringComparer.Ordinal));

    public static IReadOnlyDictionary<string, DocumentationPage> All => Pages.Value;

    /// <summary>The ids whose pages show YAML.</summary>
    public static string[] ShownIds => [.. All.Values.Where(static page => page.Has("Wrong")).Select(static page => page.Id).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Shown => [.. ShownIds];

    public bool Has(string section) => Headings.Contains(section);

    /// <summary>The inputs that a section shows, on top of the base that all pages share.</summary>
    public Inputs InputsOf(string section)
    {
        var inputs = PageBase.Inputs;
        foreach (var block in Blocks.Where(block => block.Section == section))
        {
            if (block.Language == "properties")
            {
                inputs = block.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                    .Aggregate(inputs, static (sum, line) => sum.WithProperty(line.Split('=')[0].Trim(), line.Split('=', 2)[1].Trim()));
            }
            else if (block.Path is not null)
            {
                inputs = inputs.With(block.Path, block.Text);
            }
        }

        return inputs;
    }

    /// <summary>The text of the page with this as what the build says of the wrong example.</summary>
    public string Saying(string said)
    {
        const string Heading = "## What the build says\n";
        var right = Text.IndexOf("## Right\n", StringComparison.Ordinal);
        var start = Text.IndexOf(Heading, StringComparison.Ordinal) is >= 0 and var found ? found : right;
        return $"{Text[..start]}{Heading}\n```text\n{said}```\n\n{Text[right..]}";
    }

    private static DocumentationPage Read(string path)
    {
        var text = File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal);
        var lines = text.Split('\n');
        var headings = new List<string>();
        var blocks = new List<PageBlock>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                headings.Add(lines[i][3..]);
            }

            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }

            var end = Array.IndexOf(lines, "```", i + 1);
            end.ShouldBeGreaterThan(i, $"{path}: a block is not closed");
            blocks.Add(PageBlock.Of(headings.LastOrDefault("(none)"), lines[i][3..], string.Concat(lines[(i + 1)..end].Select(static line => line + "\n"))));
            i = end;
        }

        var title = lines[0].Split(": ", 2);
        return new DocumentationPage(Path.GetFileNameWithoutExtension(path), title[^1], lines[2], headings, text, blocks);
    }
}

/// <param name="Section">The heading under which it stands.</param>
/// <param name="Path">The file that it shows: what follows the language, or <c>curated/example.yaml</c>; null where it is no file of a corpus.</param>
internal sealed record PageBlock(string Section, string Language, string? Path, string Text)
{
    public static PageBlock Of(string section, string info, string text)
    {
        var parts = info.Split(' ', 2);
        return new PageBlock(section, parts[0], parts.Length == 2 ? parts[1] : parts[0] == "yaml" ? "curated/example.yaml" : null, text);
    }
}

/// <summary>The corpus into which the blocks of a page are put: a bridge, two towns, a document and a fingerprint.</summary>
internal static class PageBase
{
    public static readonly Inputs Inputs = Inputs.FromFolder(Repository.PathOf("tests/Corpus.Generator.Tests/Diagnostics/Base"));

    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<MetadataReference, byte[]> Images = [];

    private static readonly Lazy<MetadataReference> Geography = new(static () => Compiled(
        Inputs.FromFolder(Repository.PathOf("tests/Corpus.Generator.Tests/Diagnostics/Imported")), "Acme.World"));

    /// <summary>A project beside the corpus of geography, which a page may import.</summary>
    public static GeneratorRun Run(Inputs inputs) => GeneratorRun.Of(inputs, references: [Geography.Value]);

    /// <summary>What a project with these files comes to, in version 1.2.0.</summary>
    public static PortableExecutableReference Compiled(Inputs inputs, string assemblyName, params MetadataReference[] references)
    {
        var run = GeneratorRun.Of(
            inputs.WithProperty("AssemblyName", assemblyName),
            code: "[assembly: System.Reflection.AssemblyInformationalVersion(\"1.2.0\")]",
            references: references,
            assemblyName: assemblyName);
        run.Problems.ShouldBeEmpty();
        var image = run.Emit().Assembly;
        var reference = MetadataReference.CreateFromImage(image, filePath: assemblyName + ".dll");
        Images.Add(reference, image);
        return reference;
    }

    /// <summary>The bytes of what was compiled.</summary>
    public static byte[] ImageOf(MetadataReference compiled) =>
        Images.TryGetValue(compiled, out var image) ? image : throw new ArgumentException("It was not compiled here.");
}
