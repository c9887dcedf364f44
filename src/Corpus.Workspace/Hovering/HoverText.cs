using System.Globalization;
using Corpus.Language.Model;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Text;
using Corpus.Workspace.Completion;
using Corpus.Workspace.Passages;
using Corpus.Workspace.Snapshots;
using Corpus.Workspace.Symbols;

namespace Corpus.Workspace.Hovering;

/// <summary>What is shown of a place of a YAML file.</summary>
/// <param name="Markdown">The text.</param>
/// <param name="Span">What it is of.</param>
internal sealed record Hover(string Markdown, TextSpan Span);

/// <summary>Says what is at a place: of a quote its passage and what is proved of it, of a name what it stands for, of a key what it means.</summary>
internal static class HoverText
{
    public static Hover? At(CorpusSnapshot snapshot, SymbolIndex index, string path, int offset, CancellationToken cancellation)
    {
        var citation = CitationPlaces.Of(snapshot, path)
            .FirstOrDefault(place => place.Written.Quote is { Span: var span } && span.Start <= offset && offset <= span.End);
        if (citation is not null)
        {
            return new Hover(OfQuote(snapshot, path, citation), citation.Written.Quote!.Span);
        }

        return index.At(path, offset) is [var first, ..] uses
            ? new Hover(string.Join("\n\n", uses.Reverse().Select(use => OfSymbol(snapshot, use.Symbol)).OfType<string>()), first.Span)
            : OfKey(snapshot, path, offset, cancellation);
    }

    private static string OfQuote(CorpusSnapshot snapshot, string path, CitationPlace place)
    {
        var lines = new List<string>();
        var source = snapshot.Linkage.Source(place.Written.Source?.Value ?? "");
        var quote = place.Written.Quote!.Value;
        var proof = source?.Evidence?.Prove(new Quotation(quote, place.Written.Prefix?.Value, place.Written.Suffix?.Value));
        if (source?.Evidence is DocumentText document && proof is { IsProved: true, Position: { } position })
        {
            lines.Add(Passage(QuotePassage.Of(DocumentSentences.Of(document, source.Model.QuoteLanguage), new WordRange(position, proof.Words))));
        }
        else if (source?.Evidence is not null)
        {
            lines.Add(Markdown.Text($"“{quote}”"));
        }

        lines.Add("— " + Markdown.Text(place.Written.Source?.Value ?? "no source")
            + (source?.Model.Title is { } title ? ", " + Markdown.Text(title) : "") + Where(proof, source?.Evidence));
        var notes = CitationPlaces.NotesOf(snapshot, path, place);
        if (notes.Count > 0)
        {
            lines.Add(string.Join("\n", notes.Select(static note => "- " + Note(note))));
        }

        return string.Join("\n\n", lines);
    }

    /// <summary>The sentence of the quote with the one before and the one after, the quote in bold.</summary>
    private static string Passage(QuotePassage passage) =>
        Markdown.Text(passage.Before + passage.Lead) + $"**{Markdown.Text(passage.Quote)}**" + Markdown.Text(passage.Tail + passage.After);

    private static string Where(QuoteProof? proof, QuoteEvidence? evidence) => proof switch
    {
        null => "",
        { IsProved: true } =>
            $" · {(proof.Grade == QuoteGrade.Exact ? "exact" : "folded")}, by {(proof.Evidence == EvidenceKind.Text ? "text" : "fingerprint")}"
            + (proof.Position is { } first && evidence?.Layout.PageOf(first) is { } page ? $", p. {page.ToString(CultureInfo.InvariantCulture)}" : "")
            + (proof.Position is { } position ? $", word {(position + 1).ToString(CultureInfo.InvariantCulture)}" : ""),
        _ => " · **not proved**",
    };

    private static string Note(PointNote note)
    {
        var name = PointCounts.Points[(int)note.Point];
        var state = note.State == PointState.None ? "" : PointCounts.States[(int)note.State - 1];
        return $"{name}: {state}" + (note.Words is null ? "" : " — " + Markdown.Text(note.Words));
    }

    private static string? OfSymbol(CorpusSnapshot snapshot, Symbol symbol)
    {
        var linkage = snapshot.Linkage;
        switch (symbol.Kind)
        {
            case SymbolKind.Entity when linkage.Entity(symbol.Name) is { } entity:
                var label = entity.Names.FirstOrDefault(static name => name.IsLabel)?.Text;
                return $"**{symbol.Name}** ({entity.TypeName ?? "of an unknown type"})" + (label is null ? "" : "\n\n" + Markdown.Text(label));
            case SymbolKind.EntityType when linkage.Type(symbol.Name) is { } type:
                var properties = string.Join(", ", type.Properties.Select(static property => property.Model.Name));
                return $"**{symbol.Name}** (entity type)\n\n{Markdown.Text(type.Model.Summary)}"
                    + (properties.Length > 0 ? $"\n\nProperties: {properties}" : "");
            case SymbolKind.Enumeration when linkage.Enumeration(symbol.Name) is { } enumeration:
                return $"**{symbol.Name}** (enumeration)\n\n{Markdown.Text(enumeration.Summary)}\n\n"
                    + $"{string.Join(", ", enumeration.Values.Select(static value => value.Name))}";
            case SymbolKind.EnumerationValue when linkage.Enumeration(symbol.Owner!)?.Values.FirstOrDefault(known => known.Name == symbol.Name) is { } value:
                return $"**{symbol.FullName}**\n\n{Markdown.Text(value.Summary)}";
            case SymbolKind.Source when linkage.Source(symbol.Name) is { } source:
                return $"**{symbol.Name}** (source)" + (source.Model.Title is { } title ? "\n\n" + Markdown.Text(title) : "")
                    + $"\n\nProved by: {(source.Evidence is null ? "nothing" : source.Evidence.Kind == EvidenceKind.Text ? "its text" : "its fingerprint")}";
            case SymbolKind.Property when linkage.Type(symbol.Owner!)?.Property(symbol.Name)?.Model is { } property:
                var unit = property.UnitCode is null ? "" : $", in {property.UnitName ?? property.UnitCode}";
                return $"**{symbol.FullName}** ({property.Datatype.Name}{(property.IsList ? ", many" : property.IsSeries ? ", series" : "")}{unit})\n\n"
                    + $"{Markdown.Text(property.Summary)}";
            case SymbolKind.Fact when Fact(snapshot, symbol) is { } fact:
                var values = string.Join(", ", (fact.Claims.Count > 0 && fact.IsDisputed ? fact.Claims.SelectMany(static claim => claim.Values)
                    : fact.Statement.Values.Concat(fact.Statements.SelectMany(static one => one.Values)))
                    .Distinct(StringComparer.Ordinal));
                return $"`{symbol.Owner}.{fact.Property.MemberName}` = {Markdown.Text(values)}"
                    + (fact.Standing == Standing.Settled ? "" : $" ({fact.Standing.ToString().ToLowerInvariant()})");
            default:
                return null;
        }
    }

    private static FactModel? Fact(CorpusSnapshot snapshot, Symbol symbol) =>
        snapshot.Compiled.Files.SelectMany(static file => file.Entities).FirstOrDefault(entity => entity.Id == symbol.Owner)?.Facts
            .FirstOrDefault(fact => fact.Property.Name == symbol.Name);

    private static Hover? OfKey(CorpusSnapshot snapshot, string path, int offset, CancellationToken cancellation)
    {
        if (!snapshot.Files.TryGetValue(path, out var file) || CursorFinder.Find(file.File, offset, cancellation) is not { IsKey: true } cursor)
        {
            return null;
        }

        var key = file.File.Text.Substring(cursor.Replaced.Start, Math.Min(cursor.Replaced.Length, file.File.Text.Length - cursor.Replaced.Start));
        var description = CompletionList.View(snapshot, cursor).Keys().FirstOrDefault(known => known.Key == key).Description;
        return description is null ? null : new Hover($"**{key}**\n\n{description}", cursor.Replaced);
    }
}
