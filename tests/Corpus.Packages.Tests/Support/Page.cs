using System.Text.RegularExpressions;

namespace Corpus.Packages.Tests.Support;

/// <summary>
/// A page that tells a reader what to do, done as it is written: files that it shows are written and changed, commands are run one after the other, and
/// what it says they print they must print. A command's block is marked <c>sh</c>, or <c>sh fails</c> where it is to fail.
/// </summary>
internal sealed partial record Page(string Path, string? Section = null)
{
    /// <summary>Does all of it, in an empty folder.</summary>
    /// <returns>The commands that were run.</returns>
    public IReadOnlyList<string> Follow(Stranger stranger)
    {
        var commands = new List<string>();
        var folder = stranger.Root;
        var output = "";
        foreach (Match block in Block().Matches(Text()))
        {
            var (language, info, text) = (block.Groups["language"].Value, block.Groups["info"].Value, block.Groups["text"].Value);
            switch (language)
            {
                case "sh":
                    output = "";
                    foreach (var command in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                    {
                        commands.Add(command);
                        if (command.StartsWith("cd ", StringComparison.Ordinal))
                        {
                            folder = System.IO.Path.Combine(folder, command["cd ".Length..]);
                            continue;
                        }

                        command.ShouldStartWith("dotnet ");
                        var outcome = Tool.Dotnet(folder, command["dotnet ".Length..], stranger.Environment);
                        if (info == "fails")
                        {
                            outcome.Code.ShouldNotBe(0, outcome.ToString());
                        }
                        else
                        {
                            outcome.ShouldSucceedWithoutAWarning();
                        }

                        output += outcome.Output;
                    }

                    break;
                case "text":
                    foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                    {
                        output.ShouldContain(line, customMessage: output);
                    }

                    break;
                case "diff":
                    Change(System.IO.Path.Combine(folder, info), text.Split('\n', StringSplitOptions.RemoveEmptyEntries));
                    break;
                case not "xml" when info.Length > 0:
                    var file = System.IO.Path.Combine(folder, info);
                    Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
                    File.WriteAllText(file, text);
                    break;
            }
        }

        return commands;
    }

    /// <summary>Puts the lines with a plus in the place of those with a minus.</summary>
    private static void Change(string file, string[] lines)
    {
        string Joined(char sign) => string.Join('\n', lines.Where(line => line[0] == sign).Select(static line => line[1..]));
        var before = File.ReadAllText(file);
        before.ShouldContain(Joined('-'));
        File.WriteAllText(file, before.Replace(Joined('-'), Joined('+'), StringComparison.Ordinal));
    }

    /// <summary>The section's own text, or all of it.</summary>
    public string Text()
    {
        var text = Repository.Read(Path);
        if (Section is null)
        {
            return text;
        }

        var start = text.IndexOf($"\n## {Section}\n", StringComparison.Ordinal) + 1;
        start.ShouldBePositive();
        var end = text.IndexOf("\n## ", start, StringComparison.Ordinal);
        return text[start..(end < 0 ? text.Length : end)];
    }

    [GeneratedRegex("^```(?<language>[a-z]+)(?: (?<info>\\S+))?\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
