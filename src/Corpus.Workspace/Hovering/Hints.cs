using System.Globalization;
using Corpus.Language.Provenance.Quotes;
using Corpus.Language.Provenance.Words;
using Corpus.Workspace.Snapshots;
using Corpus.Workspace.Symbols;

namespace Corpus.Workspace.Hovering;

/// <summary>A few words that an editor shows in the text without their being there.</summary>
/// <param name="Offset">Where.</param>
internal sealed record InlayHint(int Offset, string Text);

/// <summary>A line that an editor shows above a definition.</summary>
/// <param name="Use">The definition.</param>
/// <param name="Uses">Who refers to it.</param>
internal sealed record CodeLens(SymbolUse Use, IReadOnlyList<LocatedUse> Uses)
{
    public string Text => Uses.Count == 1 ? "used in 1 place" : $"used in {Uses.Count.ToString(CultureInfo.InvariantCulture)} places";
}

/// <summary>What is shown beside the text, unasked.</summary>
internal static class Hints
{
    /// <summary>Whether each quote is proved, on which page, and how many words it has.</summary>
    public static IEnumerable<InlayHint> Of(CorpusSnapshot snapshot, string path) =>
        from place in CitationPlaces.Of(snapshot, path)
        let quote = place.Written.Quote
        where quote is not null && place.Written.Source is not null
        let evidence = snapshot.Linkage.Source(place.Written.Source!.Value)?.Evidence
        let proof = evidence?.Prove(new Quotation(quote.Value, place.Written.Prefix?.Value, place.Written.Suffix?.Value))
        let words = QuoteLength.Of(FoldedText.Of(quote.Value))
        let shown = words == 1 ? "1 word" : words.ToString(CultureInfo.InvariantCulture) + " words"
        let page = proof is { IsProved: true, Position: { } position } ? evidence!.Layout.PageOf(position) : null
        let at = page is { } number ? FormattableString.Invariant($"p. {number}, ") : ""
        select new InlayHint(quote.Span.End, proof is null ? shown : proof.IsProved ? "✓ " + at + shown : "✗ " + shown);

    /// <summary>Where the entities, types, enumerations and sources of a file are used.</summary>
    public static IEnumerable<CodeLens> LensesOf(SymbolIndex index, string path) =>
        index.In(path).Where(static use => use.Symbol.Kind is SymbolKind.Entity or SymbolKind.EntityType or SymbolKind.Enumeration or SymbolKind.Source)
            .Where(static use => use.IsDefinition)
            .Select(use => new CodeLens(use, [.. index.UsesOf(use.Symbol).Where(static located => !located.Use.IsDefinition)]));
}
