using System.CommandLine;
using System.Globalization;
using Corpus.Cli.Rendering;
using Corpus.Language.Problems;
using Corpus.Workspace.Coverage;
using Corpus.Workspace.Snapshots;

namespace Corpus.Cli.Commands;

/// <summary>
/// <c>corpus coverage [SOURCE…]</c>: a document sentence by sentence, with the facts that cite it; what could be a fact and is none stands out.
/// </summary>
internal static class CoverageCommand
{
    public static Command Create(Host host)
    {
        var sources = new Option<string[]>("--source", "-s") { Description = "The sources to show; all whose text is at hand without it.", HelpName = "NAME" };
        var open = new Option<bool>("--open") { Description = "Shows only sentences with numbers, dates or names that no fact cites." };
        var format = new Option<string>("--format", "-f")
        {
            Description = "The output format: for people, or for programs.",
            DefaultValueFactory = static _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        var corpus = new CorpusOptions();
        var command = new CommandWithExample(
            "coverage",
            "Shows the documents sentence by sentence: which facts cite each, and which sentences have numbers, dates or names that no fact cites.",
            "Needs the text of a document; a fingerprint has no sentences to show.\nExample: corpus coverage --source AnnualReport --open")
        {
            sources, open, format,
        };
        corpus.AddTo(command);
        command.SetAction(parsed =>
        {
            var snapshot = corpus.Snapshot(host, parsed, corpus.Read(parsed));
            return Write(host, snapshot, parsed.GetValue(sources) ?? [], parsed.GetValue(open), parsed.GetValue(format) == "json");
        });
        return command;
    }

    private static int Write(Host host, CorpusSnapshot snapshot, string[] asked, bool onlyOpen, bool isJson)
    {
        string[] known = [.. snapshot.Linkage.Sources.Select(static source => source.Model.Id)];
        foreach (var id in asked.Where(id => !known.Contains(id, StringComparer.Ordinal)))
        {
            throw new UsageException($"there is no source `{MessageText.Short(id)}`; {MessageText.Suggest(id, known)}");
        }

        var covered = (asked.Length > 0 ? asked : known).Select(id => (Id: id, Sentences: SourceCoverage.Of(snapshot, id))).ToArray();
        var readable = covered.Where(static source => source.Sentences is not null).Select(static source => (source.Id, Sentences: source.Sentences!))
            .ToArray();
        if (isJson)
        {
            WriteJson(host, readable);
        }
        else
        {
            foreach (var (id, sentences) in readable)
            {
                WriteText(new Screen(host), id, sentences, onlyOpen);
            }
        }

        foreach (var (id, _) in covered.Where(static source => source.Sentences is null))
        {
            host.Error.Write($"corpus: {SafeText.Line($"the text of {id} is not at hand, so its sentences cannot be shown")}\n");
        }

        return readable.Length > 0 ? ExitCodes.Fine : ExitCodes.Faulty;
    }

    private static void WriteText(Screen screen, string id, IReadOnlyList<CoveredSentence> sentences, bool onlyOpen)
    {
        screen.Line(screen.Strong(SafeText.Line(id)));
        var width = sentences.Count.ToString(CultureInfo.InvariantCulture).Length;
        foreach (var sentence in sentences.Where(sentence => !onlyOpen || sentence.IsOpen))
        {
            var number = sentence.Number.ToString(CultureInfo.InvariantCulture).PadLeft(width);
            var text = SafeText.Line(sentence.Text);
            var line = sentence.Facts.Count > 0 ? screen.Good($"{number} ✓ ") + screen.Text(text)
                + screen.Dim(SafeText.Line("  [" + string.Join(", ", sentence.Facts) + "]"))
                : sentence.IsOpen ? screen.Warn($"{number} ? ") + screen.Text(text)
                : screen.Dim($"{number}   {text}");
            screen.Line(line);
        }

        var (cited, open) = (sentences.Count(static sentence => sentence.Facts.Count > 0), sentences.Count(static sentence => sentence.IsOpen));
        screen.Line();
        screen.Line(screen.Text($"{Counting.Of(sentences.Count, "sentence")}: {cited} cited, {open} with numbers, dates or names that no fact cites"));
        screen.Line();
    }

    private static void WriteJson(Host host, IReadOnlyList<(string Id, IReadOnlyList<CoveredSentence> Sentences)> sources) => Json.Write(host.Output, writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("schemaVersion", 1);
        writer.WriteStartArray("sources");
        foreach (var (id, sentences) in sources)
        {
            writer.WriteStartObject();
            writer.WriteString("source", id);
            writer.WriteStartArray("sentences");
            foreach (var sentence in sentences)
            {
                writer.WriteStartObject();
                writer.WriteNumber("number", sentence.Number);
                writer.WriteString("text", sentence.Text);
                writer.WriteStartArray("facts");
                foreach (var fact in sentence.Facts)
                {
                    writer.WriteStringValue(fact);
                }

                writer.WriteEndArray();
                writer.WriteBoolean("isOpen", sentence.IsOpen);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });
}
