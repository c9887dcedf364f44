using System.Globalization;
using System.Reflection;
using System.Text;
using Corpus.Language.Problems;
using Corpus.Language.Text;
using Corpus.Language.Yaml;

namespace Corpus.Language.Tests.Yaml;

/// <summary>
/// Every production of YAML 1.2, chapters 5 to 9, as a file: it is read, or refused with an error of ours; there is nothing else.
/// <c>Suite.tsv</c> has the section, a name, what comes of it (the nodes, or the ids of the errors) and the text with C#'s escapes.
/// <c>CORPUS_REWRITE=1</c> writes the third column; read the difference.
/// </summary>
public sealed class SuiteTests
{
    private static readonly string Path = System.IO.Path.Combine(
        typeof(SuiteTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!,
        "tests/Corpus.Language.Tests/Yaml/Suite.tsv");

    private static readonly string[][] Rows = [.. File.ReadAllLines(Path).Select(static line => line.Split('\t'))];

    public static TheoryData<string> Names => [.. Rows.Select(static row => row[0] + " " + row[1])];

    [Fact]
    public void CoversEveryChapterThatSaysHowYamlIsWritten()
    {
        Rows.Length.ShouldBeGreaterThan(150);
        Rows.Select(static row => row[0][0]).Distinct().ShouldBe(['5', '6', '7', '8', '9']);
        if (Environment.GetEnvironmentVariable("CORPUS_REWRITE") == "1")
        {
            File.WriteAllText(Path, string.Concat(Rows.Select(static row => $"{row[0]}\t{row[1]}\t{Outcome(Unescape(row[3]))}\t{row[3]}\n")));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void GivesNodesOrErrorsOfOurs(string name)
    {
        var row = Rows.Single(candidate => candidate[0] + " " + candidate[1] == name);

        Outcome(Unescape(row[3])).ShouldBe(row[2]);
    }

    private static string Outcome(string text)
    {
        var problems = new ProblemList(new SourceFile("curated/suite.yaml", text.StartsWith('\uFEFF') ? text[1..] : text));
        var document = YamlReader.Read(problems, default);
        return problems.Count > 0 ? string.Join(' ', problems.ToArray().Select(static problem => problem.Id))
            : document.Instead is var (_, kind) ? kind + " instead of a mapping"
            : document.Root is null ? "nothing"
            : Escape(Show(document.Root));
    }

    private static string Show(YamlNode node) => node switch
    {
        YamlScalar scalar => $"“{scalar.Value}”",
        YamlSequence sequence => "[" + string.Join(", ", sequence.Items.Select(Show)) + "]",
        YamlMapping mapping => "{" + string.Join(", ", mapping.Entries.Select(static entry => Show(entry.Key) + ": " + Show(entry.Value))) + "}",
        _ => "?",
    };

    private static string Escape(string text) => string.Concat(text.Select(static character => character switch
    {
        '\n' => "⏎",
        < ' ' or >= '\u007F' and < '\u00A1' or '\u2028' or '\u2029' => "\\u" + ((int)character).ToString("X4", CultureInfo.InvariantCulture),
        _ => character.ToString(),
    }));

    private static string Unescape(string text)
    {
        var plain = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                plain.Append(text[i]);
                continue;
            }

            i++;
            if (text[i] == 'u')
            {
                plain.Append((char)int.Parse(text.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            }
            else
            {
                plain.Append(text[i] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', var other => other });
            }

            if (text[i] == 'u')
            {
                i += 4;
            }
        }

        return plain.ToString();
    }
}
