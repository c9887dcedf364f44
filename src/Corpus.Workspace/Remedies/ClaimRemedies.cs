using System.Text;
using Corpus.Language.Syntax;
using Corpus.Language.Text;
using Corpus.Language.Yaml;
using Corpus.Workspace.Passages;
using Corpus.Workspace.Symbols;

namespace Corpus.Workspace.Remedies;

/// <summary>Where two sources of a fact print different values: turns its value into two claims, each on the word of those who print it.</summary>
internal sealed class ClaimRemedies(YamlEdits edits, FactTrial trial)
{
    // What stays with the fact, whoever claims what.
    private static readonly string[] OfFact = [Keys.ReviewBy, Keys.Superseded];

    /// <param name="values">The values that the quote of the citation prints, taken alone.</param>
    public IEnumerable<(string Title, TextEdit? Edit)> Of(IEnumerable<string> values)
    {
        if (!trial.HasOneValue || trial.Statement.Citations.Count < 2 || edits.MappingOf(trial.Statement.ValueKeySpan) is not { } fact
            || fact.Entries.FirstOrDefault(static entry => entry.Key.Value == Keys.Citations)?.Value is not YamlSequence citations
            || trial.Citation.Quote is not { } quote
            || citations.Items.FirstOrDefault(item => item.Span.Start <= quote.Span.Start && quote.Span.Start < item.Span.End) is not { } cited
            || HasComments(fact))
        {
            yield break;
        }

        foreach (var value in values)
        {
            yield return ($"Turn into claims, one of which says `{value}`", new TextEdit(edits.File.Path, Span(fact), Write(fact, citations, cited, value)));
        }
    }

    private TextSpan Span(YamlMapping fact) => TextSpan.FromBounds(fact.Entries[0].Key.Span.Start, edits.EndOf(fact.Entries[^1]));

    private string Write(YamlMapping fact, YamlSequence citations, YamlNode cited, string value)
    {
        var others = citations.Items.Where(item => item != cited).ToArray();
        var stated = fact.Entries.Where(static entry => entry.Key.Value != Keys.Citations && !OfFact.Contains(entry.Key.Value)).ToArray();
        var kept = fact.Entries.Where(static entry => OfFact.Contains(entry.Key.Value)).ToArray();
        var claimedBy = stated.Any(static entry => entry.Key.Value == Keys.ClaimedBy)
            ? null
            : ClaimedBy(trial.Statement.Citations.Where(citation => !ReferenceEquals(citation, trial.Citation)));
        var other = ClaimedBy([trial.Citation]);
        var cites = string.Join(", ", others.Select(Raw));
        return edits.IsFlow(fact)
            ? $"{Keys.Claims}: [{{ {Join(stated)}{(claimedBy is null ? "" : ", " + claimedBy)}, {Keys.Citations}: [{cites}] }}, "
                + $"{{ {Keys.Value}: {value}, {other}, {Keys.Citations}: [{Raw(cited)}] }}]{(kept.Length > 0 ? ", " + Join(kept) : "")}"
            : InLines(Column(fact.Entries[0].Key), stated, claimedBy, others, kept, (value, other, cited));
    }

    private string InLines(
        int indent, YamlEntry[] stated, string? claimedBy, YamlNode[] others, YamlEntry[] kept, (string Value, string ClaimedBy, YamlNode Cited) other)
    {
        var text = new StringBuilder(Keys.Claims).Append(':');
        var (dash, key) = (new string(' ', indent + 2), new string(' ', indent + 4));
        for (var index = 0; index < stated.Length; index++)
        {
            text.Append('\n').Append(index == 0 ? dash + "- " : key).Append(Moved(stated[index].Key, edits.EndOf(stated[index]), indent + 4));
        }

        if (claimedBy is not null)
        {
            text.Append('\n').Append(key).Append(claimedBy);
        }

        Citations(others);
        text.Append('\n').Append(dash).Append("- ").Append(Keys.Value).Append(": ").Append(other.Value).Append('\n').Append(key).Append(other.ClaimedBy);
        Citations([other.Cited]);
        foreach (var entry in kept)
        {
            text.Append('\n').Append(' ', indent).Append(Moved(entry.Key, edits.EndOf(entry), indent));
        }

        return text.ToString();

        void Citations(YamlNode[] items)
        {
            text.Append('\n').Append(key).Append(Keys.Citations).Append(':');
            foreach (var item in items)
            {
                text.Append('\n').Append(key).Append("  - ").Append(Moved(item, edits.EndOf(item.Span), indent + 8));
            }
        }
    }

    private static string ClaimedBy(IEnumerable<CitationSyntax> citations)
    {
        var sources = citations.Where(static citation => citation.Source is not null).Select(static citation => $"{{ source: {citation.Source!.Value} }}")
            .Distinct(StringComparer.Ordinal).ToArray();
        return $"{Keys.ClaimedBy}: {(sources.Length == 1 ? sources[0] : $"[{string.Join(", ", sources)}]")}";
    }

    private string Join(IEnumerable<YamlEntry> entries) =>
        string.Join(", ", entries.Select(entry => edits.File.Text[entry.Key.Span.Start..edits.EndOf(entry)]));

    private string Raw(YamlNode node) => edits.File.Text[node.Span.Start..edits.EndOf(node.Span)];

    /// <summary>A part of the file whose first line begins in another column: the lines below it move with it.</summary>
    private string Moved(YamlNode from, int end, int column)
    {
        var more = column - Column(from);
        var lines = edits.File.Text[from.Span.Start..end].Split('\n');
        return string.Join("\n", lines.Select((line, index) => index == 0 || line.Trim().Length == 0 ? line
            : more >= 0 ? new string(' ', more) + line
            : line[Math.Min(-more, line.Length - line.TrimStart(' ').Length)..]));
    }

    private int Column(YamlNode node) => edits.File.Lines.At(node.Span.Start).Column;

    // They would be lost.
    private bool HasComments(YamlMapping fact) =>
        fact.Entries.Zip(fact.Entries.Skip(1))
            .Any(pair => edits.File.Text[edits.EndOf(pair.First)..pair.Second.Key.Span.Start].Contains('#', StringComparison.Ordinal));
}
