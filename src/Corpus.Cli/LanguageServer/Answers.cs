using Corpus.Cli.Rendering;
using Corpus.Language.Problems;
using Corpus.Language.Text;
using Corpus.Workspace.Completion;
using Corpus.Workspace.Hovering;
using Corpus.Workspace.Outlines;
using Corpus.Workspace.Remedies;
using Corpus.Workspace.Symbols;

namespace Corpus.Cli.LanguageServer;

/// <summary>What the workspace says of a corpus, in the words of the protocol. Whoever asks holds the corpus still meanwhile.</summary>
internal static class Answers
{
    // The protocol's numbers of kinds.
    private const int ItemValue = 12;
    private const int ItemEnumMember = 20;
    private const int SymbolClass = 5;
    private const int SymbolProperty = 7;
    private const int SymbolNamespace = 3;
    private const int SymbolEnum = 10;
    private const int SymbolEnumMember = 22;
    private const int SymbolObject = 19;
    private const int SymbolField = 8;
    private const int SymbolFile = 1;

    public static LspDiagnostic Diagnostic(LspText text, Problem problem) => new(
        text.RangeOf(problem.Place),
        problem.Descriptor.Severity switch { Severity.Error => 1, Severity.Warning => 2, _ => 3 },
        problem.Id,
        ToolIdentity.Name,
        SafeText.Line(problem.Message))
    {
        CodeDescription = problem.Descriptor.HelpLink is { } link ? new CodeDescription(link) : null,
    };

    public static LspCompletionList Completion(ServerCorpus corpus, string path, LspText text, int offset, CancellationToken cancellation)
    {
        var items = CompletionList.At(corpus.Snapshot, path, offset, cancellation);
        // Quotes depend on what is typed, so that an editor has to ask again; the rest it can filter itself.
        return new LspCompletionList(
            items.Any(static item => item.Kind == CompletionKind.Quote),
            [.. items.Select((item, index) => new LspCompletionItem(
                item.Label,
                KindOf(item.Kind),
                index.ToString("D5", System.Globalization.CultureInfo.InvariantCulture),
                item.Kind == CompletionKind.Quote ? text.Text.Substring(item.Replaced.Start, offset - item.Replaced.Start) + item.Label : item.Label,
                new LspTextEdit(text.RangeOf(item.Replaced), item.NewText))
            {
                Detail = item.Detail,
                Documentation = item.Documentation is { } documentation ? new MarkupContent("markdown", documentation) : null,
                Preselect = index == 0 && item is { Kind: CompletionKind.Quote, Rank: < 1000 } ? true : null,
            })]);
    }

    public static IReadOnlyList<CodeActionItem> Actions(ServerCorpus corpus, string path, LspText text, TextSpan range, CancellationToken cancellation) =>
        [.. RemedyFinder.At(corpus.Snapshot, path, range, cancellation).Select((remedy, index) =>
            new CodeActionItem(remedy.Title, "quickfix", [Diagnostic(text, remedy.Mends)], Edit(corpus, remedy.Edits, []), index == 0))];

    public static LspHover? Hover(ServerCorpus corpus, string path, LspText text, int offset, CancellationToken cancellation) =>
        HoverText.At(corpus.Snapshot, corpus.Symbols, path, offset, cancellation) is { } hover
            ? new LspHover(new MarkupContent("markdown", hover.Markdown), text.RangeOf(hover.Span))
            : null;

    /// <summary>Where a symbol is: of a fact, where the fact is stated.</summary>
    public static IEnumerable<LspLocation> Locations(ServerCorpus corpus, IEnumerable<LocatedUse> uses) =>
        uses.Where(use => corpus.TextOf(use.Path) is not null)
            .Select(use => new LspLocation(corpus.UriOf(use.Path), corpus.TextOf(use.Path)!.RangeOf(use.Use.Span)));

    public static WorkspaceEdit Edit(ServerCorpus corpus, IReadOnlyList<TextEdit> edits, IReadOnlyList<FileRenaming> files) => new(
    [
        .. edits.GroupBy(static edit => edit.Path, StringComparer.Ordinal).Select(file => (object)new TextDocumentEdit(
            new VersionedTextDocumentIdentifier(corpus.UriOf(file.Key), null),
            [.. file.OrderByDescending(static edit => edit.Span.Start)
                .Select(edit => new LspTextEdit(corpus.TextOf(file.Key)!.RangeOf(edit.Span), edit.NewText))])),
        .. files.Select(file => (object)new RenameFile(corpus.UriOf(file.From), corpus.UriOf(file.To))),
    ]);

    public static IReadOnlyList<DocumentSymbol> Outline(ServerCorpus corpus, string path, LspText text, CancellationToken cancellation) =>
        corpus.Snapshot.Files.TryGetValue(path, out var file) ? [.. FileOutline.Of(file.File, cancellation).Select(item => Symbol(text, item))] : [];

    public static IEnumerable<SymbolInformation> Symbols(ServerCorpus corpus, string query) =>
        corpus.Symbols.Definitions.Where(located => located.Use.Symbol.FullName.Contains(query, StringComparison.OrdinalIgnoreCase))
            .Select(located => new SymbolInformation(
                located.Use.Symbol.Name, KindOf(located.Use.Symbol.Kind), Locations(corpus, [located]).First(), located.Use.Symbol.Owner));

    public static IReadOnlyList<LspInlayHint> InlayHints(ServerCorpus corpus, string path, LspText text, TextSpan range) =>
        [.. Hints.Of(corpus.Snapshot, path).Where(hint => range.Start <= hint.Offset && hint.Offset <= range.End)
            .Select(hint => new LspInlayHint(text.PositionOf(hint.Offset), hint.Text, PaddingLeft: true))];

    public static IReadOnlyList<LspCodeLens> Lenses(ServerCorpus corpus, string path, LspText text) =>
        [.. Hints.LensesOf(corpus.Symbols, path).Select(lens => new LspCodeLens(text.RangeOf(lens.Use.Span), new LspCommandItem(
            lens.Text, lens.Uses.Count == 0 ? "" : "corpus.showReferences", lens.Uses.Count == 0 ? null
                : [corpus.UriOf(path), text.PositionOf(lens.Use.Span.Start), Locations(corpus, lens.Uses)])))];

    public static IReadOnlyList<FoldingRange> Folds(ServerCorpus corpus, string path) =>
        corpus.Snapshot.Files.TryGetValue(path, out var file) ? [.. Folding.Of(file.File).Select(static fold => new FoldingRange(fold.StartLine, fold.EndLine))]
            : [];

    private static DocumentSymbol Symbol(LspText text, OutlineItem item) => new(
        item.Name.Length > 0 ? item.Name : " ",
        item.Detail,
        item.Kind is { } kind ? KindOf(kind) : SymbolNamespace,
        text.RangeOf(item.Span),
        text.RangeOf(item.NameSpan),
        [.. item.Children.Select(child => Symbol(text, child))]);

    private static int KindOf(SymbolKind kind) => kind switch
    {
        SymbolKind.EntityType => SymbolClass,
        SymbolKind.Property => SymbolProperty,
        SymbolKind.Enumeration => SymbolEnum,
        SymbolKind.EnumerationValue => SymbolEnumMember,
        SymbolKind.Entity => SymbolObject,
        SymbolKind.Fact => SymbolField,
        _ => SymbolFile,
    };

    private static int KindOf(CompletionKind kind) => kind switch
    {
        CompletionKind.Key => 14,
        CompletionKind.Property => 10,
        CompletionKind.EnumerationValue => ItemEnumMember,
        CompletionKind.Entity => 18,
        CompletionKind.EntityType => 7,
        CompletionKind.Source => 17,
        CompletionKind.Unit => 11,
        CompletionKind.Quote => 1,
        _ => ItemValue,
    };
}
