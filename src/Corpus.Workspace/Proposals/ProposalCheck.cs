using Corpus.Language.Checking;
using Corpus.Language.Model;
using Corpus.Language.Problems;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Syntax;
using Corpus.Language.Text;
using Corpus.Workspace.Remedies;
using Corpus.Workspace.Snapshots;
using Corpus.Workspace.Symbols;

namespace Corpus.Workspace.Proposals;

/// <summary>
/// Checks a proposed fact, more strictly than a build: the texts of its sources are at hand, every point is printed, nothing is explained or inferred, there is
/// not even a warning, and the passage names the entity. So a draft cannot slip in what a document does not say; what it cannot prove is left to a person.
/// </summary>
internal static class ProposalCheck
{
    public static ProposalVerdict Check(CorpusSnapshot snapshot, FactProposal proposal, CancellationToken cancellation)
    {
        if (Shape(snapshot, proposal) is { } wrong)
        {
            return Refused([wrong]);
        }

        var linkage = snapshot.Linkage;
        var entry = linkage.Entity(proposal.Entity)!;
        var type = linkage.Type(entry.TypeName!)!;
        var property = type.Property(proposal.Property)!.Model;
        var file = snapshot.Files[entry.Path];
        var entity = file.Entities.First(known => known.Name.Value == proposal.Entity);
        var insertion = Insertion.Of(file.File, entity, indent => FactYaml.Write(proposal, property, indent));
        var edit = new TextEdit(entry.Path, new TextSpan(insertion.Offset, 0), insertion.Text);
        var after = TextEdits.Apply(snapshot, [edit]);
        var written = after.Files[entry.Path].Entities.FirstOrDefault(known => known.Name.Value == proposal.Entity)?.Facts
            .FirstOrDefault(fact => fact.Name.Value == proposal.Property);
        var before = snapshot.Problems.Select(static problem => problem.Message).ToHashSet(StringComparer.Ordinal);
        // What is said of the new lines is of them, whoever else it is said of.
        bool IsNew(Problem problem) => problem.Place.Path == entry.Path && problem.Place.Start < insertion.Offset + insertion.Text.Length
            && problem.Place.Start + problem.Place.Length > insertion.Offset;
        Problem[] problems = [.. after.Problems.Where(problem => IsNew(problem) || !before.Contains(problem.Message))];
        var explained = FactExplainer.Explain(after.Files[entry.Path], proposal.Entity, proposal.Property, after.Linkage, after.Settings.Options);
        string[] points = [.. (explained?.Citations ?? []).SelectMany(static traced => traced.Notes.Select(note =>
            $"“{traced.Citation.Quote}”: {PointCounts.Points[(int)note.Point]} "
                + $"{(note.State == PointState.None ? "not asked" : PointCounts.States[(int)note.State - 1])}"
            + (note.Words is null ? "" : $" ({note.Words})")))];
        List<string> reasons = [.. problems.Select(static problem => $"{problem.Id}: {problem.Message}")];
        if (reasons.Count == 0 && (written is null || explained is null || explained.Citations.Count < proposal.Citations.Count))
        {
            reasons.Add("it was not read as it was meant; check the value and the quotes for characters that YAML reads as its own");
        }

        reasons.AddRange((explained?.Citations ?? []).SelectMany(Unproved));
        if (reasons.Count == 0)
        {
            CitedPassage[] passages = [.. explained!.Citations.Select(traced => CitedPassage.Of(after.Linkage, traced)).OfType<CitedPassage>()];
            reasons.AddRange(SubjectCheck.Of(after, entry, proposal, passages));
            reasons.AddRange(VoiceCheck.Of(proposal, passages));
            reasons.AddRange(PlainCheck.Of(property, proposal, passages));
            reasons.AddRange(PropertyCheck.Of(type, property, passages));
            reasons.AddRange(WiderCheck.Of(after, after.Files[entry.Path], written!, explained.Citations));
            reasons.AddRange(passages.Where(static passage => passage.Matches > 1)
                .Select(static passage =>
                    $"“{passage.Quote}” stands {passage.Matches} times in its document; quote more words, so that it is clear which is meant"));
        }

        if (reasons.Count == 0)
        {
            return new ProposalVerdict(true, insertion.Yaml, entry.Path, insertion.Line, [], [], points);
        }

        string[] remedies = [.. problems.Where(problem => problem.Place.Path == entry.Path).Take(4)
            .SelectMany(problem => RemedyFinder.At(after, entry.Path, new TextSpan(problem.Place.Start, problem.Place.Length), cancellation))
            .Select(static remedy => remedy.Title).Distinct(StringComparer.Ordinal)];
        return Refused(reasons) with { Remedies = remedies, Points = points };
    }

    private static ProposalVerdict Refused(IReadOnlyList<string> reasons) => new(false, null, null, 0, reasons, [], []);

    /// <summary>What is wrong before anything is checked.</summary>
    private static string? Shape(CorpusSnapshot snapshot, FactProposal proposal)
    {
        var linkage = snapshot.Linkage;
        if (linkage.Entity(proposal.Entity) is not { IsOwn: true, TypeName: { } type } entity)
        {
            return $"there is no entity `{MessageText.Short(proposal.Entity)}`; "
                + $"{MessageText.Suggest(proposal.Entity, [.. linkage.Entities.Select(static known => known.Id)])}";
        }

        if (linkage.Type(type)?.Property(proposal.Property)?.Model is not { } property)
        {
            return $"`{type}` has no property `{MessageText.Short(proposal.Property)}`; "
                + $"{MessageText.Suggest(proposal.Property, [.. linkage.Type(type)?.Properties.Select(static known => known.Model.Name) ?? []])}";
        }

        if (property.IsSeries)
        {
            return $"`{property.Name}` is a series, which a person states period by period";
        }

        if (snapshot.Files.Values.SelectMany(static file => file.Entities)
            .Any(known => known.Name.Value == entity.Id && known.Stated.Contains(property.Name, StringComparer.Ordinal)))
        {
            return $"`{proposal.Id}` is stated already; a person decides between two statements";
        }

        if (IsWithinBraces(snapshot.Files[entity.Path], entity.Id))
        {
            return $"`{entity.Id}` is written within braces, where no line can be inserted; write it in lines first";
        }

        if (proposal.Values.Count == 0 || (proposal.Values.Count > 1 && !property.IsList))
        {
            return $"`{property.Name}` takes {(property.IsList ? "at least one value" : "one value")}";
        }

        if (proposal.Citations.Count == 0)
        {
            return "it has no citation; quote the words of a document that state it";
        }

        foreach (var citation in proposal.Citations)
        {
            if (linkage.Source(citation.Source) is not { } source)
            {
                return $"there is no source `{MessageText.Short(citation.Source)}`; "
                    + $"{MessageText.Suggest(citation.Source, [.. linkage.Sources.Select(static known => known.Model.Id)])}";
            }

            if (source.Evidence is not DocumentText)
            {
                return $"the text of `{citation.Source}` is not at hand, so what stands around a quote cannot be read; put the text beside its record";
            }
        }

        return null;
    }

    private static bool IsWithinBraces(FileSyntax file, string id)
    {
        var entity = file.Entities.First(known => known.Name.Value == id);
        var anchor = (entity.Facts.Count > 0 ? entity.Facts[^1].Name : entity.Name).Span;
        var line = file.File.Lines.StartOf(file.File.Lines.At(anchor.Start).Line);
        var behind = file.File.Text.AsSpan(anchor.End).TrimStart("'\"").TrimStart(' ');
        return !file.File.Text.AsSpan(line, anchor.Start - line).Trim("'\" ").IsEmpty
            || (entity.Facts.Count == 0 && behind is [':', .. var value] && value.TrimStart(' ') is ['{', ..]);
    }

    /// <summary>A point that is not printed: what a build counts and lets pass.</summary>
    private static IEnumerable<string> Unproved(TracedCitation traced)
    {
        if (traced.Citation is { Grade: QuoteGrade.Unproved })
        {
            yield return $"“{traced.Citation.Quote}” is not proved to be in its document";
        }

        foreach (var note in traced.Notes.Where(static note =>
            note.State is PointState.Read or PointState.Inferred or PointState.NotChecked or PointState.InPart or PointState.Failed))
        {
            yield return $"“{traced.Citation.Quote}”: {PointCounts.Points[(int)note.Point]} is {PointCounts.States[(int)note.State - 1]}, not printed"
                + (note.Words is null ? "" : $" ({note.Words})");
        }
    }

    /// <summary>Where the lines go, and what has to stand around them.</summary>
    /// <param name="Line">The line, from 1, before which they belong.</param>
    private sealed record Insertion(int Offset, string Text, string Yaml, int Line)
    {
        public static Insertion Of(SourceFile file, EntitySyntax entity, Func<int, string> write)
        {
            var column = file.Lines.At(entity.Name.Span.Start).Column;
            var anchor = entity.Facts.Count > 0 ? entity.Facts[^1].Name : entity.Name;
            var keys = KeysBelow(file, entity) ?? column + 2;
            var indent = entity.Facts.Count > 0 ? file.Lines.At(anchor.Span.Start).Column : keys + 2;
            var yaml = entity.Facts.Count > 0 ? write(indent) : $"{new string(' ', keys)}{Keys.Facts}:\n{write(indent)}";
            var offset = YamlLines.EndOfBlock(file, anchor.Span.Start);
            var isTorn = offset > 0 && file.Text[offset - 1] != '\n';
            return new Insertion(offset, (isTorn ? "\n" : "") + yaml, yaml, file.Lines.At(offset).Line + (isTorn ? 2 : 1));
        }

        /// <summary>How far the keys of an entity are indented: its type stands on a line of its own.</summary>
        private static int? KeysBelow(SourceFile file, EntitySyntax entity)
        {
            if (entity.Type is not { } type)
            {
                return null;
            }

            var start = file.Lines.StartOf(file.Lines.At(type.Span.Start).Line);
            return file.Text.AsSpan(start).IndexOfAnyExcept(' ');
        }
    }
}
